import type { ReactNode } from 'react';
import { fixed, number, percent, ratio, usePesan } from '../../../language/index.ts';
import { pesan as balancePesan } from '../../../shared/keseimbangan/pesan.ts';
import { Figure, Figures, Formula, MoveArrow, ProofLine } from '../../../ui/index.ts';
import { pesan } from '../pesan.ts';
import { pesan as rulePesan } from './pesan.ts';
import { usePlan } from '../plan-context.ts';

/** Proof, then balance and competence before and after, then what was and was not checked. */
export function PlanFigures(): ReactNode {
  const t = usePesan(pesan);
  const { plan } = usePlan();
  const share = plan.objective === 0 ? 0 : plan.gap / Math.abs(plan.objective);
  return (
    <div className="grid gap-5">
      {plan.status === 'infeasible' ? null : <ProofLine proof={plan.proof} gapShare={share} />}
      <Figures>
        <BalanceFigures />
        <CompetenceFigures />
      </Figures>
      <p className="max-w-[75ch] text-sm text-ink-soft wrap-anywhere">
        {plan.rulesNotChecked.length > 0
          ? t('passed', { n: plan.rulesChecked.length, open: plan.rulesNotChecked.join(', ') })
          : t('passedAll', { n: plan.rulesChecked.length })}
      </p>
    </div>
  );
}

interface ChangeFigureProps {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  readonly unit?: string;
  readonly note?: ReactNode;
}

/** A figure before and after the plan, with what it means. */
function ChangeFigure({ label, from, to, rule, unit, note }: ChangeFigureProps): ReactNode {
  const tBalance = usePesan(balancePesan);
  const value = from === to ? from : <MoveArrow from={from} to={to} figures />;
  const lines = () => [{ rule, sum: tBalance('beforeAfter', { before: from, after: to }) }];
  return <Figure label={label} value={<Formula value={value} name={label} lines={lines} />} unit={unit} note={note} />;
}

function BalanceFigures(): ReactNode {
  const t = usePesan(pesan);
  const tRule = usePesan(rulePesan);
  const tBalance = usePesan(balancePesan);
  const { before, after } = usePlan().plan;
  const figures = [
    [t('spread'), fixed(before.simpangan, 2), fixed(after.simpangan, 2), tBalance('spread')],
    [tRule('imbalance'), fixed(before.B, 1), fixed(after.B, 1), tBalance('imbalance')],
    [t('heaviest'), ratio(before.max ?? 0), ratio(after.max ?? 0), tBalance('heaviest')],
    [t('over'), number(before.over), number(after.over), tBalance('over')],
    [t('under'), number(before.under), number(after.under), tBalance('under')],
    [t('emptyCells'), number(before.empty), number(after.empty), tBalance('empty')],
  ] as const;
  return figures.map(([label, from, to, rule]) => (
    <ChangeFigure key={label} label={label} from={from} to={to} rule={rule} />
  ));
}

function CompetenceFigures(): ReactNode {
  const t = usePesan(pesan);
  const tRule = usePesan(rulePesan);
  const { plan } = usePlan();
  const [before, after] = [plan.before.competence, plan.after.competence];
  return (
    <>
      <ChangeFigure
        label={t('competenceGap')}
        from={number(before.gapTotal)}
        to={number(after.gapTotal)}
        rule={tRule('competenceGapRule')}
        unit={t('levels')}
      />
      <ChangeFigure
        label={t('competenceMet')}
        from={percent(before.metShare, 0)}
        to={percent(after.metShare, 0)}
        rule={tRule('competenceMetRule')}
        note={t('competenceUnknown', { share: percent(after.unknownShare, 0) })}
      />
    </>
  );
}
