import { z } from 'zod';
import { hari, saat } from '../kernel/teks.ts';
import { layanan } from './volume.ts';

/** Computing takes seconds and happens away from the request: `dihitung` = ask again in a moment. */
const keadaan = z.enum(['siap', 'dihitung', 'tanpa-data']);
const keyakinan = z.enum(['tinggi', 'sedang', 'rendah']);

/** Sum of absolute errors over what came, 0 and up; null = nothing to compare. */
const galat = z.object({
  hari: z.number().int(),
  ramalan: z.number().nullable(),
  tahunLalu: z.number().nullable(),
  biasa: z.number().nullable(),
});

const puncak = z.object({
  nama: z.string(),
  mulai: hari,
  selesai: hari,
  /** Some occurrence of it has been announced. */
  pasti: z.boolean(),
  pengali: z.tuple([z.number(), z.number()]),
  /** Fewest past occurrences it was learned from. */
  kali: z.number().int(),
  /** People missing on the busiest day, over the units together; null = no norm to count with. */
  kurang: z.number().nullable(),
  unit: z.array(
    layanan.extend({
      pengali: z.tuple([z.number(), z.number()]),
      hariPuncak: hari,
      masuk: z.number(),
      bawah: z.number(),
      atas: z.number(),
      kurang: z.number().nullable(),
    }),
  ),
});

export const prakiraanRingkas = z.object({ keadaan, puncak: z.array(puncak) });

export const prakiraan = prakiraanRingkas.extend({
  dihitung: saat.nullable(),
  /** Last day known. */
  sampai: hari.nullable(),
  /** Years of the forecast without any holiday entered. */
  tanpaLibur: z.array(z.number().int()),
  deret: z.array(
    layanan.extend({ hariTeramati: z.number().int(), tahun: z.number(), galat: galat.nullable(), keyakinan }),
  ),
});

export const prakiraanSeri = layanan.extend({
  keadaan,
  sampai: hari.nullable(),
  hariTeramati: z.number().int(),
  tahun: z.number(),
  keyakinan,
  galat: galat.nullable(),
  /** What came, the last 400 days. */
  riwayat: z.array(z.object({ tanggal: hari, masuk: z.number() })),
  ramalan: z.array(
    z.object({
      tanggal: hari,
      buka: z.boolean(),
      mean: z.number(),
      lower: z.number(),
      upper: z.number(),
      baseline: z.number(),
      peristiwa: z.array(z.object({ nama: z.string(), pengali: z.number(), kali: z.number().int() })),
    }),
  ),
  /** Events that touch the service, in the days shown. */
  peristiwa: z.array(z.object({ nama: z.string(), mulai: hari, selesai: hari, pasti: z.boolean() })),
  /** Surges nobody had announced, in the days shown. */
  lonjakan: z.array(z.object({ mulai: hari, sampai: hari, kali: z.number() })),
  /** Months ahead against the same months a year before; null = not counted then. */
  bulan: z.array(
    z.object({
      bulan: z.string(),
      dikatakan: z.number(),
      bawah: z.number(),
      atas: z.number(),
      tahunLalu: z.number().nullable(),
    }),
  ),
  /** Services that are counted by the month only: what was counted, and the months ahead. */
  bulanan: z.object({ model: z.string() }).nullable(),
});

const perubahan = z.object({
  nama: z.string(),
  mulai: hari,
  selesai: hari,
  pengali: z.number().nullable(),
  pasti: z.boolean(),
  hapus: z.boolean(),
  alasan: z.string(),
  oleh: z.string(),
  pada: saat,
});

export const daftarPeristiwa = z.object({
  unit: z.array(z.object({ unorId: z.string(), nama: z.string() })),
  layanan: z.array(z.object({ layananId: z.string(), nama: z.string() })),
  peristiwa: z.array(
    z.object({
      peristiwaId: z.string(),
      nama: z.string(),
      mulai: hari,
      selesai: hari,
      unorId: z.string().nullable(),
      unorNama: z.string().nullable(),
      layananId: z.string().nullable(),
      layananNama: z.string().nullable(),
      /** Mean multiplier learned or stated; null = neither. */
      pengali: z.number().nullable(),
      /** What the analyst expects instead. */
      asumsi: z.number().nullable(),
      keadaan: z.enum(['berlalu', 'diumumkan', 'perkiraan']),
      riwayat: z.array(perubahan),
    }),
  ),
});

export const simpanPeristiwa = z.object({
  /** Null = a new event. */
  peristiwaId: z.string().min(1).max(200).nullable(),
  nama: z.string().trim().min(3).max(200),
  mulai: hari,
  selesai: hari,
  unorId: z.string().min(1).max(200).nullable(),
  layananId: z.string().min(1).max(200).nullable(),
  pengali: z.number().gt(0).max(100).nullable(),
  pasti: z.boolean(),
  hapus: z.boolean().default(false),
  alasan: z.string().trim().min(5).max(500),
});

const ringkasanKetepatan = z.object({
  hari: z.number().int(),
  dikatakan: z.number(),
  datang: z.number(),
  cakupan: z.number(),
  wape: z.number().nullable(),
  bias: z.number().nullable(),
});

const hasilKetepatan = z.object({
  keseluruhan: ringkasanKetepatan,
  pekan: z.array(ringkasanKetepatan.extend({ senin: hari })),
  /** Self-check of the last eight weeks. */
  selang: z.enum(['wajar', 'terlalu-sempit', 'terlalu-lebar', 'belum-cukup']),
  /** Exact 95 % interval of the share of days inside, over those weeks; null = no day. */
  tepat: z.object({ hari: z.number().int(), di: z.number().int(), bawah: z.number(), atas: z.number() }).nullable(),
});

export const ketepatanPrakiraan = z.object({
  keadaan,
  /** Forecasts that were stored on the day they were made, and never changed. */
  tersimpan: hasilKetepatan.nullable(),
  /** Day of the first stored forecast; null = none yet. */
  tersimpanSejak: hari.nullable(),
  /** What would have been said of the past with what was known then. */
  ujiMundur: hasilKetepatan.nullable(),
  alarm: z.array(
    layanan.extend({
      mulai: hari,
      diketahui: hari,
      sampai: hari,
      kali: z.number(),
      jenis: z.enum(['sehari', 'selesai', 'berjalan', 'tingkat-baru']),
      nilai: z
        .object({
          putusan: z.enum(['dilihat', 'nyata', 'bukan-lonjakan']),
          alasan: z.string().nullable(),
          oleh: z.string(),
          pada: saat,
        })
        .nullable(),
    }),
  ),
});

export const nilaiAlarm = z.object({
  unorId: z.string().min(1).max(200),
  layananId: z.string().min(1).max(200),
  mulai: hari,
  putusan: z.enum(['dilihat', 'nyata', 'bukan-lonjakan']),
  alasan: z.string().trim().max(500).optional(),
});

export const peristiwaTersimpan = z.object({ peristiwaId: z.string() });
