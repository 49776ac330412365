import type { PaketIndex, Tempat } from '../domain/index.ts';
import { readCells, UNLIMITED_HEADS } from './cells.ts';
import { tempat } from './document.ts';

/** Full-time heads of a place, and the limits that every plan keeps there. */
export interface PlaceLimits {
  readonly tempat: Tempat;
  readonly hadir: number;
  /** Part-time people beside them. */
  readonly paruhWaktu: number;
  /** Fewest full-time heads. */
  readonly lantai: number;
  /** Most full-time heads; null = no limit. */
  readonly langit: number | null;
}

/** Heads, floors and ceilings of all places of a package, for whoever checks a part of a plan. */
export function limitsOfPlaces(index: PaketIndex): PlaceLimits[] {
  const cells = readCells(index);
  return index.sel.map((sel) => {
    const most = cells.ceiling[sel.indeks]!;
    return {
      tempat: tempat(sel),
      hadir: cells.present[sel.indeks]!,
      paruhWaktu: cells.partTime[sel.indeks]!,
      lantai: cells.floor[sel.indeks]!,
      langit: most === UNLIMITED_HEADS ? null : most,
    };
  });
}
