import { type Branch, formasiKey, type Prices, type Rencana, type Sel } from '@seimbang/core/domain';
import type { Random } from '@seimbang/core/kernel';
import type { Prepared } from './compare.ts';
import { type Assignment, assignmentOf, countsAfter, forge, objectiveOf, rehash, tempatOf } from './forge.ts';
import type { Mover } from './model.ts';

/** One way to spoil a good plan; null = there is nothing of the kind to spoil in this one. */
export type Tamper = (prepared: Prepared, good: Rencana, dice: Random) => Rencana | null;

const pickOrNull = <T>(dice: Random, items: readonly T[]): T | null => (items.length === 0 ? null : dice.pick(items));
const withMove = (assignment: Assignment, mover: Mover, to: Sel): Assignment => new Map(assignment).set(mover, to);

/** Best of both worlds for a forger: the plan claims to be proven, with a bound to match. */
const proven = (objective: number): Partial<Rencana> => ({ status: 'optimal', bound: objective, gap: 0 });

/** Moves somebody to a place the rules, the list of formasi or a lock do not open; claims and points are made to fit. */
const forbiddenMove: Tamper = (p, good, dice) => {
  const mover = pickOrNull(dice, p.model.movers);
  if (!mover) return null;
  const open = new Set(mover.options.map((o) => o.sel));
  const barred = p.index.sel.filter((s) => s !== mover.home && !open.has(s));
  const to = pickOrNull(dice, barred);
  return to && forge(p, good, withMove(assignmentOf(p, good), mover, to));
};

/** Moves somebody who is part time or not active, with a document that names the person like any other. */
const immovable: Tamper = (p, good, dice) => {
  const movable = new Set(p.model.movers.map((m) => m.pegawai));
  const pegawai = pickOrNull(
    dice,
    p.index.paket.pegawai.filter((x) => !movable.has(x)),
  );
  const home = pegawai && p.index.selByKey.get(formasiKey(pegawai.unorId, pegawai.jabatanId));
  const to = pickOrNull(
    dice,
    p.index.sel.filter((s) => s !== home && s.resmi),
  );
  if (!pegawai || !home || !to) return null;
  return forge(p, good, withMove(assignmentOf(p, good), { pegawai, home, options: [] }, to));
};

/** Leaves in place a person whom a lock sends away. */
const brokenWajib: Tamper = (p, good) => {
  const assignment = new Map(assignmentOf(p, good));
  const bound = p.model.movers.find((m) => assignment.has(m) && !p.judge.mayStay(m.pegawai));
  if (!bound) return null;
  assignment.delete(bound);
  return forge(p, good, assignment);
};

/** Sends people by lawful single moves until a place falls below its floor. */
const brokenFloor: Tamper = (p, good, dice) => {
  const start = assignmentOf(p, good);
  const counts = countsAfter(p.model, start);
  const at = (m: Mover): number => (start.get(m) ?? m.home).indeks;
  const spoilers = p.model.movers.flatMap((m) => {
    const place = p.model.places[at(m)];
    if (!place || (counts[at(m)] as number) - 1 >= place.least) return [];
    return m.options.filter((o) => o.sel.indeks !== at(m)).map((o) => ({ m, to: o.sel }));
  });
  const one = pickOrNull(dice, spoilers);
  return one && forge(p, good, send(start, one.m, one.to));
};

/** Puts a second holder into a structural post by a move that the rules alone would let pass. */
const secondHolder: Tamper = (p, good, dice) => {
  const start = assignmentOf(p, good);
  const counts = countsAfter(p.model, start);
  const spoilers = p.model.movers.flatMap((m) =>
    m.options.flatMap(({ sel }) => {
      const place = p.model.places[sel.indeks];
      const full = place !== undefined && (counts[sel.indeks] as number) + 1 > place.most;
      return full && (start.get(m) ?? m.home) !== sel ? [{ m, to: sel }] : [];
    }),
  );
  const one = pickOrNull(dice, spoilers);
  return one && forge(p, good, send(start, one.m, one.to));
};

function send(start: Assignment, mover: Mover, to: Sel): Assignment {
  const next = new Map(start);
  if (to === mover.home) next.delete(mover);
  else next.set(mover, to);
  return next;
}

/** The plan of no budget under the label of a smaller one. */
const overBudget: Tamper = (p, _good, dice) => {
  const free = p.planner.plan({ maxMoves: null });
  if (free.moves.length === 0) return null;
  const maxMoves = dice.below(free.moves.length);
  return rehash({ ...free, maxMoves });
};

/** A lawful plan within the budget that costs more, or null when none turns up. */
function worse(p: Prepared, good: Rencana, dice: Random): Assignment | null {
  const start = assignmentOf(p, good);
  const limit = good.maxMoves ?? Number.POSITIVE_INFINITY;
  for (let trial = 0; trial < 20; trial++) {
    const mover = pickOrNull(
      dice,
      p.model.movers.filter((m) => m.options.length > 1),
    );
    if (!mover) return null;
    const next = send(start, mover, dice.pick(mover.options).sel);
    const counts = countsAfter(p.model, next);
    const lawful = p.model.places.every((place, k) => {
      const n = counts[k] as number;
      return n >= place.least && n <= place.most;
    });
    if (lawful && next.size <= limit && objectiveOf(p, next) > good.objective) return next;
  }
  return null;
}

