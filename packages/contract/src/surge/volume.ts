import { z } from 'zod';
import { issue } from '../kernel/issue.ts';
import { hari, saat, teks, uuid } from '../kernel/teks.ts';

/** A calendar month, `YYYY-MM`. */
const bulan = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
/** Pieces of work: whole or not (a month may be a mean), never negative. */
const jumlah = z.number().min(0).max(1e9);

/** One service of one unor, by the names a reader knows. */
export const layanan = z.object({
  unorId: z.string(),
  unorNama: z.string(),
  layananId: z.string(),
  layananNama: z.string(),
});

const sumber = z.enum(['paket', 'formulir', 'api', 'berkas']);

const nilaiBulan = z.object({
  bulan,
  /** Null = no figure: nobody was served, or nobody counted. */
  jumlah: jumlah.nullable(),
  /** `harian` = the sum of the days. */
  asal: z.enum(['harian', 'formulir', 'api', 'berkas']),
  hariTercatat: z.number().int(),
  hariHilang: z.number().int(),
});

export const deretRingkas = layanan.extend({
  /** First and last day counted; null where there are months only. */
  mulai: hari.nullable(),
  sampai: hari.nullable(),
  hariTercatat: z.number().int(),
  hariHilang: z.number().int(),
  /** The last 13 months, oldest first. */
  bulan: z.array(nilaiBulan),
});

export const daftarVolume = z.object({ sampai: hari.nullable(), deret: z.array(deretRingkas) });

/** Something a person said about a volume; the newest of a day or month stands. */
const catatanVolume = z.object({
  periode: z.enum(['hari', 'bulan']),
  tanggal: hari,
  masuk: jumlah.nullable(),
  asal: sumber,
  alasan: z.string().nullable(),
  peringatan: teks.nullable(),
  oleh: z.string(),
  peran: z.string(),
  pada: saat,
});

export const deretVolume = layanan.extend({
  hari: z.array(
    z.object({ tanggal: hari, masuk: jumlah, selesai: jumlah.nullable(), antre: jumlah.nullable(), asal: sumber }),
  ),
  bulan: z.array(nilaiBulan),
  /** Days on which the unit served but this service has no figure. */
  hilang: z.array(hari),
  catatan: z.array(catatanVolume),
});

export const formulirVolume = z.object({
  unorId: z.string().nullable(),
  unorNama: z.string().nullable(),
  bulan,
  /** Months that can be filled in, newest first. */
  pilihan: z.array(bulan),
  /** Last day on which the month counts as reported in time. */
  tenggat: hari,
  terlambat: z.boolean(),
  layanan: z.array(
    z.object({
      layananId: z.string(),
      nama: z.string(),
      satuan: z.string().nullable(),
      /** What was confirmed; `ditegaskan` null = nothing yet. */
      jumlah: jumlah.nullable(),
      ditegaskan: z.object({ oleh: z.string(), pada: saat }).nullable(),
      /** Sum of the days that were counted; null = none was. */
      dariHarian: jumlah.nullable(),
      hariTercatat: z.number().int(),
      hariHilang: z.number().int(),
      bulanLalu: jumlah.nullable(),
      tahunLalu: jumlah.nullable(),
      /** Median of the twelve months before; null = none known. */
      biasa: jumlah.nullable(),
      riwayat: z.array(catatanVolume),
    }),
  ),
});

export const isiFormulir = z.object({
  bulan,
  isian: z
    .array(
      z.object({
        layananId: z.string().min(1).max(200),
        /** Null = no figure: closed, or not counted. */
        jumlah: jumlah.nullable(),
        alasan: z.string().trim().max(500).optional(),
      }),
    )
    .min(1)
    .max(50),
});

export const barisVolume = z.object({
  unorId: z.string().max(200),
  layananId: z.string().max(200),
  /** `YYYY-MM-DD` of a daily figure, or `bulan` (`YYYY-MM`) of a monthly one. */
  tanggal: z.string().max(40).optional(),
  bulan: z.string().max(40).optional(),
  masuk: z.number().nullable(),
  selesai: z.number().nullable().optional(),
  antre: z.number().nullable().optional(),
  alasan: z.string().max(500).optional(),
});

export const kirimVolume = z.object({ baris: z.array(barisVolume).min(1).max(5000) });

export const hasilKirim = z.object({
  diterima: z.number().int(),
  /** Rows that say what is stored already. */
  sama: z.number().int(),
  ditolak: z.number().int(),
  /** Rows that were refused or that look doubtful; `nomor` counts from 1 in the order sent. */
  baris: z.array(
    z.object({
      nomor: z.number().int(),
      status: z.enum(['diterima', 'sama', 'ditolak']),
      pesan: teks,
    }),
  ),
});

export const drafVolume = z.object({
  id: uuid,
  status: z.enum(['draf', 'diterapkan']),
  berkas: z.array(z.string()),
  lembar: z.array(
    z.object({
      nama: z.string(),
      jenis: z.enum(['harian', 'bulanan', 'bulanan-lebar', 'tidak-dikenali']),
      jenisNama: teks,
      baris: z.number().int(),
      nilai: z.number().int(),
    }),
  ),
  dibaca: z.number().int(),
  diterima: z.number().int(),
  sama: z.number().int(),
  ditolak: z.number().int(),
  temuan: z.array(issue),
  pratinjau: z.array(
    z.object({ unorNama: z.string(), layananId: z.string(), tanggal: z.string(), masuk: jumlah.nullable() }),
  ),
});
