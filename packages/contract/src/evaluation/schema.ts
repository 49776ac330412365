import { z } from 'zod';
import { UKURAN } from '@seimbang/core/evaluation';
import { issue } from '../kernel/issue.ts';
import { hari, idPanjang, saat, teks, uuid } from '../kernel/teks.ts';

const unit = z.object({ unorId: z.string(), nama: z.string() });
const rancangan = z.enum(['waves', 'did', 'synthetic', 'its', 'before-after']);
const putusan = z.enum(['lebih baik', 'lebih buruk', 'tidak dapat dipastikan']);
const kodeUkuran = z.enum(UKURAN);
const jenisEvaluasi = z.enum(['mutasi', 'penugasan', 'gelombang']);

/** What was fixed before there was any result. */
const penetapan = z.object({
  saat,
  oleh: z.string(),
  peran: z.string(),
  /** SHA-256 of the canonical JSON that was written down. */
  sidik: z.string(),
  rancangan,
  pTerkecil: z.number().nullable(),
});

const ringkas = z.object({
  id: uuid,
  judul: z.string(),
  jenis: jenisEvaluasi,
  usulId: uuid.nullable(),
  mulai: hari,
  selesai: hari,
  /** The verdict on the main measure as a sentence. */
  kalimat: teks,
  putusan: putusan.nullable(),
  rancangan: rancangan.nullable(),
  dataSampai: hari.nullable(),
  penetapan,
});

export const daftarEvaluasi = z.object({ evaluasi: z.array(ringkas) });

const rentang = { lower: z.number().nullable(), upper: z.number().nullable() } as const;

/** One measure as it came out. Numbers are in the unit of the measure. */
const hasilUkuran = z.object({
  kode: kodeUkuran,
  nama: teks,
  satuan: teks,
  digit: z.number().int(),
  utama: z.boolean(),
  kalimat: teks,
  /** null: no data since the start. */
  hasil: z
    .object({
      design: rancangan,
      verdict: putusan,
      effect: z.number().nullable(),
      ...rentang,
      lower80: z.number().nullable(),
      upper80: z.number().nullable(),
      p: z.number().nullable(),
      smallestP: z.number().nullable(),
      after: z.number().nullable(),
      without: z.number().nullable(),
      eventStudy: z.array(z.object({ k: z.number().int(), effect: z.number(), ...rentang })),
      beforeAfter: z.object({ before: z.number(), after: z.number(), change: z.number() }).nullable(),
      lastYear: z
        .object({
          periods: z.number().int(),
          treated: z.number(),
          comparison: z.number().nullable(),
          difference: z.number(),
        })
        .nullable(),
      donors: z
        .object({
          units: z.number().int(),
          effect: z.number(),
          ...rentang,
          p: z.number().nullable(),
          verdict: putusan,
        })
        .nullable(),
      periods: z.number().int(),
      notes: z.array(teks),
    })
    .nullable(),
});

export const evaluasi = ringkas.extend({
  ukuran: z.array(hasilUkuran),
  unit: z.object({
    dibantu: z.array(unit.extend({ gelombang: z.string().nullable(), mulai: hari })),
    pemberi: z.array(unit),
    pembanding: z.array(unit),
    /** Units that are no fair comparison, and why. */
    dikecualikan: z.array(unit.extend({ alasan: teks })),
  }),
  /** From the strongest design down to the one used. */
  tangga: z.array(z.object({ design: rancangan, used: z.boolean(), why: teks })),
  biaya: z.object({
    orang: z.number().int(),
    unitPemberi: z.number().int(),
    /** Working days times people; null for moves that last. */
    orangHari: z.number().nullable(),
    /** Straight-line kilometres from home added, there and back, over the whole term (assignment) or a day (move). */
    km: z.number().nullable(),
    kmTanpaData: z.number().int(),
    /** Cases finished above those of the same weeks last year; null without data. */
    selesaiTambahan: z.number().nullable(),
  }),
  pegawai: z.object({
    pulangAwal: z.object({ banyak: z.number().int(), dari: z.number().int() }).nullable(),
    beban: z.array(unit.extend({ rasio: z.number().nullable(), pemberi: z.boolean() })),
  }),
});

