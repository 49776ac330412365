import type { Evaluasi } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { usePesan, useTeks } from '../../language/index.ts';
import { Note, Section } from '../../ui/index.ts';
import { useAngka } from './angka.ts';
import { pesan } from './pesan.ts';

interface Props {
  readonly evaluasi: Evaluasi;
}

/** Which units were helped, lent, and are compared with; and why others are not. */
export function Pembanding({ evaluasi: { unit } }: Props): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const names = (list: readonly { readonly nama: string }[]): string =>
    list.length === 0 ? t('nobody') : list.map((u) => u.nama).join(', ');
  const helped = unit.dibantu.map((u) => ({ nama: u.gelombang ? `${u.nama} (${u.gelombang})` : u.nama }));
  return (
    <Section title={t('against')}>
      <dl className="grid max-w-[75ch] gap-3 wrap-anywhere">
        {(
          [
            ['helped', helped],
            ['lenders', unit.pemberi],
            ['comparison', unit.pembanding],
          ] as const
        ).map(([key, list]) => (
          <div key={key}>
            <dt className="font-semibold">
              {t(key)} ({list.length})
            </dt>
            <dd>{names(list)}</dd>
          </div>
        ))}
      </dl>
      {unit.dikecualikan.length === 0 ? null : (
        <details>
          <summary className="min-h-11 cursor-pointer font-semibold text-brand">
            {t('excludedCount', { n: unit.dikecualikan.length })}
          </summary>
          <ul className="grid max-w-[75ch] gap-1">
            {unit.dikecualikan.map((u) => (
              <li key={u.unorId} className="wrap-anywhere">
                {u.nama}: {teks(u.alasan)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** The ladder of designs, season and returning peaks, and the plain before/after with its warning. */
export function CaraNilai({ evaluasi }: Props): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const main = evaluasi.ukuran.find((u) => u.utama);
  return (
    <>
      <Section title={t('ladder')} intro={t('ladderIntro')}>
        <ol className="grid max-w-[75ch] gap-2">
          {evaluasi.tangga.map((step) => (
            <li key={step.design} className="wrap-anywhere">
              <strong>
                {t(`design_${step.design}`)} ({t(step.used ? 'used' : 'notUsed')})
              </strong>
              : {teks(step.why)}
            </li>
          ))}
        </ol>
      </Section>
      {main?.hasil ? <Musim ukuran={main} hasil={main.hasil} /> : null}
    </>
  );
}

type Ukuran = Evaluasi['ukuran'][number];

function Musim({
  ukuran,
  hasil,
}: {
  readonly ukuran: Ukuran;
  readonly hasil: NonNullable<Ukuran['hasil']>;
}): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const angka = useAngka();
  const value = (x: number): string => angka(x, ukuran.digit);
  const { lastYear, beforeAfter } = hasil;
  return (
    <Section title={t('season')}>
      <p className="max-w-[75ch]">
        {lastYear
          ? t('lastYear', {
              own: value(lastYear.treated),
              other: lastYear.comparison === null ? '' : t('lastYearOther', { x: value(lastYear.comparison) }),
              diff: value(lastYear.difference),
              n: lastYear.periods,
            })
          : t('lastYearNone')}
      </p>
      {beforeAfter ? (
        <Note kind="warning">{t('naive', { before: value(beforeAfter.before), after: value(beforeAfter.after) })}</Note>
      ) : null}
      <details>
        <summary className="min-h-11 cursor-pointer font-semibold text-brand">{t('notes')}</summary>
        <ul className="grid max-w-[75ch] list-disc gap-1 pl-5">
          {hasil.notes.map((note) => (
            <li key={note.id}>{teks(note)}</li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
