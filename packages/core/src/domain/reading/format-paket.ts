import { type Ekstra, type Paket } from '../paket.ts';
import type { Column, OutCell } from './column.ts';
import { kebijakanDocument, kebijakanRows } from './kebijakan-sheet.ts';
import type { FileSchema } from './schema.ts';
import { type SchemaName, schemas } from './schemas.ts';

export interface OutTable {
  readonly name: SchemaName;
  /** Header first. */
  readonly rows: readonly (readonly OutCell[])[];
}

export interface FormattedPaket {
  readonly tables: readonly OutTable[];
  /** For a folder: `kebijakan.json`. */
  readonly kebijakanJson: string;
  /** For a workbook: sheet `kebijakan`. */
  readonly kebijakanRows: readonly (readonly OutCell[])[];
}

/**
 * The inverse of `parsePaket`: every column of the contract in its order, then the extra ones. All required files, and the others where
 * they have rows.
 */
export function formatPaket(paket: Paket): FormattedPaket {
  const tables = (Object.keys(schemas) as SchemaName[]).flatMap((name) => {
    const rows = paket[name] as readonly { readonly ekstra: Ekstra }[];
    const schema = schemas[name] as unknown as FileSchema<{ readonly ekstra: Ekstra }>;
    return rows.length > 0 || schema.required ? [{ name, rows: formatRows(schema, rows) }] : [];
  });
  return {
    tables,
    kebijakanJson: `${JSON.stringify(kebijakanDocument(paket.kebijakan), null, 2)}\n`,
    kebijakanRows: kebijakanRows(paket.kebijakan),
  };
}

function formatRows<Row extends { readonly ekstra: Ekstra }>(
  schema: FileSchema<Row>,
  rows: readonly Row[],
): OutCell[][] {
  const columns = Object.entries(schema.columns) as unknown as readonly (readonly [keyof Row, Column<unknown>])[];
  const extras = new Set<string>();
  for (const row of rows) for (const name in row.ekstra) extras.add(name);
  const header = [...columns.map(([, c]) => c.name), ...extras];
  return [
    header,
    ...rows.map((row) => [
      ...columns.map(([key, column]) => column.write(row[key])),
      ...Array.from(extras, (name) => row.ekstra[name] ?? null),
    ]),
  ];
}
