import { decimalMarkOf, readNumber } from '@seimbang/core/domain';
import { textOf } from '../formats/index.ts';
import type { ImportLog } from './log.ts';
import type { Source } from './sources.ts';
import { angka } from './tugas-row.ts';

/** A printed sum may have been rounded to two decimals. */
const TOLERANCE = 0.011;

/** Compares the total rows of a table with the sum of the rows they stand under; rows are data, totals never are. */
export function checkTotals(
  source: Source,
  values: ReadonlyMap<number, Readonly<Record<string, number | null>>>,
  log: ImportLog,
): void {
  for (const total of source.totals) {
    if (total.over.length === 0 || !/jumlah|total|jml/i.test(total.label)) continue;
    for (const [field, cell] of total.cells) {
      const parts = total.over.map((row) => values.get(row)?.[field]);
      if (parts.every((p) => p === undefined || p === null)) continue;
      const sum = parts.reduce<number>((s, p) => s + (p ?? 0), 0);
      const text = textOf(cell);
      const shown = cell.kind === 'number' ? angka(cell.number) : text;
      if (text === '' || readings(text, cell.kind === 'number').some((n) => Math.abs(n - sum) <= TOLERANCE)) continue;
      log.add(
        'jumlah-beda',
        { file: source.file, row: total.row, column: source.rows[0]?.source.headers.get(field) ?? null, value: shown },
        { hitung: angka(sum) },
      );
    }
  }
}

/** A total is read both ways, 1.024 and 1024: it only serves as a check. */
function readings(text: string, exact: boolean): number[] {
  if (exact) return [Number(text)];
  return ([',', '.'] as const).flatMap((mark) => {
    const reading = readNumber(text, () => decimalMarkOf([text]) ?? mark);
    return reading.kind === 'none' ? [] : [reading.value];
  });
}
