import { headerWords } from './header-name.ts';
import type { Match } from './layout.ts';

/** Share of the typical headers that occur in the table, 0-1; a header counts when it contains all words of the typical one. */
export function share(match: Match, typical: readonly string[]): number {
  const headers = match.columns.map((c) => new Set(headerWords(c.header)));
  const present = typical.filter((t) => headers.some((words) => headerWords(t).every((w) => words.has(w))));
  return present.length / typical.length;
}

/** Share of column headers written in camelCase, as field names of an API are. */
export function camelShare(match: Match): number {
  const camel = match.columns.filter((c) => /^[a-z]+\d*(?:[A-Z][a-z0-9]+)+$/.test(c.header.trim()));
  return camel.length / Math.max(1, match.columns.length);
}
