import { describe, expect, test } from 'vitest';
import { formatPaket, indexPaket, type Paket, type PaketIndex, parsePaket, type Pegawai } from '../domain/index.ts';
import { formasiRow, jabatanRow, paketOf, pegawaiRow, unorRow } from '../domain/testing/rows.ts';
import { addMonths, day } from '../kernel/index.ts';
import { bacaKeadaan } from './keadaan.ts';
import { buatKalender, daftarJatuhTempo, jalurKarier, pilihanBawaan, stagnasi, tanggaOf } from './index.ts';
import { PENDAMPING_MAKSIMUM, pasangkan } from './pendamping.ts';
import { paketAcak } from './testing/acak.ts';

const TMT = day('2027-01-04');
const LAMA = addMonths(TMT, -80);
const BARU = addMonths(TMT, -30);

const JABATAN = [
  jabatanRow('STAF', { rumpun: 'layanan', kelas: 5, kompetensi: { layanan: 1 } }),
  jabatanRow('AHLI', { rumpun: 'layanan', kelas: 7, pendidikanMin: 'S1', kompetensi: { layanan: 3 } }),
  jabatanRow('SEKSI', { jenis: 'struktural', jenjang: 'pengawas', eselon: 'IV.a', rumpun: 'pimpinan', kelas: 9 }),
  jabatanRow('DINAS', { jenis: 'struktural', eselon: 'II.b', rumpun: 'pimpinan', kelas: 14 }),
  jabatanRow('JF', { jenis: 'fungsional', jenjang: 'Ahli Pertama', kelas: 8 }),
];

function paket(pegawai: readonly Pegawai[], rest: Partial<Paket> = {}): Paket {
  const unor = ['A', 'B'].map((id) => unorRow(id));
  const formasi = unor.flatMap((u) => JABATAN.map((j) => formasiRow(u.unorId, j.jabatanId)));
  return paketOf({ unor, jabatan: JABATAN, formasi, pegawai, kebijakan: { tmt: TMT }, ...rest });
}

const p = (id: string, at: [string, string], rest: Partial<Pegawai> = {}): Pegawai =>
  pegawaiRow(id, at, { tmtJabatan: LAMA, ...rest });
const index = (...pegawai: Pegawai[]): PaketIndex => indexPaket(paket(pegawai));

describe('who is due', () => {
  test('over sixty months by a day is due, sixty months are not; JF stand in their own list; JPT are outside', () => {
    const list = daftarJatuhTempo(
      index(
        p('lewat', ['A', 'STAF'], { tmtJabatan: day('2022-01-03') }),
        p('genap', ['A', 'STAF'], { tmtJabatan: day('2022-01-04') }),
        p('jf', ['A', 'JF']),
        p('jpt', ['A', 'DINAS']),
      ),
    );
    expect(list.jatuhTempo.map((b) => [b.pegawaiId, b.bulan, b.keadaan])).toEqual([['lewat', 60, 'dapat']]);
    expect(list.fungsional.map((b) => b.pegawaiId)).toEqual(['jf']);
    expect(list.segera).toBe(1);
    expect(list.pasal).toContain('190');
  });

  test('somebody protected is blocked, with the rule, and somebody near retirement is not scheduled', () => {
    const list = daftarJatuhTempo(
      index(
        p('lindung', ['A', 'STAF'], { lindungSampai: day('2027-06-30') }),
        p('pensiun', ['A', 'STAF'], { tanggalLahir: day('1969-06-01') }),
      ),
    );
    const of = (id: string) => list.jatuhTempo.find((b) => b.pegawaiId === id)!;
    expect([of('lindung').keadaan, of('lindung').halangan.map((h) => h.id)]).toEqual(['terhalang', ['EL-31']]);
    expect([of('pensiun').keadaan, of('pensiun').bupPada]).toEqual(['pensiun', '2027-06-01']);
  });
});

