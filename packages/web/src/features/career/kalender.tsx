import type { BalasanOf } from '@seimbang/contract';
import { type ReactNode, useId } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../language/index.ts';
import { useSession } from '../../shared/session.tsx';
import { EmptyPanel, Figure, Figures, Formula, Note, Section } from '../../ui/index.ts';
import { Batang } from './batang.tsx';
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
    <Section title={t('reached')}>
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
      <PerJendela kalender={kalender} />
      <Note kind={held === kalender.periksa.length ? 'success' : 'danger'}>
        <p>{t('checked', { ok: held, all: kalender.periksa.length })}</p>
        <p className="text-sm">{t('exact')}</p>
      </Note>
    </Section>
  );
}

/** Moves of each window as bars; the lists below hold them one by one. */
function PerJendela({ kalender: { jendela } }: { readonly kalender: KalenderTampil }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const id = useId();
  const most = Math.max(1, ...jendela.map((j) => j.pindah.length));
  return (
    <figure aria-labelledby={id} className="grid gap-3">
      <figcaption id={id} className="font-semibold">
        {t('perWindow')}
      </figcaption>
      <ol className="grid gap-1">
        {jendela.map((j) => (
          <Batang
            key={j.nomor}
            label={longDate(j.tmt, language)}
            bagian={j.pindah.length / most}
            nilai={number(j.pindah.length)}
          />
        ))}
      </ol>
    </figure>
  );
}
