import { z } from 'zod';
import { hari, saat, tempatBernama, teks, uuid } from '../kernel/teks.ts';
import { manfaatPutaran } from './manfaat.ts';
import {
  jejakPutaran,
  jenisTawaran,
  keadaanPutaran,
  keadaanTawaran,
  labelTukar,
  orang,
  sebabTutup,
  tindakanPutaran,
  versiDilihat,
} from './bagian.ts';

/** What everybody may know of a round. Counts only; no wish, no name. */
export const putaranRingkas = z.object({
  id: uuid,
  versi: z.number().int(),
  nama: z.string(),
  keadaan: keadaanPutaran,
  demo: z.boolean(),
  tmt: hari,
  /** Days between which wishes may be written. */
  buka: hari,
  tutup: hari,
  /** Last day for answers; null before the offers are out. */
  tenggat: hari.nullable(),
  /** Most designations of the default plan (K); null = no limit. */
  maksimumMutasi: z.number().int().nullable(),
  /** SHA-256 of the lottery seed, published when the round was made. */
  sidikBenih: z.string(),
  /** It opens and is sealed by its calendar; everything else is done by people in any case. */
  otomatis: z.boolean(),
  /** People who have a list in this round. */
  pengisi: z.number().int(),
  dibuat: saat,
});

const hitungan = z.object({ nama: z.string(), jumlah: z.number().int() });

export const putaran = putaranRingkas.extend({
  jalan: z.array(z.object({ keadaan: keadaanPutaran, tindakan: z.string(), jejak: jejakPutaran })),
  terakhir: jejakPutaran.extend({ tindakan: z.string() }),
  /** Version of the data that the round froze. */
  paketVersi: z.number().int().nullable(),
  /** Hash of the default plan, published when it was made. */
  sidikRencana: z.string().nullable(),
  /** The seed itself and the hash of all wishes, from the sealing on. */
  benih: z.string().nullable(),
  sidikMinat: z.string().nullable(),
  /** Hash of the published trace; null before the trade. */
  sidikJejak: z.string().nullable(),
  peserta: z.number().int().nullable(),
  /** Designations of the default plan; null before the sealing, so that nobody can wish against it. */
  ditunjuk: z.number().int().nullable(),
  label: z.array(hitungan.extend({ nama: labelTukar })),
  jawaban: z.array(hitungan.extend({ nama: keadaanTawaran })),
  /** Packages of its seats, fixed before the first list; null = the agency had set no policy, or the round has not opened. */
  manfaat: manfaatPutaran.nullable(),
  /** What the caller is called in the published trace. */
  kodeSaya: z.string().nullable(),
  /** Acts of the caller's role, each open or with the reason why not. */
  tindakan: z.array(z.object({ tindakan: tindakanPutaran, sebab: sebabTutup.nullable() })),
});

export const daftarPutaran = z.object({ putaran: z.array(putaranRingkas) });

export const putaranBaru = z.object({
  nama: z.string().trim().min(1).max(200),
  /** Dials of this scenario; absent = those of the package. */
  skenarioId: uuid.optional(),
  /** Most designations (K); absent = of the scenario. Null = no limit. */
  maksimumMutasi: z.number().int().min(0).max(100_000).nullable().optional(),
  tmt: hari.optional(),
  buka: hari,
  tutup: hari,
  /** Opens on its first day, and is sealed on the day after its last. */
  otomatis: z.boolean().default(false),
});

export const tindakPutaran = z.object({ versi: versiDilihat });
/** `tenggat` = last day for answers. */
export const tawarkan = z.object({ versi: versiDilihat, tenggat: hari });
export const batalkan = z.object({ versi: versiDilihat, alasan: z.string().trim().min(1).max(4000) });

const kotak = z.object({
  tempat: tempatBernama,
  bawaan: z.number().int(),
  target: z.number().int(),
  sesudah: z.number().int(),
});

const cadangan = orang.extend({
  /** 1 = is asked first. */
  urutan: z.number().int(),
  km: z.number().nullable(),
});

/** One person whom the round concerns. What was wished is nowhere in it. */
export const barisPutaran = z.object({
  tawaranId: uuid.nullable(),
  pegawai: orang,
  jenis: jenisTawaran,
  label: labelTukar,
  dari: tempatBernama,
  ke: tempatBernama,
  siklus: z.string().nullable(),
  keadaan: keadaanTawaran,
  tenggat: hari.nullable(),
  cadangan: z.array(cadangan),
  usulId: uuid.nullable(),
});

/** Share of people who said yes so far, with its 95 % Wilson interval; null with no decided offer. */
export const penerimaan = z.object({
  diputus: z.number().int(),
  bersedia: z.number().int(),
  perkiraan: z.number(),
  bawah: z.number(),
  atas: z.number(),
});

export const hasilPutaran = z.object({
  putaranId: uuid,
  versi: z.number().int(),
  baris: z.array(barisPutaran),
  siklus: z.array(
    z.object({ id: z.string(), anggota: z.array(orang.extend({ dari: tempatBernama, ke: tempatBernama })) }),
  ),
  kotak: z.array(kotak),
  label: z.array(hitungan.extend({ nama: labelTukar })),
  jawaban: z.array(hitungan.extend({ nama: keadaanTawaran })),
  penerimaan: penerimaan.nullable(),
  /** Unevenness of the load in percent: today, by default plan, after the trade. */
  simpangan: z.object({ kini: z.number(), bawaan: z.number(), sesudah: z.number() }).nullable(),
  /** Backups: value of the found order, and the most any order could reach. */
  nilaiCadangan: z.object({ nilai: z.number(), batas: z.number() }).nullable(),
});

const barisPerbaikan = orang.extend({ dari: tempatBernama, ke: tempatBernama });
export const perbaikanPutaran = z.object({
  id: z.string(),
  jenis: z.enum(['lepas', 'terkecil', 'terbaik']),
  pesan: teks,
  keluar: z.array(barisPerbaikan),
  masuk: z.array(barisPerbaikan),
  sebelum: z.object({ pindahan: z.number().int(), simpangan: z.number() }),
  sesudah: z.object({ pindahan: z.number().int(), simpangan: z.number() }),
});
export const daftarPerbaikanPutaran = z.object({
  perbaikan: z.array(perbaikanPutaran),
  sebab: sebabTutup.nullable(),
});
/** `tenggat` = last day for answers of people who come in by the repair. */
export const perbaikiPutaran = z.object({ versi: versiDilihat, perbaikanId: z.string().max(200), tenggat: hari });
export const usulDariPutaran = z.object({ versi: versiDilihat, judul: z.string().trim().min(1).max(200) });
export const usulJadi = z.object({ usulId: uuid, baris: z.number().int() });
