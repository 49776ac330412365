import { z } from 'zod';
import { hari, tempatBernama, teks } from '../kernel/teks.ts';

const verdict = z.enum(['allowed', 'forbidden', 'needs-consent', 'unknown']);

/** What one rule says about one move, with the facts it looked at. */
export const temuanAturan = z.object({
  id: z.string(),
  verdict,
  remark: z.boolean(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  article: z.string(),
  message: teks,
  remedy: teks.nullable(),
});

export const kelayakan = z.object({
  verdict,
  rules: z.array(temuanAturan),
  pegawai: z.object({ pegawaiId: z.string(), nama: z.string() }),
  asal: tempatBernama,
  tujuan: tempatBernama,
  tmt: hari,
});

/** One line of the rule catalogue. `diperiksa` false = known, not built: a plan says so. */
export const aturan = z.object({
  id: z.string(),
  judul: teks,
  /** HARD forbids, ROUTE asks an authority, SOFT remarks. */
  kekuatan: z.enum(['HARD', 'ROUTE', 'SOFT']).nullable(),
  article: z.string(),
  diperiksa: z.boolean(),
  /** Why it is not checked; null for a checked rule. */
  alasan: teks.nullable(),
});
export const daftarAturan = z.object({ aturan: z.array(aturan) });
