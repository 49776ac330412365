import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { percent } from '../../language/index.ts';

export type Bagian = NonNullable<BalasanOf<'denyutHasil'>['sel'][number]['bagian'][number]['bagian']>;

interface Baris {
  readonly nama: string;
  readonly bagian: Bagian | null;
  /** What stands where there is nothing to draw. */
  readonly kosong: string;
  readonly tanda: 'bulat' | 'kotak' | 'segitiga';
}

interface BagianGarisProps {
  readonly judul: string;
  readonly baris: readonly Baris[];
}

const LEBAR = 152;
const TINGGI = 20;

/** Shares from 0 to 100 %, each a mark on its 95 % interval, with the figures beside it. Told apart by shape, not by colour. */
export function BagianGaris({ judul, baris }: BagianGarisProps): ReactNode {
  return (
    <dl className="grid max-w-xl gap-2" aria-label={judul}>
      {baris.map((one) => (
        <div key={one.nama} className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-[7.5rem_9.5rem_1fr]">
          <dt className="text-sm">{one.nama}</dt>
          <dd className="min-w-0">
            <Garis bagian={one.bagian} tanda={one.tanda} />
          </dd>
          <dd className="text-sm whitespace-nowrap">{one.bagian ? teksBagian(one.bagian) : one.kosong}</dd>
        </div>
      ))}
    </dl>
  );
}

/** `40 % (17–69 %)`: the share and its interval. */
export const teksBagian = ({ nilai, bawah, atas }: Bagian): string =>
  `${percent(nilai, 0)} (${percent(bawah, 0).replace(/\s?%/, '')}–${percent(atas, 0)})`;

function Garis({ bagian, tanda }: Pick<Baris, 'bagian' | 'tanda'>): ReactNode {
  const x = (share: number): number => 6 + share * (LEBAR - 12);
  const y = TINGGI / 2;
  return (
    <svg
      width={LEBAR}
      height={TINGGI}
      viewBox={`0 0 ${LEBAR} ${TINGGI}`}
      className="block max-w-full"
      aria-hidden="true"
    >
      <line x1={x(0)} x2={x(1)} y1={y} y2={y} className="stroke-line-strong" />
      {[0, 0.5, 1].map((tick) => (
        <line key={tick} x1={x(tick)} x2={x(tick)} y1={y - 4} y2={y + 4} className="stroke-line-strong" />
      ))}
      {bagian ? (
        <>
          <line x1={x(bagian.bawah)} x2={x(bagian.atas)} y1={y} y2={y} className="stroke-brand" strokeWidth="4" />
          <Tanda tanda={tanda} x={x(bagian.nilai)} y={y} />
        </>
      ) : null}
    </svg>
  );
}

function Tanda({ tanda, x, y }: { readonly tanda: Baris['tanda']; readonly x: number; readonly y: number }): ReactNode {
  const look = 'fill-surface stroke-brand';
  if (tanda === 'bulat') return <circle cx={x} cy={y} r="5" className={look} strokeWidth="2.5" />;
  if (tanda === 'kotak') return <rect x={x - 5} y={y - 5} width="10" height="10" className={look} strokeWidth="2.5" />;
  return <path d={`M${x} ${y - 6}l6 11h-12z`} className={look} strokeWidth="2.5" />;
}
