import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexPaket, type Kebijakan, kebijakanBawaan, type Pegawai } from '../domain/index.ts';
import { day } from '../kernel/index.ts';
import { createJudge, type Verdict } from './index.ts';
import { formasi, jabatan, pegawai, unor } from './testing/kasus.ts';

const tmt = day('2027-01-04');
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null });
const hari = fc
  .constantFrom('2020-02-29', '2025-01-04', '2025-01-05', '2026-09-01', '2027-01-04', '2028-01-01')
  .map(day);
const kinerja = fc.constantFrom('Sangat Baik', 'Baik', 'Butuh Perbaikan' as const);
const predikat = kinerja as fc.Arbitrary<NonNullable<Pegawai['kinerja1']>>;
const UNOR = ['KEC', 'A', 'B', 'DUK'];

const JABATAN = [
  jabatan('adm', { kelas: 5, pendidikanMin: 'SLTA' }),
  jabatan('arsip', { kelas: 5, rumpun: 'umum', jurusan: ['Kearsipan'] }),
  jabatan('analis', { kelas: 7, pendidikanMin: 'S1', kompetensi: { manajerial: 2 } }),
  jabatan('jf', { jenis: 'fungsional', jenjang: 'Ahli Pertama', kelas: 8 }),
  jabatan('lurah', { nama: 'Lurah', jenis: 'struktural', eselon: 'IV.a', kelas: 9 }),
  jabatan('kasi', { nama: 'Kepala Seksi', jenis: 'struktural', eselon: '42', kelas: 8 }),
  jabatan('camat', { nama: 'Camat', jenis: 'struktural', eselon: 'III.a', kelas: 12 }),
  jabatan('kadis', { nama: 'Kepala Dinas', jenis: 'struktural', eselon: 'II.b', kelas: 14 }),
];

const orang = fc.record({
  status: fc.constantFrom<Pegawai['status'][]>('PNS', 'PNS', 'PNS', 'CPNS', 'PPPK', 'PPPK_PW'),
  kedudukanHukum: fc.constantFrom('01', '01', '01', '02'),
  pendidikan: maybe(fc.constantFrom('SLTA' as const, 'S1' as const)),
  jurusan: maybe(fc.constantFrom('Ilmu Kearsipan', 'Hukum')),
  unorId: fc.constantFrom(...UNOR),
  jabatanId: fc.constantFrom(...JABATAN.map((j) => j.jabatanId)),
  tmtJabatan: hari,
  tanggalLahir: maybe(fc.constantFrom('1969-01-04', '1969-01-05', '1990-05-05').map(day)),
  kinerja1: maybe(predikat),
  kinerja2: maybe(predikat),
  prosesDisiplin: fc.boolean(),
  tugasBelajar: fc.constantFrom(false, false, false, true),
  kontrakSampai: maybe(hari),
  jamPerMinggu: fc.constantFrom(37.5, 37.5, 37.5, 20),
  lindungSampai: fc.constantFrom(null, null, tmt),
  riwayatBulanPelaksana: maybe(fc.constantFrom(47, 48)),
  kepamongprajaan: fc.boolean(),
});

const kebijakan = fc.record({
  lintasJabatan: fc.constantFrom<Kebijakan['lintasJabatan'][]>('sejabatan', 'serumpun', 'memenuhiSyarat', 'promosi'),
  wajibRotasi: fc.boolean(),
  asumsi: fc.subarray<Kebijakan['asumsi'][number]>(['kinerja-baik', 'usia-di-bawah-bup', 'pendidikan-memenuhi']),
  pelantikan: fc.constantFrom(null, null, day('2026-09-01')),
});

