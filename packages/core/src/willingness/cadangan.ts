/**
 * Backups for seats: who is asked next if somebody declines (a weapon-target problem: each person backs up one seat at most).
 *
 * Value of a seat = nilai x (1 - product over its backups of (1 - peluang)). Method: greedy by marginal gain, then single people moved or
 * exchanged while that helps. Greedy alone reaches at least half of the best (the value is submodular under a partition matroid); the bound that
 * is returned is the smaller of twice the greedy value and the value with every person used at every seat at once.
 */
export interface Kursi {
  /** What filling the seat is worth, 0 or more. */
  readonly nilai: number;
  /** People who could take it, each with the chance of a yes (0-1); earlier = preferred between equals. */
  readonly calon: readonly { readonly orang: number; readonly peluang: number }[];
}

export interface PilihanCadangan {
  /** People by seat, in the order of asking: likeliest first, then as given. */
  readonly urutan: readonly (readonly number[])[];
  readonly nilai: number;
  /** No choice is worth more. */
  readonly batas: number;
}

interface Keadaan {
  readonly kursi: readonly Kursi[];
  /** Seat by person; absent = free. */
  readonly seatOf: Map<number, number>;
  /** Chance that nobody says yes, by seat; and how many are there. */
  readonly miss: number[];
  readonly count: number[];
  readonly limit: number;
  readonly tries: { left: number };
}

export function pilihCadangan(kursi: readonly Kursi[], perKursi: number): PilihanCadangan {
  const s: Keadaan = {
    kursi,
    seatOf: new Map(),
    miss: kursi.map(() => 1),
    count: kursi.map(() => 0),
    limit: perKursi,
    tries: { left: MOST_TRIES },
  };
  greedy(s);
  const first = valueOf(s);
  while (improve(s));
  const urutan = kursi.map((k, j) =>
    k.calon
      .filter((c) => s.seatOf.get(c.orang) === j)
      .toSorted((a, b) => b.peluang - a.peluang)
      .map((c) => c.orang),
  );
  return { urutan, nilai: valueOf(s), batas: Math.min(2 * first, unshared(kursi, perKursi)) };
}

const valueOf = ({ kursi, miss }: Keadaan): number => kursi.reduce((sum, k, j) => sum + k.nilai * (1 - miss[j]!), 0);

/** Every seat with its best people, whoever else needs them. */
const unshared = (kursi: readonly Kursi[], limit: number): number =>
  kursi.reduce((sum, { nilai, calon }) => {
    const best = calon
      .map((c) => c.peluang)
      .sort((a, b) => b - a)
      .slice(0, limit);
    return sum + nilai * (1 - best.reduce((miss, p) => miss * (1 - p), 1));
  }, 0);

function greedy(s: Keadaan): void {
  for (;;) {
    let best: { readonly j: number; readonly orang: number; readonly peluang: number; readonly gain: number } | null =
      null;
    for (const [j, { nilai, calon }] of s.kursi.entries()) {
      if (s.count[j]! >= s.limit) continue;
      for (const { orang, peluang } of calon) {
        const gain = s.seatOf.has(orang) ? 0 : nilai * s.miss[j]! * peluang;
        if (gain > (best?.gain ?? 1e-12)) best = { j, orang, peluang, gain };
      }
    }
    if (best === null) return;
    place(s, best.orang, best.j, best.peluang);
  }
}

function place(s: Keadaan, orang: number, j: number, peluang: number): void {
  s.seatOf.set(orang, j);
  s.count[j]!++;
  s.miss[j]! *= 1 - peluang;
}

/** Changes tried in all, so that a city's hundreds of seats end in a second; a kecamatan never comes near. */
const MOST_TRIES = 50_000;

/** One person moved, or put in the place of another who goes elsewhere or is set free, where that adds value. */
function improve(s: Keadaan): boolean {
  const people = new Set(s.kursi.flatMap((k) => k.calon.map((c) => c.orang)));
  for (const orang of people) {
    for (const [j, k] of s.kursi.entries()) {
      if (s.seatOf.get(orang) === j || chance(k, orang) === 0) continue;
      if (s.count[j]! < s.limit && tryChange(s, [[orang, j]])) return true;
      const there = k.calon.filter((c) => s.seatOf.get(c.orang) === j);
      if (there.some((c) => replace(s, orang, c.orang, j))) return true;
    }
  }
  return false;
}

/** `orang` takes the place of `other`, who goes to another seat with room for one, to the one left behind, or free. */
function replace(s: Keadaan, orang: number, other: number, j: number): boolean {
  const left = s.seatOf.get(orang);
  if (
    tryChange(s, [
      [other, null],
      [orang, j],
    ])
  )
    return true;
  for (const [at, k] of s.kursi.entries()) {
    const hasRoom = at === left || s.count[at]! < s.limit;
    if (
      at !== j &&
      hasRoom &&
      chance(k, other) > 0 &&
      tryChange(s, [
        [orang, j],
        [other, at],
      ])
    )
      return true;
  }
  return false;
}

const chance = ({ calon }: Kursi, orang: number): number => calon.find((c) => c.orang === orang)?.peluang ?? 0;

/** Keeps the change if the whole is worth more. Misses are counted anew, because a certain yes cannot be divided out. */
function tryChange(s: Keadaan, moves: readonly (readonly [orang: number, seat: number | null])[]): boolean {
  if (s.tries.left-- <= 0) return false;
  const before = valueOf(s);
  const old = moves.map(([orang]) => [orang, s.seatOf.get(orang) ?? null] as const);
  apply(s, moves);
  if (valueOf(s) > before + 1e-12) return true;
  apply(s, old);
  return false;
}

function apply(s: Keadaan, moves: readonly (readonly [orang: number, seat: number | null])[]): void {
  for (const [orang, seat] of moves) {
    if (seat === null) s.seatOf.delete(orang);
    else s.seatOf.set(orang, seat);
  }
  recount(s);
}

function recount(s: Keadaan): void {
  s.miss.fill(1);
  s.count.fill(0);
  for (const [orang, j] of s.seatOf) {
    s.miss[j]! *= 1 - chance(s.kursi[j]!, orang);
    s.count[j]!++;
  }
}
