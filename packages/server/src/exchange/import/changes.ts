import { formasiKey, type Paket } from '@seimbang/core/domain';
import { canonicalJson } from '@seimbang/core/kernel';
import type { Change, FileChanges } from './types.ts';

type Row = Readonly<Record<string, unknown>>;

const keyOf = {
  unor: (r: Paket['unor'][number]) => r.unorId,
  jabatan: (r: Paket['jabatan'][number]) => r.jabatanId,
  formasi: (r: Paket['formasi'][number]) => formasiKey(r.unorId, r.jabatanId),
  pegawai: (r: Paket['pegawai'][number]) => r.pegawaiId,
} as const;

/** Ids that the rows of one file are about. */
export interface Touched {
  readonly unor: Set<string>;
  readonly jabatan: Set<string>;
  readonly formasi: Set<string>;
  readonly pegawai: Set<string>;
  /** Formasi whose tasks the file gives. */
  readonly tugas: Set<string>;
}

export const nothingTouched = (): Touched => ({
  unor: new Set(),
  jabatan: new Set(),
  formasi: new Set(),
  pegawai: new Set(),
  tugas: new Set(),
});

/** What one file added, changed and left as it was, object by object. */
export function changesOf(file: string, before: Paket, after: Paket, touched: Touched): FileChanges {
  const total = { added: 0, changed: 0, unchanged: 0 };
  const details: Change[] = [];
  const compare = (
    table: string,
    ids: ReadonlySet<string>,
    old: ReadonlyMap<string, Row>,
    now: ReadonlyMap<string, Row>,
  ): void => {
    for (const id of ids) {
      const [a, b] = [old.get(id), now.get(id)];
      if (!b) continue;
      if (!a) total.added++;
      else if (canonicalJson(a) === canonicalJson(b)) total.unchanged++;
      else {
        total.changed++;
        details.push({ table, id, fields: differences(a, b) });
      }
    }
  };
  for (const table of ['unor', 'jabatan', 'formasi', 'pegawai'] as const) {
    const key = keyOf[table] as (row: unknown) => string;
    const index = (p: Paket): Map<string, Row> =>
      new Map((p[table] as readonly unknown[] as readonly Row[]).map((r) => [key(r), r]));
    compare(table, touched[table], index(before), index(after));
  }
  compare('tugas', touched.tugas, tasksByFormasi(before), tasksByFormasi(after));
  return { file, ...total, details };
}

/** The tasks of one formasi count as one object: a form is imported as a whole. */
function tasksByFormasi(paket: Paket): Map<string, Row> {
  const groups = new Map<string, { tugas: unknown[] }>();
  for (const t of paket.tugas) {
    const key = formasiKey(t.unorId, t.jabatanId);
    const held = groups.get(key);
    if (held) held.tugas.push(t);
    else groups.set(key, { tugas: [t] });
  }
  return groups;
}

function differences(a: Row, b: Row): Change['fields'] {
  const show = (value: unknown): string => (typeof value === 'string' ? value : canonicalJson(value ?? null));
  return Object.keys(b)
    .filter((field) => canonicalJson(a[field] ?? null) !== canonicalJson(b[field] ?? null))
    .map((field) => ({ field, from: show(a[field]), to: show(b[field]) }));
}

/**
 * Files of one import may set a value back and forth; what ends as it was stored before counts as unchanged in each of them.
 */
export function withoutReturns(changes: readonly FileChanges[], base: Paket, final: Paket): FileChanges[] {
  const rows = (p: Paket): Map<string, string> => new Map(allRows(p).map(([id, row]) => [id, canonicalJson(row)]));
  const [old, now] = [rows(base), rows(final)];
  return changes.map((c) => {
    const details = c.details.filter(({ table, id }) => old.get(`${table} ${id}`) !== now.get(`${table} ${id}`));
    const returned = c.details.length - details.length;
    return { ...c, changed: c.changed - returned, unchanged: c.unchanged + returned, details };
  });
}

function allRows(p: Paket): [string, unknown][] {
  return [
    ...p.unor.map((r): [string, unknown] => [`unor ${keyOf.unor(r)}`, r]),
    ...p.jabatan.map((r): [string, unknown] => [`jabatan ${keyOf.jabatan(r)}`, r]),
    ...p.formasi.map((r): [string, unknown] => [`formasi ${keyOf.formasi(r)}`, r]),
    ...p.pegawai.map((r): [string, unknown] => [`pegawai ${keyOf.pegawai(r)}`, r]),
    ...Array.from(tasksByFormasi(p), ([id, r]): [string, unknown] => [`tugas ${id}`, r]),
  ];
}
