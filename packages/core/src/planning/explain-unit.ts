import type { Rencana, Sel, Tempat } from '../domain/index.ts';
import type { Teks } from '../kernel/index.ts';
import { angka, figure } from './angka.ts';
import { type Scene, tempat } from './document.ts';
import { headsAfterRencana } from './keadaan.ts';
import { ratioAt } from './reasons.ts';
import type { Alternative, WhatIf } from './what-if.ts';

/** What one more full-time person in a place is worth, in points saved. */
export interface PlaceWorth {
  readonly tempat: Tempat;
  readonly need: number;
  readonly before: number | null;
  readonly after: number | null;
  /** By the plan's prices: what the place itself saves. */
  readonly price: number;
  /** By solving again with one more person there: also what others save because fewer are needed from them. Null for a full post. */
  readonly saved: number | null;
  readonly sentence: Teks;
}

/** All places of a unor with work, in package order. */
export function explainUnor(scene: Scene, whatIf: WhatIf, rencana: Rencana, unorId: string): PlaceWorth[] {
  const { index, cells } = scene;
  const heads = headsAfterRencana(index, cells, rencana);
  return index.sel
    .filter((s) => s.unor.unorId === unorId && cells.need[s.indeks]! > 0)
    .map((s) => worthOf(scene, whatIf, rencana, s, heads[s.indeks]!));
}

function worthOf(scene: Scene, whatIf: WhatIf, rencana: Rencana, sel: Sel, heads: number): PlaceWorth {
  const { cells } = scene;
  const k = sel.indeks;
  const price = cells.points(k, heads) - cells.points(k, heads + 1);
  const isFull = cells.present[k]! + 1 > cells.ceiling[k]!;
  const more = isFull ? null : whatIf.withOneMore(sel, rencana);
  const saved = more?.feasible ? rencana.objective - more.objective : null;
  return {
    tempat: tempat(sel),
    need: cells.need[k]!,
    before: ratioAt(cells, k, cells.present[k]!),
    after: ratioAt(cells, k, heads),
    price,
    saved,
    sentence: worthSentence(sel, saved),
  };
}

function worthSentence(sel: Sel, saved: number | null): Teks {
  if (saved === null)
    return {
      id: `${sel.jabatan.nama}: sudah terisi penuh.`,
      en: `${sel.jabatan.nama}: already full.`,
    };
  return {
    id: `${sel.jabatan.nama}: satu orang lagi memperbaiki rencana terbaik sebesar ${angka(saved)} poin.`,
    en: `${sel.jabatan.nama}: one more person improves the best plan by ${figure(saved)} points.`,
  };
}

/** What the budget costs: points that one move more would save and one move less would cost; null where the neighbour does not exist. */
export interface BudgetWorth {
  readonly maxMoves: number | null;
  /** Points per move by the plan's multiplier. */
  readonly price: number;
  readonly oneMore: number | null;
  readonly oneLess: number | null;
  readonly sentence: Teks;
}

export function explainBudget(whatIf: WhatIf, rencana: Rencana): BudgetWorth {
  const { maxMoves, objective, prices } = rencana;
  const price = prices.multiplier / prices.scale;
  const K = maxMoves ?? rencana.moves.length;
  const [more, less] = whatIf.budgets([K + 1, Math.max(0, K - 1)], { beside: rencana }) as [Alternative, Alternative];
  const oneMore = more.feasible ? objective - more.objective : null;
  const oneLess = less.feasible && K > 0 ? less.objective - objective : null;
  return { maxMoves, price, oneMore, oneLess, sentence: budgetSentence(maxMoves, oneMore) };
}

function budgetSentence(maxMoves: number | null, oneMore: number | null): Teks {
  if (maxMoves === null || !oneMore)
    return {
      id: 'Anggaran mutasi tidak membatasi: satu mutasi lagi tidak memperbaiki rencana.',
      en: 'The budget does not bind: one more move does not improve the plan.',
    };
  return {
    id: `Satu mutasi lagi di atas ${angka(maxMoves)} memperbaiki rencana sebesar ${angka(oneMore)} poin.`,
    en: `One more move above ${figure(maxMoves)} improves the plan by ${figure(oneMore)} points.`,
  };
}
