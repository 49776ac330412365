import { z } from 'zod';
import { hari } from '../kernel/teks.ts';

/** Mean over the runs, and the middle 95 % of them. */
const selang = z.object({ rata: z.number(), bawah: z.number(), atas: z.number() });
const ukuran = z.object({
  /** Minutes. */
  tungguRata: selang,
  tungguP90: selang,
  /** Share served within the target. */
  dalamSasaran: selang,
  /** Visitors sent home unserved at closing. */
  pulang: selang,
  keluhan: selang,
});

export const VARIAN = ['bantuan', 'pulang-awal', 'keluhan-naik'] as const;

export const cariSimulasi = z.object({
  varian: z.enum(VARIAN).default('bantuan'),
  benih: z
    .string()
    .regex(/^[\w-]{1,40}$/)
    .default('spmb-2027'),
});

/** A surge played through on paper: the same visitors with and without help. Nothing of it has happened. */
export const simulasiLonjakan = z.object({
  varian: z.enum(VARIAN),
  benih: z.string(),
  ulangan: z.number().int(),
  unorId: z.string(),
  unorNama: z.string(),
  layananId: z.string(),
  peristiwa: z.array(z.string()),
  mulai: hari,
  selesai: hari,
  sasaranMenit: z.number(),
  menitLayanan: z.number(),
  menitBuka: z.number(),
  petugas: z.number(),
  pembantu: z.array(
    z.object({
      nama: z.string(),
      unorNama: z.string(),
      mulai: hari,
      selesai: hari,
      porsi: z.number(),
      /** Last day in the variant; earlier than `selesai` when sent home early. */
      sampai: hari,
    }),
  ),
  rencana: z.object({
    bound: z.number(),
    objective: z.number(),
    gap: z.number(),
    proof: z.enum(['dual', 'search', 'none']),
  }),
  perHari: z.array(
    z.object({
      tanggal: hari,
      masuk: z.number(),
      petugas: z.number(),
      pembantu: z.number(),
      tanpa: ukuran,
      dengan: ukuran,
    }),
  ),
  tanpa: ukuran,
  dengan: ukuran,
  selisih: ukuran,
  keluhan: z.object({ dasar: z.number(), karenaTunggu: z.number(), sebabLain: z.number() }),
});
