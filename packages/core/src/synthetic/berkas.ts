import { type Column, type Kebijakan, type OutCell, type SchemaName, schemas } from '../domain/index.ts';
import { generate, type Permintaan } from './alur.ts';

/** One file of the package: its name and its lines without line ends, the header first. */
export interface Berkas {
  readonly name: string;
  readonly lines: () => Generator<string>;
}

/** RFC 4180: a cell with a comma, a quote or a line break is quoted. */
function cell(value: OutCell): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The columns of the contract, row by row. A generated row has no extra columns. */
function csv<Row>(name: SchemaName, rows: () => Generator<Row>): Berkas {
  const columns = Object.entries(schemas[name].columns) as unknown as readonly (readonly [
    keyof Row,
    Column<unknown>,
  ])[];
  return {
    name: `${name}.csv`,
    *lines() {
      yield columns.map(([, column]) => column.name).join(',');
      for (const row of rows()) yield columns.map(([key, column]) => cell(column.write(row[key]))).join(',');
    },
  };
}

/** The keys of DATA section 1; the rest of the policy stays at its default. */
function kebijakanJson({ wkeMenit, tmt, maksimumMutasi, bobot, batas, lintasJabatan, benih }: Kebijakan): string[] {
  return JSON.stringify({ wkeMenit, tmt, maksimumMutasi, bobot, batas, lintasJabatan, benih }, null, 2).split('\n');
}

/** The files of a generated package, line by line: a nation needs no more memory than one region. Same seed, same bytes. */
export function generateBerkas(wanted: Permintaan): Berkas[] {
  const alur = generate(wanted);
  return [
    csv('unor', alur.unor),
    csv('jabatan', alur.jabatan),
    csv('formasi', alur.formasi),
    csv('tugas', alur.tugas),
    csv('pegawai', alur.pegawai),
    csv('kerabat', alur.kerabat),
    csv('volume', alur.volume),
    csv('peristiwa', alur.peristiwa),
    {
      name: 'kebijakan.json',
      *lines() {
        yield* kebijakanJson(alur.kebijakan);
      },
    },
  ];
}