/** A worse plan with the good prices that claims to be proven all the same. */
const suboptimal: Tamper = (p, good, dice) => {
  const next = worse(p, good, dice);
  return next && forge(p, good, next, proven(objectiveOf(p, next)));
};

/** A worse plan with prices moved at random towards a higher bound. */
const fakedPrices: Tamper = (p, good, dice) => {
  const next = worse(p, good, dice);
  if (!next) return null;
  const cells = p.index.sel.map((s) => ({
    ...tempatOf(s),
    price: Math.round(dice.normal(0, 1e6)) * good.prices.scale,
  }));
  const shown =
    dice.below(2) === 0 ? cells : good.prices.cells.map((c) => ({ ...c, price: c.price + 1 + dice.below(100_000) }));
  return forge(p, good, next, { ...proven(objectiveOf(p, next)), prices: { ...good.prices, cells: shown } });
};

/** A worse plan with a price per move that pays for the difference. */
const fakedMultiplier: Tamper = (p, good, dice) => {
  const next = worse(p, good, dice);
  if (!next) return null;
  const prices: Prices = {
    ...good.prices,
    multiplier: good.prices.multiplier + (1 + dice.below(1e6)) * good.prices.scale,
  };
  return forge(p, good, next, { ...proven(objectiveOf(p, next)), prices });
};

/** A worse plan behind a tree of branches whose leaves carry any prices. */
const fakedBranches: Tamper = (p, good, dice) => {
  const next = worse(p, good, dice);
  const mover = pickOrNull(
    dice,
    p.model.movers.filter((m) => m.options.length > 1),
  );
  if (!next || !mover) return null;
  const leaf = (): Branch => ({ kind: 'leaf', prices: { ...good.prices, multiplier: 0, cells: [] } });
  const branches: Branch = {
    kind: 'split',
    pegawaiId: mover.pegawai.pegawaiId,
    ...tempatOf(dice.pick(mover.options).sel),
    atMost: dice.below(3),
    below: dice.below(2) === 0 ? leaf() : { kind: 'leaf', prices: good.prices },
    above: leaf(),
  };
  return forge(p, good, next, { ...proven(objectiveOf(p, next)), proof: 'branches', branches });
};

/** A gap stated smaller than what is proven. */
const shrunkGap: Tamper = (p, good, dice) => {
  const next = worse(p, good, dice);
  if (!next) return null;
  const objective = objectiveOf(p, next);
  const gap = dice.below(objective - good.objective);
  return forge(p, good, next, { status: 'gap', bound: objective - gap, gap });
};

/** A single edit of the document, rehashed. */
const edit =
  (change: (good: Rencana, dice: Random) => Partial<Record<keyof Rencana, unknown>> | null): Tamper =>
  (_p, good, dice) => {
    const changed = change(good, dice);
    return changed && rehash({ ...good, ...changed } as Rencana);
  };

const firstMove = (good: Rencana, change: (m: Rencana['moves'][number]) => unknown): { moves: unknown[] } | null => {
  const [first, ...rest] = good.moves;
  return first ? { moves: [change(first), ...rest] } : null;
};

const cheaper = edit((g) => ({ objective: g.objective - 1, bound: g.bound - 1 }));
const shiftedParts = edit((g) =>
  firstMove(g, (m) => ({ ...m, points: { ...m.points, balance: m.points.balance - 5, move: m.points.move + 5 } })),
);
const otherHome = edit((g) => firstMove(g, (m) => ({ ...m, from: m.to })));
const ghost = edit((g) => firstMove(g, (m) => ({ ...m, pegawaiId: 'TIDAK-ADA' })));
const twice = edit((g) => (g.moves[0] ? { moves: [...g.moves, g.moves[0]] } : null));
const fraction = edit((g) => firstMove(g, (m) => ({ ...m, points: { ...m.points, km: m.points.km + 0.5 } })));
const otherKind = edit((g) => firstMove(g, (m) => ({ ...m, kind: m.kind === 'mutasi' ? 'promosi' : 'mutasi' })));
const lostGerbong = edit((g) => (g.gerbong.length > 0 ? { gerbong: g.gerbong.slice(1) } : null));
const prettier = edit((g) => ({ after: { ...g.after, simpangan: g.after.simpangan * 0.9 + 0.001 } }));
const fewerRules = edit((g) => ({ rulesChecked: g.rulesChecked.slice(1) }));
const notSimulasi = edit((g) => (g.simulasi ? { simulasi: false } : null));
const noAssumptions = edit((g) => (g.assumptions.length > 0 ? { assumptions: [] } : null));
const otherInput = edit(() => ({ inputHash: '0'.repeat(64) }));
const otherSeed = edit((g) => ({ seed: `${g.seed}!` }));
const noProof = edit(() => ({ proof: 'none' }));
const stale: Tamper = (_p, good) => ({ ...good, seed: good.seed, unplaced: [...good.unplaced, 'X'] });

/** Every way, by name. */
export const tampers: Readonly<Record<string, Tamper>> = {
  forbiddenMove,
  immovable,
  brokenWajib,
  brokenFloor,
  secondHolder,
  overBudget,
  suboptimal,
  fakedPrices,
  fakedMultiplier,
  fakedBranches,
  shrunkGap,
  cheaper,
  shiftedParts,
  otherHome,
  ghost,
  twice,
  fraction,
  otherKind,
  lostGerbong,
  prettier,
  fewerRules,
  notSimulasi,
  noAssumptions,
  otherInput,
  otherSeed,
  noProof,
  stale,
};
