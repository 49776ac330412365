import type { Language } from './language/index.ts';

/** What the server read to draw the page, under the names the page keeps it by. */
export interface FirstData {
  readonly bahasa: Language;
  readonly data: readonly (readonly [readonly unknown[], unknown])[];
}

/** Id of the element that holds it; a block of data, not a script, so the content security policy has nothing to refuse. */
export const FIRST_DATA = 'data-awal';

/** The data that came with the page; null where the server sent an empty page. */
export function firstData(): FirstData | null {
  const text = document.getElementById(FIRST_DATA)?.textContent;
  return text ? (JSON.parse(text) as FirstData) : null;
}

/** The same as text that cannot end the element it stands in. */
export const firstDataText = (first: FirstData): string => JSON.stringify(first).replaceAll('<', '\\u003c');
