import { z } from 'zod';
import { hari, saat, tempatBernama, teks, uuid } from '../kernel/teks.ts';
import { isian, jawabanTawaran, jenisTawaran, keadaanTawaran, kodeAlasan, labelTukar, versiDilihat } from './bagian.ts';

/** One number of a statement: its unit and the data row it comes from. Null = not filled in. */
const angka = z.object({ nama: z.string(), nilai: z.number().nullable(), satuan: z.string(), sumber: z.string() });

/** One fact of the statement. `arah` says whether it gets better for the person; only `lebih-baik` may speak of a gain. */
const butir = z.object({
  kode: z.string(),
  bagian: z.enum(['perubahan', 'mengapa-unit', 'mengapa-saya', 'dicoba', 'hak']),
  arah: z.enum(['lebih-baik', 'lebih-buruk', 'sama', 'belum-diisi', 'keterangan']),
  pesan: teks,
  angka: z.array(angka),
});

/** The personal statement: computed on a day, then unchangeable; `sidik` is its canonical SHA-256 without itself. */
export const pernyataan = z.object({
  versi: z.literal(1),
  tanggal: hari,
  tmt: hari,
  putaranId: uuid,
  pegawaiId: z.string(),
  jenis: jenisTawaran,
  label: labelTukar,
  dari: tempatBernama,
  ke: tempatBernama,
  butir: z.array(butir),
  sidik: z.string(),
});

export const tawaranRingkas = z.object({
  id: uuid,
  versi: z.number().int(),
  putaranId: uuid,
  putaranNama: z.string(),
  jenis: jenisTawaran,
  label: labelTukar,
  keadaan: keadaanTawaran,
  dari: tempatBernama,
  ke: tempatBernama,
  tmt: hari,
  tenggat: hari.nullable(),
  dijawab: saat.nullable(),
});
export const daftarTawaran = z.object({ tawaran: z.array(tawaranRingkas) });

export const tawaran = tawaranRingkas.extend({
  pernyataan: pernyataan.nullable(),
  /** Answers that are open now; empty when the deadline has passed. */
  boleh: z.array(jawabanTawaran),
  /** The own reason or condition, as last given; the case team reads it, nobody else. */
  alasan: z.object({ kode: kodeAlasan.nullable(), isi: z.string() }).nullable(),
  kodeTukar: z.string().nullable(),
  usulId: uuid.nullable(),
});

/** `kode` is required for `kendala`; `isi` is required for `bersyarat` (the condition) and `kendala` (the evidence). */
export const jawab = z.object({
  versi: versiDilihat,
  jawaban: jawabanTawaran,
  kode: kodeAlasan.nullable().default(null),
  isi: isian.default(''),
});

const entri = z.object({
  tanggal: hari,
  /** Month of the period it was earned for; from 1. */
  bulanKe: z.number().int(),
  poin: z.number(),
  putaranNama: z.string(),
});
export const poinSaya = z.object({
  /** Points that count in the next trade, those of the data package included. */
  saldo: z.number(),
  dariPaket: z.number(),
  kebalSampai: hari.nullable(),
  entri: z.array(entri),
  aturan: z.object({
    perBulan: z.number(),
    perKm: z.number(),
    bulanPalingBanyak: z.number().int(),
    bulanKebal: z.number().int(),
  }),
});
/** Public: nobody is named, groups under five are not told. */
export const poinAgregat = z.object({
  orang: z.number().int(),
  berpoin: z.number().int().nullable(),
  jumlah: z.number().nullable(),
  terbanyak: z.number().nullable(),
});
