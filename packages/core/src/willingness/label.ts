/** MODEL section 4, step 4. A `kebutuhan-dinas` placement is never called an offer. */
export const LABELS = ['sukarela', 'tetap-berkat-sukarelawan', 'memilih', 'kebutuhan-dinas', 'tetap'] as const;
export type Label = (typeof LABELS)[number];

/** What a label is told from: places by position, the list as the trade reads it. */
export interface Standing {
  readonly home: number;
  readonly default: number;
  /** Places liked better than the default one, best first. */
  readonly list: readonly number[];
  /** How many places of the own ranking are liked better than the present one. */
  readonly aboveStay: number;
}

/** What became of somebody. The default place ranks behind the whole list, so it is liked better than staying only where it was named so. */
export function labelOf({ home, default: designated, list, aboveStay }: Standing, result: number): Label {
  if (result === home) return designated === home ? 'tetap' : 'tetap-berkat-sukarelawan';
  const rank = result === designated ? list.length : list.indexOf(result);
  if (rank < aboveStay) return 'sukarela';
  return result === designated ? 'kebutuhan-dinas' : 'memilih';
}
