import { type SchemaName, schemas } from '@seimbang/core/domain';
import type { Sheet } from '../sheets/index.ts';
import { lineOf } from './cell.ts';
import type { Format, Table } from './format.ts';

/** A file of the package, or the two-column policy sheet of a workbook. */
type PaketTable = SchemaName | 'kebijakan';

interface Found {
  readonly name: PaketTable;
  readonly row: number;
  /** Share of the filled headers that are columns of this file. */
  readonly share: number;
}

const SEARCH_ROWS = 10;

const normal = (name: string): string =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');

const columnNames = new Map(
  (Object.keys(schemas) as SchemaName[]).map((name) => {
    const columns = Object.values(schemas[name].columns) as readonly {
      readonly name: string;
      readonly absent: unknown;
    }[];
    return [
      name,
      {
        all: new Set(columns.map((c) => c.name)),
        required: columns.filter((c) => c.absent === undefined).map((c) => c.name),
      },
    ];
  }),
);

/** Which file of the package a sheet is, by its columns; where two fit, the one that knows more of them. */
export function paketTableOf(sheet: Sheet): Found | null {
  let best: Found | null = null;
  for (let row = 0; row < Math.min(SEARCH_ROWS, sheet.rows.length); row++) {
    const headers = (sheet.rows[row] ?? []).map((c) => normal(lineOf(c))).filter((h) => h !== '');
    if (headers.length === 2 && headers[0] === 'kunci' && headers[1] === 'nilai')
      return { name: 'kebijakan', row, share: 1 };
    for (const [name, { all, required }] of columnNames) {
      if (!required.every((r) => headers.includes(r))) continue;
      const share = headers.filter((h) => all.has(h)).length / headers.length;
      if (share > (best?.share ?? 0.4)) best = { name, row, share };
    }
  }
  return best;
}

/** The data package itself (DATA section 1): its columns are a contract, so they are not mapped but read as they are. */
export const paketData: Format = {
  id: 'paket-data',
  label: { id: 'Paket data Seimbang', en: 'Seimbang data package' },
  rows: 'paket',
  fields: [],
  required: [],
  spec: { keys: [], fillDown: [], minimum: 1 },
  tablesOf(sheet) {
    const found = paketTableOf(sheet);
    return found ? [tableAt(sheet, found.row)] : [];
  },
  recognise(sheet) {
    const found = paketTableOf(sheet);
    return found ? { score: 0.7 + 0.3 * found.share, tables: [tableAt(sheet, found.row)] } : null;
  },
};

/** A table under a header of one row, without any column recognised. */
function tableAt(sheet: Sheet, row: number): Table {
  const columns = (sheet.rows[row] ?? []).flatMap((cell, index) => {
    const header = lineOf(cell);
    return header === '' ? [] : [{ index, header }];
  });
  const context = { unor: null, unorInduk: null, jabatan: null, wke: null, keadaanPer: null, titles: [] };
  return { match: { from: row, to: row, columns, hits: new Map() }, end: sheet.rows.length, context };
}

/** The likeliest header of a sheet nobody recognised: the row with most texts among the first twenty; null when no row has two. */
export function likelyTable(sheet: Sheet): Table | null {
  let best = -1;
  let most = 1;
  sheet.rows.slice(0, 20).forEach((row, r) => {
    const texts = row.filter((c) => c.kind === 'text' && lineOf(c) !== '' && !/^\d+$/.test(lineOf(c))).length;
    if (texts > most) [best, most] = [r, texts];
  });
  return best < 0 ? null : tableAt(sheet, best);
}