describe('a career path', () => {
  test('names what is missing for each next post from the facts, leaves demotion and JPT out, and counts vacancies', () => {
    const i = index(
      p('saya', ['A', 'STAF'], {
        pendidikan: 'SLTA',
        kompetensi: { layanan: 1 },
        riwayatBulanPelaksana: 12,
        tmtJabatan: BARU,
      }),
      p('lain', ['B', 'AHLI']),
    );
    const jalur = jalurKarier(i, i.pegawaiById.get('saya')!);
    expect(jalur.langkah.map((l) => [l.jabatanId, l.arah]).sort()).toEqual([
      ['AHLI', 'promosi'],
      ['JF', 'promosi'],
      ['SEKSI', 'promosi'],
      ['STAF', 'sejabatan'],
    ]);
    const ahli = jalur.langkah.find((l) => l.jabatanId === 'AHLI')!;
    expect([ahli.formasi, ahli.lowong]).toEqual([2, 1]);
    const short = (id: string) => ahli.syarat.find((s) => s.id === id)!.keadaan;
    expect([short('EL-10'), short('EL-13')]).toEqual(['kurang', 'kurang']);
    const seksi = jalur.langkah.find((l) => l.jabatanId === 'SEKSI')!;
    expect(seksi.syarat.filter((s) => s.keadaan === 'kurang').map((s) => s.id)).toContain('EL-11');
    expect(jalur.langkah.find((l) => l.jabatanId === 'STAF')!.kurang).toBe(0);
  });

  test('an own level that nobody recorded is unknown, not missing', () => {
    const i = index(p('saya', ['A', 'STAF'], { kompetensi: {} }));
    const ahli = jalurKarier(i, i.pegawaiById.get('saya')!).langkah.find((l) => l.jabatanId === 'AHLI')!;
    expect(ahli.syarat.find((s) => s.id === 'EL-13')!.keadaan).toBe('tidak-diketahui');
  });

  test('what holds back at present is told apart from what a post asks', () => {
    const i = index(p('saya', ['A', 'STAF'], { tmtJabatan: addMonths(TMT, -6), prosesDisiplin: true }));
    expect(jalurKarier(i, i.pegawaiById.get('saya')!).saatIni.map((h) => h.id)).toEqual(['EL-03', 'EL-05']);
  });

  test('the ladder of a rumpun has a step to the nearest class only, and counts formasi without a holder', () => {
    const tangga = tanggaOf(index(p('a', ['A', 'STAF'])), 'layanan')!;
    expect(tangga.jabatan.map((j) => [j.jabatanId, j.formasi, j.lowong, j.jatuhTempo])).toEqual([
      ['AHLI', 2, 2, 0],
      ['STAF', 2, 1, 1],
    ]);
    expect(tangga.langkah).toEqual([{ dari: 'STAF', ke: 'AHLI', arah: 'promosi' }]);
    expect(tanggaOf(index(), 'tidak-ada')).toBeNull();
  });
});

describe('standing still', () => {
  test('counts people over sixty months without a new post, today, after a plan, and at the end of a calendar with and without it', () => {
    const i = index(
      p('a', ['A', 'STAF']),
      p('b', ['B', 'STAF']),
      p('c', ['B', 'STAF'], { tmtJabatan: addMonths(TMT, -12) }),
    );
    const kalender = buatKalender(i, pilihanBawaan(i.paket.kebijakan));
    const moves = [{ pegawaiId: 'a', to: { unorId: 'B', jabatanId: 'STAF' } }];
    const { semua, unit } = stagnasi(i, moves, kalender);
    expect(semua.hariIni).toEqual({ orang: 3, stagnan: 2 });
    expect(semua.sesudahRencana).toEqual({ orang: 3, stagnan: 1 });
    expect(unit.find((u) => u.unorId === 'A')!.sesudahRencana).toEqual({ orang: 0, stagnan: 0 });
    expect(semua.akhirTanpa!.stagnan).toBe(2);
    expect(kalender.ringkas.pindah).toBeGreaterThanOrEqual(2);
    expect(semua.akhirDengan!.stagnan).toBe(0);
  });

  test('a day of grade or training counts as a change where the file has the columns, which survive the round trip', () => {
    const ekstra = { tmt_golongan: '2026-04-01', pelatihan_terakhir: '' };
    const before = paket([p('a', ['A', 'STAF'], { ekstra }), p('b', ['A', 'STAF'])]);
    const again = roundTrip(before);
    const { semua, dasar } = stagnasi(indexPaket(again), null, null);
    expect([semua.hariIni, dasar]).toEqual([
      { orang: 2, stagnan: 1 },
      { golongan: true, pelatihan: false },
    ]);
  });
});

