import { z } from 'zod';
import { issue, mutu } from '../kernel/issue.ts';
import { saat, teks } from '../kernel/teks.ts';

/** DATA section 2, `import`. */
export const laporanImpor = z.object({
  read: z.number().int(),
  accepted: z.number().int(),
  repaired: z.number().int(),
  rejected: z.number().int(),
  issues: z.array(issue),
  quality: mutu,
});

/** Gabungkan adds to and updates what is there; gantikan starts from nothing (the way out of the demo). */
const modeImpor = z.enum(['gabungkan', 'gantikan']);

/** A column of a sheet: what it is called in the file, what it will become, and a few of its values. */
const kolomLembar = z.object({
  indeks: z.number().int(),
  judul: z.string(),
  /** Field of the target file; null = kept as an extra. */
  tujuan: z.string().nullable(),
  /** How the target was found. */
  asal: z.enum(['dikenali', 'diingat', 'dikoreksi', 'tidak-ada']),
  contoh: z.array(z.string()),
});

const pilihanTujuan = z.object({ field: z.string(), label: teks, wajib: z.boolean() });

/** One sheet as it was recognised. `jenis` null = not recognised, nothing is taken from it. */
export const lembar = z.object({
  indeks: z.number().int(),
  berkas: z.string(),
  lembar: z.string().nullable(),
  jenis: z.string().nullable(),
  jenisNama: teks,
  /** How sure the recognition is, 0-1, and what else it could be, likeliest first. */
  keyakinan: z.number(),
  kemungkinan: z.array(z.string()),
  /** Unit taken for rows that name none. */
  unorBawaan: z.string().nullable(),
  barisJudul: z.number().int().nullable(),
  jumlahBaris: z.number().int(),
  kolom: z.array(kolomLembar),
  pilihan: z.array(pilihanTujuan),
  /** First rows as they will be stored: field by field. */
  pratinjau: z.array(z.record(z.string(), z.string())),
});

/** A name that was read as another one, or could not be told from one. */
const pertanyaanNama = z.object({
  jenis: z.enum(['unor', 'jabatan']),
  /** As in the file. */
  nama: z.string(),
  /** Id of what it was read as; null = a new one is made. */
  dipakai: z.string().nullable(),
  /** The user has answered, now or in an earlier import; the answer can be changed. */
  diputuskan: z.boolean(),
  calon: z.array(z.object({ id: z.string(), nama: z.string() })),
});

export const drafImpor = z.object({
  id: z.string(),
  status: z.enum(['draf', 'diterapkan']),
  dibuat: saat,
  oleh: z.string().nullable(),
  mode: modeImpor,
  berkas: z.array(z.object({ nama: z.string(), ukuran: z.number().int(), sha256: z.string() })),
  lembar: z.array(lembar),
  /** Every kind a sheet may be read as. A data package is known by its columns: it fits only where a sheet is or could be one. */
  jenisLembar: z.array(z.object({ id: z.string(), label: teks })),
  pertanyaan: z.array(pertanyaanNama),
  /** What applying it now would report. */
  laporan: laporanImpor,
});

/** What is not named stays as it is. */
export const koreksiPemetaan = z.object({
  lembar: z
    .array(
      z.object({
        indeks: z.number().int().min(0),
        /** Field by column index; null = keep as an extra. */
        kolom: z.record(z.string(), z.string().nullable()).default({}),
        /** Read the sheet as another kind; null = leave it out. */
        jenis: z.string().nullable().optional(),
        /** Unit of rows that name none, by its name; null = none. */
        unorBawaan: z.string().trim().min(1).max(300).nullable().optional(),
      }),
    )
    .default([]),
  /** Answers to `pertanyaan`: an id that exists, or null for "no, it is another one". */
  nama: z
    .array(z.object({ jenis: z.enum(['unor', 'jabatan']), nama: z.string(), id: z.string().nullable() }))
    .default([]),
});

export const terapkanImpor = z.object({ mode: modeImpor.optional() });
export const hasilImpor = laporanImpor.extend({ id: z.string(), berubah: z.boolean() });

export const riwayatImpor = z.object({
  impor: z.array(
    z.object({
      id: z.string(),
      status: z.enum(['draf', 'diterapkan']),
      dibuat: saat,
      diterapkan: saat.nullable(),
      oleh: z.string().nullable(),
      berkas: z.array(z.string()),
      read: z.number().int(),
      accepted: z.number().int(),
      repaired: z.number().int(),
      rejected: z.number().int(),
    }),
  ),
});
