import { z } from 'zod';
import { hari, saat } from '../kernel/teks.ts';

const isian = z.record(z.string(), z.unknown());

/** One act as it stands in the audit: who, what, what changed, why. */
export const catatan = z.object({
  nomor: z.number().int(),
  saat,
  pelaku: z.string(),
  peran: z.string(),
  /** definitif, plt or plh; null for the program itself and for acts from before accounts. */
  sifat: z.string().nullable(),
  tindakan: z.string(),
  objek: z.string(),
  objekId: z.string().nullable(),
  rincian: isian,
  /** Only what differs. */
  sebelum: isian.nullable(),
  sesudah: isian.nullable(),
  alasan: z.string().nullable(),
});

export const cariCatatan = z.object({
  objek: z.string().max(100).optional(),
  objekId: z.string().max(200).optional(),
  /** Part of the name. */
  pelaku: z.string().max(100).optional(),
  dari: hari.optional(),
  sampai: hari.optional(),
  /** Rows with a lower number: the next page. */
  sebelumNomor: z.coerce.number().int().min(1).optional(),
});

export const daftarCatatan = z.object({
  /** Newest first. */
  catatan: z.array(catatan),
  /** Rows that fit the question, on all pages. */
  total: z.number().int(),
  /** The kinds of objects this role can choose from. */
  objek: z.array(z.string()),
});

const jenisRusak = z.enum(['diubah', 'hilang', 'disisipkan', 'urutan', 'terpotong', 'kepala-lain']);

/** What the last check of the chain found; `diperiksa` null = not checked since the start of the server. */
export const rantai = z.object({
  diperiksa: saat.nullable(),
  utuh: z.boolean(),
  catatan: z.number().int(),
  kepala: z.object({ nomor: z.number().int(), sidik: z.string() }),
  rusak: z.object({ nomor: z.number().int(), jenis: jenisRusak }).nullable(),
});

/** The acts on one object, newest first. */
export const riwayat = z.object({ catatan: z.array(catatan) });
