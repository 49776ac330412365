import type { Kerabat, Unor } from '../paket.ts';
import type { Findings } from './findings.ts';
import type { Placed, TableReading } from './table.ts';

/** A set of ids and the file that defines them, for the message. */
export interface Target {
  readonly file: string;
  readonly has: (id: string) => boolean;
}

export interface Reference<Row> {
  readonly column: string;
  readonly of: (row: Row) => string | null;
  readonly target: Target;
}

/** Leaves out the rows that point to something that is not there; each is named. */
export function keepReferred<Row>(
  rows: readonly Placed<Row>[],
  references: readonly Reference<Row>[],
  findings: Findings,
): readonly Placed<Row>[] {
  return rows.filter(({ row, line }) => {
    for (const { column, of, target } of references) {
      const id = of(row);
      if (id === null || target.has(id)) continue;
      findings.at(line, column, id).reject('reference-missing', { target: target.file });
      return false;
    }
    return true;
  });
}

/** Leaves out the second and later rows with the same key. */
export function keepUnique<Row>(
  rows: readonly Placed<Row>[],
  keyOf: (row: Row) => string,
  column: string,
  findings: Findings,
): readonly Placed<Row>[] {
  const first = new Map<string, number>();
  return rows.filter(({ row, line }) => {
    const key = keyOf(row);
    const other = first.get(key);
    if (other === undefined) first.set(key, line);
    else findings.at(line, column, key.replaceAll(KEY_SEPARATOR, ' / ')).reject('duplicate-row', { other });
    return other === undefined;
  });
}

/** Cannot occur in an imported id. */
export const KEY_SEPARATOR = '\u001f';

/**
 * Units whose parent or OPD exists. A unit that is left out takes its children with it, so the check repeats until nothing changes.
 */
export function keepRooted(reading: TableReading<Unor>, rows: readonly Placed<Unor>[]): readonly Placed<Unor>[] {
  const { findings } = reading;
  let kept = rows;
  for (;;) {
    const ids = new Set(kept.map(({ row }) => row.unorId));
    const target = { file: findings.file, has: (id: string) => ids.has(id) };
    const next = keepReferred(
      kept,
      [
        { column: 'induk_id', of: (u) => u.indukId, target },
        { column: 'opd_id', of: (u) => u.opdId, target },
      ],
      findings,
    );
    if (next.length === kept.length) return kept;
    kept = next;
  }
}

/** Each ring in `induk_id`, reported once at the row of its first member. */
export function reportCycles(rows: readonly Placed<Unor>[], findings: Findings): void {
  const byId = new Map(rows.map((p) => [p.row.unorId, p]));
  const done = new Set<string>();
  for (const { row } of rows) {
    const path: string[] = [];
    let at: string | null = row.unorId;
    while (at !== null && !done.has(at)) {
      done.add(at);
      path.push(at);
      at = byId.get(at)?.row.indukId ?? null;
    }
    const start = at === null ? -1 : path.indexOf(at);
    if (start >= 0) reportRing(path.slice(start), byId, findings);
  }
}

const SHOWN = 6;

function reportRing(ring: readonly string[], byId: ReadonlyMap<string, Placed<Unor>>, findings: Findings): void {
  const shown = ring.length > SHOWN ? [...ring.slice(0, SHOWN), '...'] : ring;
  const row = Math.min(...ring.map((id) => byId.get(id)?.line ?? 0));
  findings.about('unor-cycle', 'error', { path: [...shown, ring[0]].join(' -> ') }, { row, column: 'induk_id' });
}

/** Nobody is kin of oneself. */
export function keepPairs(rows: readonly Placed<Kerabat>[], findings: Findings): readonly Placed<Kerabat>[] {
  return rows.filter(({ row, line }) => {
    const same = row.pegawaiIdA === row.pegawaiIdB;
    if (same) findings.at(line, 'pegawai_id_b', row.pegawaiIdB).reject('same-person');
    return !same;
  });
}
