import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '@seimbang/core/kernel';
import type { Tx } from '../db/index.ts';
import { type Isian, type IsiCatatan, sidikIsi } from './audit-isi.ts';
import type { Caller } from './caller.ts';

/**
 * One act for the record, written in the transaction of the act itself: both are there, or neither. Of `sebelum` and `sesudah` only the
 * members that differ are kept. `alasan` is an official's reason for an official act; a personal reason (health, family) goes through
 * `sidikAlasan` and only its hash comes here, in `rincian`.
 */
export interface Act {
  readonly tindakan: string;
  readonly objek: string;
  readonly objekId: string | null;
  readonly rincian?: Isian;
  readonly sebelum?: Isian;
  readonly sesudah?: Isian;
  readonly alasan?: string | null;
}

/** Who acted: with an account, its id; with an acting official, the manner of the office (definitif, plt, plh). */
export interface Pelaku extends Pick<Caller, 'nama' | 'peran'> {
  readonly akunId?: string | null;
  readonly sifat?: string | null;
}

export async function record(tx: Tx, caller: Pelaku, act: Act): Promise<void> {
  const isi = isiOf(caller, act);
  await tx
    .insertInto('audit_masuk')
    .values({
      akun_id: isi.akunId,
      pelaku: isi.pelaku,
      peran: isi.peran,
      sifat: isi.sifat,
      tindakan: isi.tindakan,
      objek: isi.objek,
      objek_id: isi.objekId,
      rincian: JSON.stringify(isi.rincian),
      sebelum: isi.sebelum && JSON.stringify(isi.sebelum),
      sesudah: isi.sesudah && JSON.stringify(isi.sesudah),
      alasan: isi.alasan,
      sidik_isi: Buffer.from(sidikIsi(isi), 'hex'),
    })
    .execute();
}

function isiOf(caller: Pelaku, act: Act): IsiCatatan {
  return storable({
    akunId: caller.akunId ?? null,
    pelaku: caller.nama ?? 'sistem',
    peran: caller.peran ?? 'sistem',
    sifat: caller.peran ? (caller.sifat ?? null) : null,
    tindakan: act.tindakan,
    objek: act.objek,
    objekId: act.objekId,
    rincian: act.rincian ?? {},
    sebelum: act.sebelum ? differing(act.sebelum, act.sesudah) : null,
    sesudah: act.sesudah ? differing(act.sesudah, act.sebelum) : null,
    alasan: act.alasan ?? null,
  });
}

/** The members that the other side does not have, or has otherwise. */
function differing(side: Isian, other: Isian | undefined): Isian {
  const same = (key: string): boolean =>
    other !== undefined && canonicalJson([side[key] ?? null]) === canonicalJson([other[key] ?? null]);
  return Object.fromEntries(Object.entries(side).filter(([key]) => !same(key)));
}

/** As PostgreSQL gives it back: no NUL, no half of a character pair, no undefined, dates as text. */
const storable = (isi: IsiCatatan): IsiCatatan =>
  JSON.parse(
    JSON.stringify(isi, (_key, value: unknown) =>
      typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '\ufffd') : value,
    ),
  ) as IsiCatatan;

/**
 * Stands for a personal reason in the audit. Keep `garam` beside the reason itself, in a row that can be erased: with the text and the
 * salt, `sidik` proves what was written; when both are erased, it says nothing and cannot be guessed.
 */
export function sidikAlasan(teks: string, garam = randomBytes(16).toString('hex')): { sidik: string; garam: string } {
  return { garam, sidik: createHash('sha256').update(`${garam}\n${teks}`).digest('hex') };
}

/** The program itself, where no person asked: first start, opening scenario. */
export const SISTEM: Caller = {
  peran: null,
  nama: null,
  akunId: null,
  sifat: 'definitif',
  ketua: false,
  pegawaiId: null,
  unorId: null,
  opdId: null,
  lingkup: 'semua',
  pemilik: 'sistem',
};
