import type { AkunDemo, AkunSaya, BalasanOf, DaftarPengguna, Pengguna, Peran, Sifat } from '@seimbang/contract';
import { ID, KELURAHAN, PEGAWAI, pick, type Texts } from './fixture-places.ts';

const PERAN = [
  'analis',
  'asn',
  'kepala-unit',
  'tpk',
  'pyb',
  'ppk',
  'auditor',
  'admin',
] as const satisfies readonly Peran[];
const SIFAT = ['definitif', 'plt', 'plh'] as const satisfies readonly Sifat[];
const idOf = (i: number): string => ID.replace(/\d{3}$/, String(i + 1).padStart(3, '0'));

const role = (i: number, texts: Texts) => {
  const peran = pick(PERAN, i);
  const kelurahan = pick(KELURAHAN, i);
  const leads = peran === 'kepala-unit';
  return {
    peranId: i + 1,
    peran,
    sifat: leads ? pick(SIFAT, i) : 'definitif',
    ketua: peran === 'tpk' && i < 8,
    unorId: leads ? kelurahan.id : null,
    unorNama: leads ? kelurahan.nama + texts.tail : null,
  } as const;
};

/** The accounts of the demo, one for each role and then more of each. */
export const akunDemo = (texts: Texts, rows: number): readonly AkunDemo[] =>
  Array.from({ length: rows }, (_, i) => ({
    ...role(i, texts),
    akunId: idOf(i),
    nama: pick(PEGAWAI, i) + texts.tail,
    jabatan: `Pengelola Data${texts.tail}`,
  }));

export const pengguna = (texts: Texts, i = 0): Pengguna => ({
  akunId: idOf(i),
  namaMasuk: `nama.masuk.${i + 1}`,
  nama: pick(PEGAWAI, i) + texts.tail,
  jabatan: i % 3 === 0 ? '' : `Analis SDM Aparatur${texts.tail}`,
  pegawaiId: i % 2 === 0 ? 'P0003' : null,
  surel: i % 2 === 0 ? `nama.masuk.${i + 1}@kota.go.id` : null,
  aktif: i % 5 !== 4,
  demo: i % 7 === 6,
  punyaSandi: true,
  gantiSandi: i % 4 === 1,
  terakhir: i % 2 === 0 ? '2026-11-23T01:30:00.000Z' : null,
  versi: 1,
  peran: [role(i, texts), role(i + 2, texts)].map((r) => ({
    ...r,
    mulai: '2026-01-01',
    selesai: i % 3 === 1 ? '2026-12-31' : null,
    berlaku: i % 6 !== 5,
  })),
});

export const daftarPengguna = (texts: Texts, rows: number, total = rows): DaftarPengguna => ({
  total,
  halaman: 1,
  perHalaman: 50,
  pengguna: Array.from({ length: rows }, (_, i) => pengguna(texts, i)),
});

export const unitPengguna = (texts: Texts, rows: number): BalasanOf<'penggunaUnit'> => ({
  unor: KELURAHAN.slice(0, rows).map((k) => ({ unorId: k.id, nama: k.nama + texts.tail })),
});

export const akunSaya = (texts: Texts, rows: number): AkunSaya => ({
  namaMasuk: 'ratna.puspitasari',
  nama: `Ratna Puspitasari, S.STP., M.Si.${texts.tail}`,
  jabatan: 'Analis SDM Aparatur',
  punyaSandi: true,
  sesi: Array.from({ length: rows }, (_, i) => ({
    ini: i === 0,
    peran: pick(PERAN, i),
    perangkat: i === 2 ? null : 'Chrome, Android',
    dibuat: `2026-11-23T0${i % 9}:10:00.000Z`,
    terakhir: `2026-11-23T0${i % 9}:40:00.000Z`,
  })),
});
