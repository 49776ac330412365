import { describe, expect, test } from 'vitest';
import type { Rencana } from '../domain/index.ts';
import { canonicalHash } from '../kernel/index.ts';
import { plan } from './index.ts';
import {
  at,
  planOf,
  plannerOf,
  STAF,
  type Small,
  simpleJudge,
  smallIndex,
  smallPaket,
  uneven,
} from './testing/small.ts';

const LURAH = { jabatanId: 'lurah', jenis: 'struktural' as const };
const route = (r: Rencana): string[] => r.moves.map((m) => `${m.pegawaiId}: ${m.from.unorId} -> ${m.to.unorId}`);
const partsOf = (r: Rencana): number =>
  r.moves.reduce((sum, { points: p }) => sum + p.balance + p.move + p.km + p.gap, 0);

describe('a plan', () => {
  test('moves people from where they are too many to where they are too few, and proves it', () => {
    const r = planOf(uneven);
    expect(r.moves).toHaveLength(2);
    expect(r.moves.every((m) => m.from.unorId === 'A' && m.to.unorId === 'B')).toBe(true);
    expect(r).toMatchObject({ status: 'optimal', proof: 'dual', gap: 0, unplaced: [], maxMoves: null });
  });

  test('states absolute points: 4/4 + 9/1 before, 4/2 + 9/3 + two moves after', () => {
    expect(planOf(uneven, simpleJudge(), { maxMoves: 0 }).objective).toBe(10_000_000);
    expect(planOf(uneven).objective).toBe(5_000_000 + 2 * 2000);
  });

  test('has parts that add up to what it changes', () => {
    const before = planOf(uneven, simpleJudge(), { maxMoves: 0 });
    const r = planOf(uneven);
    expect(partsOf(r)).toBe(r.objective - before.objective);
  });

  test('keeps to the budget, and a tighter one is never better', () => {
    const [none, one, two] = [0, 1, 2].map((maxMoves) => planOf(uneven, simpleJudge(), { maxMoves })) as [
      Rencana,
      Rencana,
      Rencana,
    ];
    expect([none, one, two].map((r) => r.moves.length)).toEqual([0, 1, 2]);
    expect([none, one, two].every((r) => r.status === 'optimal')).toBe(true);
    expect(none.objective).toBeGreaterThan(one.objective);
    expect(one.objective).toBeGreaterThan(two.objective);
  });

  test('takes the budget of the policy where the caller names none', () => {
    const r = planOf({ ...uneven, kebijakan: { maksimumMutasi: 1 } });
    expect([r.moves.length, r.maxMoves]).toEqual([1, 1]);
  });

  test('leaves the number of people that a formasi must keep', () => {
    const formasi = uneven.formasi.map((f) => (f.unorId === 'A' ? { ...f, minimum: 3 } : f));
    expect(planOf({ ...uneven, formasi }).moves).toHaveLength(1);
  });

  test('does not drain a donor above the highest ratio that the policy sets', () => {
    const batas = {
      ejMaksimumDonor: 0.7,
      keluarMaksimumPerUnor: null,
      masaJabatanMinimumBulan: 24,
      masaJabatanMaksimumBulan: 60,
    };
    expect(planOf({ ...uneven, kebijakan: { batas } }).moves).toHaveLength(1);
  });

  test('counts part-time people by their hours and leaves them where they are', () => {
    const pegawai = uneven.pegawai.map((p) => ({ ...p, jamPerMinggu: p.unorId === 'A' ? 18.75 : 37.5 }));
    expect(planOf({ ...uneven, pegawai }).moves).toEqual([]);
  });

  test('leaves people without active legal status out of everything', () => {
    const pegawai = uneven.pegawai.map((p) => (p.unorId === 'A' ? { ...p, kedudukanHukum: '03' } : p));
    expect(planOf({ ...uneven, pegawai }).moves).toEqual([]);
  });

  test('is the same whatever the order of the rows, and another seed draws another lot', () => {
    const turned = { ...uneven, pegawai: [...uneven.pegawai].reverse(), formasi: [...uneven.formasi].reverse() };
    expect(planOf(turned).moves).toEqual(planOf(uneven).moves);
    const names = new Set(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((benih) => route(planOf({ ...uneven, kebijakan: { benih } })).join()),
    );
    expect(names.size).toBeGreaterThan(1);
  });

  test('gives the same bytes on a second run and from a planner that has answered other questions', () => {
    const planner = plannerOf(uneven);
    planner.curve();
    planner.plan({ maxMoves: 2 });
    expect(JSON.stringify(planner.plan({ maxMoves: 1 }))).toBe(
      JSON.stringify(planOf(uneven, simpleJudge(), { maxMoves: 1 })),
    );
  });

  test('carries the hash of the package without the wishes, and its own', () => {
    const paket = smallPaket(uneven);
    const { planHash, ...body } = planOf(uneven);
    expect(planHash).toBe(canonicalHash(body));
    expect(body.inputHash).toBe(canonicalHash({ ...paket, minat: undefined }));
  });

  test('is not made while the limit on leavers per unor is set, and says so', () => {
    const batas = {
      ejMaksimumDonor: null,
      keluarMaksimumPerUnor: 0.1,
      masaJabatanMinimumBulan: 24,
      masaJabatanMaksimumBulan: 60,
    };
    const made = plan(smallIndex({ ...uneven, kebijakan: { batas } }), simpleJudge());
    expect(made).toMatchObject({ ok: false, error: { code: 'batas-belum-didukung' } });
  });

  test('stops when the listener says so and keeps what it has', () => {
    const r = planOf(uneven, simpleJudge(), { maxSeconds: 5, now: () => 0, tick: () => true });
    expect(r.status).toBe('optimal');
  });
});

