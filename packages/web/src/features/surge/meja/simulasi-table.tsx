import type { ReactNode } from 'react';
import { number, usePesan } from '../../../language/index.ts';
import { WideTable } from '../../../ui/index.ts';
import { pesan as kata } from './kata/pesan.ts';
import type { SimulasiData } from './simulasi.tsx';

const UKURAN = ['tungguRata', 'tungguP90', 'dalamSasaran', 'pulang', 'keluhan'] as const;
type Selang = SimulasiData['tanpa']['tungguRata'];

/** Both sides and their difference, each with the middle 95 % of the runs. */
export function SimulasiTable({ simulasi: s }: { readonly simulasi: SimulasiData }): ReactNode {
  const k = usePesan(kata);
  const span = (v: Selang, percent: boolean): string => {
    const f = percent ? 100 : 1;
    const digits = percent ? 0 : 1;
    return k('selang', {
      rata: number(f * v.rata, digits),
      bawah: number(f * v.bawah, digits),
      atas: number(f * v.atas, digits),
    });
  };
  return (
    <div className="grid min-w-0 gap-2">
      <WideTable name={k('ukuran')}>
        <table className="text-right">
          <caption className="sr-only">{k('ukuran')}</caption>
          <thead>
            <tr className="border-b border-line-strong">
              {[k('ukuran'), k('tanpa'), k('dengan'), k('beda')].map((label, i) => (
                <th key={label} scope="col" className={`px-3 py-1 ${i === 0 ? 'text-left' : ''}`}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {UKURAN.map((u) => (
              <tr key={u} className="border-b border-line">
                <th scope="row" className="min-w-36 px-3 py-1 text-left font-normal">
                  {k(`ukuran-${u}`, { n: s.sasaranMenit })}
                </th>
                {(['tanpa', 'dengan', 'selisih'] as const).map((side) => (
                  <td key={side} className="px-3 py-1 whitespace-nowrap">
                    {span(s[side][u], u === 'dalamSasaran')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="text-sm text-ink-soft">{k('selangJelas', { n: s.ulangan })}</p>
    </div>
  );
}
