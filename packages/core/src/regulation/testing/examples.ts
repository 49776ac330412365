import { describe, expect, test } from 'vitest';
import { type Day, parseIsoDay } from '../../kernel/index.ts';
import { createJudge } from '../judge.ts';
import type { Rule } from '../rule.ts';
import { tanggal } from '../sentence.ts';
import type { Facts, RuleFinding, Verdict } from '../verdict.ts';
import { type Kasus, sidang } from './kasus.ts';

/** What a row expects: a verdict, `remark` (allowed, but to be seen), or `not-concerned` (the rule has nothing to say). */
type Expected = Verdict | 'remark' | 'not-concerned';

/** The columns of one example, what is expected, and why, in words. */
export type ExampleRow<Columns extends readonly unknown[]> = readonly [...Columns, Expected, string];

/**
 * A table of examples on both sides of each boundary. `toKasus` turns the columns of a row into a case; the whole judge answers it, so
 * that a rule is tested as it runs. Every sentence must exist in both languages and carry the numbers and days of its facts.
 */
export function examples<Columns extends readonly unknown[]>(
  rule: Rule,
  toKasus: (...columns: Columns) => Kasus,
  rows: readonly ExampleRow<Columns>[],
): void {
  describe(`${rule.id} ${rule.title.en}`, () => {
    test.each(rows.map((row) => ({ row, name: nameOf(row) })))('$name', ({ row }) => {
      const columns = row.slice(0, -2) as unknown as Columns;
      const finding = findingOf(rule, toKasus(...columns));
      expect(expectedOf(finding)).toBe(row[row.length - 2]);
      speaksBothLanguages(finding);
    });
  });
}

/** The finding of one rule in one case. */
export function findingOf(rule: Rule, kasus: Kasus): RuleFinding {
  const { index, pegawai, tujuan } = sidang(kasus);
  const finding = createJudge(index)
    .judge(pegawai, tujuan)
    .rules.find((f) => f.id === rule.id);
  if (!finding) throw new Error(`examples: ${rule.id} did not run on this tmt.`);
  return finding;
}

const nameOf = (row: readonly unknown[]): string => {
  const [why, expected] = [row[row.length - 1], row[row.length - 2]];
  return `${JSON.stringify(row.slice(0, -2))} is ${String(expected)}: ${String(why)}`;
};

function expectedOf({ verdict, remark, facts }: RuleFinding): Expected {
  if (verdict !== 'allowed') return verdict;
  if (remark) return 'remark';
  return Object.keys(facts).length === 0 ? 'not-concerned' : 'allowed';
}

function speaksBothLanguages({ facts, verdict, remark, message, remedy }: RuleFinding): void {
  for (const lang of ['id', 'en'] as const) {
    for (const sentence of [message[lang], ...(remedy ? [remedy[lang]] : [])]) {
      expect(sentence).toMatch(/^[^\s].*\.$/s);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    }
    if (verdict === 'allowed' && !remark) continue;
    const said = `${message[lang]} ${remedy?.[lang] ?? ''}`;
    for (const value of valuesOf(facts, tanggal[lang])) expect(said).toContain(value);
  }
  if (message.id === message.en) throw new Error(`The two languages say the same: ${message.id}`);
}

/** Numbers and days of the facts as a sentence writes them. */
function valuesOf(facts: Facts, written: (day: Day) => string): string[] {
  return Object.values(facts).flatMap((value) => {
    if (typeof value === 'number') return Number.isInteger(value) ? [String(value)] : [];
    const day = typeof value === 'string' ? parseIsoDay(value) : null;
    return day ? [written(day)] : [];
  });
}
