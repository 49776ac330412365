import { z } from 'zod';
import { teks } from '../kernel/teks.ts';

/** What came of it, as the sources tell. */
export const hasilKasus = z.enum(['berhasil', 'campuran', 'gagal']);

/** `tahun` null = the page does not say. */
const sumber = z.object({ judul: z.string(), penerbit: z.string(), tahun: z.number().int().nullable(), url: z.url() });

/** A case of another agency, in our own words. */
const kasusPustaka = z.object({
  id: z.string(),
  judul: teks,
  lembaga: z.string(),
  negara: teks,
  tahun: z.string(),
  hasil: hasilKasus,
  dilakukan: teks,
  hasilnya: teks,
  /** What went wrong or is not known. */
  kekurangan: teks,
  berlakuDiSini: teks,
  sumber: z.array(sumber).min(1),
});
export const pustaka = z.object({ kasus: z.array(kasusPustaka) });
