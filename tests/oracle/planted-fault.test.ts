import type { PaketIndex, Pegawai, Sel, Unor } from '@seimbang/core/domain';
import { describe, expect, it, vi } from 'vitest';
import { bestWithin, enumerate } from './support/brute-force.ts';
import { isEnumerable, objections, type Prepared, prepare } from './support/compare.ts';
import { assignmentOf, objectiveOf } from './support/forge.ts';
import { smallPackage } from './support/small-package.ts';

/** The fault that is planted in the planner at present. */
const planted = vi.hoisted(() => ({
  fault: 'none' as 'none' | 'km' | 'gap' | 'empty-place' | 'rounded-need' | 'floor',
}));

interface CostModule {
  readonly kmFromHome: (p: Pegawai, u: Unor) => number | null;
  readonly competenceGap: (p: Pegawai, j: Sel['jabatan']) => number;
  readonly extraKm: (before: number | null, after: number | null) => number;
  readonly extraKmToAll: (p: Pegawai, from: Unor, spots: unknown, out: Float64Array) => void;
  readonly moveCost: unknown;
}

interface CellsModule {
  readonly readCells: (index: PaketIndex) => {
    readonly need: Float64Array;
    readonly floor: Int32Array;
    readonly points: (cell: number, n: number) => number;
  };
}

vi.mock('../../packages/core/src/planning/cost.ts', async (original) => {
  const real = await original<CostModule>();
  const km = (before: number | null, after: number | null): number =>
    real.extraKm(before, after) * (planted.fault === 'km' ? 1.1 : 1);
  const gap = (p: Pegawai, j: Sel['jabatan']): number =>
    real.competenceGap(p, j) + (planted.fault === 'gap' && Object.keys(j.kompetensi).length > 0 ? 1 : 0);
  const moveCost = (w: { move: number; km: number; gap: number }, p: Pegawai, from: Sel, to: Sel) => {
    const parts = { move: Math.round(w.move), gap: Math.round(w.gap * (gap(p, to.jabatan) - gap(p, from.jabatan))) };
    const way = w.km * km(real.kmFromHome(p, from.unor), real.kmFromHome(p, to.unor));
    const whole = Math.round(w.move + way + w.gap * (gap(p, to.jabatan) - gap(p, from.jabatan)));
    return { ...parts, km: whole - parts.move - parts.gap };
  };
  const extraKmToAll: CostModule['extraKmToAll'] = (p, from, spots, out) => {
    real.extraKmToAll(p, from, spots, out);
    if (planted.fault === 'km') for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) * 1.1;
  };
  return { ...real, extraKm: km, extraKmToAll, competenceGap: gap, moveCost };
});

vi.mock('../../packages/core/src/planning/cells.ts', async (original) => {
  const real = await original<CellsModule>();
  const readCells: CellsModule['readCells'] = (index) => {
    const cells = real.readCells(index);
    const step = (k: number, n: number): number => (n === 0 ? 1000 * Math.ceil(cells.need[k] as number) : 0);
    if (planted.fault === 'empty-place') return { ...cells, points: (k, n) => cells.points(k, n) + step(k, n) };
    if (planted.fault === 'rounded-need')
      return { ...cells, points: (k, n) => Math.round(cells.points(k, n) / 500) * 500 };
    if (planted.fault === 'floor') return { ...cells, floor: cells.floor.map(() => 0) };
    return cells;
  };
  return { ...real, readCells };
});

/** What is wrong with the plan by the oracles' own count; null = the fault did not show. */
function harm(prepared: Prepared, rencana: ReturnType<Prepared['planner']['plan']>): string | null {
  const assignment = assignmentOf(prepared, rencana);
  if (rencana.objective !== objectiveOf(prepared, assignment)) return 'states points that are not there';
  const best = bestWithin(enumerate(prepared.model), Number.POSITIVE_INFINITY);
  return best !== null && best.objective === rencana.objective ? null : 'is not the best lawful plan';
}

describe('a fault planted in the planner', () => {
  it.each(['km', 'gap', 'empty-place', 'rounded-need', 'floor'] as const)(
    '(%s) makes plans that the verifier refuses whenever the fault shows',
    (fault) => {
      const accepted: string[] = [];
      let shown = 0;
      for (let seed = 0; seed < 80; seed++) {
        planted.fault = fault;
        const prepared = prepare(smallPackage(`fault/${seed}`));
        const rencana = isEnumerable(prepared) ? prepared.planner.plan({ maxMoves: null }) : null;
        if (rencana?.status !== 'optimal') continue;
        const wrong = harm(prepared, rencana);
        if (wrong === null) continue;
        shown++;
        if (objections(prepared.index, rencana, null).length === 0) accepted.push(`package ${seed}: ${wrong}`);
      }
      expect(accepted).toEqual([]);
      expect(shown).toBeGreaterThanOrEqual(5);
    },
  );

  it('and taken out again leaves plans that the verifier accepts', () => {
    planted.fault = 'none';
    const refused = Array.from({ length: 40 }, (_, seed) => prepare(smallPackage(`fault/${seed}`)))
      .map((p) => ({ p, rencana: p.planner.plan({ maxMoves: null }) }))
      .filter(({ rencana }) => rencana.status === 'optimal')
      .flatMap(({ p, rencana }) => objections(p.index, rencana, null));
    expect(refused).toEqual([]);
  });
});
