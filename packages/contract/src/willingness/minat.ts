import { z } from 'zod';
import { hari, saat, tempat, tempatBernama, uuid } from '../kernel/teks.ts';
import { labelTukar, sebabTutup, versiDilihat } from './bagian.ts';
import { langkahManfaat } from './manfaat.ts';
import { putaranRingkas } from './putaran.ts';

/** The own list in the present round. `null` in the list means "stay". */
export const minatSaya = z.object({
  putaran: putaranRingkas.nullable(),
  versi: z.number().int(),
  isi: z.array(tempatBernama.nullable()),
  tidakSebelum: hari.nullable(),
  disimpan: saat.nullable(),
  /** Null = the list may be changed now. */
  sebab: sebabTutup.nullable(),
});

/** Strict order, best first, any length. */
export const minatSimpan = z.object({
  putaranId: uuid,
  versi: versiDilihat,
  isi: z.array(tempat.nullable()).max(20_000),
  tidakSebelum: hari.nullable(),
});

/** How many people named it in the last round; `jumlah` null = fewer than five, which is not told. */
const peminat = z.object({ jumlah: z.number().int().nullable() });

const tempatBoleh = tempatBernama.extend({
  verdict: z.enum(['allowed', 'needs-consent']),
  /** Great-circle distance from home, km, one decimal; null where unknown. */
  km: z.number().nullable(),
  need: z.number(),
  bezetting: z.number().int(),
  rasio: z.number().nullable(),
  /** Null = there was no earlier round. */
  peminatLalu: peminat.nullable(),
  /** Package of the seat in this round; null = none. */
  paket: z.object({ langkah: z.number().int(), isi: langkahManfaat }).nullable(),
});

/** What is known before a wish is written. `janji` and `bukanJanji` are keys of sentences of the screen. */
export const konteksMinat = z.object({
  tmt: hari,
  asal: tempatBernama.nullable(),
  kmAsal: z.number().nullable(),
  tempat: z.array(tempatBoleh),
  lalu: z
    .object({
      nama: z.string(),
      /** Own result; null = took no part. */
      label: labelTukar.nullable(),
      /** People of the same jabatan who named a better place, and how many of them got one; null = fewer than five. */
      peluang: z.object({ minta: z.number().int(), dapat: z.number().int() }).nullable(),
    })
    .nullable(),
  janji: z.array(z.string()),
  bukanJanji: z.array(z.string()),
});

const anggotaTukar = z.object({
  saya: z.boolean(),
  dari: tempatBernama,
  ke: tempatBernama,
  jawaban: z.enum(['menunggu', 'setuju', 'tidak']),
});

/** The always-open exchange: the own wish, and exchanges in which the own person takes part. Others are told by their places. */
export const tukarSaya = z.object({
  versi: z.number().int(),
  aktif: z.boolean(),
  isi: z.array(tempatBernama),
  temuan: z.array(
    z.object({
      id: uuid,
      versi: z.number().int(),
      jenis: z.enum(['tukar', 'rantai']),
      keadaan: z.enum(['menunggu', 'disetujui', 'batal']),
      anggota: z.array(anggotaTukar),
      usulId: uuid.nullable(),
    }),
  ),
});
export const tukarSimpan = z.object({ versi: versiDilihat, aktif: z.boolean(), isi: z.array(tempat).max(20_000) });
export const tukarJawab = z.object({ temuanId: uuid, versi: versiDilihat, setuju: z.boolean() });
