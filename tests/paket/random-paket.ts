import * as fc from 'fast-check';
import {
  type Asumsi,
  type Kebijakan,
  kinerja,
  type Paket,
  pendidikan,
  periode,
  statusPegawai,
} from '../../packages/core/src/domain/index.ts';
import { day, dayFromNumber } from '../../packages/core/src/kernel/index.ts';

const nullable = <T>(arb: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arb, { nil: null });
const keyOf = <T extends object>(o: T): fc.Arbitrary<keyof T & string> =>
  fc.constantFrom(...(Object.keys(o) as (keyof T & string)[]));

/** Text as an office types it, with everything that CSV and spreadsheets stumble over. */
const hardText = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '-',
    '@x',
    "'=1",
    "'",
    '+62',
    'a,b;c',
    'kata "kutip"',
    'dua\nbaris',
    '007',
    '1.5',
    'TRUE',
    'null',
    'é ñ 中',
    '1e5',
    '=',
    "''-",
    '#1',
    'a|b\tc',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);
const clean = (text: string): string =>
  text.replaceAll(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, (c) => (c === '\n' || c === '\t' ? c : '')).trim();
const text = hardText.map(clean).filter((t) => t !== '' && !t.startsWith('#'));
const id = text.filter((t) => !/^\d([.,]\d+)?e\+?\d+$/i.test(t));
const days = fc.integer({ min: -20_000, max: 30_000 }).map(dayFromNumber);
const amount = fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
const place = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((x) => x + 0);
const levels = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('manajerial', 'sosiokultural', 'teknis-adminduk', 'teknis: khusus'),
      fc.integer({ min: 1, max: 5 }),
    ),
    { selector: (p) => p[0], maxLength: 3 },
  )
  .map((pairs) => Object.fromEntries(pairs));
const ekstra = fc
  .uniqueArray(fc.tuple(fc.constantFrom('catatan', 'No. HP', 'kolom lain; aneh', '=x'), text), {
    selector: (p) => p[0],
    maxLength: 3,
  })
  .map((pairs) => Object.fromEntries(pairs));
const rows = <T>(arb: fc.Arbitrary<T>, key: (row: T) => string, minLength = 0): fc.Arbitrary<T[]> =>
  fc.uniqueArray(arb, { selector: key, minLength, maxLength: 5 });

