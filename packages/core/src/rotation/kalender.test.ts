import { describe, expect, test } from 'vitest';
import { indexPaket, type PaketIndex, type Pegawai, type Sel } from '../domain/index.ts';
import { formasiRow, jabatanRow, paketOf, pegawaiRow, unorRow } from '../domain/testing/rows.ts';
import { addMonths, day, daysBetween } from '../kernel/index.ts';
import { bacaMasa, createJudge } from '../regulation/index.ts';
import { generatePaket } from '../synthetic/index.ts';
import type { Kalender, PindahRotasi } from './dokumen.ts';
import { buatKalender, periksaKalender, type PilihanKalender, pilihanBawaan } from './index.ts';
import { MULAI, paketAcak } from './testing/acak.ts';

const pilihan = (index: PaketIndex, rest: Partial<PilihanKalender> = {}): PilihanKalender => ({
  ...pilihanBawaan(index.paket.kebijakan),
  ...rest,
});

const faults = (index: PaketIndex, k: Kalender): string[] =>
  periksaKalender(index, k).checks.flatMap((c) => (c.ok ? [] : [c.name]));

describe('a rotation calendar', () => {
  test('the independent check accepts the calendar of 60 random small agencies, and many people move', () => {
    let moves = 0;
    for (let seed = 0; seed < 60; seed++) {
      const index = paketAcak(`kalender/${seed}`);
      const k = buatKalender(index, pilihan(index, { bagianMaksimum: seed % 2 === 0 ? 0.25 : 0.5 }));
      expect(
        periksaKalender(index, k).checks.filter((c) => !c.ok),
        `seed ${seed}`,
      ).toEqual([]);
      moves += k.ringkas.pindah;
    }
    expect(moves).toBeGreaterThan(100);
  });

  test('the same data give the same calendar, in whatever order the people are listed', () => {
    const index = paketAcak('urutan');
    const again = indexPaket({ ...index.paket, pegawai: [...index.paket.pegawai].reverse() });
    const [a, b] = [buatKalender(index, pilihan(index)), buatKalender(again, pilihan(again))];
    expect(b.jendela.map((j) => j.pindah)).toEqual(a.jendela.map((j) => j.pindah));
  });

  test('a kecamatan is rotated over three years: nearly everybody who is due has a window, every unit keeps its share', () => {
    const paket = generatePaket({ scale: 'kecamatan', seed: 3 });
    const index = indexPaket(paket);
    const k = buatKalender(index, pilihan(index));
    expect(faults(index, k)).toEqual([]);
    expect(k.jendela).toHaveLength(6);
    expect(k.ringkas.tertempatkan / k.ringkas.jatuhTempo).toBeGreaterThan(0.75);
    for (const t of k.tidakTertempatkan) expect(t.message.id.length).toBeGreaterThan(20);
  });

  test('however small the share, one person of a unit may leave in a window, and never two', () => {
    const index = paketAcak('urut', { unor: 3, pegawai: 12 });
    const k = buatKalender(index, pilihan(index, { bagianMaksimum: 0.01 }));
    for (const j of k.jendela) for (const u of j.unit) expect(u.keluar).toBeLessThanOrEqual(1);
  });
});

test('one leaves per window where the share is one person: the longest in post first', () => {
  const staf = (id: string, unorId: string, bulan: number): Pegawai =>
    pegawaiRow(id, [unorId, 'STAF'], { tmtJabatan: addMonths(MULAI, -bulan) });
  const rows = ['A', 'B'].flatMap((u, i) => [70, 90, 80].map((bulan) => staf(`${u}${bulan + i}`, u, bulan + i)));
  const index = indexPaket(
    paketOf({
      unor: ['A', 'B'].map((u) => unorRow(u)),
      jabatan: [jabatanRow('STAF')],
      formasi: ['A', 'B'].map((u) => formasiRow(u, 'STAF', { kebutuhan: 3 })),
      pegawai: rows,
      kebijakan: { tmt: MULAI },
    }),
  );
  const k = buatKalender(index, pilihan(index));
  expect(k.jendela.slice(0, 4).map((j) => j.pindah.map((m) => m.pegawaiId))).toEqual([
    ['B91', 'A90'],
    ['B81', 'A80'],
    ['B71', 'A70'],
    [],
  ]);
  expect(k.ringkas.terlambatHari).toBe(k.ringkas.batasBawahHari);
});

