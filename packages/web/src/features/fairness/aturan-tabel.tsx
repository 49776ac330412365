import type { TandaPeriksa } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { number, percent, usePesan, useTeks } from '../../language/index.ts';
import { pesan } from './pesan.ts';

type Tanda = TandaPeriksa['tanda'][number];

const SATUAN = {
  baris: 'satuanBaris',
  usul: 'satuanUsul',
  orang: 'satuanOrang',
  pasangan: 'satuanPasangan',
  pejabat: 'satuanPejabat',
} as const;

/** Each rule with what it looked at: a case is read against how common such cases are. */
export function AturanTabel({ tanda }: { readonly tanda: readonly Tanda[] }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  return (
    <ul className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
      {tanda.map((one) => {
        const n = one.perkara.length;
        const share = one.diperiksa === 0 ? '' : ` (${percent(Math.min(1, n / one.diperiksa))})`;
        return (
          <li
            key={one.kode}
            className={`grid content-start gap-1 border-l-4 py-1 pl-4 ${n > 0 ? 'border-over' : 'border-line-strong'}`}
          >
            <h3 className="font-semibold">{teks(one.nama)}</h3>
            <p className="text-sm text-ink-soft wrap-anywhere">{teks(one.aturan)}</p>
            <p>
              {n > 0 ? <strong>{t('jumlahPerkara', { n: number(n) })}</strong> : t('tanpa')}{' '}
              {t('dariDiperiksa', { n: number(one.diperiksa), unit: t(SATUAN[one.satuan]) })}
              {n > 0 ? share : ''}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
