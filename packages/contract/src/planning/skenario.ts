import { z } from 'zod';
import { hari, saat, teks, uuid } from '../kernel/teks.ts';

const asumsi = z.enum(['kinerja-baik', 'usia-di-bawah-bup', 'pendidikan-memenuhi', 'kontrak-mencakup-tmt']);
const lintasJabatan = z.enum(['sejabatan', 'serumpun', 'memenuhiSyarat', 'promosi']);
/** Points; one unit of balance is 1,000,000 points, km per kilometre, gap per level. */
const bobot = z.object({
  balance: z.number().min(0).max(1000),
  move: z.number().min(0).max(1_000_000_000),
  km: z.number().min(0).max(1_000_000_000),
  gap: z.number().min(0).max(1_000_000_000),
});
/** A lock; an empty place matches any (see the domain type Kunci). */
export const kunci = z.object({
  pegawaiId: z.string(),
  tindakan: z.enum(['tetap', 'larang', 'wajib']),
  unorId: z.string().nullable(),
  jabatanId: z.string().nullable(),
});

export const keadaanHitungan = z.enum(['antre', 'berjalan', 'selesai', 'dihentikan', 'gagal']);

/** The dials of a scenario; everything else comes from the policy. */
const kenop = z.object({
  nama: z.string().trim().min(1).max(120),
  /** Budget K; null = none. */
  maksimumMutasi: z.number().int().min(0).max(10_000_000).nullable(),
  lintasJabatan,
  bobot,
  tmt: hari,
  kunci: z.array(kunci).max(10_000),
  asumsi: z.array(asumsi),
});

export const skenario = kenop.extend({
  id: uuid,
  versi: z.number().int(),
  /** The scenario that the first start opens by itself. */
  pembuka: z.boolean(),
  dibuat: saat,
  diubah: saat,
  hitungan: z.object({ id: uuid, keadaan: keadaanHitungan }).nullable(),
  /** Last plan; `usang` = dials or data have changed since. */
  rencana: z
    .object({
      id: uuid,
      pindahan: z.number().int(),
      before: z.number(),
      after: z.number(),
      proof: z.enum(['dual', 'branches', 'highs', 'none']),
      usang: z.boolean(),
    })
    .nullable(),
});
export const daftarSkenario = z.object({ skenario: z.array(skenario) });

/** Without `maksimumMutasi` a new scenario opens at the knee of the curve, never above 5 % of the staff in scope. */
export const skenarioBaru = kenop.partial().required({ nama: true });
export const ubahSkenario = kenop.partial().extend({ versi: z.number().int() });

export const kurva = z.object({
  points: z.array(
    z.object({
      moves: z.number().int(),
      objective: z.number(),
      bound: z.number(),
      gap: z.number(),
      B: z.number(),
      simpangan: z.number(),
    }),
  ),
  /** Moves at the knee, and the budget a new scenario opens at: min(knee, 5 % of the staff in scope). */
  knee: z.number().int(),
  openingBudget: z.number().int(),
  staf: z.number().int(),
});

const asumsiKebijakan = z.object({
  kode: asumsi,
  pesan: teks,
  /** People whose verdict rests on it. */
  pegawai: z.number().int(),
  dikonfirmasi: z.boolean(),
  oleh: z.string().nullable(),
  pada: saat.nullable(),
});

export const kebijakan = z.object({
  versi: z.number().int(),
  wkeMenit: z.number(),
  tmt: hari,
  maksimumMutasi: z.number().int().nullable(),
  bobot,
  batas: z.object({
    ejMaksimumDonor: z.number().nullable(),
    keluarMaksimumPerUnor: z.number().nullable(),
    masaJabatanMinimumBulan: z.number(),
    masaJabatanMaksimumBulan: z.number(),
  }),
  lintasJabatan,
  benih: z.string(),
  wajibRotasi: z.boolean(),
  asumsi: z.array(asumsiKebijakan),
  /** Taken for granted because the data do not say (DATA section 1): never blocking. */
  anggapan: z.array(z.object({ code: z.string(), message: teks, pegawai: z.number().int() })),
});
export const ubahAsumsi = z.object({ asumsi: z.array(asumsi), versi: z.number().int() });