describe('the check refuses a calendar with a planted fault', () => {
  const index = paketAcak('kalender/4');
  const good = buatKalender(index, pilihan(index));
  const w = good.jendela.findIndex((j) => j.pindah.length > 0);
  const edit = (change: (m: PindahRotasi) => PindahRotasi): Kalender => ({
    ...good,
    jendela: good.jendela.map((j, i) =>
      i === w ? { ...j, pindah: j.pindah.map((m, n) => (n === 0 ? change(m) : m)) } : j,
    ),
  });
  const first = good.jendela[w]!.pindah[0]!;
  const other = index.sel.find(
    (s) => s.jabatan.jabatanId === 'KASI' && s.unor.unorId !== first.from.unorId && first.from.jabatanId !== 'KASI',
  );

  test('the untouched calendar holds', () => expect(faults(index, good)).toEqual([]));

  test('a move to the present place', () =>
    expect(
      faults(
        index,
        edit((m) => ({ ...m, to: m.from })),
      ),
    ).toContain('tempat'));

  test('a move to a formasi that does not exist', () =>
    expect(
      faults(
        index,
        edit((m) => ({ ...m, to: { unorId: 'U9', jabatanId: 'PA' } })),
      ),
    ).toContain('tempat'));

  test('a promotion', () => {
    const to = { unorId: other!.unor.unorId, jabatanId: 'KASI' };
    expect(
      faults(
        index,
        edit((m) => ({ ...m, to })),
      ),
    ).toContain('setara');
  });

  test('the same person twice', () => {
    const twice = {
      ...good,
      jendela: good.jendela.map((j, i) => (i === w + 1 ? { ...j, pindah: [...j.pindah, first] } : j)),
    };
    expect(faults(index, twice)).toContain('satu-kali');
  });

  test('somebody who is not due', () => {
    const masa = bacaMasa(index);
    const fresh = index.paket.pegawai.find((p) => masa.of(p).bulan < 20)!;
    const from = { unorId: fresh.unorId, jabatanId: fresh.jabatanId };
    expect(
      faults(
        index,
        edit((m) => ({ ...m, pegawaiId: fresh.pegawaiId, from })),
      ),
    ).toEqual(expect.arrayContaining(['jatuh-tempo', 'aturan']));
  });

  test('a companion who moves away in the same window, and a window on another day', () => {
    const pembimbing = { pegawaiId: first.pegawaiId, dasar: 'sejabatan' as const, bulan: 80 };
    expect(
      faults(
        index,
        edit((m) => ({ ...m, pembimbing })),
      ),
    ).toContain('pendamping');
    const later = { ...good, jendela: good.jendela.map((j) => ({ ...j, tmt: addMonths(j.tmt, 1) })) };
    expect(faults(index, later)).toContain('jendela');
  });

  test('a smaller share, a dropped partner of an exchange, a waiting that was made smaller, a person forgotten', () => {
    const strict = { ...good, pilihan: { ...good.pilihan, bagianMaksimum: 0.0001 } };
    const many = good.jendela.some((j) => j.unit.some((u) => u.keluar > 1));
    expect(faults(index, strict).includes('bagian')).toBe(many);
    const dropped = {
      ...good,
      jendela: good.jendela.map((j, i) => (i === w ? { ...j, pindah: j.pindah.slice(1) } : j)),
    };
    expect(faults(index, dropped)).toContain('angka');
    const less = { ...good, ringkas: { ...good.ringkas, terlambatHari: good.ringkas.terlambatHari - 1 } };
    expect(faults(index, less)).toEqual(['angka']);
    if (good.tidakTertempatkan.length > 0) expect(faults(index, { ...good, tidakTertempatkan: [] })).toEqual(['angka']);
  });

  test('a formasi that loses its only person', () => {
    const found = new Set<string>();
    for (let seed = 0; seed < 25; seed++) {
      const pkg = paketAcak(`kosong/${seed}`);
      const k = buatKalender(pkg, pilihan(pkg));
      k.jendela.forEach((j, i) =>
        j.pindah.forEach((_, n) => {
          const jendela = k.jendela.map((x, y) =>
            y === i ? { ...x, pindah: x.pindah.filter((_m, z) => z !== n) } : x,
          );
          for (const name of faults(pkg, { ...k, jendela })) found.add(name);
        }),
      );
      if (found.has('lantai') && found.has('kekurangan') && found.has('satu-pemangku')) break;
    }
    expect([...found]).toEqual(expect.arrayContaining(['lantai', 'kekurangan', 'satu-pemangku']));
  });
});

