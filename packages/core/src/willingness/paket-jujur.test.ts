import { expect, test } from 'vitest';
import { indexPaket, type Minat, type Paket, type Sel } from '../domain/index.ts';
import { canonicalJson, day, random } from '../kernel/index.ts';
import { createPlanner } from '../planning/index.ts';
import { createJudge } from '../regulation/index.ts';
import { type KebijakanManfaat, type ManfaatPutaran, manfaatPutaran, paketKursi } from './paket-manfaat.ts';
import { roundOf } from './testing/exhaustive.ts';
import { tradePackage } from './testing/packages.ts';
import { trade } from './trade.ts';

const KEBIJAKAN: KebijakanManfaat = {
  berlaku: day('2026-01-01'),
  dasar: 'Keputusan contoh 1/2026',
  naikSetiap: { satuan: 'putaran', jumlah: 1 },
  langkah: [25, 50].map((kreditPersen) => ({
    kreditPersen,
    hakKembaliBulan: null,
    pilihanPertama: false,
    pelatihan: null,
  })),
};

const planOf = (paket: Paket) => {
  const index = indexPaket(paket);
  const planner = createPlanner(index, createJudge(index));
  if (!planner.ok) throw new Error(planner.error.message.en);
  return planner.value.plan({ maxMoves: 2 });
};

/** Some seats stood empty in one or two rounds. */
const manfaatOf = (paket: Paket, seed: number): ManfaatPutaran => {
  const dice = random(`sepi/${seed}`);
  const rows = paket.formasi.flatMap(({ unorId, jabatanId }) =>
    Array.from({ length: dice.below(3) }, (_, i) => {
      const ditutup = day(`2026-0${i + 1}-01`);
      return { unorId, jabatanId, ditutup, dibutuhkan: 1, sukarela: 0 };
    }),
  );
  return manfaatPutaran(KEBIJAKAN, rows, day('2026-06-01'));
};

function* orders<T>(list: readonly T[]): Generator<T[]> {
  if (list.length === 0) yield [];
  for (const [i, first] of list.entries()) for (const rest of orders(list.toSpliced(i, 1))) yield [first, ...rest];
}

const placeOf = (s: Sel) => ({ unorId: s.unor.unorId, jabatanId: s.jabatan.jabatanId });

test('with packages on the seats no lie pays: what a place is worth with its package is the same whatever was said', () => {
  let lies = 0;
  let offered = 0;
  for (let seed = 0; seed < 12; seed++) {
    const paket = tradePackage(`paket/${seed}`, { people: 4, places: 4 });
    const index = indexPaket(paket);
    const rencana = planOf(paket);
    const manfaat = manfaatOf(paket, seed);
    const { scene, choices } = roundOf(index, rencana, false);
    const dice = random(`nilai/${seed}`);
    const own = scene.people.map(() => index.sel.map(() => dice.next()));
    /** What a place is worth to somebody: liking, and what the package adds. */
    const worth = (i: number, k: number): number =>
      own[i]![k]! + (paketKursi(manfaat, placeOf(index.sel[k]!))?.isi.kreditPersen ?? 0) / 50;
    offered += manfaat.kursi.length;
    const listOf = (i: number, ranked: readonly number[]): Minat[] =>
      ranked.map((k, at) => {
        const { pegawai, home } = scene.people[i]!;
        const stay = { unorId: null, jabatanId: null };
        const named = k === home.indeks ? stay : placeOf(index.sel[k]!);
        return { pegawaiId: pegawai.pegawaiId, urutan: at + 1, ...named, ekstra: {} };
      });
    const honest = choices.map((c, i) =>
      listOf(
        i,
        c.toSorted((a, b) => worth(i, b) - worth(i, a)),
      ),
    );
    const payOf = (i: number, minat: readonly Minat[]): number => {
      const done = trade(index, rencana, { minat });
      if (!done.ok) throw new Error(done.error.message.en);
      const at = done.value.assignments.find((a) => a.pegawaiId === scene.people[i]!.pegawai.pegawaiId)!;
      return worth(
        i,
        index.sel.findIndex((s) => s.unor.unorId === at.unorId && s.jabatan.jabatanId === at.jabatanId),
      );
    };
    for (const [i, c] of choices.entries()) {
      const truth = payOf(i, honest.flat());
      for (const lie of orders(c)) {
        const said = honest.map((list, j) => (j === i ? listOf(i, lie) : list));
        expect(payOf(i, said.flat())).toBeLessThanOrEqual(truth);
        lies++;
      }
    }
    expect(canonicalJson(planOf(paket))).toBe(canonicalJson(rencana));
  }
  expect([lies > 200, offered > 10]).toEqual([true, true]);
});
