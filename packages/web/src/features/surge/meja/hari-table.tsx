import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { pesan } from './pesan.ts';
import { Twin } from './twin.tsx';

type Hari = BalasanOf<'lonjakan'>['peringatan'][number]['hari'][number];

/** The numbers of the picture of a warning. */
export function HariTable({ days, fte }: { readonly days: readonly Hari[]; readonly fte: number }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  return (
    <Twin
      summary={t('tabelHari')}
      head={[t('hari'), t('masuk'), t('selang'), t('perlu'), t('ada'), t('kurang')]}
      rows={days.map((h) => [
        longDate(h.tanggal, language),
        number(h.masuk, 0),
        `${number(h.bawah, 0)}–${number(h.atas, 0)}`,
        number(h.perlu, 1),
        number(fte, 1),
        number(h.kurang, 1),
      ])}
    />
  );
}