/** Units that could start in waves, with how much is known of them. */
export const calonGelombang = z.object({
  calon: z.array(unit.extend({ layanan: z.string(), pekan: z.number().int(), antre: z.number().nullable() })),
  undian: z.array(
    z.object({
      id: uuid,
      judul: z.string(),
      saat,
      oleh: z.string(),
      unit: z.array(unit),
      ukuran: z.array(z.number().int()),
      mulai: z.array(hari),
      sampai: hari,
      pTerkecil: z.number(),
      sidikBenih: z.string(),
      /** Seed and order, once drawn. */
      hasil: z.object({ benih: z.string(), gelombang: z.array(z.array(unit)), evaluasiId: uuid }).nullable(),
    }),
  ),
});

export const gelombangBaru = z.object({
  judul: z.string().trim().min(3).max(200),
  unorId: z.array(idPanjang).min(2).max(200),
  /** People or help come to so many units at each start; the units that are left over are not helped in this round. */
  ukuran: z.array(z.number().int().min(1).max(200)).min(1).max(12),
  /** First day of each wave, in order. */
  mulai: z.array(hari).min(1).max(12),
  sampai: hari,
});

export const dibuatId = z.object({ id: uuid });

/** One import of complaints or satisfaction, as it will be stored: no text of a complaint, no name. */
const imporMasukan = z.object({
  id: uuid,
  jenis: z.enum(['keluhan', 'skm']),
  berkas: z.string(),
  keadaan: z.enum(['draf', 'diterapkan']),
  saat,
  oleh: z.string(),
  dibaca: z.number().int(),
  diterima: z.number().int(),
  ditolak: z.number().int(),
  /** Rows that were stored already by an earlier import. */
  sudahAda: z.number().int(),
  dari: hari.nullable(),
  sampai: hari.nullable(),
  kolom: z.array(z.object({ kolom: z.string(), arti: z.string() })),
  /** Columns that were read over and thrown away: text, names, contacts. */
  dibuang: z.array(z.string()),
  unit: z.array(z.object({ nama: z.string(), unorId: z.string().nullable(), baris: z.number().int() })),
  contoh: z.array(z.array(z.string())),
  temuan: z.array(issue),
});

/** Units that the names in the file mean, where they were not recognised. */
export const terapkanMasukan = z.object({
  unit: z.array(z.object({ nama: z.string().max(300), unorId: idPanjang })).max(500),
});

export const masukan = z.object({
  impor: z.array(imporMasukan),
  /** Units that a name in a file may mean. */
  unor: z.array(unit),
});
export const satuImpor = imporMasukan;

const lembar = z.object({
  judul: z.string(),
  pokok: z.string(),
  bagian: z.array(
    z.object({
      judul: z.string(),
      kalimat: z.array(z.string()),
      tabel: z.object({ kolom: z.array(z.string()), baris: z.array(z.array(z.string())) }).nullable(),
    }),
  ),
});

const terbitan = z.object({
  triwulan: z.string(),
  versi: z.number().int(),
  sidik: z.string(),
  saat,
  oleh: z.string(),
});

/** What would be published, and what has been. */
export const laporanDraf = z.object({
  triwulan: z.string(),
  pilihan: z.array(z.string()),
  sidik: z.string(),
  lembar: z.object({ id: lembar, en: lembar }),
  terbitan: z.array(terbitan),
});

export const laporanTerbit = terbitan.extend({
  lembar: z.object({ id: lembar, en: lembar }),
  /** Older versions that were published. */
  riwayat: z.array(terbitan),
});

export const daftarLaporan = z.object({ laporan: z.array(terbitan.extend({ judul: teks })) });

export const namaTriwulan = z.string().regex(/^\d{4}-T[1-4]$/);

export const terbitkanLaporan = z.object({ sidik: z.string().length(64) });

const keadaanLayanan = z.object({
  people: z.number(),
  capacity: z.number(),
  wait: z.array(z.number().nullable()),
  backlog: z.array(z.number()),
});

export const dampakLayananRencana = z.object({
  layanan: z.array(
    unit.extend({
      layananId: z.string(),
      hariData: z.number().int(),
      /** Arrivals on a quiet, a usual and a busy day. */
      incoming: z.array(z.number()),
      before: keadaanLayanan,
      after: keadaanLayanan,
    }),
  ),
  /** Units of the plan that have no volumes. */
  tanpaData: z.array(unit),
  dataSampai: hari.nullable(),
});
