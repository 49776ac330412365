import type { Lembar } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { usePesan, useTeks } from '../../language/index.ts';
import { Note, WideTable } from '../../ui/index.ts';
import { LembarJudul, sheetName } from './lembar-judul.tsx';
import { pesan } from './pesan.ts';

/** The first rows of a sheet as they will be stored. */
export function Pratinjau({ sheet }: { readonly sheet: Lembar }): ReactNode {
  const t = usePesan(pesan);
  return (
    <article className="grid min-w-0 gap-3 border-t border-line pt-4">
      <LembarJudul sheet={sheet} />
      {sheet.jenis === null ? <Note kind="warning">{t('unrecognised')}</Note> : <Rows sheet={sheet} />}
    </article>
  );
}

function Rows({ sheet }: { readonly sheet: Lembar }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const used = new Set(sheet.pratinjau.flatMap((row) => Object.keys(row)));
  const fields = sheet.pilihan.filter((choice) => used.has(choice.field));
  return (
    <WideTable name={t('previewCaption', { n: sheet.pratinjau.length, sheet: sheetName(sheet) })}>
      <table className="w-full border-collapse text-left cards-when-narrow">
        <caption className="pb-2 text-left text-sm text-ink-soft">
          {t('previewCaption', { n: sheet.pratinjau.length, sheet: sheetName(sheet) })}
        </caption>
        <thead>
          <tr>
            {fields.map((field) => (
              <th
                key={field.field}
                scope="col"
                className="border-b-2 border-line-strong px-3 py-2 align-bottom text-sm font-semibold"
              >
                {teks(field.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.pratinjau.map((row, at) => (
            <tr key={at} className="border-b border-line">
              {fields.map((field) => (
                <td
                  key={field.field}
                  data-label={teks(field.label)}
                  className="px-3 py-2 align-top text-sm wrap-anywhere sm:whitespace-nowrap"
                >
                  {row[field.field] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
