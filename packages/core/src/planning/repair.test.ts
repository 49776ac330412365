import { cpuUsage } from 'node:process';
import { expect, test } from 'vitest';
import { indexPaket } from '../domain/index.ts';
import { createJudge } from '../regulation/index.ts';
import { generatePaket } from '../synthetic/index.ts';
import { verifyRencana } from '../verify/index.ts';
import { createPlanner, limitsOfPlaces, repair } from './index.ts';
import { at, planOf, plannerOf, simpleJudge, smallIndex, type Small } from './testing/small.ts';

/** The lurah post of B is empty; p of A may take it, and only q may follow p. */
const chain: Small = {
  unor: [{ unorId: 'A' }, { unorId: 'B' }, { unorId: 'C' }],
  jabatan: [{ jabatanId: 'lurah', jenis: 'struktural' }, { jabatanId: 'staf' }],
  formasi: [{ ...at('A', 'lurah'), minimum: 1 }, at('B', 'lurah'), { ...at('C', 'staf'), kebutuhan: 0.1 }],
  pegawai: [
    { pegawaiId: 'p', ...at('A', 'lurah') },
    { pegawaiId: 'q', ...at('C', 'staf') },
    { pegawaiId: 'r', ...at('C', 'staf') },
  ],
};
const mayOf = (open: Readonly<Record<string, string>>) =>
  simpleJudge((p, to) => to.jabatan.jabatanId === 'lurah' && open[p.pegawaiId]?.includes(to.unor.unorId) === true);

test('when the successor of a moved head is rejected, the head stays where nobody else may follow', () => {
  const judge = mayOf({ p: 'B', q: 'A' });
  const rencana = planOf(chain, judge);
  expect(rencana.moves.map((m) => m.pegawaiId).sort()).toEqual(['p', 'q']);
  const planner = plannerOf(chain, judge);
  const repairs = planner.repair(rencana, [{ pegawaiId: 'q', ke: at('A', 'lurah') }]);
  expect(repairs.map((r) => [r.jenis, r.perubahan, r.rencana.moves.length, r.terbukti])).toEqual([
    ['lepas', 2, 0, true],
  ]);
});

test('where another person may follow, that costs the same two lines and fewer points, so it is offered first', () => {
  const judge = mayOf({ p: 'B', q: 'A', r: 'A' });
  const rencana = planOf(chain, judge);
  const follower = rencana.moves.find((m) => m.pegawaiId !== 'p')!;
  const repairs = plannerOf(chain, judge).repair(rencana, [{ pegawaiId: follower.pegawaiId, ke: follower.to }]);
  expect(repairs.map((r) => [r.jenis, r.perubahan])).toEqual([
    ['terkecil', 2],
    ['lepas', 2],
  ]);
  const [first, second] = repairs;
  expect(first?.ditambah.map((m) => m.pegawaiId)).toEqual([follower.pegawaiId === 'q' ? 'r' : 'q']);
  expect(first?.dicabut).toEqual([{ pegawaiId: follower.pegawaiId, ke: at('A', 'lurah') }]);
  expect(first!.sesudah.objective).toBeLessThan(second!.sesudah.objective);
  expect(first!.sebelum.objective).toBe(rencana.objective);
});

test('a person rejected at two places is sent to neither, and a move the rules now forbid counts as rejected', () => {
  const open = { p: 'B', q: 'AB', r: 'A' };
  const rencana = planOf(chain, mayOf(open));
  const rejected = [
    { pegawaiId: 'q', ke: at('A', 'lurah') },
    { pegawaiId: 'q', ke: at('B', 'lurah') },
  ];
  for (const r of plannerOf(chain, mayOf(open)).repair(rencana, rejected))
    expect(r.rencana.moves.map((m) => m.pegawaiId)).not.toContain('q');
  const today = repair(smallIndex(chain), mayOf({ q: 'A', r: 'A' }), rencana, []);
  expect(today.ok && today.value.flatMap((r) => r.rencana.moves.map((m) => m.pegawaiId))).not.toContain('p');
});

test('a list that holds only a part of the plan is repaired as it is: what cannot stand alone is dropped', () => {
  const judge = mayOf({ p: 'B', q: 'A', r: 'A' });
  const rencana = planOf(chain, judge);
  const repairs = plannerOf(chain, judge).repair(rencana, [], { daftar: ['p'] });
  expect(repairs.map((r) => [r.jenis, r.dicabut.map((l) => l.pegawaiId), r.ditambah.length])).toEqual([
    ['lepas', ['p'], 0],
  ]);
});

test('the limits that a part of a plan is checked against are those of the planner', () => {
  expect(limitsOfPlaces(smallIndex(chain))).toEqual([
    { tempat: at('A', 'lurah'), hadir: 1, paruhWaktu: 0, lantai: 1, langit: 1 },
    { tempat: at('B', 'lurah'), hadir: 0, paruhWaktu: 0, lantai: 0, langit: 1 },
    { tempat: at('C', 'staf'), hadir: 2, paruhWaktu: 0, lantai: 0, langit: null },
  ]);
});

test('on the demo kecamatan a rejected line has repairs that the verifier accepts, found in well under a second of computing', () => {
  const index = indexPaket(generatePaket({ scale: 'kecamatan' }));
  const made = createPlanner(index, createJudge(index));
  if (!made.ok) throw new Error(made.error.code);
  const rencana = made.value.plan({ maxMoves: 9 });
  let slowest = 0;
  for (const { pegawaiId, to } of rencana.moves.slice(0, 3)) {
    const start = cpuUsage();
    const repairs = made.value.repair(rencana, [{ pegawaiId, ke: to }]);
    slowest = Math.max(slowest, cpuUsage(start).user / 1000);
    expect(repairs.length).toBeGreaterThan(0);
    const refused = repairs.flatMap((r) =>
      verifyRencana(index, r.rencana, { maxMoves: 9 }).checks.filter((c) => !c.ok),
    );
    expect(refused).toEqual([]);
  }
  expect(slowest).toBeLessThan(1000);
});
