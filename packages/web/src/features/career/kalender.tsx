import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { number, usePesan } from '../../language/index.ts';
import { useSession } from '../../shared/session.tsx';
import { EmptyPanel, Figure, Figures, Formula, Note, Section } from '../../ui/index.ts';
import { KalenderForm } from './kalender-form.tsx';
import { pesan } from './pesan.ts';
import { Pindahan } from './pindahan.tsx';
import { TanpaJendela } from './tanpa-jendela.tsx';
import { UnitJendela } from './unit-jendela.tsx';

export type KalenderTampil = BalasanOf<'kalenderRotasiBuat'>;

/** The last calendar: what it reaches, that it holds, unit by unit and move by move. */
export function Kalender({ kalender }: { readonly kalender: KalenderTampil | null }): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  const head = peran === 'kepala-unit';
  if (!kalender) {
    return (
      <EmptyPanel title={t('noCalendar')} action={peran === 'analis' ? <KalenderForm kalender={null} /> : undefined}>
        {head ? t('noCalendarHead') : t('noCalendarWhy')}
      </EmptyPanel>
    );
  }
  return (
    <div className="grid gap-8">
      {kalender.usang ? <Note kind="warning">{t('stale')}</Note> : null}
      {kalender.ringkas ? <Ringkas kalender={kalender} ringkas={kalender.ringkas} /> : null}
      {peran === 'analis' ? <KalenderForm kalender={kalender} /> : null}
      <UnitJendela kalender={kalender} />
      <Pindahan kalender={kalender} />
      {head ? null : <TanpaJendela kalender={kalender} />}
    </div>
  );
}

type Ringkasan = NonNullable<KalenderTampil['ringkas']>;

function Ringkas({ kalender, ringkas }: { readonly kalender: KalenderTampil; readonly ringkas: Ringkasan }): ReactNode {
  const t = usePesan(pesan);
  const held = kalender.periksa.filter((c) => c.ok).length;
  const each = (days: number): string => number(ringkas.jatuhTempo === 0 ? 0 : days / ringkas.jatuhTempo, 0);
  return (
    <Section title={t('tabKalender')}>
      <Figures>
        <Figure
          label={t('figPlaced')}
          value={number(ringkas.tertempatkan)}
          unit={t('figPlacedUnit', { n: number(ringkas.jatuhTempo) })}
        />
        <Figure
          label={t('figMoves')}
          value={number(ringkas.pindah)}
          unit={t('figMovesUnit', { n: kalender.jendela.length })}
        />
        <Figure
          label={t('figWait')}
          value={
            <Formula
              value={each(ringkas.terlambatHari)}
              name={t('figWait')}
              lines={() => [
                {
                  rule: t('waitRule'),
                  sum: `${number(ringkas.terlambatHari)} ÷ ${number(ringkas.jatuhTempo)} = ${each(ringkas.terlambatHari)}`,
                  source: t('waitSource'),
                },
              ]}
            />
          }
          unit={t('figWaitUnit')}
          note={t('figWaitNote', { bound: each(ringkas.batasBawahHari) })}
        />
        <Figure label={t('figAlone')} value={number(ringkas.tanpaPendamping)} unit={t('figAloneUnit')} />
      </Figures>
      <Note kind={held === kalender.periksa.length ? 'success' : 'danger'}>
        <p>{t('checked', { ok: held, all: kalender.periksa.length })}</p>
        <p className="text-sm">{t('exact')}</p>
      </Note>
    </Section>
  );
}
