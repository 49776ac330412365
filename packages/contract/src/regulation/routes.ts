import { yangMasuk } from '../kernel/permission.ts';
import { json, type Rute } from '../kernel/route.ts';
import { pertanyaanKelayakan } from '../people/schema.ts';
import { daftarAturan, kelayakan } from './schema.ts';

/** The catalogue of rules and verdicts. */
export const ruteRegulation = {
  aturan: {
    ringkasan: { id: 'Katalog aturan', en: 'Catalogue of rules' },
    izin: yangMasuk,
    balasan: json(daftarAturan),
  },
  kelayakan: {
    ringkasan: { id: 'Putusan setiap aturan atas satu pindahan', en: 'Verdict of every rule on one move' },
    izin: { peran: { analis: 'semua', asn: 'diri', tpk: 'semua', pyb: 'semua', ppk: 'semua', auditor: 'semua' } },
    query: pertanyaanKelayakan,
    pemilik: { pegawaiId: 'pegawai', unorId: 'umum', jabatanId: 'umum' },
    balasan: json(kelayakan),
  },
} as const satisfies Record<string, Rute>;