describe('a vacant lurah post', () => {
  const chain: Small = {
    unor: [{ unorId: 'A' }, { unorId: 'B' }, { unorId: 'C' }],
    jabatan: [LURAH, STAF],
    formasi: [at('A', 'lurah'), at('B', 'lurah'), at('C', 'lurah')],
    pegawai: [
      { pegawaiId: 'lurah-b', ...at('B', 'lurah') },
      { pegawaiId: 'lurah-c', ...at('C', 'lurah') },
    ],
  };
  const step = simpleJudge((p, to) => (p.pegawaiId === 'lurah-b' ? to.unor.unorId === 'A' : false));

  test('is not filled where that only opens the same hole elsewhere', () => {
    expect(planOf(chain, step).moves).toEqual([]);
  });

  const withStaf: Small = {
    ...chain,
    formasi: [...chain.formasi, { ...at('C', 'staf'), kebutuhan: 1 }],
    pegawai: [...chain.pegawai, { pegawaiId: 's1', ...at('C', 'staf') }, { pegawaiId: 's2', ...at('C', 'staf') }],
  };
  const promote = simpleJudge((p, to) =>
    p.pegawaiId === 'lurah-b'
      ? to.unor.unorId === 'A' && to.jabatan.jabatanId === 'lurah'
      : p.jabatanId === 'staf' && to.unor.unorId === 'B' && to.jabatan.jabatanId === 'lurah',
  );

  test('is filled by a chain: the lurah of B goes there, and a member of staff is promoted into the hole', () => {
    const r = planOf(withStaf, promote);
    expect(r.gerbong).toEqual([{ id: 'G1', kind: 'rantai', moves: [r.moves[0]!.pegawaiId, r.moves[1]!.pegawaiId] }]);
    expect(r.moves.map((m) => [m.to.unorId, m.kind])).toEqual([
      ['A', 'mutasi'],
      ['B', 'promosi'],
    ]);
  });

  test('a chain lists the move into the vacancy first, so that no post ever has two holders', () => {
    expect(planOf(withStaf, promote).moves[0]).toMatchObject({ pegawaiId: 'lurah-b' });
  });

  test('a post with two holders keeps them and takes nobody', () => {
    const two: Small = {
      ...chain,
      pegawai: [...chain.pegawai, { pegawaiId: 'lurah-b2', ...at('B', 'lurah') }],
    };
    const r = planOf(
      two,
      simpleJudge((p, to) => p.unorId === 'C' && to.unor.unorId === 'B'),
    );
    expect(r.moves).toEqual([]);
  });
});

describe('two people who each live and fit better in the other place', () => {
  const swap: Small = {
    unor: [
      { unorId: 'A', lat: -7, lon: 110.4 },
      { unorId: 'B', lat: -7.1, lon: 110.4 },
    ],
    jabatan: [
      { jabatanId: 'x', kompetensi: { arsip: 3 } },
      { jabatanId: 'y', kompetensi: { pajak: 3 } },
    ],
    formasi: [
      { ...at('A', 'x'), kebutuhan: 1 },
      { ...at('B', 'y'), kebutuhan: 1 },
    ],
    pegawai: [
      { pegawaiId: 'p', ...at('A', 'x'), kompetensi: { arsip: 1, pajak: 3 }, domisiliLat: -7.05, domisiliLon: 110.4 },
      { pegawaiId: 'q', ...at('B', 'y'), kompetensi: { arsip: 3, pajak: 1 } },
    ],
  };
  const free = simpleJudge(() => true);

  test('swap in a cycle, which alone changes no head count', () => {
    const r = planOf(swap, free);
    expect(r.gerbong).toEqual([{ id: 'G1', kind: 'siklus', moves: r.moves.map((m) => m.pegawaiId) }]);
    expect(r.before.competence.gapTotal - r.after.competence.gapTotal).toBe(4);
    expect(r.objective).toBe(2_000_000 + 2 * 2000 - 4 * 20_000);
  });

  test('cannot swap with a budget of one move, and that is proven', () => {
    expect(planOf(swap, free, { maxMoves: 1 })).toMatchObject({ status: 'optimal', gap: 0, moves: [] });
  });
});

describe('somebody who must leave', () => {
  test('is placed where the rules allow it, even at a loss', () => {
    const r = planOf(uneven, simpleJudge(undefined, ['q']));
    expect(route(r)).toContain('q: B -> A');
  });

  test('and has nowhere to go is named, and no plan is made', () => {
    const r = planOf(
      uneven,
      simpleJudge((p) => p.pegawaiId !== 'q', ['q']),
    );
    expect(r).toMatchObject({ status: 'infeasible', proof: 'none', moves: [], unplaced: ['q'] });
  });

  test('and a budget of no moves contradict each other', () => {
    const r = planOf(uneven, simpleJudge(undefined, ['q']), { maxMoves: 0 });
    expect(r).toMatchObject({ status: 'infeasible', moves: [], unplaced: ['q'] });
  });
});
