import { formasiKey, type Issue, type Minat, type Sel } from '../domain/index.ts';
import { type Bar, type Eligibility, eligibilityOf } from './eligible.ts';
import type { Participant, Scene } from './scene.ts';
import { wishIssue } from './wish-issues.ts';

/**
 * One person's strict ranking, best first, the present place among them. Who names no "stay" ranks it after everything named and before
 * everything else, and so does who is silent: nobody is taken to want what was not asked for.
 */
export interface Wishes {
  /** Lawful places, each once; the present one is there only if staying is lawful. */
  readonly ranking: readonly Sel[];
  /** How many places of the ranking are liked better than the present one. */
  readonly aboveStay: number;
}

export interface WishReading {
  /** By number of the person. */
  readonly wishes: readonly Wishes[];
  /** Rows that were left out, each with its reason. */
  readonly issues: readonly Issue[];
}

interface Row {
  readonly minat: Minat;
  /** The line in minat.csv; the header is line 1. */
  readonly line: number;
}

/** The sealed wishes of minat.csv as rankings. Rows that cannot count are left out and named; what is left keeps its order. */
export function readWishes(scene: Scene, minat: readonly Minat[]): WishReading {
  const issues: Issue[] = [];
  const byPerson = new Map<number, Row[]>();
  for (const [i, row] of minat.entries()) {
    const number = scene.numberOf.get(row.pegawaiId);
    const line = { minat: row, line: i + 2 };
    const rows = byPerson.get(number ?? -1);
    if (number === undefined) issues.push(wishIssue('minat-bukan-peserta', line));
    else if (rows) rows.push(line);
    else byPerson.set(number, [line]);
  }
  const eligibility = eligibilityOf(scene);
  const wishes = scene.people.map((p, i) => readList(scene, eligibility, p, byPerson.get(i) ?? [], issues));
  return { wishes, issues: issues.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
}

/** By rank; equal ranks by place, so that the order of rows does not matter. */
const byRank = (a: Row, b: Row): number =>
  a.minat.urutan - b.minat.urutan || (keyOf(a.minat) < keyOf(b.minat) ? -1 : 1);
const keyOf = (m: Minat): string => formasiKey(m.unorId ?? '', m.jabatanId ?? '');

const BAR_CODES = {
  aturan: 'minat-tidak-diizinkan',
  'wajib-pindah': 'minat-wajib-pindah',
  kerabat: 'minat-kerabat',
  'batas-keluar': 'minat-batas-keluar',
} as const satisfies Record<Bar, string>;

function readList(scene: Scene, { barOf }: Eligibility, p: Participant, rows: readonly Row[], issues: Issue[]): Wishes {
  const named = new Set<Sel>();
  const barred = new Set<Sel>();
  let rank = 0;
  for (const row of [...rows].sort(byRank)) {
    const sel = placeOf(scene, p, row.minat);
    if (typeof sel === 'string') issues.push(wishIssue(sel, row));
    else if (row.minat.urutan === rank) issues.push(wishIssue('minat-urutan-sama', row));
    else if (named.has(sel)) issues.push(wishIssue('minat-ganda', row));
    else {
      named.add(sel);
      const bar = barOf(p, sel);
      if (bar !== null) {
        barred.add(sel);
        issues.push(wishIssue(BAR_CODES[bar], row));
      }
    }
    rank = row.minat.urutan;
  }
  if (barOf(p, p.home) !== null) barred.add(p.home);
  const all = [...named.add(p.home)];
  const lawful = (list: readonly Sel[]): Sel[] => list.filter((s) => !barred.has(s));
  return { ranking: lawful(all), aboveStay: lawful(all.slice(0, all.indexOf(p.home))).length };
}

/** The place a row names; both columns empty, or the present place by name, mean "stay". */
function placeOf(
  { index }: Scene,
  { home }: Participant,
  { unorId, jabatanId }: Minat,
): Sel | 'minat-tidak-lengkap' | 'minat-tempat-tidak-ada' {
  if (unorId === null && jabatanId === null) return home;
  if (unorId === null || jabatanId === null) return 'minat-tidak-lengkap';
  return index.selByKey.get(formasiKey(unorId, jabatanId)) ?? 'minat-tempat-tidak-ada';
}
