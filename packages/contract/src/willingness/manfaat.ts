import { z } from 'zod';
import { hari, saat, tempatBernama, uuid } from '../kernel/teks.ts';
import { orang, sebabTutup, versiDilihat } from './bagian.ts';

/** One step of the policy: what it gives in full, not what it adds to the step before. */
export const langkahManfaat = z.object({
  /** Rotation points on top, in percent of a month's points. */
  kreditPersen: z.number().int().min(0).max(200),
  /** Months after which the person may go back; null = no return right. */
  hakKembaliBulan: z.number().int().min(1).max(120).nullable(),
  /** The first claim in the next round. */
  pilihanPertama: z.boolean(),
  /** Training with a seat really set aside; null = none. */
  pelatihan: z.string().trim().min(1).max(200).nullable(),
});

const isiKebijakan = {
  /** First day on which rounds open under it. */
  berlaku: hari,
  /** Decision it rests on, as cited. */
  dasar: z.string().trim().min(1).max(300),
  naikSetiap: z.object({ satuan: z.enum(['putaran', 'minggu']), jumlah: z.number().int().min(1).max(52) }),
  langkah: z.array(langkahManfaat).min(1).max(12),
};

export const manfaatBaru = z.object(isiKebijakan);

const kebijakanManfaat = z.object({ id: uuid, ...isiKebijakan, oleh: z.string(), dibuat: saat });

/** A seat that has a package: the step, and how many rounds in a row nobody took it. */
export const kursiManfaat = z.object({
  tempat: tempatBernama,
  langkah: z.number().int(),
  sepi: z.number().int(),
  isi: langkahManfaat,
});

/** The packages of one round, as they were fixed when it opened. */
export const manfaatPutaran = z.object({
  berlaku: hari,
  dasar: z.string(),
  sidik: z.string(),
  kursi: z.array(kursiManfaat),
});

/** The published policy: the one in force, those to come and those before, and the seats it would serve in a round that opens today. */
export const manfaat = z.object({
  hariIni: hari,
  berlakuId: uuid.nullable(),
  kebijakan: z.array(kebijakanManfaat),
  kursi: z.array(kursiManfaat),
});

const keadaanHak = z.enum(['belum-mulai', 'dapat-diminta', 'diminta', 'dilepas', 'dipakai']);

const hak = {
  id: uuid,
  versi: z.number().int(),
  asal: tempatBernama,
  putaranNama: z.string(),
  /** First day on which it may be used. */
  mulai: hari,
  keadaan: keadaanHak,
  usulId: uuid.nullable(),
};

/** Own rights to return that a package gave. */
export const hakKembaliSaya = z.object({ hak: z.array(z.object(hak)) });
export const hakKembaliPilih = z.object({ id: uuid, versi: versiDilihat, pilihan: z.enum(['minta', 'lepas']) });

/** All rights to return, for the analyst. `sebab` = why no proposal can be made of it now. */
export const hakKembaliDaftar = z.object({
  hariIni: hari,
  hak: z.array(z.object({ ...hak, pegawai: orang, kini: tempatBernama.nullable(), sebab: sebabTutup.nullable() })),
});
