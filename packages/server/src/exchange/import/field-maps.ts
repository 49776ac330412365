import { canonicalHash } from '@seimbang/core/kernel';
import { type Format, headerKey, type Table } from '../formats/index.ts';
import type { AsalKolom, DraftColumn, RememberedMapping, SheetCorrection } from './types.ts';

/** Headers of a table as keys; a second column of the same name gets a number, in the order of the file. */
export function headerKeys(table: Table): ReadonlyMap<number, string> {
  const seen = new Map<string, number>();
  return new Map(
    table.match.columns.map(({ index, header }) => {
      const key = headerKey(header) || header.trim().toLowerCase();
      const n = (seen.get(key) ?? 0) + 1;
      seen.set(key, n);
      return [index, n === 1 ? key : `${key} #${n}`];
    }),
  );
}

/** Fingerprint of the set of headers, whatever their order, spelling of case and punctuation. */
export const sidikOf = (table: Table): string =>
  canonicalHash(Array.from(headerKeys(table).values()).sort()).slice(0, 32);

export interface ColumnTarget {
  readonly tujuan: string | null;
  readonly asal: AsalKolom;
  readonly keyakinan: number;
}

/** Target of each column: what the file says, then what was remembered for these headers, then what the user says now. */
export function targetsOf(
  table: Table,
  remembered: RememberedMapping | null,
  correction: SheetCorrection | null,
): Map<number, ColumnTarget> {
  const keys = headerKeys(table);
  const targets = new Map<number, ColumnTarget>();
  for (const { index } of table.match.columns) {
    const hit = table.match.hits.get(index);
    const found: ColumnTarget = hit
      ? { tujuan: hit.field, asal: 'dikenali', keyakinan: hit.confidence }
      : { tujuan: null, asal: 'tidak-ada', keyakinan: 0 };
    const kept = remembered?.kolom[keys.get(index) ?? ''];
    const said = correction?.kolom?.[String(index)];
    if (said !== undefined) targets.set(index, { tujuan: said, asal: 'dikoreksi', keyakinan: 1 });
    else if (kept !== undefined && kept !== found.tujuan)
      targets.set(index, { tujuan: kept, asal: 'diingat', keyakinan: 1 });
    else targets.set(index, found);
  }
  return targets;
}

/** The mapping to keep for the next file with these headers. */
export function rememberedOf(format: Format, table: Table, kolom: readonly DraftColumn[]): RememberedMapping {
  const keys = headerKeys(table);
  const entries = kolom.map((c) => [keys.get(c.indeks) ?? '', c.tujuan] as const);
  return { sidik: sidikOf(table), jenis: format.id, kolom: Object.fromEntries(entries) };
}
