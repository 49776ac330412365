import type { Usul } from '@seimbang/contract';
import { createContext, useContext } from 'react';

export type Baris = Usul['baris'][number];
export type Gerbong = Usul['gerbong'][number];

interface UsulState {
  readonly usul: Usul;
  /** Lines ticked for an act on several at once. */
  readonly dipilih: ReadonlySet<string>;
  readonly pilih: (ids: readonly string[], on: boolean) => void;
}

/** The case that the parts of its page are about. */
export const UsulContext = createContext<UsulState | null>(null);

export function useUsul(): UsulState {
  const state = useContext(UsulContext);
  if (state === null) throw new Error('useUsul: stands only inside the page of a proposal.');
  return state;
}

/** A line some head objects to, some member doubts, or a rule does not simply allow: looked at one by one. */
export const isSengketa = (baris: Baris): boolean =>
  baris.sisi.some((sisi) => sisi.jawaban === 'keberatan') ||
  baris.konflik.length > 0 ||
  baris.suara.some((one) => one.suara !== 'setujui') ||
  (baris.periksa.verdict !== 'allowed' &&
    !baris.periksa.aturan.every((a) => a.syarat !== null || a.verdict === 'allowed'));

/** A line that waits for the caller's own answer. */
export const isMilikSaya = (baris: Baris): boolean => baris.tentangSaya || baris.sisi.some((sisi) => sisi.milikSaya);
