import { readFileSync, writeFileSync } from 'node:fs';
import { chart } from './chart.ts';
import { fromLines, type Language, type Stored, tables, toLines, withTables } from './report.ts';

const HASIL = new URL('hasil.jsonl', import.meta.url);

/** The page in each language, and the name of its files. */
export const PAGES = [
  ['simulasi', 'id'],
  ['simulation', 'en'],
] as const satisfies readonly (readonly [string, Language])[];

export const pageFile = (page: string): URL => new URL(`../../docs/${page}.md`, import.meta.url);
export const chartFile = (page: string): URL => new URL(`../../docs/gambar/${page}.svg`, import.meta.url);

export const readStored = (): Stored => fromLines(readFileSync(HASIL, 'utf8'));
export const keep = (stored: Stored): void => writeFileSync(HASIL, toLines(stored));

/** Renews the tables and the charts of the pages. */
export function publish(stored: Stored): void {
  for (const [page, language] of PAGES) {
    const text = readFileSync(pageFile(page), 'utf8');
    writeFileSync(pageFile(page), withTables(text, tables(stored, language)));
    writeFileSync(chartFile(page), chart(stored, language));
  }
}
