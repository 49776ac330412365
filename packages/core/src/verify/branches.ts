import { type Branch, formasiKey, type PaketIndex, type Prices, type Rencana, type Tempat } from '../domain/index.ts';
import type { Teks } from '../kernel/index.ts';
import { type Box, type CellPrices, type Group, type Instance, TooLarge, weakDuality } from './bound.ts';
import type { Cells } from './cells.ts';
import type { Choices } from './choices.ts';
import { parityLift, type Standing } from './parity.ts';
import { teks } from './report.ts';

/** Rebuilt bound in whole points, rounded up because plans cost whole points; or why the prices prove nothing. */
export type Rebuilt = { readonly bound: bigint | null } | { readonly problem: Teks };

interface Walk {
  readonly index: PaketIndex;
  readonly instance: Instance;
  readonly base: Prices;
  readonly groupOf: ReadonlyMap<string, Group>;
}

class Unsound extends Error {
  readonly teks: Teks;
  constructor(problem: Teks) {
    super(problem.en);
    this.teks = problem;
  }
}

/**
 * The least bound over the leaves of the tree (or of the single leaf when there is none). A split needs no trust: its halves
 * "at most m" and "more than m" cover all plans whatever `m` is. `bound: null` = no plan fits anywhere.
 */
export function rebuildBound(
  index: PaketIndex,
  choices: Choices,
  cells: Cells,
  claim: Pick<Rencana, 'prices' | 'branches' | 'maxMoves' | 'bound'>,
  standing: () => Standing,
): Rebuilt {
  const groups = claim.branches === null ? singles(choices) : alike(choices);
  const instance: Instance = { choices, cells, groups: groups.list, maxMoves: claim.maxMoves };
  const walk: Walk = { index, instance, base: claim.prices, groupOf: groups.byPegawai };
  try {
    if (claim.branches) return { bound: leastOfTree(walk, claim.branches, new Map()) };
    const prices = pricesOf(walk, null);
    const bound = leafBound(walk, prices, new Map());
    if (bound === null || bound >= BigInt(claim.bound)) return { bound };
    return { bound: leafBound(walk, prices, new Map(), parityLift(instance, prices, standing())) };
  } catch (error) {
    if (error instanceof Unsound) return { problem: error.teks };
    if (error instanceof TooLarge) return { problem: tooLarge };
    throw error;
  }
}

const tooLarge = teks(
  'Harga sel terlalu besar untuk dihitung tepat; batas bawah tidak dapat dibangun ulang.',
  'Cell prices are too large to be computed exactly; the bound cannot be rebuilt.',
);

function leastOfTree(walk: Walk, branch: Branch, boxes: ReadonlyMap<Group, Box>): bigint | null {
  if (branch.kind === 'leaf') return leafBound(walk, pricesOf(walk, branch.prices), boxes);
  const group = walk.groupOf.get(branch.pegawaiId);
  const entry = group ? entryOf(walk, group, branch) : null;
  if (!group || entry === null) throw new Unsound(badSplit(branch.pegawaiId, branch));
  const [a, b] = boxes.get(group)?.get(entry) ?? [0, group.members];
  const half = (low: number, high: number): ReadonlyMap<Group, Box> =>
    new Map(boxes).set(group, new Map(boxes.get(group)).set(entry, [low, high]));
  const below = leastOfTree(walk, branch.below, half(a, Math.min(b, branch.atMost)));
  const above = leastOfTree(walk, branch.above, half(Math.max(a, branch.atMost + 1), b));
  return least(below, above);
}

const least = (a: bigint | null, b: bigint | null): bigint | null => {
  if (a === null) return b;
  return b === null || a < b ? a : b;
};

function entryOf(walk: Walk, group: Group, place: Tempat): number | null {
  const k = walk.index.selByKey.get(formasiKey(place.unorId, place.jabatanId))?.indeks;
  for (let e = group.from; e < group.to; e++) if (walk.instance.choices.cell[e] === k) return e;
  return null;
}

