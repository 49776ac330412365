import { z } from 'zod';
import { hari, teks, uuid } from '../kernel/teks.ts';
import { gelombangSurvei } from './kampanye.ts';

const pernyataan = z.object({ kode: z.string(), isi: teks });
const pernyataanDinilai = pernyataan.extend({ setujuBaik: z.boolean() });
export const kelompokDenyut = z.enum(['pindah', 'penerima', 'pemberi']);

/** Questions that wait for the caller. */
const undanganSuara = z.object({
  jenis: z.enum(['survei', 'denyut']),
  id: uuid,
  /** Title of the campaign; of Denyut the unit. */
  tentang: z.string(),
  gelombang: gelombangSurvei.nullable(),
  /** Days since the move took effect. */
  hari: z.number().int().nullable(),
  kelompok: kelompokDenyut.nullable(),
  tutup: hari,
  pernyataan: z.array(pernyataan),
});
export const suaraSaya = z.object({ menunggu: z.array(undanganSuara) });
export const jawabSuara = z.object({
  jenis: z.enum(['survei', 'denyut']),
  id: uuid,
  /** By code of the statement: 1 = strongly disagree ... 5 = strongly agree. */
  jawaban: z.record(z.string().max(40), z.number().int().min(1).max(5)),
});

/** Share who agree (4 or 5), 0-1, with its 95 % interval. */
const bagian = z.object({ nilai: z.number(), bawah: z.number(), atas: z.number() });

const perubahan = z.object({
  /** After minus before, as a share. */
  selisih: bagian,
  putusan: z.enum(['naik', 'turun', 'belum-pasti']),
});
/** Smallest change that the numbers of people find in 80 of 100 surveys; null = none is large enough. */
const daya = z.object({ naik: z.number().nullable(), turun: z.number().nullable() });

/** Results of the closed waves of a campaign. A null of a group means hidden or not asked; `tersembunyi` says which. */
export const hasilSurvei = z.object({
  kampanyeId: uuid,
  /** Groups of fewer people than this are hidden. */
  palingSedikit: z.number().int(),
  gelombang: z.array(
    z.object({
      gelombang: gelombangSurvei,
      selesai: hari,
      diundang: z.number().int(),
      /** People who answered; null where too few did. */
      n: z.number().int().nullable(),
    }),
  ),
  pernyataan: z.array(
    pernyataanDinilai.extend({
      sebelum: bagian.nullable(),
      sesudah: bagian.nullable(),
      perubahan: perubahan.nullable(),
      daya: daya.nullable(),
    }),
  ),
  unit: z.array(
    z.object({
      unorId: z.string(),
      nama: z.string(),
      gelombang: z.array(
        z.object({
          gelombang: gelombangSurvei,
          tersembunyi: z.boolean(),
          n: z.number().int().nullable(),
          bagian: z.array(z.object({ kode: z.string(), bagian: bagian.nullable() })),
        }),
      ),
    }),
  ),
});

/** Denyut: each wave and group as last released. */
export const hasilDenyut = z.object({
  palingSedikit: z.number().int(),
  pernyataan: z.array(pernyataanDinilai),
  sel: z.array(
    z.object({
      hari: z.number().int(),
      kelompok: kelompokDenyut,
      diundang: z.number().int(),
      /** Answers in the release; null = hidden, because fewer than five have been given. */
      n: z.number().int().nullable(),
      terbit: hari.nullable(),
      bagian: z.array(z.object({ kode: z.string(), bagian: bagian.nullable() })),
    }),
  ),
});
