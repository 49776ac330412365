/** What a spreadsheet would take for a formula when it opens a CSV (ASVS V1.2.10). */
const DANGEROUS = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/** One apostrophe in front of text that would become a formula; text that already looks guarded gets one more, so nothing is lost. */
export const guardText = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** The inverse of `guardText`. */
export const unguardText = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);

const APOSTROPHE = 39;

/** Takes the guard off every field; rows without one are returned as they are. */
export function unguard(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row) => (row.some((f) => f.charCodeAt(0) === APOSTROPHE) ? row.map(unguardText) : row));
}
