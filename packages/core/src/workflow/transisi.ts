import { err, ok, type Result } from '../kernel/index.ts';
import { isOleh, type Oleh, type Pelaku } from './pelaku.ts';
import { type Sebab, sebab } from './problem.ts';

/** Everything a guard looks at. A guard answers null when nothing stands in the way. */
export type Syarat<F> = (fakta: F, pelaku: Pelaku) => Sebab | null;
export type Isian<F, L> = (langkah: L, fakta: F, pelaku: Pelaku) => Sebab | null;

/** One row of a state table. */
export interface Transisi<K extends string, T extends string, F, L, C extends string> {
  readonly dari: K;
  readonly tindakan: T;
  readonly oleh: readonly Oleh[];
  /** True: an acting official (plt, plh) may not do it (UU 30/2014 art. 14(7)). */
  readonly definitif: boolean;
  readonly ke: K;
  /** What must hold before the act can be offered at all; asked in this order. */
  readonly syarat: readonly Syarat<F>[];
  /** What the act itself must bring. */
  readonly isian: readonly Isian<F, L>[];
  /** Records that lapse with the act: whoever stores it clears them. */
  readonly menggugurkan: readonly C[];
}

/** An act as a screen shows it: open, or closed with the reason. */
export interface Pilihan<T extends string> {
  readonly tindakan: T;
  readonly boleh: boolean;
  readonly sebab: Sebab | null;
}

type Tabel<K extends string, T extends string, F, L, C extends string> = readonly Transisi<K, T, F, L, C>[];

/** The row of an act in a state; null where the table has none. */
export const transisiOf = <K extends string, T extends string, F, L, C extends string>(
  tabel: Tabel<K, T, F, L, C>,
  keadaan: K,
  tindakan: T,
): Transisi<K, T, F, L, C> | null => tabel.find((t) => t.dari === keadaan && t.tindakan === tindakan) ?? null;

/** The state after an act, or the first reason why it is refused: out of turn, wrong role, acting official, conditions, input. */
export function langkahkan<K extends string, T extends string, F, L extends { tindakan: T }, C extends string>(
  tabel: Tabel<K, T, F, L, C>,
  keadaan: K,
  langkah: L,
  pelaku: Pelaku,
  fakta: F,
): Result<K, Sebab> {
  const { tindakan } = langkah;
  const t = transisiOf(tabel, keadaan, tindakan);
  if (t === null) return err(sebab('tindakan-di-luar-keadaan', { tindakan, keadaan }));
  const closed = tertutup(t, pelaku, fakta);
  if (closed !== null) return err(closed);
  for (const isian of t.isian) {
    const problem = isian(langkah, fakta, pelaku);
    if (problem !== null) return err(problem);
  }
  return ok(t.ke);
}

/** Every act of the state, open or with the reason why it is closed; nothing in a terminal state. */
export const pilihanOf = <K extends string, T extends string, F, L, C extends string>(
  tabel: Tabel<K, T, F, L, C>,
  keadaan: K,
  pelaku: Pelaku,
  fakta: F,
): Pilihan<T>[] =>
  tabel
    .filter((t) => t.dari === keadaan)
    .map((t) => {
      const closed = tertutup(t, pelaku, fakta);
      return { tindakan: t.tindakan, boleh: closed === null, sebab: closed };
    });

function tertutup<K extends string, T extends string, F, L, C extends string>(
  t: Transisi<K, T, F, L, C>,
  pelaku: Pelaku,
  fakta: F,
): Sebab | null {
  const { peran, sifat } = pelaku;
  const { tindakan } = t;
  if (!t.oleh.some((oleh) => isOleh(oleh, pelaku)))
    return sebab('peran-tidak-berwenang', { peran, tindakan, berwenang: t.oleh.join(', ') });
  if (t.definitif && sifat !== 'definitif') return sebab('plt-tidak-berwenang', { sifat, tindakan });
  for (const syarat of t.syarat) {
    const problem = syarat(fakta, pelaku);
    if (problem !== null) return problem;
  }
  return null;
}
