import type { DrafImpor, Lembar } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { usePesan, useTeks } from '../../language/index.ts';
import { ProblemPanel } from '../../shared/query-panel.tsx';
import { useAct } from '../../shared/use-api.ts';
import { Note } from '../../ui/index.ts';
import { JenisLembar } from './jenis.tsx';
import { LembarJudul, sheetName } from './lembar-judul.tsx';
import { pesan } from './pesan.ts';

type Kolom = Lembar['kolom'][number];

const BASIS = {
  dikenali: 'sourceRecognised',
  diingat: 'sourceRemembered',
  dikoreksi: 'sourceCorrected',
  'tidak-ada': 'sourceNone',
} as const;
/** The value of the choice "not planning data"; no field has an empty name. */
const NONE = '';

interface SheetProps {
  readonly draftId: string;
  readonly kinds: DrafImpor['jenisLembar'];
  readonly sheet: Lembar;
  /** After it has been applied a mapping can be read, not changed. */
  readonly locked: boolean;
}

/** One sheet: what it was recognised as, and how its columns are read. */
export function LembarKartu({ draftId, kinds, sheet, locked }: SheetProps): ReactNode {
  const t = usePesan(pesan);
  return (
    <article className="grid min-w-0 gap-3 border-t border-line pt-4">
      <LembarJudul sheet={sheet} />
      <JenisLembar draftId={draftId} kinds={kinds} sheet={sheet} locked={locked} />
      {sheet.jenis === null ? (
        <Note kind="warning">{t('unrecognised')}</Note>
      ) : (
        <Mapping draftId={draftId} sheet={sheet} locked={locked} />
      )}
    </article>
  );
}

function Mapping({ draftId, sheet, locked }: Omit<SheetProps, 'kinds'>): ReactNode {
  const t = usePesan(pesan);
  const correct = useAct('imporPemetaan', ['impor']);
  const set = (column: Kolom, target: string): void =>
    correct.mutate({
      params: { id: draftId },
      body: { lembar: [{ indeks: sheet.indeks, kolom: { [String(column.indeks)]: target === NONE ? null : target } }] },
    });
  return (
    <div className="grid gap-3">
      <table className="w-full border-collapse text-left cards-when-narrow">
        <caption className="pb-2 text-left text-sm text-ink-soft">
          {t('mappingCaption', { sheet: sheetName(sheet) })}
        </caption>
        <thead>
          <tr>
            {(['colHeading', 'colSample', 'colTarget', 'colSource'] as const).map((key) => (
              <th key={key} scope="col" className="border-b-2 border-line-strong px-3 py-2 text-sm font-semibold">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.kolom.map((column) => (
            <MappingRow
              key={column.indeks}
              sheet={sheet}
              column={column}
              locked={locked || correct.isPending}
              onSet={(to) => set(column, to)}
            />
          ))}
        </tbody>
      </table>
      {correct.error ? <ProblemPanel error={correct.error} /> : null}
    </div>
  );
}

interface MappingRowProps {
  readonly sheet: Lembar;
  readonly column: Kolom;
  readonly locked: boolean;
  readonly onSet: (target: string) => void;
}

function MappingRow({ sheet, column, locked, onSet }: MappingRowProps): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const heading = column.judul === '' ? t('noHeading') : column.judul;
  return (
    <tr className="border-b border-line">
      <th scope="row" className="px-3 py-2 align-top font-normal wrap-anywhere sm:min-w-36">
        {heading}
      </th>
      <td data-label={t('colSample')} className="px-3 py-2 align-top text-sm text-ink-soft wrap-anywhere">
        {column.contoh.slice(0, 3).join(' · ')}
      </td>
      <td data-label={t('colTarget')} className="px-3 py-2 align-top">
        <select
          aria-label={t('targetFor', { column: heading })}
          value={column.tujuan ?? NONE}
          disabled={locked}
          onChange={(event) => onSet(event.target.value)}
          className="min-h-11 w-full max-w-full rounded-md border border-line-strong bg-surface px-3 sm:w-64"
        >
          <option value={NONE}>{t('keepExtra')}</option>
          {sheet.pilihan.map((choice) => (
            <option key={choice.field} value={choice.field}>
              {choice.wajib ? t('required', { label: teks(choice.label) }) : teks(choice.label)}
            </option>
          ))}
        </select>
      </td>
      <td data-label={t('colSource')} className="px-3 py-2 align-top text-sm">
        {t(BASIS[column.asal])}
      </td>
    </tr>
  );
}
