import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { laws, type Source } from './laws.ts';
import { parameterRows } from './parameters/index.ts';
import { rules } from './rules/index.ts';
import { uncheckedRules } from './unchecked.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const read = (relative: string): string => readFileSync(path(`../../../../docs/${relative}`), 'utf8');

const cited: readonly (Source & { readonly by: string })[] = [
  ...[...rules, ...uncheckedRules].flatMap((r) => r.sources.map((s) => ({ ...s, by: r.id }))),
  ...Object.entries(parameterRows).flatMap(([name, rows]) =>
    rows.flatMap((row) => row.sources.map((s) => ({ ...s, by: name }))),
  ),
];

const register = new Map(
  read('register-hukum/README.md')
    .split('\n')
    .flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const key = /^`(.+)`$/.exec(cells[1] ?? '')?.[1];
      return key === undefined ? [] : [[key, cells] as const];
    }),
);

test('every law of the register has a row with the same trust mark, and no row is without a law', () => {
  expect([...register.keys()].sort()).toEqual(Object.keys(laws).sort());
  for (const [key, { trust, short }] of Object.entries(laws)) {
    expect([key, register.get(key)?.[4]]).toEqual([key, trust]);
    expect(short.length).toBeGreaterThan(0);
  }
});

test('every article that a rule or a figure cites stands in the row of its law, with the rule', () => {
  const absent = cited.filter(({ law, article, by }) => {
    const row = register.get(law)?.[3] ?? '';
    const named = !/^[A-Z]/.test(by) || row.includes(by);
    return !named || !row.includes(article === '' ? 'seluruhnya' : article);
  });
  expect(absent).toEqual([]);
});

test('every law of the register is cited by a rule or a figure', () => {
  const used = new Set<string>(cited.map((c) => c.law));
  expect(Object.keys(laws).filter((key) => !used.has(key))).toEqual([]);
});

const FUNCTION_WORDS = ['tidak', 'satu', 'sama', 'sesudah', 'dan'];

test('every legal noun in the name of a rule file, and every noun of the data package, is in the glossary', () => {
  const glossary = read('glosarium.md').toLowerCase();
  const ruleNouns = readdirSync(path('rules'))
    .filter((name) => !name.includes('.test.') && name !== 'index.ts')
    .flatMap((name) =>
      name
        .replace(/^[a-z]+-(\d+-)?/, '')
        .replace('.ts', '')
        .split('-'),
    );
  const paket = readFileSync(path('../domain/paket.ts'), 'utf8');
  const paketNouns = [...paket.matchAll(/export interface (\w+)/g)].map((m) => (m[1] as string).toLowerCase());
  const missing = [...ruleNouns, ...paketNouns].filter(
    (noun) => !FUNCTION_WORDS.includes(noun) && !new RegExp(`^\\|[^|]*\\b${noun}\\b[^|]*\\|`, 'm').test(glossary),
  );
  expect(missing).toEqual([]);
});
