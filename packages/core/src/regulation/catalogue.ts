import type { Teks } from '../kernel/index.ts';
import { articleOf } from './laws.ts';
import type { Rule, RuleKind } from './rule.ts';
import { rules } from './rules/index.ts';
import { uncheckedRules } from './unchecked.ts';

/** A row of the list "aturan aktif": what the product knows of a rule, and whether it checks it. */
export interface RuleEntry {
  readonly id: string;
  readonly title: Teks;
  readonly kind: RuleKind;
  readonly article: string;
  readonly checked: boolean;
  /** Why it is not checked; null for a checked rule. */
  readonly reason: Teks | null;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** Every rule of the catalogue that bears on a plan, checked or not, by id. */
export const ruleCatalogue: readonly RuleEntry[] = [
  ...rules.map((r) => ({
    id: r.id,
    title: r.title,
    kind: r.kind,
    article: articleOf(r.sources),
    checked: true,
    reason: null,
  })),
  ...uncheckedRules.map((r) => ({
    id: r.id,
    title: r.title,
    kind: r.kind,
    article: articleOf(r.sources),
    checked: false,
    reason: r.reason,
  })),
].sort(byId);

/** Ids of the catalogue that the given rules leave out: those not built, and those not in force on the tmt. */
export function rulesNotChecked(running: readonly Rule[]): string[] {
  const ran = new Set(running.map((r) => r.id));
  return ruleCatalogue.map((r) => r.id).filter((id) => !ran.has(id));
}