const paket = fc
  .record({
    kebijakan,
    orang: fc.array(orang, { minLength: 1, maxLength: 5 }),
    formasi: fc.uniqueArray(fc.tuple(fc.constantFrom(...UNOR), fc.constantFrom(...JABATAN)), {
      minLength: 2,
      maxLength: 8,
      selector: ([u, j]) => `${u} ${j.jabatanId}`,
    }),
    kerabat: fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 3 })), { maxLength: 2 }),
    kunci: fc.array(
      fc.tuple(
        fc.nat(4),
        fc.constantFrom('tetap' as const, 'larang' as const, 'wajib' as const),
        maybe(fc.constantFrom(...UNOR)),
      ),
      { maxLength: 2 },
    ),
  })
  .map((c) => ({
    unor: [
      unor('KEC', { indukId: null, jenis: 'kecamatan', nama: 'Kecamatan Contoh' }),
      unor('A'),
      unor('B'),
      unor('DUK', { indukId: null, jenis: 'opd', nama: 'Dinas Kependudukan dan Pencatatan Sipil' }),
    ],
    jabatan: JABATAN,
    formasi: c.formasi.map(([u, j]) => formasi(u, j.jabatanId)),
    tugas: [],
    pegawai: c.orang.map((o, i) => pegawai(`P${i}`, o)),
    kerabat: c.kerabat.map(([a, b, derajat]) => ({ pegawaiIdA: `P${a}`, pegawaiIdB: `P${b}`, derajat, ekstra: {} })),
    volume: [],
    peristiwa: [],
    minat: [],
    kunci: c.kunci.map(([p, tindakan, unorId]) => ({
      pegawaiId: `P${p}`,
      tindakan,
      unorId,
      jabatanId: null,
      ekstra: {},
    })),
    kebijakan: {
      ...kebijakanBawaan,
      lintasJabatan: c.kebijakan.lintasJabatan,
      wajibRotasi: c.kebijakan.wajibRotasi,
      asumsi: c.kebijakan.asumsi,
      kalender: { ...kebijakanBawaan.kalender, pelantikanKepalaDaerah: c.kebijakan.pelantikan },
    },
  }));

const WEIGHT = { allowed: 0, 'needs-consent': 1, unknown: 2, forbidden: 3 } as const;

test('the fast verdict is the verdict of the full judgement, for everybody and every formasi, asked in any order', () => {
  fc.assert(
    fc.property(paket, (p) => {
      const index = indexPaket(p);
      const judge = createJudge(index);
      for (const sel of index.sel)
        for (const orang of p.pegawai) {
          const full = judge.judge(orang, sel);
          expect(judge.verdict(orang, sel)).toBe(full.verdict);
          const worst = full.rules.reduce<Verdict>(
            (most, r) => (WEIGHT[r.verdict] > WEIGHT[most] ? r.verdict : most),
            'allowed',
          );
          expect(full.verdict).toBe(worst);
        }
    }),
    { numRuns: 300 },
  );
});

test('a plan tells of a move what the full judgement asks consent for or remarks on, in the same words', () => {
  fc.assert(
    fc.property(paket, (p) => {
      const index = indexPaket(p);
      const judge = createJudge(index);
      for (const orang of p.pegawai)
        for (const sel of index.sel) {
          if (sel.unor.unorId === orang.unorId && sel.jabatan.jabatanId === orang.jabatanId) continue;
          const told = judge
            .judge(orang, sel)
            .rules.filter((r) => r.verdict === 'needs-consent' || (r.verdict === 'allowed' && r.remark));
          expect(judge.remarks(orang, sel)).toEqual(told);
        }
    }),
    { numRuns: 100 },
  );
});

test('what two jabatan forbid, no person changes; what the jabatan forbids, no formasi of it allows; every sentence is whole in both languages', () => {
  fc.assert(
    fc.property(paket, (p) => {
      const index = indexPaket(p);
      const judge = createJudge(index);
      for (const orang of p.pegawai)
        for (const sel of index.sel) {
          const full = judge.judge(orang, sel);
          const byJabatan = judge.verdictJabatan(orang, sel.jabatan.jabatanId);
          const byPasangan = judge.verdictPasangan(orang.jabatanId, sel.jabatan.jabatanId);
          expect(WEIGHT[byPasangan]).toBeLessThanOrEqual(WEIGHT[byJabatan]);
          if (full.rules.length > 1) expect(WEIGHT[byJabatan]).toBeLessThanOrEqual(WEIGHT[full.verdict]);
          for (const { message, article, remedy } of full.rules)
            expect([message.id, message.en, article, remedy?.id ?? '-', remedy?.en ?? '-'].join('|')).not.toMatch(
              /undefined|null|NaN|\|\||^\|/,
            );
        }
    }),
    { numRuns: 100 },
  );
});
