const ROW = '[data-row]';
/** What a row is about: its page, or else its first act. A number that opens its formula is neither. */
const OPENS = 'a[href], button:not([aria-haspopup])';

const currentRow = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>(ROW) ?? null;

/** The next or previous row takes the focus; without one, the first row in sight. */
export function stepRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(`main ${ROW}`)];
  const now = currentRow();
  const inSight = rows.find((row) => row.getBoundingClientRect().bottom > 0) ?? rows[0];
  const next = now ? rows[rows.indexOf(now) + step] : inSight;
  next?.focus();
}

/** Only where the row itself has the focus: on a link or button inside it, Enter is theirs. */
export function openRow(): boolean {
  const row = currentRow();
  const target = row === document.activeElement ? row?.querySelector<HTMLElement>(OPENS) : null;
  target?.click();
  return Boolean(target);
}

export const selectRow = (): void => currentRow()?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();

/** The filter of the page; a page without one is searched through the palette. */
export function startSearch(): void {
  const filter = document.querySelector<HTMLElement>('main input[type=search]');
  if (filter) filter.focus();
  else document.querySelector<HTMLElement>('[aria-keyshortcuts="Control+K"]')?.click();
}
