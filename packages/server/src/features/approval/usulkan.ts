import { randomUUID } from 'node:crypto';
import { type Day, ok, type Teks } from '@seimbang/core/kernel';
import type { Tx } from '../../db/index.ts';
import type { Caller } from '../../shared/caller.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import type { Outcome } from '../../shared/problem.ts';
import type { PutaranUsul } from './berkas.ts';
import { KOSONG, simpanUsul } from './buat.ts';
import { dariTangan } from './susun-baris.ts';

/** Lines that another room hands over: people and where they go. */
export interface Usulan {
  readonly asal: 'kepala' | 'pribadi' | 'putaran';
  readonly judul: string;
  readonly tmt: Day;
  /** Of `asal` putaran: what the round proves. */
  readonly putaran?: PutaranUsul;
  readonly baris: readonly {
    readonly pegawaiId: string;
    readonly unorId: string;
    readonly jabatanId: string;
    /** Why, in words that may stand in a decree; never a personal reason. */
    readonly alasan: Teks & { readonly code: string };
  }[];
}

/** Writes a draft from lines that people have agreed to, in the transaction of whoever hands them over. People who swap share a gerbong. */
export async function usulkanBaris(
  tx: Tx,
  current: CurrentPaket,
  caller: Caller,
  { asal, judul, tmt, putaran, baris }: Usulan,
): Promise<Outcome<{ readonly id: string }>> {
  const lines = dariTangan(caller, current.index, baris);
  if (!lines.ok) return lines;
  const id = randomUUID();
  const alasan = new Map(baris.map((b) => [b.pegawaiId, b.alasan]));
  const reasoned = lines.value.map((l) => {
    const why = alasan.get(l.pegawaiId);
    return why ? { ...l, isi: { ...l.isi, reasons: [why] } } : l;
  });
  await simpanUsul(tx, current, caller, id, {
    ...KOSONG,
    jenis: 'mutasi',
    asal,
    judul,
    tmt,
    putaran: putaran ?? null,
    baris: reasoned,
  });
  return ok({ id });
}
