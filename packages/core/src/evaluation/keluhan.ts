import type { Issue, Severity } from '../domain/index.ts';
import type { Teks } from '../kernel/index.ts';

const texts = {
  'evaluasi-kosong': (_: string, column: string): Teks => ({
    id: `kolom "${column}" kosong. Isi, lalu ulangi; baris ini dilewati.`,
    en: `column "${column}" is empty. Fill it in and run again; this row is left out.`,
  }),
  'evaluasi-bukan-angka': (value: string): Teks => ({
    id: `"${value}" bukan angka. Tulis seperti 12,5 atau 12.5; baris ini dilewati.`,
    en: `"${value}" is no number. Write 12.5 or 12,5; this row is left out.`,
  }),
  'evaluasi-bukan-penyebut': (value: string): Teks => ({
    id: `"${value}" bukan angka di atas 0. Isi penduduk atau banyaknya layanan yang menjadi penyebut; baris ini dilewati.`,
    en: `"${value}" is no number above 0. Give the population or the services that the count is taken over; this row is left out.`,
  }),
  'evaluasi-bukan-masa': (value: string): Teks => ({
    id: `"${value}" bukan bulan atau pekan yang ada. Tulis 2026-06 (bulan) atau 2026-W23 (pekan), sama untuk period dan start; baris ini dilewati.`,
    en: `"${value}" is no month or week. Write 2026-06 (month) or 2026-W23 (week), alike for period and start; this row is left out.`,
  }),
  'evaluasi-campur-masa': (value: string): Teks => ({
    id: `"${value}" berbeda jenis dari baris pertama: bulan dan pekan tidak dapat dicampur; baris ini dilewati.`,
    en: `"${value}" is of another kind than the first row: months and weeks cannot be mixed; this row is left out.`,
  }),
  'evaluasi-bukan-01': (value: string): Teks => ({
    id: `"${value}" bukan 0 atau 1; baris ini dilewati.`,
    en: `"${value}" is neither 0 nor 1; this row is left out.`,
  }),
  'evaluasi-ganda': (value: string): Teks => ({
    id: `unit ini sudah mempunyai nilai untuk ${value}. Yang pertama dipakai; baris ini dilewati.`,
    en: `this unit already has a value for ${value}. The first stands; this row is left out.`,
  }),
  'evaluasi-berbeda': (_: string, column: string): Teks => ({
    id: `"${column}" berbeda dari baris lain unit ini. Yang pertama dipakai; nilai baris ini tetap dihitung.`,
    en: `"${column}" differs from other rows of this unit. The first stands; the value of this row still counts.`,
  }),
  'evaluasi-tanpa-mulai': (value: string): Teks => ({
    id: `unit "${value}" dibantu, tetapi tidak diketahui sejak kapan. Isi kolom "start"; unit ini dilewati.`,
    en: `unit "${value}" was helped, but it is not known since when. Fill in column "start"; this unit is left out.`,
  }),
} as const;

export interface Keluhan {
  readonly code: keyof typeof texts;
  readonly column: string;
  readonly value: string;
}

export function keluhan(
  file: string,
  row: number,
  { code, column, value }: Keluhan,
  severity: Severity = 'error',
): Issue {
  return { file, row, column, value, code, message: texts[code](value, column), severity };
}