const group = <T extends object>(arbs: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(arbs) as fc.Arbitrary<T>;

const kebijakan: fc.Arbitrary<Kebijakan> = group<Kebijakan>({
  wkeMenit: fc.integer({ min: 1, max: 100_000 }),
  tmt: days,
  maksimumMutasi: nullable(fc.nat(500)),
  bobot: group<Kebijakan['bobot']>({ balance: amount, move: amount, km: amount, gap: amount }),
  batas: group<Kebijakan['batas']>({
    ejMaksimumDonor: nullable(amount),
    keluarMaksimumPerUnor: nullable(fc.nat(9)),
    masaJabatanMinimumBulan: fc.nat(60),
    masaJabatanMaksimumBulan: fc.nat(120),
  }),
  lintasJabatan: fc.constantFrom('sejabatan', 'serumpun', 'memenuhiSyarat', 'promosi'),
  benih: fc.oneof(text, fc.constantFrom('', ' ', '12', 'true', '{}', '"x"')),
  wajibRotasi: fc.boolean(),
  pengecualianMasaJabatan: fc.dictionary(fc.constantFrom('p.1', 'p2'), group({ nomorDokumen: text, alasan: text }), {
    noNullPrototype: true,
  }),
  kalender: group<Kebijakan['kalender']>({
    penetapanCalon: nullable(days),
    akhirMasaJabatan: nullable(days),
    pelantikanKepalaDaerah: nullable(days),
    izinMenteriNomor: nullable(text),
  }),
  asumsi: fc.subarray<Asumsi>(['kinerja-baik', 'usia-di-bawah-bup']),
  ekstra: fc.constantFrom<Kebijakan['ekstra']>(
    {},
    { catatan: 'x', bobot: { lain: 3 } },
    { daftar: [1, { a: null }], teks: '5' },
  ),
});

const kerabat = (ids: readonly string[]): fc.Arbitrary<Paket['kerabat']> =>
  rows(
    fc
      .tuple(fc.shuffledSubarray([...ids], { minLength: 2, maxLength: 2 }), fc.nat(4), ekstra)
      .map(([[a, b], derajat, ekstra]) => ({ pegawaiIdA: a as string, pegawaiIdB: b as string, derajat, ekstra })),
    (k) => JSON.stringify([k.pegawaiIdA, k.pegawaiIdB]),
  );

/** A random package whose references hold; ids are anything that can be typed. */
export const randomPaket: fc.Arbitrary<Paket> = fc
  .record({
    unorIds: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
    jabatanIds: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    pegawaiIds: fc.uniqueArray(id, { minLength: 1, maxLength: 5 }),
  })
  .chain(({ unorIds, jabatanIds, pegawaiIds }) => {
    const unorId = fc.constantFrom(...unorIds);
    const jabatanId = fc.constantFrom(...jabatanIds);
    const pegawaiId = fc.constantFrom(...pegawaiIds);
    const each = <T>(ids: readonly string[], arb: (id: string, i: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
      fc.tuple(...ids.map(arb)) as fc.Arbitrary<T[]>;
    return group<Paket>({
      unor: each(unorIds, (own, i) =>
        group<Paket['unor'][number]>({
          unorId: fc.constant(own),
          nama: text,
          indukId: i === 0 ? fc.constant(null) : nullable(fc.constantFrom(...unorIds.slice(0, i))),
          jenis: nullable(text),
          opdId: nullable(unorId),
          kodeWilayah: nullable(fc.constant('33.74.11.1001')),
          lat: nullable(place(-11, 6)),
          lon: nullable(place(95, 141)),
          ekstra,
        }),
      ),
      jabatan: each(jabatanIds, (own) =>
        group<Paket['jabatan'][number]>({
          jabatanId: fc.constant(own),
          nama: text,
          jenis: fc.constantFrom('struktural', 'fungsional', 'pelaksana'),
          jenjang: nullable(text),
          rumpun: nullable(text),
          kelas: nullable(fc.integer({ min: 1, max: 17 })),
          eselon: nullable(fc.constantFrom('II.a', 'IV.b')),
          golonganMin: nullable(fc.constantFrom('III/b', 'IX')),
          pendidikanMin: nullable(keyOf(pendidikan)),
          jurusan: fc.array(
            text.filter((t) => !t.includes(';') && !/^[-–—]$/.test(t)),
            { maxLength: 2 },
          ),
          kompetensi: levels,
          ekstra,
        }),
      ),
      formasi: rows(
        group<Paket['formasi'][number]>({
          unorId,
          jabatanId,
          kebutuhan: nullable(fc.double({ min: 0, max: 500, noNaN: true })),
          minimum: fc.nat(9),
          kritis: fc.boolean(),
          ekstra,
        }),
        (f) => JSON.stringify([f.unorId, f.jabatanId]),
      ),
      tugas: fc.array(
        group<Paket['tugas'][number]>({
          unorId,
          jabatanId,
          uraian: text,
          satuan: nullable(text),
          volume: amount,
          periode: keyOf(periode),
          normaMenit: amount,
          wkeMenit: nullable(fc.integer({ min: 1, max: 90_000 })),
          layananId: nullable(id),
          ekstra,
        }),
        { maxLength: 6 },
      ),
      pegawai: each(pegawaiIds, (own) =>
        group<Paket['pegawai'][number]>({
          pegawaiId: fc.constant(own),
          nip: nullable(fc.constantFrom('197901242001092901', '199002292015031001', '12345')),
          nama: text,
          status: keyOf(statusPegawai),
          kedudukanHukum: fc.constantFrom('01', '02', '51'),
          golongan: nullable(fc.constantFrom('III/b', 'IV/e', 'IX')),
          pendidikan: nullable(keyOf(pendidikan)),
          jurusan: nullable(text),
          unorId,
          jabatanId,
          tmtJabatan: days,
          tanggalLahir: nullable(days),
          tmtCpns: nullable(days),
          kinerja1: nullable(keyOf(kinerja)),
          kinerja2: nullable(keyOf(kinerja)),
          prosesDisiplin: fc.boolean(),
          tugasBelajar: fc.boolean(),
          ikatanDinasSampai: nullable(days),
          kontrakSampai: nullable(days),
          jamPerMinggu: fc.constantFrom(37.5, 20, 18.75),
          domisiliLat: nullable(place(-11, 6)),
          domisiliLon: nullable(place(95, 141)),
          kompetensi: levels,
          riwayatBulanPengawas: nullable(fc.nat(400)),
          riwayatBulanPelaksana: nullable(fc.nat(400)),
          kepamongprajaan: fc.boolean(),
          lindungSampai: nullable(days),
          poinRotasi: nullable(fc.integer({ min: -50, max: 500 })),
          ekstra,
        }),
      ),
      kerabat: pegawaiIds.length < 2 ? fc.constant([]) : kerabat(pegawaiIds),
      volume: rows(
        group<Paket['volume'][number]>({
          unorId,
          layananId: id,
          tanggal: days,
          masuk: amount,
          selesai: nullable(amount),
          antre: nullable(amount),
          ekstra,
        }),
        (v) => JSON.stringify([v.unorId, v.layananId, v.tanggal]),
      ),
      peristiwa: rows(
        group<Paket['peristiwa'][number]>({
          peristiwaId: id,
          nama: text,
          mulai: fc.constant(day('2025-06-10')),
          selesai: fc.constant(day('2025-06-14')),
          unorId: nullable(unorId),
          layananId: nullable(id),
          pengali: nullable(fc.double({ min: 0, max: 9, noNaN: true })),
          ekstra,
        }),
        (p) => p.peristiwaId,
      ),
      minat: rows(
        group<Paket['minat'][number]>({
          pegawaiId,
          urutan: fc.integer({ min: 1, max: 9 }),
          unorId: nullable(unorId),
          jabatanId: nullable(jabatanId),
          ekstra,
        }),
        (m) => JSON.stringify([m.pegawaiId, m.urutan]),
      ),
      kunci: rows(
        group<Paket['kunci'][number]>({
          pegawaiId,
          tindakan: fc.constantFrom('tetap', 'larang', 'wajib'),
          unorId: nullable(unorId),
          jabatanId: nullable(jabatanId),
          ekstra,
        }),
        (k) => JSON.stringify([k.pegawaiId, k.tindakan, k.unorId, k.jabatanId]),
      ),
      kebijakan,
    });
  });
