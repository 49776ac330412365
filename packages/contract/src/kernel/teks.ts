import { z } from 'zod';

/** A sentence in both languages; the screen picks one. */
export const teks = z.object({ id: z.string(), en: z.string() });

/** A calendar day, `YYYY-MM-DD`. */
export const hari = z.iso.date();
/** An instant, ISO 8601 with offset. */
export const saat = z.iso.datetime({ offset: true });
/** A short identifier in an address. */
export const idPanjang = z.string().min(1).max(200);
/** An identifier made by this server. */
export const uuid = z.uuid();

export const tempat = z.object({ unorId: z.string(), jabatanId: z.string() });
/** A place with the names a reader knows it by. */
export const tempatBernama = tempat.extend({ unorNama: z.string(), jabatanNama: z.string() });

export const bahasa = z.enum(['id', 'en']);

type Beku<T> = T extends (infer U)[]
  ? readonly Beku<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Beku<T[K]> }
    : T;
/** What a schema accepts, read-only: both sides of the wire treat messages as values. */
export type Isi<S extends z.ZodType> = Beku<z.output<S>>;
