import { createHash } from 'node:crypto';
import { canonicalJson } from '@seimbang/core/kernel';

/** Named values of any kind that JSON can hold. */
export type Isian = Readonly<Record<string, unknown>>;

/** What a row of the audit says, as it is sealed. Every member is there; what was not given is null. */
export interface IsiCatatan {
  readonly akunId: string | null;
  readonly pelaku: string;
  readonly peran: string;
  readonly sifat: string | null;
  readonly tindakan: string;
  readonly objek: string;
  readonly objekId: string | null;
  readonly rincian: Isian;
  readonly sebelum: Isian | null;
  readonly sesudah: Isian | null;
  readonly alasan: string | null;
}

/** The place of a row in the chain: number from 1, instant in UTC with microseconds. */
export interface TempatCatatan {
  readonly nomor: number;
  readonly saat: string;
}

/** The seal before the first row. */
export const AWAL = '0'.repeat(64);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 of the canonical JSON of exactly these members, hex. */
export const sidikIsi = (isi: IsiCatatan): string => {
  const { akunId, pelaku, peran, sifat, tindakan, objek, objekId, rincian, sebelum, sesudah, alasan } = isi;
  const all: IsiCatatan = { akunId, pelaku, peran, sifat, tindakan, objek, objekId, rincian, sebelum, sesudah, alasan };
  return sha256(canonicalJson(all));
};

/** The seal of a row over its number, its instant, the seal before and what it says; the same as `segel` in 0004_audit.sql. */
export const segel = ({ nomor, saat }: TempatCatatan, sidikLama: string, isi: string): string =>
  sha256([nomor, saat, sidikLama, isi].join('\n'));
