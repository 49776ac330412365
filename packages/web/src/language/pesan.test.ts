import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import type { PesanRows } from './define-pesan.ts';

const modules = import.meta.glob<Record<string, PesanRows>>('../**/pesan{,-*}.ts', { eager: true });
const files = Object.entries(modules).flatMap(([path, exported]) =>
  Object.entries(exported).map(([name, pesan]) => [`${path}, ${name}`, pesan] as const),
);

/** Names a compiled message asks for, also inside its plural branches. */
function namesIn(tokens: unknown): readonly string[] {
  if (!Array.isArray(tokens)) return [];
  return tokens.flatMap((token: unknown) => {
    if (!Array.isArray(token)) return [];
    const [name, , cases] = token as [string, string?, Record<string, unknown>?];
    return [name, ...Object.values(cases ?? {}).flatMap(namesIn)];
  });
}
const asked = (message: string): readonly string[] => [...new Set(namesIn(compileMessage(message)))].sort();

describe.each(files)('messages of %s', (_, pesan) => {
  it('say something in both languages', () => {
    const silent = Object.entries(pesan).filter(([, row]) => row.id.trim() === '' || row.en.trim() === '');
    expect(silent.map(([key]) => key)).toEqual([]);
  });
  it('ask for the same values in both languages', () => {
    const differing = Object.entries(pesan).filter(([, row]) => asked(row.id).join() !== asked(row.en).join());
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});
