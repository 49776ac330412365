import { z } from 'zod';
import { peran } from '../kernel/permission.ts';
import { bahasa } from '../kernel/teks.ts';

/** Who is asking. `peran` null = nobody has signed in. `demo` = the data are the fictional demo, so that demo sign-in is offered. */
export const sesi = z.object({
  peran: peran.nullable(),
  nama: z.string().nullable(),
  pegawaiId: z.string().nullable(),
  unorId: z.string().nullable(),
  opdId: z.string().nullable(),
  demo: z.boolean(),
  /** False until a package has been loaded. */
  adaData: z.boolean(),
  bahasa,
});

/** A fictional account of the demo. */
export const akunDemo = z.object({
  peran,
  nama: z.string(),
  jabatan: z.string(),
  unorNama: z.string().nullable(),
});

export const masukDemo = z.object({ peran });
/** The key that `serve` prints on the terminal where the data are not the demo. */
export const masukKunci = z.object({ kunci: z.string().min(1).max(200) });
export const ubahBahasa = z.object({ bahasa });
