import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { longDate, number, percent, useLanguage, usePesan, useTeks } from '../../../language/index.ts';
import { WideTable } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

export type PanelData = BalasanOf<'lonjakanLayanan'>;
type Pilihan = PanelData['layanan'][number]['pilihan'][number];

/** A unit with one person fewer, as it is, and with one more; advice in words first, then the figures. */
export function Panel({ panel, plan = false }: { readonly panel: PanelData; readonly plan?: boolean }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { language } = useLanguage();
  if (panel.layanan.length === 0) return <p className="text-ink-soft">{t('tanpaLayanan')}</p>;
  return (
    <div className="grid min-w-0 gap-6">
      {panel.layanan.map((one) => {
        const title = t('panelJudul', {
          unit: panel.unorNama,
          layanan: one.layananId,
          tanggal: longDate(one.tanggal, language),
        });
        return (
          <div key={one.layananId} className="grid min-w-0 gap-2">
            <p className="font-semibold wrap-anywhere">{title}</p>
            <p className="max-w-[75ch]">{teks(one.saran)}</p>
            <WideTable name={`${title} (${t(panel.peran)})`}>
              <table className="text-right text-sm">
                <caption className="sr-only">{title}</caption>
                <thead>
                  <tr className="border-b border-line-strong">
                    {[
                      t('orangLoket'),
                      t('tungguRata'),
                      t('tungguP90'),
                      t('dalamSasaran', { n: panel.sasaranMenit }),
                      t('tunggakan'),
                    ].map((label, i) => (
                      <th key={label} scope="col" className={`px-3 py-1 ${i === 0 ? 'text-left' : ''}`}>
                        {label}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {plan ? (
                    <Baris
                      option={one.tanpaBantuan}
                      note={t(panel.peran === 'pemberi' ? 'tanpaMeminjamkan' : 'tanpaBantuan')}
                    />
                  ) : null}
                  {one.pilihan.map((option, i) => (
                    <Baris
                      key={i}
                      option={option}
                      note={i === 1 ? (plan ? t('rencanaIni') : '') : i === 0 ? 'n−1' : 'n+1'}
                      strong={i === 1}
                    />
                  ))}
                </tbody>
              </table>
            </WideTable>
          </div>
        );
      })}
    </div>
  );
}

function Baris({
  option: o,
  note,
  strong = false,
}: {
  readonly option: Pilihan;
  readonly note: string;
  readonly strong?: boolean;
}): ReactNode {
  const t = usePesan(pesan);
  const minutes = (v: number | null): string => (v === null ? t('terusNaik') : t('menit', { n: number(v, 1) }));
  return (
    <tr className={`border-b border-line ${strong ? 'font-semibold' : ''}`}>
      <th scope="row" className="px-3 py-1 text-left font-[inherit] whitespace-nowrap">
        {number(o.orang, 0)} {note ? <span className="text-ink-soft">({note})</span> : null}
      </th>
      <td className="px-3 py-1 whitespace-nowrap">{minutes(o.tungguRata)}</td>
      <td className="px-3 py-1 whitespace-nowrap">{minutes(o.tungguP90)}</td>
      <td className="px-3 py-1 whitespace-nowrap">{percent(o.dalamSasaran, 0)}</td>
      <td className="px-3 py-1 whitespace-nowrap">
        {number(o.tunggakanAkhir, 0)} {t('berkas')}
      </td>
    </tr>
  );
}
