import { z } from 'zod';
import { hari, saat, teks, tempatBernama, uuid } from '../kernel/teks.ts';

const orang = z.object({ pegawaiId: z.string(), nama: z.string() });

/** A rule that stands in the way, with its article and the smallest change that would help. */
const halangan = z.object({ id: z.string(), article: z.string(), message: teks, remedy: teks.nullable() });

const barisMasa = orang.extend({
  tempat: tempatBernama,
  /** Whole months in the present jabatan on the tmt. */
  bulan: z.number().int(),
  genapPada: hari,
});

/** Who is due for rotation today, longest first. */
export const rotasi = z.object({
  dataPer: hari,
  tmt: hari,
  maksimumBulan: z.number().int(),
  pasal: z.string(),
  jatuhTempo: z.array(
    barisMasa.extend({
      keadaan: z.enum(['dapat', 'terhalang', 'pensiun']),
      /** Lawful formasi of the same level elsewhere. */
      tujuan: z.number().int(),
      bupPada: hari.nullable(),
      halangan: z.array(halangan),
    }),
  ),
  /** JF over the same term: not due, they follow their own career. */
  fungsional: z.array(barisMasa),
  /** People who become due within twelve months. */
  segera: z.number().int(),
});

const pilihan = {
  mulai: hari,
  tahun: z.number().int().min(1).max(5),
  jendelaPerTahun: z.union([z.literal(1), z.literal(2), z.literal(4)]),
  /** Share of the experienced people of a unit that may leave in one window. */
  bagianMaksimum: z.number().min(0.05).max(1),
  /** Months before the maximum term from which somebody may already take part. */
  majuBulan: z.number().int().min(0).max(24),
};

/** Dials of a calendar to make; what is left out has its default: the tmt of the policy, 3 years, 2 windows, 25 %, 12 months. */
export const kalenderBaru = z.object(pilihan).partial();

const pendamping = z.object({
  pegawaiId: z.string().nullable(),
  nama: z.string().nullable(),
  dasar: z.enum(['sejabatan', 'serumpun']).nullable(),
  bulan: z.number().int().nullable(),
});

const pindah = orang.extend({
  dari: tempatBernama,
  ke: tempatBernama,
  bulan: z.number().int(),
  genapPada: hari,
  /** Days of waiting since the later of that day and the first window. */
  terlambatHari: z.number().int(),
  /** Null where unknown or not the reader's to see: a head does not learn how far from home somebody works. */
  tambahanKm: z.number().nullable(),
  /** Null where it is not the reader's to see. */
  kurangKompetensi: z.object({ asal: z.number().int(), tujuan: z.number().int() }).nullable(),
  persetujuan: z.array(z.string()),
  serahTerima: pendamping,
  pembimbing: pendamping,
});

const unitJendela = z.object({
  unorId: z.string(),
  unorNama: z.string(),
  berpengalaman: z.number().int(),
  batasKeluar: z.number().int(),
  keluar: z.number().int(),
  masuk: z.number().int(),
  orangSebelum: z.number().int(),
  orangSesudah: z.number().int(),
  lantai: z.number().int(),
});

export const kalenderRotasi = z.object({
  id: uuid,
  dibuat: saat,
  oleh: z.string(),
  /** A calendar is a draft: it moves nobody. */
  keadaan: z.literal('konsep'),
  /** The data have changed since. */
  usang: z.boolean(),
  pilihan: z.object(pilihan),
  jendela: z.array(
    z.object({
      nomor: z.number().int(),
      tmt: hari,
      pensiun: z.number().int(),
      pindah: z.array(pindah),
      unit: z.array(unitJendela),
    }),
  ),
  tidakTertempatkan: z.array(
    orang.extend({
      tempat: tempatBernama,
      genapPada: hari,
      sebab: z.enum(['pensiun', 'tidak-ada-tujuan', 'batas-unit', 'penuh']),
      message: teks,
      halangan: z.array(halangan),
    }),
  ),
  /** Figures of the whole agency; null for the head of a unit. */
  ringkas: z
    .object({
      jatuhTempo: z.number().int(),
      tertempatkan: z.number().int(),
      pindah: z.number().int(),
      terlambatHari: z.number().int(),
      batasBawahHari: z.number().int(),
      tanpaPendamping: z.number().int(),
    })
    .nullable(),
  /** The independent check that ran before the calendar was stored. */
  periksa: z.array(z.object({ name: z.string(), ok: z.boolean() })),
});

/** The last calendar; null before there is one. */
export const kalenderTerakhir = z.object({ kalender: kalenderRotasi.nullable() });

export const skenarioJendela = z.object({ skenarioId: uuid });

export const cariTangga = z.object({ rumpun: z.string().max(200).optional() });
export const tanggaKarier = z.object({
  rumpunList: z.array(z.string()),
  tangga: z
    .object({
      rumpun: z.string(),
      jabatan: z.array(
        z.object({
          jabatanId: z.string(),
          nama: z.string(),
          kelas: z.number().int().nullable(),
          formasi: z.number().int(),
          lowong: z.number().int(),
          pegawai: z.number().int(),
          jatuhTempo: z.number().int(),
        }),
      ),
      langkah: z.array(z.object({ dari: z.string(), ke: z.string(), arah: z.enum(['setara', 'promosi']) })),
      keluar: z.number().int(),
    })
    .nullable(),
});

/** `stagnan` null = hidden, because the group has fewer than five people. */
const bagian = z.object({ orang: z.number().int(), stagnan: z.number().int().nullable() });
const barisStagnasi = z.object({
  hariIni: bagian,
  sesudahRencana: bagian.nullable(),
  akhirTanpa: bagian.nullable(),
  akhirDengan: bagian.nullable(),
});

export const cariStagnasi = z.object({ rencanaId: uuid.optional() });
export const stagnasi = z.object({
  tmt: hari,
  akhir: hari.nullable(),
  batasBulan: z.number().int(),
  /** Which changes beside the post the data tell. */
  dasar: z.object({ golongan: z.boolean(), pelatihan: z.boolean() }),
  semua: barisStagnasi,
  unit: z.array(barisStagnasi.extend({ unorId: z.string(), unorNama: z.string() })),
});

/** The own career: where I stand, what may come next, what is missing. */
export const karierSaya = z.object({
  dataPer: hari,
  tmt: hari,
  tempat: tempatBernama,
  bulan: z.number().int(),
  maksimumBulan: z.number().int(),
  genapPada: hari,
  jalur: z.enum(['umum', 'fungsional', 'jpt']),
  jatuhTempo: z.boolean(),
  bupPada: hari.nullable(),
  pasal: z.string(),
  saatIni: z.array(halangan),
  langkah: z.array(
    z.object({
      jabatanId: z.string(),
      nama: z.string(),
      kelas: z.number().int().nullable(),
      arah: z.enum(['sejabatan', 'setara', 'promosi']),
      formasi: z.number().int(),
      lowong: z.number().int(),
      kurang: z.number().int(),
      syarat: z.array(halangan.extend({ keadaan: z.enum(['memenuhi', 'kurang', 'tidak-diketahui']) })),
    }),
  ),
});
