/** What a table shows, as the address keeps it. `urut` is a column key, `-key` for falling, or empty for the original order. */
export interface TableState {
  readonly urut: string;
  readonly cari: string;
}

export interface SortableColumn<T> {
  readonly key: string;
  readonly sort?: ((row: T) => string | number | null) | undefined;
}

const collator = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

function compare(a: string | number | null, b: string | number | null): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

/** Rows in the order asked for; rows without a value come last in both directions, equal rows keep their order. */
export function sortRows<T>(rows: readonly T[], columns: readonly SortableColumn<T>[], urut: string): readonly T[] {
  const falling = urut.startsWith('-');
  const sort = columns.find((column) => column.key === urut.replace(/^-/, ''))?.sort;
  if (!sort) return rows;
  return rows
    .map((row, at) => ({ row, at, value: sort(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null) || a.at - b.at;
      return (falling ? -1 : 1) * compare(a.value, b.value) || a.at - b.at;
    })
    .map((entry) => entry.row);
}

/** The next order after a press on a header: rising, falling, original. */
export function nextSort(urut: string, key: string): string {
  if (urut === key) return `-${key}`;
  return urut === `-${key}` ? '' : key;
}

/** Does any of these texts hold every word that was typed? Upper and lower case are the same. */
export function matches(texts: readonly string[], typed: string): boolean {
  const hay = texts.join(' ').toLocaleLowerCase('id');
  return typed
    .toLocaleLowerCase('id')
    .split(/\s+/)
    .every((word) => hay.includes(word));
}
