import type { Ekstra } from '../paket.ts';
import { checkPegawai, checkTugas, keepOrdered, type PegawaiTallies } from './consistency.ts';
import { Findings } from './findings.ts';
import type { RawPaket } from './raw.ts';
import {
  KEY_SEPARATOR,
  keepPairs,
  keepReferred,
  keepRooted,
  keepUnique,
  type Reference,
  reportCycles,
  type Target,
} from './references.ts';
import type { FileSchema } from './schema.ts';
import { type SchemaName, schemas } from './schemas.ts';
import { type Placed, readTable, type TableReading } from './table.ts';

/** A file on its way through the checks: `rows` shrinks as they leave some out. */
export interface Step<Row> {
  readonly reading: TableReading<Row>;
  rows: readonly Placed<Row>[];
}

export type Steps = {
  readonly [N in SchemaName]: Step<(typeof schemas)[N] extends FileSchema<infer Row> ? Row : never>;
};

/** Reads every table by itself; a file that is absent gives no rows. */
export function readSteps(raw: RawPaket): Steps {
  const read = <Row extends { readonly ekstra: Ekstra }>(schema: FileSchema<Row>): Step<Row> => {
    const table = raw.tables.find((t) => t.name === schema.name);
    if (!table)
      return { reading: { rows: [], findings: new Findings(`${schema.name}.csv`), read: 0, broken: false }, rows: [] };
    const reading = readTable(schema, table);
    return { reading, rows: uniqueRows(schema, reading) };
  };
  return {
    unor: read(schemas.unor),
    jabatan: read(schemas.jabatan),
    formasi: read(schemas.formasi),
    tugas: read(schemas.tugas),
    pegawai: read(schemas.pegawai),
    kerabat: read(schemas.kerabat),
    volume: read(schemas.volume),
    peristiwa: read(schemas.peristiwa),
    minat: read(schemas.minat),
    kunci: read(schemas.kunci),
  };
}

function uniqueRows<Row extends { readonly ekstra: Ekstra }>(
  schema: FileSchema<Row>,
  reading: TableReading<Row>,
): readonly Placed<Row>[] {
  const { unique, columns } = schema;
  const [first] = unique;
  if (first === undefined) return reading.rows;
  const rest = unique.slice(1);
  const keyOf = (row: Row): string => {
    let key = String(row[first]);
    for (const name of rest) key += KEY_SEPARATOR + String(row[name] ?? '');
    return key;
  };
  return keepUnique(reading.rows, keyOf, columns[first].name, reading.findings);
}

interface Placement {
  readonly unorId: string | null;
  readonly jabatanId: string | null;
}

/** Checks the files against each other: references, cycles, contradictions. Changes `rows` of the steps. */
export function linkSteps(steps: Steps): PegawaiTallies {
  steps.unor.rows = keepRooted(steps.unor.reading, steps.unor.rows);
  reportCycles(steps.unor.rows, steps.unor.reading.findings);
  const unor = targetOf(steps.unor, (u) => u.unorId);
  const jabatan = targetOf(steps.jabatan, (j) => j.jabatanId);
  const place: readonly Reference<Placement>[] = [
    { column: 'unor_id', of: (r) => r.unorId, target: unor },
    { column: 'jabatan_id', of: (r) => r.jabatanId, target: jabatan },
  ];
  for (const step of [steps.formasi, steps.tugas, steps.pegawai] as Step<Placement>[]) keep(step, place);
  const pegawai = targetOf(steps.pegawai, (p) => p.pegawaiId);
  const person: Reference<{ readonly pegawaiId: string }> = {
    column: 'pegawai_id',
    of: (r) => r.pegawaiId,
    target: pegawai,
  };
  keep(steps.minat, [person, ...place]);
  keep(steps.kunci, [person, ...place]);
  keep(steps.kerabat, [
    { column: 'pegawai_id_a', of: (k) => k.pegawaiIdA, target: pegawai },
    { column: 'pegawai_id_b', of: (k) => k.pegawaiIdB, target: pegawai },
  ]);
  keep(steps.volume, [{ column: 'unor_id', of: (v) => v.unorId, target: unor }]);
  keep(steps.peristiwa, [{ column: 'unor_id', of: (p) => p.unorId, target: unor }]);
  return checkMeaning(steps);
}

function checkMeaning(steps: Steps): PegawaiTallies {
  steps.kerabat.rows = keepPairs(steps.kerabat.rows, steps.kerabat.reading.findings);
  steps.peristiwa.rows = keepOrdered(steps.peristiwa.rows, steps.peristiwa.reading.findings);
  checkTugas(steps.tugas.rows, steps.tugas.reading.findings);
  const jabatanById = new Map(steps.jabatan.rows.map(({ row }) => [row.jabatanId, row]));
  return checkPegawai(steps.pegawai.rows, jabatanById, steps.pegawai.reading.findings);
}

function targetOf<Row>(step: Step<Row>, idOf: (row: Row) => string): Target {
  const ids = new Set(step.rows.map(({ row }) => idOf(row)));
  return { file: step.reading.findings.file, has: (id) => ids.has(id) };
}

function keep<Row>(step: Step<Row>, references: readonly Reference<Row>[]): void {
  step.rows = keepReferred(step.rows, references, step.reading.findings);
}
