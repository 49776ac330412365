import { z } from 'zod';
import type { Izin } from '../kernel/permission.ts';
import { pembacaPegawai } from '../kernel/permission.ts';
import { berkas, dibuat, json, XLSX, type Rute } from '../kernel/route.ts';
import { teks, uuid } from '../kernel/teks.ts';
import { formatSurat, jenisSurat } from './bagian.ts';
import { daftarPerbaikan, komentarBaru } from './baris.ts';
import { hariLibur, tataNaskah, ubahHariLibur, ubahTataNaskah } from './pengaturan.ts';
import * as isi from './tindakan.ts';
import { daftarUsul, kotakMasuk, saringUsul, ubahUsul, usul, usulBaru } from './usul.ts';

const satu = { params: z.object({ id: uuid }), pemilik: { id: 'usul' } } as const;

/** Everyone who may see a case at all; what of it is decided case by case. An ASN sees cases about himself, a head those of his units. */
const pembacaUsul: Izin = pembacaPegawai;
/** The same, and the case team, for whom no proposal waits but cases do. */
const penerimaUrusan: Izin = { peran: { ...pembacaUsul.peran, 'tim-kasus': 'semua' } };
const pengusul: Izin = { peran: { analis: 'semua', 'kepala-unit': 'unit', asn: 'diri' } };
const analis: Izin = { peran: { analis: 'semua' } };
const kepala: Izin = { peran: { 'kepala-unit': 'unit' } };
const panel: Izin = { peran: { tpk: 'semua' } };
const pyb: Izin = { peran: { pyb: 'semua' } };
const ppk: Izin = { peran: { ppk: 'semua' } };
const pemutus: Izin = { peran: { analis: 'semua', tpk: 'semua', pyb: 'semua', ppk: 'semua' } };
const pembacaBerkas: Izin = { peran: { analis: 'semua', tpk: 'semua', pyb: 'semua', ppk: 'semua', auditor: 'semua' } };
const pelapor: Izin = { peran: { 'kepala-unit': 'unit', asn: 'diri' } };
const pengelola: Izin = { peran: { analis: 'semua', admin: 'semua' } };

/** One act on a case: it answers with the case as it stands afterwards. */
const tindakan = <S extends z.ZodType>(ringkasan: z.output<typeof teks>, izin: Izin, body: S) =>
  ({ ringkasan, izin, ...satu, body, sekali: true, balasan: json(usul) }) as const;

