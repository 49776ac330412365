import type { Beban } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { loadState, usePesan } from '../../language/index.ts';
import { LoadMark } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { tileLayout } from './tile-layout.ts';

const MOST = 60;
const GROUND = {
  over: 'bg-over-soft border-over',
  level: 'bg-surface border-level',
  slack: 'bg-slack-soft border-slack',
  none: 'bg-surface border-line-strong border-dashed',
} as const;
const WIDE: Readonly<Record<number, string>> = {
  1: 'sm:grid-cols-1',
  2: 'sm:grid-cols-2',
  3: 'sm:grid-cols-3',
  4: 'sm:grid-cols-4',
  5: 'sm:grid-cols-5',
  6: 'sm:grid-cols-6',
  7: 'sm:grid-cols-7',
  8: 'sm:grid-cols-8',
};
const COLUMN = [
  'sm:col-start-1',
  'sm:col-start-2',
  'sm:col-start-3',
  'sm:col-start-4',
  'sm:col-start-5',
  'sm:col-start-6',
  'sm:col-start-7',
  'sm:col-start-8',
];
const ROW = [
  'sm:row-start-1',
  'sm:row-start-2',
  'sm:row-start-3',
  'sm:row-start-4',
  'sm:row-start-5',
  'sm:row-start-6',
  'sm:row-start-7',
  'sm:row-start-8',
  'sm:row-start-9',
];

interface MapUnit {
  readonly unorId: string;
  readonly nama: string;
  readonly lat: number;
  readonly lon: number;
  readonly rasio: number | null;
}

/** The kelurahan that have a place on the ground; empty where there are too few or too many for a picture. */
export function mapUnits(beban: Beban): readonly MapUnit[] {
  const loads = new Map(beban.unor.map((load) => [load.unorId, load.rasio]));
  const placed = beban.daftarUnor.flatMap((unit) =>
    unit.jenis === 'kelurahan' && unit.lat !== null && unit.lon !== null
      ? [{ unorId: unit.unorId, nama: unit.nama, lat: unit.lat, lon: unit.lon, rasio: loads.get(unit.unorId) ?? null }]
      : [],
  );
  return placed.length >= 3 && placed.length <= MOST ? placed : [];
}

/** Each kelurahan as one tile, near where it lies. On a phone the tiles become a list from north to south. */
export function LoadMap({ units }: { readonly units: readonly MapUnit[] }): ReactNode {
  const t = usePesan(pesan);
  const id = useId();
  const { columns, tiles } = tileLayout(units);
  const placed = units
    .map((unit, at) => ({ unit, tile: tiles[at] ?? { column: 0, row: 0 } }))
    .sort((a, b) => a.tile.row - b.tile.row || a.tile.column - b.tile.column);
  return (
    <figure aria-labelledby={id} className="grid gap-3">
      <figcaption id={id} className="font-semibold">
        {t('mapTitle', { n: units.length })}
      </figcaption>
      <ul className={`grid grid-cols-2 gap-2 ${WIDE[columns] ?? 'sm:grid-cols-8'}`}>
        {placed.map(({ unit, tile }) => (
          <li key={unit.unorId} className={`grid min-w-0 ${COLUMN[tile.column] ?? ''} ${ROW[tile.row] ?? ''}`}>
            <Link
              to="/beban/$unorId"
              params={{ unorId: unit.unorId }}
              className={`grid min-h-24 content-between gap-1 rounded-md border-2 p-3 text-ink no-underline hover:outline-2 hover:outline-brand ${GROUND[loadState(unit.rasio)]}`}
            >
              <span className="leading-snug wrap-anywhere">{unit.nama.replace(/^Kelurahan /, '')}</span>
              <LoadMark rasio={unit.rasio} />
            </Link>
          </li>
        ))}
      </ul>
    </figure>
  );
}
