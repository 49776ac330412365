import { apportion } from '../algorithms/index.ts';
import type { Sel } from '../domain/index.ts';
import { drawOrder } from '../planning/index.ts';
import type { Judge } from '../regulation/index.ts';
import { opens } from './eligible.ts';
import type { Participant, Scene } from './scene.ts';

/**
 * Fair target `r` by `sel.indeks`: the head counts that minimise the sum of cell points over all places linked by eligibility, with the
 * total of the default plan in each such group, floors `min(floor, x)` and structural ceilings. Ties: nearest to the default plan `x`,
 * then the lottery of places. A place that nobody may enter is never asked to grow.
 */
export function fairTargets(scene: Scene): Int32Array {
  const { cells, heads, index } = scene;
  const target = heads.slice();
  for (const group of linkedGroups(scene)) {
    const list = drawOrder(group, index.paket.kebijakan.benih, (s) => s.key);
    const seats = Int32Array.from(list, (s) => heads[s.indeks]!);
    const total = seats.reduce((a, b) => a + b, 0);
    const found = apportion({
      seats,
      lower: Int32Array.from(list, (s, i) => Math.min(cells.floor[s.indeks]!, seats[i]!)),
      upper: Int32Array.from(list, (s, i) => ceilingOf(scene, s, seats[i]!, total)),
      step: (i, n) => cells.points(list[i]!.indeks, n + 1) - cells.points(list[i]!.indeks, n),
    });
    for (const [i, s] of list.entries()) target[s.indeks] = found[i]!;
  }
  return target;
}

/** A structural post has one holder at most; one with two keeps them until one leaves. */
function ceilingOf({ cells }: Scene, sel: Sel, x: number, total: number): number {
  if (!cells.open[sel.indeks]) return x;
  return sel.jabatan.jenis === 'struktural' ? Math.max(x, 1 - cells.partTime[sel.indeks]!) : total;
}

/** Places joined by people who may go from one to the other, groups of two and more. */
function linkedGroups({ index, judge, people, cells }: Scene): Sel[][] {
  const links = new Links(index.sel.length);
  const openPlaces = [...index.selByJabatan]
    .map(([jabatanId, list]) => ({ jabatanId, list: list.filter((s) => cells.open[s.indeks]), isWhole: false }))
    .filter(({ list }) => list.length > 0);
  for (const p of people) {
    const home = p.home.indeks;
    links.join(home, p.default.indeks);
    for (const places of openPlaces) linkPerson(links, judge, p, places);
  }
  const groups = new Map<number, Sel[]>();
  for (const s of index.sel) {
    const group = groups.get(links.find(s.indeks));
    if (group) group.push(s);
    else groups.set(links.find(s.indeks), [s]);
  }
  return [...groups.values()].filter((g) => g.length > 1);
}

interface OpenPlaces {
  readonly jabatanId: string;
  readonly list: readonly Sel[];
  /** All of them are joined already: then one of them answers for all. */
  isWhole: boolean;
}

/** Joins the places of one jabatan that are open to somebody; a pair already joined is not asked about again. */
function linkPerson(links: Links, judge: Judge, { home, pegawai }: Participant, places: OpenPlaces): void {
  const isJoined = (s: Sel): boolean => links.areJoined(home.indeks, s.indeks);
  const { list, jabatanId } = places;
  if (places.isWhole && isJoined(list[0]!)) return;
  if (!opens(judge.verdictJabatan(pegawai, jabatanId))) return;
  for (const s of list) if (!isJoined(s) && opens(judge.verdict(pegawai, s))) links.join(home.indeks, s.indeks);
  places.isWhole ||= list.every(isJoined);
}

/** Union-find (Tarjan 1975) with path halving. */
class Links {
  readonly #up: Int32Array;

  constructor(size: number) {
    this.#up = Int32Array.from({ length: size }, (_, i) => i);
  }

  find(item: number): number {
    let i = item;
    while (this.#up[i] !== i) i = this.#up[i] = this.#up[this.#up[i]!]!;
    return i;
  }

  areJoined(a: number, b: number): boolean {
    return this.find(a) === this.find(b);
  }

  join(a: number, b: number): void {
    this.#up[this.find(a)] = this.find(b);
  }
}