/** Proposals on their way to a decree or an order. */
export const ruteApproval = {
  usulDaftar: {
    ringkasan: { id: 'Daftar usul', en: 'List of proposals' },
    izin: pembacaUsul,
    query: saringUsul,
    balasan: json(daftarUsul),
  },
  usulBuat: {
    ringkasan: { id: 'Buat usul', en: 'Create a proposal' },
    izin: pengusul,
    body: usulBaru,
    sekali: true,
    balasan: dibuat(usul),
  },
  usul: {
    ringkasan: { id: 'Satu usul', en: 'One proposal' },
    izin: pembacaUsul,
    ...satu,
    balasan: json(usul),
  },
  usulUbah: {
    ringkasan: { id: 'Ubah draf usul', en: 'Change a draft proposal' },
    izin: pengusul,
    ...satu,
    body: ubahUsul,
    balasan: json(usul),
  },
  usulAjukan: tindakan({ id: 'Ajukan usul', en: 'Hand in' }, pengusul, isi.ajukan),
  usulTanggapi: tindakan({ id: 'Tanggapan kepala unit', en: 'Answer of a head' }, kepala, isi.tanggapi),
  usulTutupTanggapan: tindakan({ id: 'Tutup masa tanggapan', en: 'Close the time for answers' }, analis, isi.tindak),
  usulJawabKeberatan: tindakan({ id: 'Jawab keberatan', en: 'Answer an objection' }, analis, isi.jawabKeberatan),
  usulSyarat: tindakan({ id: 'Selesaikan syarat', en: 'Settle a condition' }, analis, isi.selesaikanSyarat),
  usulVerifikasi: tindakan({ id: 'Verifikasi', en: 'Verify' }, analis, isi.tindak),
  usulKembalikan: tindakan({ id: 'Kembalikan', en: 'Send back' }, pemutus, isi.denganAlasan),
  usulTarik: tindakan({ id: 'Tarik usul', en: 'Withdraw' }, pengusul, isi.denganAlasan),
  usulTolak: tindakan({ id: 'Tolak usul', en: 'Reject' }, pemutus, isi.denganAlasan),
  usulHadir: tindakan({ id: 'Hadir di rapat', en: 'Be present' }, panel, isi.hadir),
  usulKonflik: tindakan({ id: 'Nyatakan konflik kepentingan', en: 'Declare a conflict' }, panel, isi.konflik),
  usulSuara: tindakan({ id: 'Beri suara', en: 'Vote' }, panel, isi.beriSuara),
  usulTutupRapat: tindakan({ id: 'Tutup rapat', en: 'Close the meeting' }, panel, isi.tindak),
  usulPerbaikan: {
    ringkasan: { id: 'Pilihan perbaikan gerbong', en: 'Repairs of broken gerbong' },
    izin: pembacaBerkas,
    ...satu,
    balasan: json(daftarPerbaikan),
  },
  usulPerbaiki: tindakan({ id: 'Perbaiki gerbong', en: 'Repair a gerbong' }, analis, isi.perbaiki),
  usulSetujuiPyb: tindakan({ id: 'Persetujuan PyB', en: 'Agreement of the PyB' }, pyb, isi.denganAlasan),
  usulKirimImut: tindakan({ id: 'Catat pengiriman I-MUT', en: 'Record the I-MUT entry' }, analis, isi.kirimImut),
  usulRekomendasi: tindakan({ id: 'Catat rekomendasi', en: 'Record the recommendation' }, analis, isi.rekomendasi),
  usulPutusan: tindakan({ id: 'Putuskan baris', en: 'Decide lines' }, ppk, isi.putusan),
  usulTetapkan: tindakan({ id: 'Tetapkan', en: 'Fix the decision' }, ppk, isi.tindak),
  usulTerbitkan: tindakan({ id: 'Terbitkan SK', en: 'Issue the decree' }, ppk, isi.tindak),
  usulKomentar: tindakan(
    { id: 'Tambah komentar', en: 'Add a comment' },
    { peran: { analis: 'semua', 'kepala-unit': 'unit', tpk: 'semua', pyb: 'semua', ppk: 'semua' } },
    komentarBaru,
  ),
  usulTugaskan: tindakan({ id: 'Terbitkan surat tugas', en: 'Issue the order' }, pyb, isi.denganAlasan),
  usulLapor: tindakan({ id: 'Laporan penugasan', en: 'Report' }, pelapor, isi.lapor),
  usulPerpanjang: tindakan({ id: 'Perpanjang penugasan', en: 'Extend' }, pyb, isi.perpanjang),
  usulPulangkan: tindakan(
    { id: 'Pulangkan lebih awal', en: 'Return early' },
    { peran: { 'kepala-unit': 'unit', pyb: 'semua' } },
    isi.denganAlasan,
  ),
  surat: {
    ringkasan: { id: 'Unduh surat', en: 'Download a letter' },
    izin: pembacaUsul,
    params: z.object({ id: uuid, suratId: uuid, format: formatSurat }),
    pemilik: { id: 'usul', suratId: 'umum', format: 'umum' },
    balasan: berkas('application/pdf'),
  },
  suratPratinjau: {
    ringkasan: { id: 'Pratinjau surat', en: 'Preview a letter' },
    izin: pembacaBerkas,
    params: z.object({ id: uuid, jenis: jenisSurat, format: formatSurat }),
    pemilik: { id: 'usul', jenis: 'umum', format: 'umum' },
    balasan: berkas('application/pdf'),
  },
  usulImut: {
    ringkasan: { id: 'Paket I-MUT (Excel)', en: 'I-MUT package (Excel)' },
    izin: { peran: { analis: 'semua', auditor: 'semua' } },
    ...satu,
    balasan: berkas(XLSX),
  },
  tataNaskah: {
    ringkasan: { id: 'Tata naskah dan penanda tangan', en: 'Letter settings and signers' },
    izin: pengelola,
    balasan: json(tataNaskah),
  },
  tataNaskahUbah: {
    ringkasan: { id: 'Ubah tata naskah', en: 'Change letter settings' },
    izin: pengelola,
    body: ubahTataNaskah,
    balasan: json(tataNaskah),
  },
  hariLibur: {
    ringkasan: { id: 'Hari libur', en: 'Holidays' },
    izin: { peran: { ...pembacaBerkas.peran, admin: 'semua' } },
    balasan: json(hariLibur),
  },
  hariLiburUbah: {
    ringkasan: { id: 'Ubah hari libur', en: 'Change holidays' },
    izin: pengelola,
    body: ubahHariLibur,
    balasan: json(hariLibur),
  },
  kotakMasuk: {
    ringkasan: { id: 'Yang menunggu saya', en: 'What waits for me' },
    izin: penerimaUrusan,
    balasan: json(kotakMasuk),
  },
} as const satisfies Record<string, Rute>;
