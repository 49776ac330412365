import type { Lembar } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { usePesan, useTeks } from '../../language/index.ts';
import { pesan } from './pesan.ts';

/** File and sheet, as the reader knows them. */
export const sheetName = ({ berkas, lembar }: Lembar): string => (lembar === null ? berkas : `${berkas} · ${lembar}`);

/** Which sheet it is, and what it was recognised as. */
export function LembarJudul({ sheet }: { readonly sheet: Lembar }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const facts = { jenis: teks(sheet.jenisNama), n: sheet.jumlahBaris, row: sheet.barisJudul ?? 0 };
  return (
    <div>
      <h3 className="text-base font-semibold wrap-anywhere">{sheetName(sheet)}</h3>
      <p className="text-ink-soft">{t(sheet.barisJudul === null ? 'sheetFactsNoHeader' : 'sheetFacts', facts)}</p>
    </div>
  );
}