function roundTrip(before: Paket): Paket {
  const { tables, kebijakanJson } = formatPaket(before);
  const { paket: again } = parsePaket({
    tables: tables.map(({ name, rows }) => ({
      name,
      file: `${name}.csv`,
      firstRow: 1,
      rows: rows.map((row) => row.map((cell) => (cell === null ? null : String(cell)))),
    })),
    kebijakan: { file: 'kebijakan.json', json: kebijakanJson },
    notes: [],
  });
  if (!again) throw new Error('roundTrip: the package could not be read again.');
  return again;
}

describe('companions', () => {
  /** Most handovers and mentors that any choice could give, and the worth of the best choice, by trying all. */
  test('as many as possible have one, nobody accompanies more than two: equal to trying every choice', () => {
    let seen = 0;
    for (let seed = 0; seed < 40; seed++) {
      const start = paketAcak(`damping/${seed}`, { unor: 2, pegawai: 9 });
      const keadaan = bacaKeadaan(start.paket, 0);
      const movers = start.sel.flatMap((s) => s.pemangku.map((q) => ({ q, s }))).slice(0, 3);
      const to = start.sel.find((s) => s.unor.unorId === 'U1')!;
      const pindah = movers.map(({ q, s }) => ({
        peserta: { pegawai: q, home: s, masa: keadaan.masa.of(q), tujuan: [to], biaya: new Float64Array(1), nilai: 1 },
        to,
      }));
      const found = pasangkan(keadaan, pindah).flatMap((b) => [b.serahTerima, b.pembimbing]);
      const load = new Map<string, number>();
      for (const { pegawaiId } of found) if (pegawaiId) load.set(pegawaiId, (load.get(pegawaiId) ?? 0) + 1);
      expect(Math.max(0, ...load.values())).toBeLessThanOrEqual(PENDAMPING_MAKSIMUM);
      const most = mostPairs(
        start,
        movers.map((m) => m.q.pegawaiId),
        pindah.flatMap((x) => [x.peserta.home, x.to]),
      );
      expect(found.filter((f) => f.pegawaiId !== null).length, `seed ${seed}`).toBe(most);
      seen += most;
    }
    expect(seen).toBeGreaterThan(20);
  });
});

type Sel = PaketIndex['sel'][number];

function mostPairs(start: PaketIndex, moving: readonly string[], needs: readonly Sel[]): number {
  const options = needs.map((need) =>
    start.sel
      .filter((s) => s.unor === need.unor && s.jabatan.rumpun === need.jabatan.rumpun)
      .filter((s) => s.jabatan === need.jabatan || need.jabatan.rumpun !== null)
      .flatMap((s) => s.pemangku)
      .filter((q) => !moving.includes(q.pegawaiId) && q.tmtJabatan <= addMonths(TMT, -24))
      .map((q) => q.pegawaiId),
  );
  const load = new Map<string, number>();
  const best = (i: number): number => {
    if (i === options.length) return 0;
    let most = best(i + 1);
    for (const id of options[i]!) {
      const n = load.get(id) ?? 0;
      if (n >= PENDAMPING_MAKSIMUM) continue;
      load.set(id, n + 1);
      most = Math.max(most, 1 + best(i + 1));
      load.set(id, n);
    }
    return most;
  };
  return best(0);
}
