import { z } from 'zod';
import { hari, teks } from '../kernel/teks.ts';

/** A service with so many people. Minutes; null where the queue grows all day. Pieces left at the end of the time, and most on a day. */
export const pilihanLayanan = z.object({
  orang: z.number(),
  tungguRata: z.number().nullable(),
  tungguP90: z.number().nullable(),
  dalamSasaran: z.number(),
  tunggakanAkhir: z.number(),
  tunggakanPuncak: z.number(),
});

/** n - 1, n and n + 1 people on the busiest day of the time, and what follows for the head. */
export const layananUnit = z.object({
  layananId: z.string(),
  tanggal: hari,
  tanpaBantuan: pilihanLayanan,
  pilihan: z.array(pilihanLayanan),
  saran: teks,
});

export const panelUnit = z.object({
  unorId: z.string(),
  unorNama: z.string(),
  peran: z.enum(['penerima', 'pemberi']),
  sasaranMenit: z.number(),
  layanan: z.array(layananUnit),
});
