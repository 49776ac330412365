import type { ReactNode } from 'react';
import { percent, usePesan } from '../language/index.ts';
import { Icon } from './icon.tsx';
import { pesan } from './pesan.ts';

interface ProofLineProps {
  readonly proof: 'dual' | 'branches' | 'highs' | 'none';
  /** What could at most still be gained, as a share 0-1 of the objective. */
  readonly gapShare: number;
}

/** How far the plan is proven, in one word and one sentence. */
export function ProofLine({ proof, gapShare }: ProofLineProps): ReactNode {
  const t = usePesan(pesan);
  const open = gapShare > 0;
  const gap = percent(gapShare, 1);
  const [word, why] = open
    ? ([t('proofGap', { gap }), t('proofGapWhy', { gap })] as const)
    : proof === 'highs'
      ? ([t('proofHighs'), t('proofHighsWhy')] as const)
      : proof === 'branches'
        ? ([t('proofBranches'), t('proofBranchesWhy')] as const)
        : ([t('proofDual'), t('proofDualWhy')] as const);
  return (
    <p className="flex max-w-[75ch] gap-2">
      <span className={open ? 'mt-0.5 text-warning' : 'mt-0.5 text-success'}>
        <Icon name={open ? 'info' : 'check'} />
      </span>
      <span>
        <strong className={open ? 'text-warning' : 'text-success'}>{word}.</strong> {why}
      </span>
    </p>
  );
}
