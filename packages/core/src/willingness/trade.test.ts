import { describe, expect, test } from 'vitest';
import { indexPaket, type Minat, type Paket, type Rencana, type Sel } from '../domain/index.ts';
import { shuffled } from '../algorithms/trading/testing/instances.ts';
import { canonicalJson, random, sha256Hex } from '../kernel/index.ts';
import { createPlanner } from '../planning/index.ts';
import { createJudge } from '../regulation/index.ts';
import { sealOf, trade, type TradeResult } from './index.ts';
import { brokenPromise, profilesOf, roundOf, tryEverything } from './testing/exhaustive.ts';
import { randomMinat, tradePackage } from './testing/packages.ts';
import { readWishes } from './wishes.ts';

const BUDGETS = [0, 1, 2, 5];

function planOf(paket: Paket, maxMoves: number | null): Rencana {
  const index = indexPaket(paket);
  const planner = createPlanner(index, createJudge(index));
  if (!planner.ok) throw new Error(planner.error.message.en);
  return planner.value.plan({ maxMoves });
}

function traded(paket: Paket, rencana: Rencana, minat: readonly Minat[], unitTotals = false): TradeResult {
  const result = trade(indexPaket(paket), rencana, { minat, unitTotals });
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
}

/** Place of somebody's result in the own ranking, 0 = best; behind all of it where only the default place was left. */
function rankOf(result: TradeResult, pegawaiId: string, ranking: readonly Sel[]): number {
  const place = placesOf(result).get(pegawaiId);
  const at = ranking.findIndex((s) => `${s.unor.unorId}/${s.jabatan.jabatanId}` === place);
  return at === -1 ? ranking.length : at;
}

const placesOf = ({ assignments }: TradeResult): Map<string, string> =>
  new Map(assignments.map((a) => [a.pegawaiId, `${a.unorId}/${a.jabatanId}`]));

describe('every profile of wishes and every lie (a sample; all of it in tests/long)', () => {
  test.each([
    [5, 3, 8, 1500],
    [4, 4, 12, 3500],
  ])('%i people and %i places: no lie pays, and every promise is kept', (people, places, packages, most) => {
    let profiles = 0;
    for (let seed = 0; seed < packages; seed++) {
      const paket = tradePackage(`${people}x${places}/${seed}`, { people, places });
      for (const budget of BUDGETS) {
        const rencana = planOf(paket, budget);
        for (const unitTotals of [false, true]) {
          const round = roundOf(indexPaket(paket), rencana, unitTotals);
          if (profilesOf(round) > most) continue;
          const tally = tryEverything(round);
          expect({ profitable: tally.profitable, wrong: tally.wrong }).toEqual({ profitable: 0, wrong: [] });
          profiles += tally.profiles;
        }
      }
    }
    expect(profiles).toBeGreaterThan(2000);
  });
});

