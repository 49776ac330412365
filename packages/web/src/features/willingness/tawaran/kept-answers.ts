import type { REASONS } from '../reasons.ts';

/** An answer that could not be sent yet, with the key that gives all its repeats one effect. */
export interface Kept {
  readonly jawaban: 'bersedia' | 'bersyarat' | 'tidak' | 'kendala';
  readonly kode: (typeof REASONS)[number] | null;
  readonly isi: string;
  readonly versi: number;
  readonly kunci: string;
}

const nameOf = (id: string): string => `seimbang.jawaban.${id}`;

export function keep(id: string, answer: Kept): void {
  try {
    localStorage.setItem(nameOf(id), JSON.stringify(answer));
  } catch {
    // Without storage the answer waits only as long as the page is open.
  }
}

export function kept(id: string): Kept | null {
  try {
    const text = localStorage.getItem(nameOf(id));
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
}

export function forget(id: string): void {
  try {
    localStorage.removeItem(nameOf(id));
  } catch {
    // There is no storage, so there is nothing to forget.
  }
}
