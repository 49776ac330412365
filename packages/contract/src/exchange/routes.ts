import { z } from 'zod';
import { analisSaja } from '../kernel/permission.ts';
import { berkas, dibuat, json, kosong, XLSX, type Rute } from '../kernel/route.ts';
import { uuid } from '../kernel/teks.ts';
import { drafImpor, hasilImpor, koreksiPemetaan, riwayatImpor, terapkanImpor } from './schema.ts';

const satu = { params: z.object({ id: uuid }), pemilik: { id: 'instansi' } } as const;

/** Files in and out. */
export const ruteExchange = {
  imporRiwayat: {
    ringkasan: { id: 'Riwayat impor', en: 'History of imports' },
    izin: { peran: { analis: 'semua', auditor: 'semua' } },
    balasan: json(riwayatImpor),
  },
  imporUnggah: {
    ringkasan: { id: 'Unggah berkas menjadi draf impor', en: 'Upload files as an import draft' },
    izin: analisSaja,
    unggah: true,
    sekali: true,
    balasan: dibuat(drafImpor),
  },
  impor: {
    ringkasan: { id: 'Satu draf impor', en: 'One import draft' },
    izin: analisSaja,
    ...satu,
    balasan: json(drafImpor),
  },
  imporPemetaan: {
    ringkasan: { id: 'Perbaiki pemetaan kolom', en: 'Correct the column mapping' },
    izin: analisSaja,
    ...satu,
    body: koreksiPemetaan,
    balasan: json(drafImpor),
  },
  imporTerapkan: {
    ringkasan: { id: 'Terapkan draf impor', en: 'Apply an import draft' },
    izin: analisSaja,
    ...satu,
    body: terapkanImpor,
    sekali: true,
    balasan: json(hasilImpor),
  },
  imporBuang: {
    ringkasan: { id: 'Buang draf impor', en: 'Discard an import draft' },
    izin: analisSaja,
    ...satu,
    balasan: kosong,
  },
  eksporPaket: {
    ringkasan: { id: 'Unduh paket data', en: 'Download the data package' },
    izin: { peran: { analis: 'semua', auditor: 'semua' } },
    balasan: berkas(XLSX),
  },
} as const satisfies Record<string, Rute>;