describe('random packages of up to 50 people', () => {
  const cases = Array.from({ length: 25 }, (_, seed) => {
    const dice = random(`random/${seed}`);
    const paket = tradePackage(`r${seed}`, { people: 2 + dice.below(49), places: 2 + dice.below(9) });
    const rencana = planOf(paket, dice.pick([0, 1, 2, 5, null]));
    return { paket, rencana, minat: randomMinat(dice, paket), dice, unitTotals: dice.next() < 0.5 };
  });

  test('every promise is kept: boxes, rules, floors, never below the default, never below staying, no improving ring', () => {
    for (const { paket, rencana, minat, unitTotals } of cases) {
      const index = indexPaket(paket);
      const round = roundOf(index, rencana, unitTotals);
      const { wishes } = readWishes(round.scene, minat);
      const result = traded(paket, rencana, minat, unitTotals);
      const at = placesOf(result);
      const cell = Int32Array.from(round.scene.people, ({ pegawai }) =>
        index.sel.findIndex((s) => `${s.unor.unorId}/${s.jabatan.jabatanId}` === at.get(pegawai.pegawaiId)),
      );
      const rankingOf = (i: number): number[] => {
        const named = wishes[i]!.ranking.map((s) => s.indeks);
        return [...new Set([...named, round.frame.own[i]!])];
      };
      expect(brokenPromise(round, rankingOf, cell)).toBeNull();
    }
  });

  test('no single lie pays', () => {
    for (const { paket, rencana, minat, dice, unitTotals } of cases.slice(0, 12)) {
      const honest = traded(paket, rencana, minat, unitTotals);
      const round = roundOf(indexPaket(paket), rencana, unitTotals);
      const { wishes } = readWishes(round.scene, minat);
      for (let n = 0; n < 8; n++) {
        const i = dice.below(round.scene.people.length);
        const p = round.scene.people[i];
        if (!p) continue;
        const id = p.pegawai.pegawaiId;
        const { ranking } = wishes[i]!;
        const lie = [
          ...minat.filter((m) => m.pegawaiId !== id),
          ...randomMinat(dice, { ...paket, pegawai: [p.pegawai] }),
        ];
        const other = traded(paket, rencana, lie, unitTotals);
        expect(rankOf(other, id, ranking)).toBeGreaterThanOrEqual(rankOf(honest, id, ranking));
      }
    }
  });

  test('the default plan is the same bytes whatever people wish', () => {
    for (const { paket, minat, dice, rencana } of cases.slice(0, 12)) {
      const other = planOf({ ...paket, minat: dice.next() < 0.5 ? minat : randomMinat(dice, paket) }, rencana.maxMoves);
      expect(canonicalJson(other)).toBe(canonicalJson(rencana));
    }
  });

  test('with a budget of 0 nobody is designated and every move is voluntary', () => {
    for (const { paket, minat } of cases) {
      const rencana = planOf(paket, 0);
      if (rencana.status === 'infeasible') continue;
      const { labels } = traded(paket, rencana, minat);
      expect(labels).toMatchObject({ 'tetap-berkat-sukarelawan': 0, memilih: 0, 'kebutuhan-dinas': 0 });
    }
  });

  test('the order of rows in the package does not matter', () => {
    for (const { paket, minat, rencana, dice } of cases.slice(0, 12)) {
      const mixed = {
        ...paket,
        pegawai: shuffled(dice, paket.pegawai),
        formasi: shuffled(dice, paket.formasi),
        unor: shuffled(dice, paket.unor),
        kunci: shuffled(dice, paket.kunci),
      };
      const before = traded(paket, rencana, minat);
      const after = traded(mixed, planOf(mixed, rencana.maxMoves), shuffled(dice, minat));
      expect(Object.fromEntries(placesOf(after))).toEqual(Object.fromEntries(placesOf(before)));
      expect(after.labels).toEqual(before.labels);
      expect(after.wishesHash).toBe(before.wishesHash);
    }
  });

  test('more points never hurt the person who has them', () => {
    for (const { paket, minat, dice, rencana } of cases.slice(0, 12)) {
      const p = dice.pick(paket.pegawai);
      const richer = paket.pegawai.map((x) =>
        x === p ? { ...x, poinRotasi: (x.poinRotasi ?? 0) + 1 + dice.below(4) } : x,
      );
      const rich: Paket = { ...paket, pegawai: richer };
      // Points are facts of the package, so the plan is made again; it must not change.
      const again = planOf(rich, rencana.maxMoves);
      expect(again.moves).toEqual(rencana.moves);
      const { scene } = roundOf(indexPaket(paket), rencana, false);
      const i = scene.numberOf.get(p.pegawaiId);
      if (i === undefined) continue;
      const { ranking } = readWishes(scene, minat).wishes[i]!;
      const [before, after] = [traded(paket, rencana, minat), traded(rich, again, minat)];
      expect(rankOf(after, p.pegawaiId, ranking)).toBeLessThanOrEqual(rankOf(before, p.pegawaiId, ranking));
    }
  });

  test('the same input gives the same bytes, and the hashes commit to seed, wishes and result', () => {
    for (const { paket, minat, rencana } of cases.slice(0, 6)) {
      const [a, b] = [traded(paket, rencana, minat), traded(paket, rencana, minat)];
      expect(canonicalJson(a)).toBe(canonicalJson(b));
      expect(a.seedHash).toBe(sha256Hex(paket.kebijakan.benih));
      expect(a.wishesHash).toBe(sealOf(shuffled(random('seal'), minat)));
      expect(a.planHash).toBe(rencana.planHash);
      expect(traded(paket, rencana, []).tradeHash === a.tradeHash).toBe(canonicalJson(minat) === '[]');
    }
  });
});

describe('a plan that is not the default plan of this package is refused', () => {
  const paket = tradePackage('tolak', { people: 8, places: 4 });
  const rencana = planOf(paket, 2);
  const codeOf = (p: Paket, r: Rencana): string | null => {
    const result = trade(indexPaket(p), r);
    return result.ok ? null : result.error.code;
  };

  test('another package: a person of other points', () => {
    const other = { ...paket, pegawai: paket.pegawai.map((p) => ({ ...p, poinRotasi: 9 })) };
    expect(codeOf(other, rencana)).toBe('rencana-bukan-dari-paket');
  });
  test('other wishes are no other package', () => {
    expect(codeOf({ ...paket, minat: randomMinat(random('x'), paket) }, rencana)).toBeNull();
  });
  test('a plan changed after it was made', () => {
    expect(rencana.moves).not.toEqual([]);
    expect(codeOf(paket, { ...rencana, moves: [] })).toBe('rencana-berubah');
    expect(codeOf(paket, { ...rencana, seed: 'lain' })).toBe('rencana-berubah');
  });
  test('a plan that says that there is none', () => {
    const wajib = { pegawaiId: 'P1', tindakan: 'wajib' as const, unorId: 'B', jabatanId: 'KASI', ekstra: {} };
    const locked = { ...paket, kunci: [wajib] };
    expect(codeOf(locked, planOf(locked, null))).toBe('rencana-tidak-terpenuhi');
  });
});
