import { changeOf, detectableFall, detectableRise, type Share } from '../algorithms/index.ts';
import type { Setuju } from './hitung.ts';

/** What may be said of a change; `belum-pasti` where the interval holds zero. */
export type PutusanPerubahan = 'naik' | 'turun' | 'belum-pasti';

export interface Perubahan {
  readonly selang: Share;
  readonly putusan: PutusanPerubahan;
  /** Smallest rise and smallest fall that these numbers of people find in 80 of 100 surveys; null = no change is large enough. */
  readonly naikTerkecil: number | null;
  readonly turunTerkecil: number | null;
}

/**
 * Change of agreement from before to after. The answers of a person are not tied together (nobody could then be promised that they are
 * sealed), so the two waves count as two samples: the interval is rather too wide than too narrow.
 */
export function perubahanOf(sebelum: Setuju, sesudah: Setuju): Perubahan | null {
  const selang = changeOf({ yes: sebelum.setuju, n: sebelum.n }, { yes: sesudah.setuju, n: sesudah.n });
  if (!selang) return null;
  return { selang, putusan: putusanOf(selang), ...dayaOf(sebelum, sesudah.n) };
}

/** What a second wave of `n` people could find, known before it is asked. */
export function dayaOf(sebelum: Setuju, n: number): Pick<Perubahan, 'naikTerkecil' | 'turunTerkecil'> {
  const p = sebelum.bagian.estimate;
  return { naikTerkecil: detectableRise(p, sebelum.n, n), turunTerkecil: detectableFall(p, sebelum.n, n) };
}

function putusanOf({ lower, upper }: Share): PutusanPerubahan {
  if (lower > 0) return 'naik';
  return upper < 0 ? 'turun' : 'belum-pasti';
}
