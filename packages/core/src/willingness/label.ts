import type { Sel } from '../domain/index.ts';
import type { Participant } from './scene.ts';
import type { Wishes } from './wishes.ts';

/** MODEL section 4, step 4. A `kebutuhan-dinas` placement is never called an offer. */
export type Label = 'sukarela' | 'tetap-berkat-sukarelawan' | 'memilih' | 'kebutuhan-dinas' | 'tetap';

/** What became of somebody, told from the old post, the default place, the result and the person's own ranking. */
export function labelOf(p: Participant, { ranking, aboveStay }: Wishes, result: Sel): Label {
  const isDesignated = p.default !== p.home;
  if (result === p.home) return isDesignated ? 'tetap-berkat-sukarelawan' : 'tetap';
  const rank = ranking.indexOf(result);
  if (rank !== -1 && rank < aboveStay) return 'sukarela';
  return result === p.default ? 'kebutuhan-dinas' : 'memilih';
}
