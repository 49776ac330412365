import type { Verifikasi } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { number, usePesan, useTeks } from '../../language/index.ts';
import { ProblemPanel } from '../../shared/query-panel.tsx';
import { useAct } from '../../shared/use-api.ts';
import { Button, Figure, Figures, Formula, Icon, Note, Section } from '../../ui/index.ts';
import { pesan as rulePesan } from './angka/pesan.ts';
import { pesan } from './pesan.ts';
import { usePlan } from './plan-context.ts';

/** Value and bound, the independent check, assumptions, fingerprints. */
export function PlanProof(): ReactNode {
  const t = usePesan(pesan);
  const tRule = usePesan(rulePesan);
  const { plan } = usePlan();
  const prints = [
    [t('inputHash'), plan.inputHash],
    [t('planHash'), plan.planHash],
    [t('seed'), plan.seed],
  ] as const;
  const difference = `${number(plan.objective, 0)} − ${number(plan.bound, 0)} = ${number(plan.gap, 0)}`;
  const figures = [
    [t('objective'), plan.objective, { rule: tRule('objectiveRule') }],
    [t('bound'), plan.bound, { rule: tRule('boundRule') }],
    [t('gap'), plan.gap, { rule: tRule('gapRule'), sum: difference }, t('gapNote')],
  ] as const;
  return (
    <div className="grid gap-8">
      <Figures>
        {figures.map(([label, value, line, note]) => (
          <Figure
            key={label}
            label={label}
            value={<Formula value={number(value, 0)} name={label} lines={() => [line]} />}
            unit={t('points')}
            note={note}
          />
        ))}
      </Figures>
      <Verify />
      <Assumptions />
      <Section title={t('fingerprints')}>
        <dl className="grid gap-2">
          {prints.map(([label, value]) => (
            <div key={label}>
              <dt className="text-sm text-ink-soft">{label}</dt>
              <dd className="font-mono text-sm break-all">{value}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  );
}

function Verify(): ReactNode {
  const t = usePesan(pesan);
  const { plan } = usePlan();
  const check = useAct('rencanaVerifikasi', []);
  return (
    <Section title={t('verify')} intro={t('verifyWhat')}>
      <div>
        <Button disabled={check.isPending} onClick={() => check.mutate({ params: { id: plan.id } })}>
          {check.isPending ? t('verifying') : t('verify')}
        </Button>
      </div>
      {check.error ? <ProblemPanel error={check.error} /> : null}
      {check.data ? <CheckList result={check.data} /> : null}
    </Section>
  );
}

function CheckList({ result }: { readonly result: Verifikasi }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const bad = result.checks.filter((check) => !check.ok).length;
  return (
    <div className="grid gap-3" role="status">
      <Note kind={result.ok ? 'success' : 'danger'}>
        {result.ok ? t('verifyOk', { n: result.checks.length }) : t('verifyBad', { bad, n: result.checks.length })}{' '}
        {result.restsOnHighs ? t('restsOnHighs') : ''}
      </Note>
      <ul className="grid divide-y divide-line">
        {result.checks.map((check) => (
          <li key={check.name} className="flex gap-3 py-2">
            <span className={check.ok ? 'mt-0.5 text-success' : 'mt-0.5 text-danger'}>
              <Icon name={check.ok ? 'check' : 'cross'} />
            </span>
            <span className="min-w-0 wrap-anywhere">
              {teks(check.detail)}
              <span className="block text-sm text-ink-soft">{check.name}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Assumptions(): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { plan } = usePlan();
  if (plan.assumptions.length === 0) return null;
  return (
    <Section title={t('assumptionsOf')}>
      <ul className="grid max-w-[75ch] divide-y divide-line">
        {plan.assumptions.map((one) => (
          <li key={one.code} className="py-2 wrap-anywhere">
            {teks(one.message)}{' '}
            <span className="text-sm text-ink-soft">
              {[t('assumptionPeople', { n: one.pegawai }), one.confirmed ? t('confirmed') : '']
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
