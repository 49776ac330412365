import { indexPaket, type Kebijakan, type PaketIndex } from '@seimbang/core/domain';
import { canonicalJson, type Day } from '@seimbang/core/kernel';
import { limitsOfPlaces, type PlaceLimits } from '@seimbang/core/planning';
import { createJudge, type Judge } from '@seimbang/core/regulation';
import type { Kenop } from '../planning/index.ts';

/** Today's data as this case reads them: on its tmt, under its dials, and without any assumption. */
export interface Dasar {
  readonly index: PaketIndex;
  readonly judge: Judge;
  readonly limits: readonly PlaceLimits[];
}

/** Kept as long as the package itself: an index of 15,000 people for every request would cost a tenth of a second each. */
const kept = new WeakMap<PaketIndex, Map<string, Dasar>>();

/** A proposal by hand has no dials: everything that the rules allow may be proposed. */
export function dasarOf(index: PaketIndex, tmt: Day, kenop: Kenop | null): Dasar {
  const { kebijakan } = index.paket;
  const kunci = kenop ? kenop.kunci.map((k) => ({ ...k, ekstra: {} })) : index.paket.kunci;
  const lintasJabatan: Kebijakan['lintasJabatan'] = kenop?.lintasJabatan ?? 'promosi';
  const key = canonicalJson({ tmt, lintasJabatan, kunci: kenop?.kunci ?? null });
  const own = kept.get(index) ?? new Map<string, Dasar>();
  kept.set(index, own);
  const held = own.get(key);
  if (held) return held;
  const fresh = indexPaket({ ...index.paket, kunci, kebijakan: { ...kebijakan, tmt, lintasJabatan, asumsi: [] } });
  const dasar = { index: fresh, judge: createJudge(fresh), limits: limitsOfPlaces(fresh) };
  own.set(key, dasar);
  return dasar;
}
