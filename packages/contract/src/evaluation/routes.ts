import { z } from 'zod';
import { analisSaja, type Izin, pembacaRencana, siapaPun } from '../kernel/permission.ts';
import { berkas, dibuat, json, type Rute } from '../kernel/route.ts';
import { bahasa, uuid } from '../kernel/teks.ts';
import {
  calonGelombang,
  daftarEvaluasi,
  daftarLaporan,
  dampakLayananRencana,
  dibuatId,
  evaluasi,
  gelombangBaru,
  laporanDraf,
  laporanTerbit,
  masukan,
  namaTriwulan,
  satuImpor,
  terapkanMasukan,
  terbitkanLaporan,
} from './schema.ts';

const pembaca: Izin = {
  peran: { analis: 'semua', ppk: 'semua', pyb: 'semua', auditor: 'semua', 'kepala-unit': 'unit' },
};
const pembacaPusat: Izin = { peran: { analis: 'semua', ppk: 'semua', pyb: 'semua', auditor: 'semua' } };
const ppkSaja: Izin = { peran: { ppk: 'semua' } };

const impor = { params: z.object({ id: uuid }), pemilik: { id: 'instansi' } } as const;
const triwulan = { params: z.object({ triwulan: namaTriwulan }), pemilik: { triwulan: 'umum' } } as const;

/** Did help or moves change the service, and what may the public read of it. */
export const ruteEvaluation = {
  evaluasiDaftar: {
    ringkasan: { id: 'Penilaian dampak', en: 'Evaluations' },
    izin: pembaca,
    balasan: json(daftarEvaluasi),
  },
  evaluasiGelombang: {
    ringkasan: { id: 'Calon dan undian gelombang', en: 'Candidates and lots of waves' },
    izin: pembacaPusat,
    balasan: json(calonGelombang),
  },
  evaluasiGelombangBuat: {
    ringkasan: { id: 'Segel undian gelombang', en: 'Seal a lot of waves' },
    izin: analisSaja,
    body: gelombangBaru,
    sekali: true,
    balasan: dibuat(dibuatId),
  },
  evaluasiUndi: {
    ringkasan: { id: 'Undi urutan gelombang', en: 'Draw the order of waves' },
    izin: analisSaja,
    ...impor,
    sekali: true,
    balasan: json(dibuatId),
  },
  evaluasi: {
    ringkasan: { id: 'Satu penilaian dampak', en: 'One evaluation' },
    izin: pembaca,
    params: z.object({ id: uuid }),
    pemilik: { id: 'evaluasi' },
    balasan: json(evaluasi),
  },
  masukanDaftar: {
    ringkasan: { id: 'Impor keluhan dan SKM', en: 'Imports of complaints and satisfaction' },
    izin: { peran: { analis: 'semua', auditor: 'semua' } },
    balasan: json(masukan),
  },
  masukanUnggah: {
    ringkasan: { id: 'Unggah berkas SP4N-LAPOR! atau SKM', en: 'Upload a file of SP4N-LAPOR! or SKM' },
    izin: analisSaja,
    unggah: true,
    sekali: true,
    balasan: dibuat(satuImpor),
  },
  masukanTerapkan: {
    ringkasan: { id: 'Simpan baris yang baik', en: 'Store the good rows' },
    izin: analisSaja,
    ...impor,
    body: terapkanMasukan,
    sekali: true,
    balasan: json(satuImpor),
  },
  laporanDraf: {
    ringkasan: { id: 'Rancangan laporan triwulan', en: 'Draft of a quarterly report' },
    izin: pembacaPusat,
    ...triwulan,
    balasan: json(laporanDraf),
  },
  laporanTerbitkan: {
    ringkasan: { id: 'Terbitkan laporan triwulan', en: 'Publish a quarterly report' },
    izin: ppkSaja,
    ...triwulan,
    body: terbitkanLaporan,
    sekali: true,
    balasan: json(laporanTerbit),
  },
  publikLaporanDaftar: {
    ringkasan: { id: 'Laporan yang sudah terbit', en: 'Published reports' },
    izin: siapaPun,
    balasan: json(daftarLaporan),
  },
  publikLaporan: {
    ringkasan: { id: 'Satu laporan yang sudah terbit', en: 'One published report' },
    izin: siapaPun,
    ...triwulan,
    balasan: json(laporanTerbit),
  },
  publikLaporanPdf: {
    ringkasan: { id: 'Laporan terbit sebagai PDF', en: 'Published report as PDF' },
    izin: siapaPun,
    params: z.object({ triwulan: namaTriwulan, bahasa }),
    pemilik: { triwulan: 'umum', bahasa: 'umum' },
    balasan: berkas('application/pdf'),
  },
  rencanaDampakLayanan: {
    ringkasan: { id: 'Perkiraan dampak rencana pada tunggu dan antrean', en: 'Expected effect of a plan on waiting' },
    izin: pembacaRencana,
    ...impor,
    balasan: json(dampakLayananRencana),
  },
} as const satisfies Record<string, Rute>;
