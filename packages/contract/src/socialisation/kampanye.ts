import { z } from 'zod';
import { hari, uuid } from '../kernel/teks.ts';

const unit = z.object({ unorId: z.string(), nama: z.string() });
const kalimat = (most: number) => z.string().trim().min(3).max(most);

export const gelombangSurvei = z.enum(['sebelum', 'sesudah']);

export const kampanyeRingkas = z.object({
  id: uuid,
  judul: z.string(),
  mulai: hari,
  selesai: hari,
  /** Round the campaign explains. */
  putaran: z.object({ id: uuid, nama: z.string() }).nullable(),
  unit: z.array(unit),
  /** ASN who work in the invited units now. */
  pegawai: z.number().int(),
  pertanyaan: z.number().int(),
  belumDijawab: z.number().int(),
});
export const daftarKampanye = z.object({ kampanye: z.array(kampanyeRingkas) });

export const pertemuan = z.object({
  id: uuid,
  unorId: z.string(),
  unorNama: z.string(),
  tanggal: hari,
  jam: z.string(),
  tempat: z.string(),
});

/** A question. `nama` is null where the asker wanted no name in public: then nobody is told, the analyst neither. */
const pertanyaan = z.object({
  id: uuid,
  isi: z.string(),
  nama: z.string().nullable(),
  hari,
  jawaban: z.string().nullable(),
  /** Answered with another question. */
  samaDengan: uuid.nullable(),
  dijawabOleh: z.string().nullable(),
  dijawabHari: hari.nullable(),
});

const survei = z.object({
  id: uuid,
  gelombang: gelombangSurvei,
  mulai: hari,
  selesai: hari,
  keadaan: z.enum(['akan', 'buka', 'tutup']),
  diundang: z.number().int(),
  menjawab: z.number().int(),
});

export const kampanye = kampanyeRingkas.extend({
  tujuan: z.string(),
  isi: z.string(),
  oleh: z.string(),
  pertemuan: z.array(pertemuan),
  tanya: z.array(pertanyaan),
  survei: z.array(survei),
});

export const kampanyeBaru = z.object({
  judul: kalimat(200),
  tujuan: kalimat(500),
  /** The announcement. */
  isi: kalimat(4000),
  putaranId: uuid.nullable().default(null),
  mulai: hari,
  selesai: hari,
  /** Units that are invited, with everything under them. */
  unit: z.array(z.string().max(200)).min(1).max(500),
});
export const pertemuanBaru = z.object({
  unorId: z.string().max(200),
  tanggal: hari,
  jam: z.string().regex(/^([01]\d|2[0-3])[.:][0-5]\d$/),
  tempat: kalimat(200),
});
export const surveiBaru = z.object({ gelombang: gelombangSurvei, mulai: hari, selesai: hari });
/** Either an answer, or the question that has the same answer. */
export const jawabTanya = z.object({
  pertanyaanId: uuid,
  jawaban: kalimat(4000).nullable().default(null),
  samaDengan: uuid.nullable().default(null),
});
export const tanyaBaru = z.object({ kampanyeId: uuid, isi: kalimat(1000), tanpaNama: z.boolean() });

/** A campaign as those see it whom it invites: no question of others before it is answered, no name that was not given. */
const kampanyeSaya = z.object({
  id: uuid,
  judul: z.string(),
  tujuan: z.string(),
  isi: z.string(),
  mulai: hari,
  selesai: hari,
  putaran: z.object({ id: uuid, nama: z.string() }).nullable(),
  pertemuan: z.array(pertemuan),
  tanyaJawab: z.array(
    z.object({
      id: uuid,
      isi: z.string(),
      nama: z.string().nullable(),
      jawaban: z.string(),
      dijawabOleh: z.string(),
      dijawabHari: hari,
      /** Other questions that were answered with this one. */
      serupa: z.number().int(),
    }),
  ),
  /** The own questions, with what became of them. */
  pertanyaanSaya: z.array(pertanyaan),
  bolehTanya: z.boolean(),
});
export const sosialisasiSaya = z.object({
  kampanye: z.array(kampanyeSaya),
  /** Units whose leaflet the caller may download. */
  selebaran: z.array(unit),
});
