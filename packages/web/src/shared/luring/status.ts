import type { BalasanOf } from '@seimbang/contract';
import type { NamaRute } from '@seimbang/contract/light';
import { gudang } from './gudang.ts';
import { pemilikOf } from './pemilik.ts';

/** Longest time a page may be read from the phone, days. */
const DAYS_KEPT = 7;
const DAY_MS = 86_400_000;

/** Takes out what is never kept. */
type Cut = (data: unknown) => unknown;
const whole: Cut = (data) => data;
/** The reason somebody gave is read by the case team only; the phone does not keep it either. */
const withoutReason: Cut = (data) => ({ ...(data as BalasanOf<'tawaran'>), alasan: null });

/**
 * What may be read without a connection: the own status. Left out on purpose: protection and objections (their reasons are protected),
 * exchanges and proposals (other people stand in them).
 */
const KEPT: Readonly<Partial<Record<NamaRute, Cut>>> = {
  sesiLihat: whole,
  tawaranSaya: whole,
  tawaran: withoutReason,
  minatSaya: whole,
  minatKonteks: whole,
  poinSaya: whole,
};

interface Status {
  readonly alamat: string;
  readonly data: unknown;
  /** When the server said so, milliseconds since 1970. */
  readonly pada: number;
}

export const maySimpan = (rute: NamaRute): boolean => KEPT[rute] !== undefined;

/** Keeps an answer for its account. Written only while the shelves are that account's: a late answer finds them somebody else's. */
export async function simpan(rute: NamaRute, alamat: string, data: unknown, akunId: string | null): Promise<void> {
  const cut = KEPT[rute];
  if (!cut || akunId === null || !disimpanDiSini()) return;
  await gudang(async (isi) => {
    if ((await pemilikOf(isi))?.akunId !== akunId) return;
    await isi.put('status', { alamat, data: cut(data), pada: Date.now() } satisfies Status);
  });
}

/** The last answer that was kept, if it is not too old. */
export async function tersimpan(alamat: string): Promise<Status | undefined> {
  return gudang(async (isi) => {
    const row = await isi.get<Status>('status', alamat);
    if (row && Date.now() - row.pada > DAYS_KEPT * DAY_MS) await isi.clear('status');
    else return row;
    return undefined;
  });
}

const CHOICE = 'seimbang.simpan';
const readers = new Set<() => void>();

/** Calls back when the choice of this page changes. */
export function subscribePilihan(read: () => void): () => void {
  readers.add(read);
  return () => readers.delete(read);
}

/** Does this device keep what was read? A phone does, a desk that others may use does not, unless its user says otherwise. */
export function disimpanDiSini(): boolean {
  try {
    const chosen = localStorage.getItem(CHOICE);
    return chosen === null ? matchMedia('(pointer: coarse)').matches : chosen === 'ya';
  } catch {
    return false;
  }
}

/** Switches keeping on or off for this device; off also takes away what there is. */
export async function pilihSimpan(ya: boolean): Promise<void> {
  try {
    localStorage.setItem(CHOICE, ya ? 'ya' : 'tidak');
  } catch {
    // Without storage nothing is kept anyway.
  }
  for (const read of readers) read();
  if (!ya) await gudang((isi) => isi.clear('status'));
}
