import { day, random } from '@seimbang/core/kernel';
import { expect, test } from 'vitest';
import { pegawaiRow } from '../domain/testing/rows.ts';
import { bebanPindah, type Pindah, type SifatPindah } from './beban-pindah.ts';

const HARI_INI = day('2027-03-01');

/** Sex stands in digit 15; the rest of these numbers belongs to nobody. */
const nip = (wanita: boolean, n: number): string => `19800101200501${wanita ? 2 : 1}${String(900 + (n % 100))}`;

const orang = (n: number, wanita: (i: number) => boolean) =>
  Array.from({ length: n }, (_, i) =>
    pegawaiRow(`p${i}`, [`u${i % 4}`, 'adm'], {
      nip: nip(wanita(i), i),
      golongan: i % 2 === 0 ? 'III/a' : 'II/c',
      tanggalLahir: day(`${1965 + (i % 30)}-06-01`),
    }),
  );

const pindah = (i: number, sifat: SifatPindah = 'kebutuhan-dinas'): Pindah => ({
  pegawaiId: `p${i}`,
  dari: { unorId: `u${i % 4}`, jabatanId: 'adm' },
  sifat,
  kmTambahan: i % 3,
});

const kelompok = (laporan: ReturnType<typeof bebanPindah>, dimensi: string, nama: string) =>
  laporan.tabel.find((t) => t.dimensi === dimensi)?.kelompok.find((k) => k.nama.includes(nama));

test('moves that fall on women only are to be looked into', () => {
  const berisiko = orang(400, (i) => i < 200);
  const laporan = bebanPindah({
    hariIni: HARI_INI,
    berisiko,
    pindah: Array.from({ length: 24 }, (_, i) => pindah(i)),
    sembunyikan: true,
  });
  expect(kelompok(laporan, 'jenis-kelamin', 'perempuan')).toMatchObject({
    orang: 200,
    kena: 24,
    putusan: 'perlu-diperiksa',
  });
  expect(laporan.tabel[0]?.pTabel).toBeLessThan(0.001);
});

test('moves that fall on everybody alike raise nothing in 95 of 100 reports', () => {
  const berisiko = orang(400, (i) => i % 3 === 0);
  const dice = random('adil');
  let raised = 0;
  for (let n = 0; n < 20; n++) {
    const chosen = new Set(Array.from({ length: 40 }, () => dice.below(400)));
    const laporan = bebanPindah({
      hariIni: HARI_INI,
      berisiko,
      pindah: [...chosen].map((i) => pindah(i)),
      sembunyikan: false,
    });
    if (laporan.tabel.some((t) => t.kelompok.some((k) => k.putusan === 'perlu-diperiksa'))) raised++;
  }
  expect(raised).toBeLessThanOrEqual(3);
});

test('with few moves the answer is "too few", however they fell', () => {
  const laporan = bebanPindah({
    hariIni: HARI_INI,
    berisiko: orang(40, (i) => i < 20),
    pindah: [0, 1, 2].map((i) => pindah(i)),
    sembunyikan: true,
  });
  expect(laporan.tabel.flatMap((t) => t.kelompok).every((k) => k.putusan === 'terlalu-sedikit' && k.p === null)).toBe(
    true,
  );
});

test('a person moved twice counts once, and a move that was asked for is no burden', () => {
  const laporan = bebanPindah({
    hariIni: HARI_INI,
    berisiko: orang(40, () => false),
    pindah: [pindah(1), pindah(1), pindah(2, 'permohonan'), pindah(3, 'sukarela')],
    sembunyikan: true,
  });
  expect(laporan).toMatchObject({ kena: 1, pindah: { 'kebutuhan-dinas': 2, permohonan: 1, sukarela: 1 } });
});

test('three women among forty men are told to the auditor only', () => {
  const berisiko = orang(43, (i) => i < 3);
  const bahan = { hariIni: HARI_INI, berisiko, pindah: [pindah(0)] };
  const umum = bebanPindah({ ...bahan, sembunyikan: true }).tabel[0]?.kelompok;
  expect(umum).toEqual([expect.objectContaining({ nama: ['laki-laki', 'perempuan'], orang: 43, kena: 1 })]);
  expect(bebanPindah({ ...bahan, sembunyikan: false }).tabel[0]?.kelompok).toHaveLength(2);
});

test('a number that is no NIP, an unknown birthday and an unknown grade are a group of their own', () => {
  const berisiko = [
    pegawaiRow('p0', ['u0', 'adm'], { nip: '12', tanggalLahir: null, golongan: null }),
    ...orang(9, () => true),
  ];
  const laporan = bebanPindah({ hariIni: HARI_INI, berisiko, pindah: [], sembunyikan: false });
  for (const dimensi of ['jenis-kelamin', 'umur', 'golongan'])
    expect(kelompok(laporan, dimensi, 'tidak-diketahui')?.orang).toBe(1);
});
