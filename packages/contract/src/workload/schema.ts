import { z } from 'zod';
import { issue, mutu } from '../kernel/issue.ts';
import { hari, teks } from '../kernel/teks.ts';
import { pegawaiRingkas } from '../people/schema.ts';

const peringkat = z.enum(['A', 'B', 'C', 'D', 'E']).nullable();
/** need / fte; null = nobody there, never 0. */
const rasio = z.number().nullable();

const bebanFormasi = z.object({
  unorId: z.string(),
  jabatanId: z.string(),
  beban: z.number(),
  need: z.number(),
  bezetting: z.number(),
  fte: z.number(),
  rasio,
  gap: z.number(),
  ej: peringkat,
});

const bebanUnor = z.object({
  unorId: z.string(),
  beban: z.number(),
  need: z.number(),
  bezetting: z.number(),
  fte: z.number(),
  rasio,
  eu: peringkat,
});

export const keseimbangan = z.object({
  B: z.number(),
  simpangan: z.number(),
  max: z.number().nullable(),
  min: z.number().nullable(),
  gini: z.number(),
  over: z.number().int(),
  under: z.number().int(),
  empty: z.number().int(),
});

const unor = z.object({
  unorId: z.string(),
  nama: z.string(),
  indukId: z.string().nullable(),
  jenis: z.string().nullable(),
  kodeWilayah: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
});

/** The load of everything the caller may see, with the units it belongs to. */
export const beban = z.object({
  dataPer: hari.nullable(),
  wkeMenit: z.number(),
  formasi: z.array(bebanFormasi.extend({ jabatanNama: z.string() })),
  unor: z.array(bebanUnor),
  totals: z.object({ need: z.number(), bezetting: z.number(), shortage: z.number(), surplus: z.number() }),
  balance: keseimbangan,
  issues: z.array(issue),
  daftarUnor: z.array(unor),
});

/** How a need was found: summed tasks, the figure in formasi.csv, or the one head of a structural post. */
const sumberKebutuhan = z.enum(['tugas', 'kebutuhan', 'struktural']);

const formasiUnor = bebanFormasi.extend({
  jabatanNama: z.string(),
  jenis: z.enum(['struktural', 'fungsional', 'pelaksana']),
  kelas: z.number().nullable(),
  minimum: z.number(),
  kritis: z.boolean(),
  sumber: sumberKebutuhan,
});

/** One task with every factor of its formula: `need = volumeHitung * normaMenit / wkeMenit`. */
export const tugasUnor = z.object({
  jabatanId: z.string(),
  jabatanNama: z.string(),
  uraian: z.string(),
  satuan: z.string().nullable(),
  volume: z.number(),
  periode: z.enum(['tahun', 'bulan', 'minggu', 'hari']),
  /** Volume as it enters the formula: per year, or in the row's own period where the row has its own denominator. */
  volumeHitung: z.number(),
  normaMenit: z.number(),
  /** Denominator used. */
  wkeMenit: z.number(),
  wkeSendiri: z.boolean(),
  /** volumeHitung * normaMenit. */
  menit: z.number(),
  need: z.number(),
  layananId: z.string().nullable(),
});

export const halamanUnor = z.object({
  dataPer: hari.nullable(),
  unor: unor.extend({ opdId: z.string(), opdNama: z.string() }),
  /** From the top down to the parent. */
  jalur: z.array(z.object({ unorId: z.string(), nama: z.string() })),
  wkeMenit: z.number(),
  /** The unit itself; `termasukSubunit` adds everything under it. */
  angka: bebanUnor,
  termasukSubunit: bebanUnor,
  strukturalKosong: z.number().int(),
  formasi: z.array(formasiUnor),
  tugas: z.array(tugasUnor),
  pegawai: z.array(pegawaiRingkas),
  subunit: z.array(bebanUnor.extend({ nama: z.string(), jenis: z.string().nullable() })),
});

/** State of the plan that the first start computes by itself. */
const keadaanPembuka = z.enum(['belum', 'antre', 'berjalan', 'selesai', 'dihentikan', 'gagal']);

/** The finding of the first screen. Counts of units are over units with work of their own. */
const temuan = z.object({
  unitLebih: z.number().int(),
  unitKurang: z.number().int(),
  unitTerberat: z.object({ unorId: z.string(), nama: z.string(), rasio: z.number() }).nullable(),
  lurahKosong: z.number().int(),
  strukturalKosong: z.number().int(),
  simpangan: z.object({ before: z.number(), after: z.number().nullable() }),
  pindahan: z.number().int().nullable(),
});

export const beranda = z.object({
  dataPer: hari.nullable(),
  demo: z.boolean(),
  instansi: z.string().nullable(),
  jumlah: z.object({ unor: z.number().int(), pegawai: z.number().int(), formasi: z.number().int() }),
  /** Null until data are loaded. */
  temuan: temuan.nullable(),
  pembuka: z
    .object({
      keadaan: keadaanPembuka,
      skenarioId: z.string(),
      hitunganId: z.string().nullable(),
      rencanaId: z.string().nullable(),
    })
    .nullable(),
  mutu: mutu.nullable(),
  /** Rows of the last import or of the data that somebody must look at. */
  barisPerbaikan: z.number().int(),
  tugas: z.array(
    z.object({
      kode: z.enum(['impor-draf', 'baris-perbaikan', 'asumsi', 'skenario-siap', 'hitungan-berjalan']),
      jumlah: z.number().int(),
      pesan: teks,
      /** Id of the thing to open, where there is exactly one. */
      rujukan: z.string().nullable(),
    }),
  ),
});
