import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { number, usePesan, useTeks } from '../../language/index.ts';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useApi } from '../../shared/use-api.ts';
import { Icon, Section } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

/** The rules of law: locked, each with its article. */
export function ScenarioRules(): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const query = useApi('aturan');
  const active = (query.data?.aturan ?? []).filter((rule) => rule.diperiksa);
  return (
    <Section title={t('rules')} intro={query.data ? t('rulesIntro', { n: number(active.length) }) : null}>
      <QueryPanel query={query} lines={2}>
        {() => (
          <details>
            <summary className="min-h-8 py-1 font-semibold text-brand">{t('rulesShow')}</summary>
            <ul className="mt-3 grid max-w-[75ch] divide-y divide-line">
              {active.map((rule) => (
                <li key={rule.id} className="flex gap-3 py-2">
                  <span className="mt-0.5 text-ink-soft">
                    <Icon name="lock" />
                  </span>
                  <span className="min-w-0 wrap-anywhere">
                    {teks(rule.judul)}
                    <span className="block text-sm text-ink-soft">
                      {[rule.id, rule.article].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </QueryPanel>
    </Section>
  );
}

/** Assumptions for missing data: whether any is needed, and the way to settle them. */
export function ScenarioAssumptions(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('kebijakan');
  return (
    <Section title={t('assumptions')}>
      <QueryPanel query={query} lines={2}>
        {({ asumsi }) => {
          const open = asumsi.filter((one) => !one.dikonfirmasi && one.pegawai > 0);
          const done = asumsi.filter((one) => one.dikonfirmasi);
          const people = open.reduce((sum, one) => sum + one.pegawai, 0);
          return (
            <div className="grid max-w-[75ch] gap-1">
              {open.length > 0 ? <p>{t('assumptionsOpen', { n: open.length, people: number(people) })}</p> : null}
              {done.length > 0 ? <p>{t('assumptionsDone', { n: done.length })}</p> : null}
              {open.length + done.length === 0 ? <p className="text-ink-soft">{t('assumptionsNone')}</p> : null}
              {open.length + done.length > 0 ? (
                <p>
                  <Link to="/impor/asumsi" className="font-semibold text-brand underline underline-offset-4">
                    {t('assumptionsGo')}
                  </Link>
                </p>
              ) : null}
            </div>
          );
        }}
      </QueryPanel>
    </Section>
  );
}
