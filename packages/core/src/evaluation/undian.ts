import { random } from '../kernel/index.ts';
import type { Rancangan } from './anak.ts';
import { GAP, SIDES } from './anak.ts';
import { banyakSusunan } from './susunan.ts';

/** Units in the order in which the lot lets them start, cut into waves of the given sizes; the last wave may be one that is not helped. */
export function undiGelombang(units: readonly string[], sizes: readonly number[], seed: string): string[][] {
  const dice = random(`evaluation/undian/${seed}`);
  // Sorted first, so that the order in which somebody ticked the units plays no part.
  const order = [...units].sort();
  for (let i = order.length - 1; i > 0; i--) {
    const j = dice.below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  let from = 0;
  return sizes.map((size) => order.slice(from, (from += size)));
}

/**
 * The smallest p that a lot of units into groups of these sizes can give: one arrangement among all, twice where the groups are two of one
 * size, since the mirrored arrangement is as extreme. 1 of 12 gives 0.083; 3 of 12 gives 0.0045.
 */
export function pTerkecil(sizes: readonly number[]): number {
  const used = sizes.filter((n) => n > 0);
  if (used.length < 2) return 1;
  const labels = used.flatMap((n, group) => Array.from({ length: n }, () => group));
  const mirrored = used.length === 2 && used[0] === used[1] ? 2 : 1;
  return mirrored / banyakSusunan(labels);
}

export interface Bahan {
  readonly treated: number;
  readonly comparison: number;
  /** Weeks or months with data before the start, and those that the window after it holds. */
  readonly before: number;
  readonly after: number;
  /** Sizes of the waves drawn by lot, the one without help last; null: no lot. */
  readonly waves: readonly number[] | null;
}

/** What design these data will allow, and the smallest p it can reach, said before anything has happened. */
export function rancanganNanti(bahan: Bahan): { readonly design: Rancangan; readonly smallestP: number | null } {
  const { treated, comparison, before, after, waves } = bahan;
  if (waves && before >= 1) return { design: 'waves', smallestP: pTerkecil(waves) };
  if (treated > 0 && comparison >= 2 && before > GAP)
    return { design: 'did', smallestP: pTerkecil([treated, comparison]) };
  if (treated > 0 && before >= SIDES && after >= SIDES) return { design: 'its', smallestP: null };
  return { design: 'before-after', smallestP: null };
}
