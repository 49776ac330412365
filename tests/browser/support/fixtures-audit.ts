import type { BalasanOf, CatatanAudit } from '@seimbang/contract';
import { ID, type Texts } from './fixture-places.ts';

const act = (nomor: number, { tail }: Texts): CatatanAudit => ({
  nomor,
  saat: '2026-11-23T01:05:09.123Z',
  pelaku: nomor % 7 === 0 ? 'sistem' : `Nadia Puspitarini${tail}`,
  peran: nomor % 7 === 0 ? 'sistem' : 'analis',
  sifat: nomor % 7 === 0 ? null : nomor % 5 === 0 ? 'plt' : 'definitif',
  tindakan: nomor % 2 === 0 ? 'tutup-tanggapan' : 'ubah',
  objek: 'skenario',
  objekId: nomor % 7 === 0 ? null : ID,
  rincian: nomor % 7 === 0 ? { paketVersi: 3 } : {},
  sebelum: nomor % 3 === 0 ? { nama: `Skenario A${tail}`, maksimumMutasi: 4 } : null,
  sesudah: nomor % 3 === 0 ? { nama: `Skenario B${tail}`, maksimumMutasi: 9 } : null,
  alasan: nomor % 4 === 0 ? `Beban kelurahan tidak seimbang.${tail}` : null,
});

export const daftar = (texts: Texts, rows: number): BalasanOf<'auditDaftar'> => ({
  catatan: Array.from({ length: rows }, (_, i) => act(rows - i, texts)),
  total: rows * 3,
  objek: ['impor', 'skenario', 'usul'],
});

export const rantai: BalasanOf<'auditRantai'> = {
  diperiksa: '2026-11-23T01:06:00.000Z',
  utuh: true,
  catatan: 128_440,
  kepala: { nomor: 128_440, sidik: '7f3a91c2'.repeat(8) },
  rusak: null,
};

export const belumDiperiksa: BalasanOf<'auditRantai'> = { ...rantai, diperiksa: null, catatan: 0 };
export const putus: BalasanOf<'auditRantai'> = { ...rantai, utuh: false, rusak: { nomor: 812, jenis: 'diubah' } };

export const riwayat = (texts: Texts, rows: number): BalasanOf<'riwayatSkenario'> => ({
  catatan: daftar(texts, rows).catatan,
});
