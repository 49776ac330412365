import type { z } from 'zod';
import type { Teks } from '@seimbang/core/kernel';
import type { Izin } from './permission.ts';

/** What travels in a reply: a JSON value of the schema, a file, or a stream of server-sent events of the schema. */
export type Balasan<S extends z.ZodType = z.ZodType> =
  | { readonly jenis: 'json'; readonly status: 200 | 201 | 202; readonly schema: S }
  | { readonly jenis: 'kosong'; readonly status: 204 }
  | { readonly jenis: 'berkas'; readonly status: 200; readonly tipe: string }
  | { readonly jenis: 'aliran'; readonly status: 200; readonly schema: S };

/**
 * Whose the object named by a parameter is. `instansi`: of the agency as a whole, reached by `semua` only. `umum`: a name that anybody
 * may use, because it opens nothing. The others are looked up (server: doors/http/owners.ts).
 */
export const OBJEK = ['instansi', 'umum', 'unor', 'pegawai', 'usul', 'tawaran', 'bantuan', 'evaluasi'] as const;
export type Objek = (typeof OBJEK)[number];

/** One route of the API. Every route declares who may call it; the server refuses to start with one that does not. */
export interface Rute {
  readonly ringkasan: Teks;
  readonly izin: Izin;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** Whose the objects are that parameters of path and query name: a parameter left out here fails the build. */
  readonly pemilik?: Readonly<Record<string, Objek>>;
  readonly body?: z.ZodType;
  /** Body is multipart/form-data with files under `berkas`. */
  readonly unggah?: true;
  /** Creates something: an Idempotency-Key makes a repeat return the first answer. */
  readonly sekali?: true;
  /** Works while the password must be changed first. */
  readonly selagiGantiSandi?: true;
  readonly balasan: Balasan;
}

export const json = <S extends z.ZodType>(schema: S) => ({ jenis: 'json', status: 200, schema }) as const;
export const dibuat = <S extends z.ZodType>(schema: S) => ({ jenis: 'json', status: 201, schema }) as const;
export const kosong = { jenis: 'kosong', status: 204 } as const;
export const aliran = <S extends z.ZodType>(schema: S) => ({ jenis: 'aliran', status: 200, schema }) as const;
export const berkas = (tipe: string) => ({ jenis: 'berkas', status: 200, tipe }) as const;
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
