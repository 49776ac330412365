import type { Evaluasi } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { Section, WideTable } from '../../ui/index.ts';
import { useAngka } from './angka.ts';
import { pesan } from './pesan.ts';

const VERDICT = {
  'lebih baik': 'verdict_better',
  'lebih buruk': 'verdict_worse',
  'tidak dapat dipastikan': 'verdict_unsure',
} as const;

/** What became of those who gave, and of the people themselves. */
export function PemberiPegawai({ evaluasi }: { readonly evaluasi: Evaluasi }): ReactNode {
  const t = usePesan(pesan);
  const { pulangAwal, beban } = evaluasi.pegawai;
  return (
    <Section title={t('others')}>
      <ul className="grid max-w-[75ch] gap-1">
        {evaluasi.unit.pemberi.length === 0 ? null : (
          <li>
            <Donors evaluasi={evaluasi} />
          </li>
        )}
        {pulangAwal ? <li>{t('early', { n: pulangAwal.banyak, of: pulangAwal.dari })}</li> : null}
        <li>{t('overtime')}</li>
      </ul>
      {beban.length === 0 ? null : <Beban beban={beban} />}
    </Section>
  );
}

function Donors({ evaluasi }: { readonly evaluasi: Evaluasi }): ReactNode {
  const t = usePesan(pesan);
  const angka = useAngka();
  const main = evaluasi.ukuran.find((u) => u.utama);
  const donors = main?.hasil?.donors;
  if (!main || !donors) return t('donorNone');
  const { lower, upper } = donors;
  const value = (x: number): string => angka(x, main.digit);
  return t('donorEffect', {
    n: donors.units,
    effect: value(donors.effect),
    span: lower === null || upper === null ? '' : t('span', { a: value(lower), b: value(upper) }),
    verdict: t(VERDICT[donors.verdict]),
  });
}

function Beban({ beban }: { readonly beban: Evaluasi['pegawai']['beban'] }): ReactNode {
  const t = usePesan(pesan);
  const angka = useAngka();
  return (
    <WideTable name={t('colLoad')}>
      <table className="tabular-nums">
        <caption className="sr-only">{t('colLoad')}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left">
            <th scope="col" className="py-1 pr-6">
              {t('colUnit')}
            </th>
            <th scope="col" className="py-1 pr-6">
              {t('colRole')}
            </th>
            <th scope="col" className="py-1 text-right">
              {t('colLoad')}
            </th>
          </tr>
        </thead>
        <tbody>
          {beban.map((u) => (
            <tr key={`${u.unorId} ${String(u.pemberi)}`} className="border-b border-line">
              <th scope="row" className="py-1 pr-6 text-left font-normal wrap-anywhere">
                {u.nama}
              </th>
              <td className="py-1 pr-6">{t(u.pemberi ? 'lenders' : 'helped')}</td>
              <td className="py-1 text-right">{u.rasio === null ? t('noStaff') : angka(u.rasio, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
