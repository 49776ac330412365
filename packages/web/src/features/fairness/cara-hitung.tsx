import type { LaporanKeadilan } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { number, percent, usePesan } from '../../language/index.ts';
import { pesan } from './pesan.ts';

/** How the figures came about, in words, with the figures of the rule that were used. */
export function CaraHitung({ data }: { readonly data: LaporanKeadilan }): ReactNode {
  const t = usePesan(pesan);
  const { taraf, odds, daya, kelompokTerkecil } = data.syarat;
  const parts = [
    [t('hitungBeban'), t('hitungBebanIsi')],
    [t('hitungDapat'), t('hitungDapatIsi')],
    [t('hitungSelang'), t('hitungSelangIsi')],
    [t('hitungUji'), t('hitungUjiIsi', { level: percent(taraf, 0) })],
    [t('hitungSedikit'), t('hitungSedikitIsi', { odds: number(odds), power: percent(daya, 0) })],
    [t('hitungKecil'), t('hitungKecilIsi', { n: number(kelompokTerkecil) })],
    [t('hitungKelamin'), t('hitungKelaminIsi')],
    [t('hitungBukan'), t('hitungBukanIsi')],
  ] as const;
  return (
    <dl className="grid max-w-[75ch] gap-5 pt-2">
      {parts.map(([name, text]) => (
        <div key={name} className="grid gap-1">
          <dt className="font-semibold">{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
