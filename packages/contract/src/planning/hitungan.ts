import { z } from 'zod';
import { saat, teks, uuid } from '../kernel/teks.ts';
import { keadaanHitungan } from './skenario.ts';

/** One computation of a plan. `terbaik`, `batas`, `celah` in points; null until known. */
export const hitungan = z.object({
  id: uuid,
  skenarioId: uuid,
  keadaan: keadaanHitungan,
  dibuat: saat,
  mulai: saat.nullable(),
  selesai: saat.nullable(),
  detik: z.number(),
  fase: z.string().nullable(),
  terbaik: z.number().nullable(),
  batas: z.number().nullable(),
  celah: z.number().nullable(),
  riwayat: z.array(z.object({ detik: z.number(), terbaik: z.number().nullable(), batas: z.number().nullable() })),
  rencanaId: uuid.nullable(),
  masalah: z.object({ code: z.string(), message: teks }).nullable(),
});

export const hitunganDimulai = z.object({ hitunganId: uuid });
/** `pakai` true keeps the best plan so far; false throws the computation away. */
export const hentikanHitungan = z.object({ pakai: z.boolean() });
