import { describe, expect, test } from 'vitest';
import { indexPaket, type Minat, type Paket } from '../domain/index.ts';
import { formasiRow, jabatanRow, paketOf, pegawaiRow, unorRow } from '../domain/testing/rows.ts';
import { random } from '../kernel/index.ts';
import { homeOf, isMovable, readCells } from '../planning/index.ts';
import { createJudge } from '../regulation/index.ts';
import { opens } from './eligible.ts';
import { findSwaps, type Swap } from './index.ts';
import { randomMinat, tradePackage } from './testing/packages.ts';

const keyOf = ({ kind, moves }: Swap): string => {
  const rows = moves.map((m) => `${m.pegawaiId}>${m.to.unorId}/${m.to.jabatanId}`);
  return `${kind} ${rows.sort().join(' ')}`;
};

/** Every way to give up to `most` people another place, tried one by one: nobody worse, counts as promised, not two smaller ones. */
function bruteForce(paket: Paket, minat: readonly Minat[], most: number): string[] {
  const index = indexPaket(paket);
  const judge = createJudge(index);
  const cells = readCells(index);
  const people = paket.pegawai.filter(isMovable).map((pegawai) => {
    const home = homeOf(index, pegawai);
    const rows = minat.filter((m) => m.pegawaiId === pegawai.pegawaiId).sort((a, b) => a.urutan - b.urutan);
    const isStay = (m: Minat): boolean =>
      m.unorId === null || (m.unorId === home.unor.unorId && m.jabatanId === home.jabatan.jabatanId);
    const end = rows.findIndex(isStay);
    const wanted = new Set((end === -1 ? rows : rows.slice(0, end)).map((m) => `${m.unorId}/${m.jabatanId}`));
    const places = index.sel.filter(
      (s) => wanted.has(`${s.unor.unorId}/${s.jabatan.jabatanId}`) && opens(judge.verdict(pegawai, s)),
    );
    return { pegawai, home, places };
  });
  const found: string[] = [];
  const visit = (i: number, taken: { who: (typeof people)[number]; to: number }[]): void => {
    if (i === people.length) {
      const kind = taken.length > 0 && taken.length <= most ? kindOf(taken) : null;
      if (kind)
        found.push(
          `${kind} ${taken
            .map(({ who, to }) => `${who.pegawai.pegawaiId}>${placeName(to)}`)
            .sort()
            .join(' ')}`,
        );
      return;
    }
    visit(i + 1, taken);
    for (const s of people[i]!.places) visit(i + 1, [...taken, { who: people[i]!, to: s.indeks }]);
  };
  const placeName = (k: number): string => `${index.sel[k]!.unor.unorId}/${index.sel[k]!.jabatan.jabatanId}`;
  const kindOf = (taken: { who: (typeof people)[number]; to: number }[]): string | null => {
    const from = taken.map((t) => t.who.home.indeks);
    const to = taken.map((t) => t.to);
    if (new Set(from).size < from.length || new Set(to).size < to.length) return null;
    const starts = from.filter((k) => !to.includes(k));
    const ends = to.filter((k) => !from.includes(k));
    if (!isOnePiece(taken)) return null;
    if (starts.length === 0) return 'tukar';
    const [a, b] = [starts[0]!, ends[0]!];
    const [n, m] = [cells.present[a]!, cells.present[b]!];
    if (n - 1 < cells.floor[a]! || m + 1 > cells.ceiling[b]! || !cells.open[b]) return null;
    const change = cells.points(a, n - 1) + cells.points(b, m + 1) - cells.points(a, n) - cells.points(b, m);
    return change <= 0 ? 'rantai' : null;
  };
  visit(0, []);
  return found.sort();
}

/** Going from each mover's place to the next reaches all of them. */
function isOnePiece(taken: readonly { who: { home: { indeks: number } }; to: number }[]): boolean {
  const reached = new Set([taken[0]!]);
  // A set that grows is walked to its end.
  for (const r of reached)
    for (const t of taken) if (t.who.home.indeks === r.to || r.who.home.indeks === t.to) reached.add(t);
  return reached.size === taken.length;
}

