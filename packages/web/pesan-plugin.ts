import { compileMessage } from '@lingui/message-utils/compileMessage';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { PesanRows } from './src/language/define-pesan.ts';

/** `pesan.ts`, and `pesan-….ts` where a slice has more than one. */
const MESSAGES = /\/pesan(-[\w-]+)?\.ts$/;

/**
 * Compiles every message file at build time, so that the browser carries token lists instead of the ICU parser (about 12 kB compressed).
 * A message that is not valid ICU stops the build and names its file and key.
 */
export function pesanPlugin(): Plugin {
  return {
    name: 'seimbang-pesan',
    enforce: 'pre',
    async transform(_code, id) {
      const path = id.split('?')[0] as string;
      if (!MESSAGES.test(path)) return null;
      const module = (await import(`${pathToFileURL(path).href}?t=${Date.now()}`)) as Record<string, PesanRows>;
      const compiled = Object.entries(module).map(
        ([name, rows]) => `export const ${name} = ${JSON.stringify(compileRows(rows, path))};`,
      );
      return { code: compiled.join('\n'), map: null };
    },
  };
}

function compileRows(rows: PesanRows, path: string): Record<string, unknown> {
  const compiled = Object.entries(rows).map(([key, { id, en }]) => {
    try {
      return [key, { id: compileMessage(id), en: compileMessage(en) }];
    } catch (cause) {
      throw new Error(`${path}: "${key}" is not a valid ICU message.`, { cause });
    }
  });
  return Object.fromEntries(compiled) as Record<string, unknown>;
}
