import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { useAddress } from '../../../shared/use-address.ts';
import { Section, SelectField } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';
import { lonjakanQuery } from './queries.ts';
import { Twin } from './twin.tsx';
import { YearChart } from './year-chart.tsx';

type Meja = BalasanOf<'lonjakan'>;

/** The year of all units, or of one; the table below holds the same weeks. */
export function KalenderTab({ meja }: { readonly meja: Meja }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const [state, change] = useAddress(lonjakanQuery);
  const one = meja.unit.find((u) => u.unorId === state.unit);
  const shown = one ? [one] : meja.unit;
  return (
    <div className="grid min-w-0 gap-8">
      {meja.unit.length > 1 ? (
        <div className="max-w-sm">
          <SelectField
            label={t('pilihUnit')}
            value={one?.unorId ?? ''}
            onChange={(unit) => change({ unit })}
            options={[
              { value: '', label: t('semuaUnit') },
              ...meja.unit.map((u) => ({ value: u.unorId, label: u.unorNama })),
            ]}
          />
        </div>
      ) : null}
      <Section title={t('kalenderJudul')} intro={t('kalenderJelas')}>
        <YearChart unit={shown} peristiwa={meja.peristiwa} />
        <Twin
          summary={t('kalenderTabel')}
          head={[t('unit'), t('pekan'), t('rataPerlu'), t('ada'), t('kurang'), t('longgar')]}
          rows={shown.flatMap((u) =>
            u.pekan
              .filter((w) => one !== undefined || w.kurang >= 0.5)
              .map((w) => [
                u.unorNama,
                longDate(w.mulai, language),
                number(w.perlu, 1),
                number(u.fte, 1),
                number(w.kurang, 1),
                number(w.longgar, 1),
              ]),
          )}
        />
      </Section>
      <Section title={t('peristiwaDepan')}>
        {meja.peristiwa.length === 0 ? (
          <p className="text-ink-soft">{t('tanpaPeristiwa')}</p>
        ) : (
          <ul className="grid gap-1">
            {meja.peristiwa.map((p, i) => (
              <li key={`${p.nama} ${p.mulai} ${i}`} className="wrap-anywhere">
                {p.nama}: {longDate(p.mulai, language)} – {longDate(p.selesai, language)}{' '}
                <span className="text-ink-soft">({p.unorNama ?? t('semuaLayanan')})</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
