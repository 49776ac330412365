import type { Skenario } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan } from '../../language/index.ts';
import { ChoiceField, Section, SelectField, TextField } from '../../ui/index.ts';
import { parseDay } from '../../shared/day-text.ts';
import { type Goal, GOALS, goalOf } from './goals.ts';
import { pesan } from './pesan.ts';
import { type FormPartProps, typedWeights, WEIGHTS, weightsOf } from './scenario-form.ts';

/** What matters most, as a preset; the weights behind it for those who want them. */
export function ScenarioGoals({ form, change, message }: FormPartProps): ReactNode {
  const t = usePesan(pesan);
  const weights = weightsOf(form);
  const goal = weights ? goalOf(weights) : 'sendiri';
  const own = goal === 'sendiri' ? [{ value: 'sendiri', label: t('goalOwn'), detail: t('goalOwnWhat') }] : [];
  const labels = { balance: t('weightBalance'), move: t('weightMove'), km: t('weightKm'), gap: t('weightGap') };
  return (
    <Section title={t('goals')}>
      <div className="grid max-w-xl gap-4">
        <ChoiceField
          legend={t('goals')}
          legendHidden
          value={goal}
          onChange={(value) => {
            const chosen = value as Goal;
            if (chosen !== 'sendiri') change({ bobot: typedWeights(GOALS[chosen]) });
          }}
          options={[
            { value: 'seimbang', label: t('goalBalance'), detail: t('goalBalanceWhat') },
            { value: 'kompetensi', label: t('goalCompetence'), detail: t('goalCompetenceWhat') },
            { value: 'rumah', label: t('goalHome'), detail: t('goalHomeWhat') },
            ...own,
          ]}
        />
        <details open={WEIGHTS.some((weight) => message(weight)) || message('tmt') !== undefined}>
          <summary className="min-h-8 py-1 font-semibold text-brand">{t('advanced')}</summary>
          <div className="mt-4 grid gap-4">
            {WEIGHTS.map((weight) => (
              <TextField
                key={weight}
                id={weight}
                label={labels[weight]}
                inputMode="decimal"
                value={form.bobot[weight]}
                error={message(weight)}
                onChange={(event) => change({ bobot: { ...form.bobot, [weight]: event.target.value } })}
              />
            ))}
            <Across form={form} change={change} message={message} editable />
          </div>
        </details>
      </div>
    </Section>
  );
}

function Across({ form, change, message }: FormPartProps): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const day = parseDay(form.tmt);
  return (
    <>
      <SelectField
        label={t('across')}
        value={form.lintasJabatan}
        onChange={(value) => change({ lintasJabatan: value as Skenario['lintasJabatan'] })}
        options={(['sejabatan', 'serumpun', 'memenuhiSyarat', 'promosi'] as const).map((value) => ({
          value,
          label: t(value),
        }))}
      />
      <TextField
        id="tmt"
        label={t('tmt')}
        hint={day ? longDate(day, language) : t('tmtHint')}
        inputMode="numeric"
        value={form.tmt}
        error={message('tmt')}
        onChange={(event) => change({ tmt: event.target.value })}
      />
    </>
  );
}
