import type { PaketIndex } from '../domain/index.ts';
import type { Teks } from '../kernel/index.ts';
import type { Cells } from './cells.ts';
import { moveCost, moveTermsOf } from './cost.ts';
import type { Plan, ReadMove } from './plan.ts';
import { checkOf, teks, type VerifyCheck } from './report.ts';

/** Points of all places plus the cost of all moves, exact (BigInt). */
export function objectiveOf(index: PaketIndex, plan: Plan, cells: Cells): bigint {
  let total = 0n;
  for (const sel of index.sel) total += BigInt(cells.points(sel.indeks, plan.after[sel.indeks] as number));
  for (const m of plan.moves) total += BigInt(moveCost(moveTermsOf(index, m.pegawai, m.from)(m.to)));
  return total;
}

export function checkObjective(plan: Plan, objective: bigint): VerifyCheck {
  const stated = plan.rencana.objective;
  const problems =
    BigInt(stated) === objective
      ? []
      : [
          teks(
            `Nilai rencana tertulis ${stated} poin, hasil hitung ulang ${objective}.`,
            `The plan states ${stated} points, the recount gives ${objective}.`,
          ),
        ];
  return checkOf('objective', problems, teks(`Dihitung ulang: ${objective} poin.`, `Recounted: ${objective} points.`));
}

/** Rounding three terms to whole points that add up to the whole cost moves each by at most this. */
const SHARE = 1.5;

/**
 * The parts of every move: `balance` is exactly what the move changes when applied after those listed before it; `move + km + gap` is
 * exactly the cost rounded once, each of the three near its unrounded term.
 */
export function checkPoints(index: PaketIndex, plan: Plan, cells: Cells): VerifyCheck {
  const counts = Int32Array.from(cells.present);
  const problems = plan.moves.flatMap((m) => {
    const balance = applyMove(m, counts, cells);
    const terms = moveTermsOf(index, m.pegawai, m.from)(m.to);
    const stated = m.document.points;
    const cost = stated.move + stated.km + stated.gap;
    const near = (['move', 'km', 'gap'] as const).every((part) => Math.abs(stated[part] - terms[part]) <= SHARE);
    return stated.balance === balance && cost === moveCost(terms) && near
      ? []
      : [wrongPoints(m, balance, moveCost(terms))];
  });
  return checkOf(
    'points',
    problems,
    teks('Bagian poin setiap perpindahan benar dan berjumlah tepat.', 'The parts of every move are right and add up.'),
  );
}

function applyMove(m: ReadMove, counts: Int32Array, cells: Cells): number {
  const shift = (cell: number, by: 1 | -1): number => {
    const n = counts[cell] as number;
    counts[cell] = n + by;
    return cells.points(cell, n + by) - cells.points(cell, n);
  };
  return shift(m.from.indeks, -1) + shift(m.to.indeks, 1);
}

function wrongPoints(m: ReadMove, balance: number, cost: number): Teks {
  const { points, pegawaiId } = m.document;
  const stated = points.move + points.km + points.gap;
  return teks(
    `Pegawai "${pegawaiId}": tertulis beban ${points.balance} dan biaya ${stated}; seharusnya ${balance} dan ${cost}.`,
    `Pegawai "${pegawaiId}": states balance ${points.balance} and cost ${stated}; should be ${balance} and ${cost}.`,
  );
}