/** Least waiting of any calendar of two windows that the check accepts, by trying every choice of every person. */
function bruteForce(index: PaketIndex, p: PilihanKalender): number {
  const masa = bacaMasa(index);
  const end = addMonths(p.mulai, 12 * p.tahun);
  const days = [p.mulai, addMonths(p.mulai, 6)];
  const people = index.sel.flatMap((s) => s.pemangku);
  const judges = days.map((tmt) =>
    createJudge(indexPaket({ ...index.paket, kebijakan: { ...index.paket.kebijakan, tmt } })),
  );
  const options = people.map((q) => [
    ...days.flatMap((tmt, t) =>
      index.sel
        .filter((s) => isOption(q, s) && addMonths(tmt, p.majuBulan) > masa.of(q).genapPada)
        .filter((s) => judges[t]!.verdict(q, s) === 'allowed')
        .map((s) => ({ q, t, tmt, to: { unorId: s.unor.unorId, jabatanId: s.jabatan.jabatanId } })),
    ),
    null,
  ]);
  const waitingOf = (q: (typeof people)[number], tmt: string | null): number => {
    const { genapPada, bupPada, jalur } = masa.of(q);
    const last = bupPada !== null && bupPada < end ? bupPada : end;
    if (jalur !== 'umum' || genapPada >= last || last <= p.mulai) return 0;
    return Math.max(0, daysBetween(genapPada > p.mulai ? genapPada : p.mulai, (tmt ?? last) as typeof last));
  };
  let best = Number.POSITIVE_INFINITY;
  const chosen: NonNullable<(typeof options)[number][number]>[] = [];
  const walk = (i: number, waiting: number): void => {
    if (waiting >= best) return;
    if (i === people.length) {
      if (isLawful(index, p, chosen)) best = waiting;
      return;
    }
    for (const o of options[i]!) {
      if (o) chosen.push(o);
      walk(i + 1, waiting + waitingOf(people[i]!, o?.tmt ?? null));
      if (o) chosen.pop();
    }
  };
  walk(0, 0);
  return best;
}

const isOption = (q: Pegawai, s: Sel): boolean =>
  s.resmi && s.jabatan.jenis !== 'fungsional' && (s.unor.unorId !== q.unorId || s.jabatan.jabatanId !== q.jabatanId);

type Choice = { q: { pegawaiId: string; unorId: string; jabatanId: string }; t: number; to: PindahRotasi['to'] };
const NONE = { pegawaiId: null, dasar: null, bulan: null };

function isLawful(index: PaketIndex, p: PilihanKalender, chosen: readonly Choice[]): boolean {
  const jendela = [0, 1].map((t) => ({
    nomor: t + 1,
    tmt: addMonths(p.mulai, 6 * t),
    pensiun: 0,
    unit: [],
    pindah: chosen
      .filter((c) => c.t === t)
      .map(({ q, to }) => ({
        pegawaiId: q.pegawaiId,
        from: { unorId: q.unorId, jabatanId: q.jabatanId },
        to,
        bulan: 0,
        genapPada: day('2020-01-01'),
        terlambatHari: 0,
        tambahanKm: null,
        kurangKompetensi: { asal: 0, tujuan: 0 },
        persetujuan: [],
        serahTerima: NONE,
        pembimbing: NONE,
      })),
  }));
  const ringkas = {
    jatuhTempo: 0,
    tertempatkan: 0,
    pindah: 0,
    terlambatHari: 0,
    batasBawahHari: 0,
    tanpaPendamping: 0,
  };
  const made: Kalender = { jenis: 'kalender-rotasi', pilihan: p, jendela, tidakTertempatkan: [], ringkas };
  return periksaKalender(index, made).checks.every((c) => c.ok || c.name === 'angka');
}

test('against every possible calendar of tiny agencies: never less waiting than possible, mostly the least, and the bound holds', () => {
  let equal = 0;
  let sum = 0;
  const cases = 20;
  for (let seed = 0; seed < cases; seed++) {
    const index = paketAcak(`tiny/${seed}`, { unor: 2, pegawai: 4 });
    const p = pilihan(index, { mulai: MULAI, tahun: 1 });
    const { ringkas } = buatKalender(index, p);
    const best = bruteForce(index, p);
    expect(ringkas.batasBawahHari, `seed ${seed}`).toBeLessThanOrEqual(best);
    expect(ringkas.terlambatHari, `seed ${seed}`).toBeGreaterThanOrEqual(best);
    if (ringkas.terlambatHari === best) equal++;
    sum += best;
  }
  expect(sum).toBeGreaterThan(0);
  expect(equal).toBeGreaterThanOrEqual(cases - 2);
});
