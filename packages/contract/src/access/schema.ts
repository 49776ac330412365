import { z } from 'zod';
import { peran, sifat } from '../kernel/permission.ts';
import { bahasa, hari, idPanjang, saat, uuid } from '../kernel/teks.ts';

/** One role of an account, as it is offered for choosing. */
const peranRingkas = z.object({
  peranId: z.number().int(),
  peran,
  sifat,
  ketua: z.boolean(),
  unorId: z.string().nullable(),
  unorNama: z.string().nullable(),
});

/** Who is asking. `peran` null = nobody has signed in. `demo` = the data are the fictional demo, so that demo sign-in is offered. */
export const sesi = z.object({
  peran: peran.nullable(),
  sifat,
  ketua: z.boolean(),
  nama: z.string().nullable(),
  akunId: z.string().nullable(),
  pegawaiId: z.string().nullable(),
  unorId: z.string().nullable(),
  unorNama: z.string().nullable(),
  opdId: z.string().nullable(),
  demo: z.boolean(),
  /** False until a package has been loaded. */
  adaData: z.boolean(),
  /** The key of the terminal signs in: the data are real and nobody has an account yet. */
  kunciTerbuka: z.boolean(),
  /** The password was given by somebody else: nothing else works before it has been changed. */
  gantiSandi: z.boolean(),
  /** Role of this session among those of the account. */
  peranId: z.number().int().nullable(),
  daftarPeran: z.array(peranRingkas),
  bahasa,
});

/** A role of a fictional account of the demo. */
export const akunDemo = peranRingkas.extend({ akunId: uuid, nama: z.string(), jabatan: z.string() });

/** The first account of a role, or a certain account in its first role or the one named. */
export const masukDemo = z.union([z.object({ akunId: uuid, peran: peran.optional() }), z.object({ peran })]);
/** Longest password that is looked at: hashing a novel would be a way to keep the server busy. */
const kataSandi = z.string().min(1).max(200);
export const masuk = z.object({ namaMasuk: z.string().min(1).max(120), kataSandi });
/** The key that `serve` prints on the terminal while nobody has an account. */
export const masukKunci = z.object({ kunci: z.string().min(1).max(200) });
export const gantiPeran = z.object({ peranId: z.number().int() });
export const ubahBahasa = z.object({ bahasa });
export const ubahSandi = z.object({ lama: kataSandi, baru: kataSandi });

/** A place where the account is signed in. */
const sesiSaya = z.object({
  ini: z.boolean(),
  peran,
  perangkat: z.string().nullable(),
  dibuat: saat,
  terakhir: saat,
});
export const akunSaya = z.object({
  namaMasuk: z.string(),
  nama: z.string(),
  jabatan: z.string(),
  punyaSandi: z.boolean(),
  sesi: z.array(sesiSaya),
});

/** A role as the administrator writes it: `mulai` and `selesai` are its first and last day. */
const peranPengguna = z.object({
  peran,
  unorId: idPanjang.nullable().default(null),
  sifat: sifat.default('definitif'),
  ketua: z.boolean().default(false),
  mulai: hari,
  selesai: hari.nullable().default(null),
});
const nama = z.string().trim().min(1).max(200);
const jabatan = z.string().trim().max(200);
/** Where the account is told that something waits for it; null = it looks at its inbox by itself. */
const surel = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[^\s@]+@[^\s@]+$/)
  .nullable();

export const penggunaBaru = z.object({
  namaMasuk: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._-]{2,59}$/),
  nama,
  jabatan: jabatan.default(''),
  /** `pegawai_id` or NIP of the person in the data, exactly. */
  pegawai: z.string().trim().max(60).nullable().default(null),
  surel: surel.default(null),
  peran: z.array(peranPengguna).min(1).max(20),
});
export const ubahPengguna = z.object({
  versi: z.number().int(),
  nama: nama.optional(),
  jabatan: jabatan.optional(),
  surel: surel.optional(),
  aktif: z.boolean().optional(),
  peran: z.array(peranPengguna).min(1).max(20).optional(),
});
export const resetSandi = z.object({ versi: z.number().int() });

export const pengguna = z.object({
  akunId: uuid,
  namaMasuk: z.string(),
  nama: z.string(),
  jabatan: z.string(),
  pegawaiId: z.string().nullable(),
  surel: z.string().nullable(),
  aktif: z.boolean(),
  demo: z.boolean(),
  punyaSandi: z.boolean(),
  gantiSandi: z.boolean(),
  /** Last time the account did something, while one of its sessions is still known. */
  terakhir: saat.nullable(),
  versi: z.number().int(),
  peran: z.array(
    peranRingkas.extend({
      mulai: hari,
      selesai: hari.nullable(),
      /** Today lies between the first and the last day. */
      berlaku: z.boolean(),
    }),
  ),
});
/** A new account or a new password. `kataSandi` is shown in the first answer only: a repeat of the request has null. */
export const penggunaBerkata = z.object({ pengguna, kataSandi: z.string().nullable() });

export const cariPengguna = z.object({
  cari: z.string().max(200).default(''),
  peran: peran.optional(),
  halaman: z.coerce.number().int().min(1).max(100_000).default(1),
});
export const daftarPengguna = z.object({
  total: z.number().int(),
  halaman: z.number().int(),
  perHalaman: z.number().int(),
  pengguna: z.array(pengguna),
});
/** Units for which a role can be held. */
export const unitPengguna = z.object({ unor: z.array(z.object({ unorId: z.string(), nama: z.string() })) });