const badSplit = (pegawaiId: string, place: Tempat): Teks =>
  teks(
    `Cabang menyebut pegawai "${pegawaiId}" dan tempat "${place.jabatanId}" di "${place.unorId}", yang bukan pilihan pegawai itu.`,
    `A branch names pegawai "${pegawaiId}" and the place "${place.jabatanId}" in "${place.unorId}", which is no choice of that person.`,
  );

function leafBound(walk: Walk, prices: CellPrices, boxes: ReadonlyMap<Group, Box>, lift = 0): bigint | null {
  const scaled = weakDuality(walk.instance, prices, boxes);
  return scaled === null ? null : ceilDivide(scaled + BigInt(lift), BigInt(prices.scale));
}

const ceilDivide = (a: bigint, b: bigint): bigint => a / b + (a > 0n && a % b !== 0n ? 1n : 0n);

/** Prices of a leaf: its own replace those of the plan cell by cell; two scales are brought to their product. */
function pricesOf(walk: Walk, leaf: Prices | null): CellPrices {
  const { base } = walk;
  const price = new Float64Array(walk.instance.cells.need.length);
  const top = leaf ?? base;
  if (walk.instance.maxMoves === null && top.multiplier !== 0) throw new Unsound(multiplierWithoutBudget);
  const same = leaf === null || leaf.scale === base.scale;
  const scale = same ? top.scale : leaf.scale * base.scale;
  writePrices(walk, price, base, scale / base.scale);
  if (leaf) writePrices(walk, price, leaf, scale / leaf.scale);
  return { scale, multiplier: top.multiplier * (scale / top.scale), price };
}

const multiplierWithoutBudget = teks(
  'Ada harga per mutasi padahal rencana tidak memakai batas mutasi; batas bawahnya tidak sah.',
  'There is a price per move although the plan has no budget of moves; its bound is not sound.',
);

function writePrices(walk: Walk, price: Float64Array, from: Prices, factor: number): void {
  for (const cell of from.cells) {
    const sel = walk.index.selByKey.get(formasiKey(cell.unorId, cell.jabatanId));
    if (!sel) throw new Unsound(unknownCell(cell));
    price[sel.indeks] = cell.price * factor;
  }
}

const unknownCell = (cell: Tempat): Teks =>
  teks(
    `Harga diberikan untuk "${cell.jabatanId}" di "${cell.unorId}", yang tidak ada dalam paket.`,
    `A price is given for "${cell.jabatanId}" in "${cell.unorId}", which is not in the package.`,
  );

interface Groups {
  readonly list: readonly Group[];
  readonly byPegawai: ReadonlyMap<string, Group>;
}

/** Without a tree nobody needs to be told apart from their likes: each person is a group of one. */
function singles(choices: Choices): Groups {
  const list = choices.people.map((_, i) => groupAt(choices, i, 1));
  return { list, byPegawai: new Map() };
}

const groupAt = (choices: Choices, i: number, members: number): Group => ({
  from: choices.start[i] as number,
  to: choices.start[i + 1] as number,
  home: choices.home[i] as number,
  members,
});

/** The verifier's own classes: same present cell, same choices at the same prices. */
function alike(choices: Choices): Groups {
  const byKey = new Map<string, number[]>();
  choices.people.forEach((_, i) => {
    const [from, to] = [choices.start[i] as number, choices.start[i + 1] as number];
    const key = `${choices.home[i]}|${choices.cell.subarray(from, to).join()}|${choices.cost.subarray(from, to).join()}`;
    const members = byKey.get(key);
    if (members) members.push(i);
    else byKey.set(key, [i]);
  });
  const byPegawai = new Map<string, Group>();
  const list = Array.from(byKey.values(), (members) => {
    const group = groupAt(choices, members[0] as number, members.length);
    for (const i of members) byPegawai.set((choices.people[i] as { pegawaiId: string }).pegawaiId, group);
    return group;
  });
  return { list, byPegawai };
}
