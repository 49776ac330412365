import { compileMessage } from '@lingui/message-utils/compileMessage';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { PesanRows } from './src/language/define-pesan.ts';

/**
 * Compiles every `pesan.ts` at build time, so that the browser carries token lists instead of the ICU parser (about 12 kB compressed).
 * A message that is not valid ICU stops the build and names its file and key.
 */
export function pesanPlugin(): Plugin {
  return {
    name: 'seimbang-pesan',
    enforce: 'pre',
    async transform(_code, id) {
      const path = id.split('?')[0] as string;
      if (!path.endsWith('/pesan.ts')) return null;
      const module = (await import(`${pathToFileURL(path).href}?t=${Date.now()}`)) as { pesan: PesanRows };
      return { code: `export const pesan = ${JSON.stringify(compileRows(module.pesan, path))};`, map: null };
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