test('finds every exchange that there is, and nothing else, against trying everything', () => {
  let seen = 0;
  for (let seed = 0; seed < 60; seed++) {
    const paket = { ...tradePackage(`tukar/${seed}`, { people: 5, places: 4 }), kerabat: [] };
    const minat = randomMinat(random(`tukar/${seed}`), paket);
    const index = indexPaket(paket);
    for (const maxPeople of [2, 4]) {
      const { swaps, isCut } = findSwaps(index, minat, { maxPeople });
      expect(isCut).toBe(false);
      expect(swaps.map(keyOf).sort()).toEqual(bruteForce(paket, minat, maxPeople));
      seen += swaps.length;
    }
  }
  expect(seen).toBeGreaterThan(100);
});

describe('the open exchange', () => {
  const U = ['U1', 'U2', 'U3'];
  const LURAH = jabatanRow('LURAH', { nama: 'Lurah', jenis: 'struktural', eselon: 'IV.a', kelas: 9 });
  const wish = (pegawaiId: string, unorId: string, jabatanId = 'J'): Minat => ({
    pegawaiId,
    urutan: 1,
    unorId,
    jabatanId,
    ekstra: {},
  });
  const paket = (minimum: number): Paket =>
    paketOf({
      unor: U.map((id) => unorRow(id)),
      jabatan: [jabatanRow('J', { kelas: 7 }), LURAH],
      formasi: [
        ...U.map((id) => formasiRow(id, 'J', { minimum })),
        formasiRow('U1', 'LURAH'),
        formasiRow('U2', 'LURAH'),
      ],
      pegawai: [
        pegawaiRow('P1', ['U1', 'J']),
        pegawaiRow('P2', ['U2', 'J']),
        pegawaiRow('P3', ['U1', 'LURAH']),
        pegawaiRow('P4', ['U2', 'LURAH']),
      ],
    });
  const both = [wish('P1', 'U2'), wish('P2', 'U1')];

  test('two who want each other’s place may swap at once, and no head count changes', () => {
    const { swaps } = findSwaps(indexPaket(paket(1)), both);
    expect(swaps.map((s) => [s.kind, s.points, s.moves.map((m) => m.pegawaiId).sort()])).toEqual([
      ['tukar', 0, ['P1', 'P2']],
    ]);
  });
  test('a chain into an open seat needs a donor above its floor', () => {
    const minat = [wish('P1', 'U3')];
    expect(findSwaps(indexPaket(paket(0)), minat).swaps.map((s) => s.kind)).toEqual(['rantai']);
    expect(findSwaps(indexPaket(paket(1)), minat).swaps).toEqual([]);
  });
  test('relatives may not end as head and staff of one unit by one exchange', () => {
    const kerabat = [{ pegawaiIdA: 'P2', pegawaiIdB: 'P3', derajat: 1, ekstra: {} }];
    const minat = [...both, wish('P3', 'U2', 'LURAH'), wish('P4', 'U1', 'LURAH')];
    const bound = findSwaps(indexPaket({ ...paket(1), kerabat }), minat).swaps;
    // P3 would head U2 where P2 works now, P2 would work in U1 which P3 heads now: each alone is forbidden by EL-26.
    expect(bound).toEqual([]);
    expect(findSwaps(indexPaket(paket(1)), minat).swaps).toHaveLength(2);
  });
  test('the list is cut at the limit, and says so', () => {
    const minat = [...both, wish('P3', 'U2', 'LURAH'), wish('P4', 'U1', 'LURAH')];
    const cut = findSwaps(indexPaket(paket(1)), minat, { limit: 1 });
    expect([cut.swaps.length, cut.isCut]).toEqual([1, true]);
  });
});
