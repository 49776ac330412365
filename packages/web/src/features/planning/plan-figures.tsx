import type { ReactNode } from 'react';
import { fixed, number, percent, ratio, usePesan } from '../../language/index.ts';
import { Figure, Figures, MoveArrow, ProofLine } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { usePlan } from './plan-context.ts';

/** Proof, then balance and competence before and after, then what was and was not checked. */
export function PlanFigures(): ReactNode {
  const t = usePesan(pesan);
  const { plan } = usePlan();
  const { before, after } = plan;
  const pair = (a: string, b: string): ReactNode => (a === b ? a : <MoveArrow from={a} to={b} />);
  const share = plan.objective === 0 ? 0 : plan.gap / Math.abs(plan.objective);
  return (
    <div className="grid gap-5">
      {plan.status === 'infeasible' ? null : <ProofLine proof={plan.proof} gapShare={share} />}
      <Figures>
        <Figure label={t('spread')} value={pair(fixed(before.simpangan, 2), fixed(after.simpangan, 2))} />
        <Figure label={t('heaviest')} value={pair(ratio(before.max ?? 0), ratio(after.max ?? 0))} />
        <Figure label={t('over')} value={pair(number(before.over), number(after.over))} />
        <Figure label={t('under')} value={pair(number(before.under), number(after.under))} />
        <Figure label={t('emptyCells')} value={pair(number(before.empty), number(after.empty))} />
        <Figure
          label={t('competenceGap')}
          value={pair(number(before.competence.gapTotal), number(after.competence.gapTotal))}
          unit={t('levels')}
        />
        <Figure
          label={t('competenceMet')}
          value={pair(percent(before.competence.metShare, 0), percent(after.competence.metShare, 0))}
          note={t('competenceUnknown', { share: percent(after.competence.unknownShare, 0) })}
        />
      </Figures>
      <p className="max-w-[75ch] text-sm text-ink-soft wrap-anywhere">
        {plan.rulesNotChecked.length > 0
          ? t('passed', { n: plan.rulesChecked.length, open: plan.rulesNotChecked.join(', ') })
          : t('passedAll', { n: plan.rulesChecked.length })}
      </p>
    </div>
  );
}
