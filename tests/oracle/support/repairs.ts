import { formasiKey, type Pindahan, type Rencana } from '@seimbang/core/domain';
import type { BarisPindah, Perbaikan } from '@seimbang/core/planning';
import type { Prepared } from './compare.ts';
import { objections } from './compare.ts';
import type { Model } from './model.ts';

/** One legal list of moves within the budget. */
interface List {
  readonly goes: ReadonlyMap<string, string>;
  readonly objective: number;
}

const keyOf = ({ pegawaiId, ke }: BarisPindah): string => `${pegawaiId} ${formasiKey(ke.unorId, ke.jabatanId)}`;
const lineOf = ({ pegawaiId, to }: Pindahan): BarisPindah => ({ pegawaiId, ke: to });

/** Every legal list with at most `most` moves in which no rejected move occurs. */
function legalLists({ movers, places }: Model, most: number, rejected: ReadonlySet<string>): List[] {
  const found: List[] = [];
  const counts = places.map(() => 0);
  const goes = new Map<string, string>();
  const place = (i: number, cost: number): void => {
    const mover = movers[i];
    if (!mover) {
      if (places.some((p, k) => (counts[k] as number) < p.least || (counts[k] as number) > p.most)) return;
      const objective = places.reduce((sum, p, k) => sum + p.points(counts[k] as number), cost);
      found.push({ goes: new Map(goes), objective });
      return;
    }
    const { pegawaiId } = mover.pegawai;
    for (const { sel, cost: points, stays } of mover.options) {
      if (!stays && (goes.size === most || rejected.has(`${pegawaiId} ${sel.key}`))) continue;
      if (!stays) goes.set(pegawaiId, sel.key);
      counts[sel.indeks] = (counts[sel.indeks] as number) + 1;
      place(i + 1, cost + points);
      counts[sel.indeks] = (counts[sel.indeks] as number) - 1;
      goes.delete(pegawaiId);
    }
  };
  place(0, 0);
  return found;
}

/** Lines that differ between the list before and a list after. */
function changes(before: readonly BarisPindah[], { goes }: List): number {
  const kept = before.filter((l) => goes.get(l.pegawaiId) === formasiKey(l.ke.unorId, l.ke.jabatanId)).length;
  return before.length + goes.size - 2 * kept;
}

interface Best {
  readonly perubahan: number;
  readonly objective: number;
}

const least = (lists: readonly Best[], byChange: boolean): Best | null =>
  [...lists].sort((a, b) => (byChange ? a.perubahan - b.perubahan : 0) || a.objective - b.objective)[0] ?? null;

/** What enumeration finds to be the best repair of each kind; null = there is none. */
function truths(
  model: Model,
  rencana: Rencana,
  rejected: readonly BarisPindah[],
): Record<Perbaikan['jenis'], Best | null> {
  const before = rencana.moves.map(lineOf);
  const no = new Set(rejected.map(keyOf));
  const lists = legalLists(model, before.length, no).map((l) => ({ ...l, perubahan: changes(before, l) }));
  const planned = new Set(before.map(keyOf));
  const onlyDrops = lists.filter((l) => [...l.goes].every(([id, key]) => planned.has(`${id} ${key}`)));
  const broken = new Set(rencana.moves.filter((m) => no.has(keyOf(lineOf(m)))).map((m) => m.gerbong));
  const fixed = rencana.moves.filter((m) => !broken.has(m.gerbong)).map(lineOf);
  const others = lists.filter((l) =>
    fixed.every((f) => l.goes.get(f.pegawaiId) === formasiKey(f.ke.unorId, f.ke.jabatanId)),
  );
  return { lepas: least(onlyDrops, true), terkecil: least(lists, true), terbaik: least(others, false) };
}

/** Every difference between the repairs of a plan and enumeration; empty = equal. */
export function differencesOfRepairs(
  { index, planner, model }: Prepared,
  rencana: Rencana,
  rejected: readonly BarisPindah[],
): string[] {
  const repairs = planner.repair(rencana, rejected);
  const found: string[] = [];
  for (const [jenis, truth] of Object.entries(truths(model, rencana, rejected))) {
    const same = repairs.filter(
      ({ perubahan, sesudah }) =>
        sesudah.objective === truth?.objective && (jenis === 'terbaik' || perubahan === truth.perubahan),
    );
    if (truth !== null && same.length === 0) found.push(`${jenis}: none with ${JSON.stringify(truth)}`);
    if (truth === null && repairs.some((r) => r.jenis === jenis)) found.push(`${jenis}: no list is legal`);
  }
  for (const r of repairs) {
    found.push(...objections(index, r.rencana, rencana.maxMoves).map((o) => `${r.jenis}: ${o}`));
    if (!r.terbukti) found.push(`${r.jenis}: not proven`);
    if (r.rencana.moves.some((m) => rejected.some((x) => keyOf(x) === keyOf(lineOf(m)))))
      found.push(`${r.jenis}: rejected`);
    if (r.sebelum.objective !== rencana.objective) found.push(`${r.jenis}: before ${r.sebelum.objective}`);
    if (r.sesudah.objective !== r.rencana.objective) found.push(`${r.jenis}: after ${r.sesudah.objective}`);
  }
  return found;
}
