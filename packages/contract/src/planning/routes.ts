import { z } from 'zod';
import { analisSaja, pembacaRencana } from '../kernel/permission.ts';
import { aliran, berkas, dibuat, json, kosong, XLSX, type Rute } from '../kernel/route.ts';
import { uuid } from '../kernel/teks.ts';
import { hentikanHitungan, hitungan, hitunganDimulai } from './hitungan.ts';
import { penjelasan, rencana, tanyaPenjelasan, verifikasi } from './rencana.ts';
import { daftarSkenario, kebijakan, kurva, skenario, skenarioBaru, ubahAsumsi, ubahSkenario } from './skenario.ts';

const satu = { params: z.object({ id: uuid }), pemilik: { id: 'instansi' } } as const;

/** Scenarios, computations and plans. */
export const rutePlanning = {
  kebijakan: {
    ringkasan: { id: 'Kebijakan dan asumsi', en: 'Policy and assumptions' },
    izin: pembacaRencana,
    balasan: json(kebijakan),
  },
  kebijakanAsumsi: {
    ringkasan: { id: 'Konfirmasi asumsi', en: 'Confirm assumptions' },
    izin: analisSaja,
    body: ubahAsumsi,
    balasan: json(kebijakan),
  },
  skenarioDaftar: {
    ringkasan: { id: 'Daftar skenario', en: 'List of scenarios' },
    izin: pembacaRencana,
    balasan: json(daftarSkenario),
  },
  skenarioBuat: {
    ringkasan: { id: 'Buat skenario', en: 'Create a scenario' },
    izin: analisSaja,
    body: skenarioBaru,
    sekali: true,
    balasan: dibuat(skenario),
  },
  skenario: {
    ringkasan: { id: 'Satu skenario', en: 'One scenario' },
    izin: pembacaRencana,
    ...satu,
    balasan: json(skenario),
  },
  skenarioUbah: {
    ringkasan: { id: 'Ubah skenario', en: 'Change a scenario' },
    izin: analisSaja,
    ...satu,
    body: ubahSkenario,
    balasan: json(skenario),
  },
  skenarioHapus: {
    ringkasan: { id: 'Hapus skenario', en: 'Delete a scenario' },
    izin: analisSaja,
    ...satu,
    balasan: kosong,
  },
  skenarioKurva: {
    ringkasan: { id: 'Kurva keseimbangan terhadap pindahan', en: 'Curve of balance against moves' },
    izin: pembacaRencana,
    ...satu,
    balasan: json(kurva),
  },
  skenarioHitung: {
    ringkasan: { id: 'Hitung rencana', en: 'Compute a plan' },
    izin: analisSaja,
    ...satu,
    sekali: true,
    balasan: { ...json(hitunganDimulai), status: 202 },
  },
  hitungan: {
    ringkasan: { id: 'Keadaan satu hitungan', en: 'State of a computation' },
    izin: pembacaRencana,
    ...satu,
    balasan: json(hitungan),
  },
  hitunganAliran: {
    ringkasan: { id: 'Kemajuan hitungan (SSE)', en: 'Progress of a computation (SSE)' },
    izin: pembacaRencana,
    ...satu,
    balasan: aliran(hitungan),
  },
  hitunganHentikan: {
    ringkasan: { id: 'Hentikan hitungan', en: 'Stop a computation' },
    izin: analisSaja,
    ...satu,
    body: hentikanHitungan,
    balasan: json(hitungan),
  },
  rencana: {
    ringkasan: { id: 'Satu rencana', en: 'One plan' },
    izin: pembacaRencana,
    ...satu,
    balasan: json(rencana),
  },
  rencanaPenjelasan: {
    ringkasan: { id: 'Mengapa, atau mengapa tidak', en: 'Why, or why not' },
    izin: pembacaRencana,
    params: satu.params,
    pemilik: { id: 'instansi', pegawaiId: 'pegawai', unorId: 'umum', jabatanId: 'umum' },
    query: tanyaPenjelasan,
    balasan: json(penjelasan),
  },
  rencanaVerifikasi: {
    ringkasan: { id: 'Periksa rencana secara mandiri', en: 'Check the plan independently' },
    izin: pembacaRencana,
    ...satu,
    balasan: json(verifikasi),
  },
  rencanaXlsx: {
    ringkasan: { id: 'Unduh rencana (Excel)', en: 'Download the plan (Excel)' },
    izin: pembacaRencana,
    ...satu,
    balasan: berkas(XLSX),
  },
  rencanaJson: {
    ringkasan: { id: 'Unduh dokumen rencana', en: 'Download the plan document' },
    izin: pembacaRencana,
    ...satu,
    balasan: berkas('application/json'),
  },
  rencanaPaket: {
    ringkasan: {
      id: 'Unduh paket data yang menjadi dasar rencana',
      en: 'Download the data package the plan was computed from',
    },
    izin: { peran: { analis: 'semua', auditor: 'semua' } },
    ...satu,
    balasan: berkas(XLSX),
  },
} as const satisfies Record<string, Rute>;
