import type { CoverTree, DualPrices, FlowAnswer } from '../algorithms/index.ts';
import {
  arahOf,
  type Branch,
  type PaketIndex,
  type Pindahan,
  type Prices,
  type Rencana,
  type Tempat,
} from '../domain/index.ts';
import type { Sel } from '../domain/index.ts';
import { canonicalHash, type Sha256 } from '../kernel/index.ts';
import type { Judge } from '../regulation/index.ts';
import type { Cells } from './cells.ts';
import { moveCost } from './cost.ts';
import { decompose, type Move, type Train } from './gerbong.ts';
import { headsAfterMoves, keadaanOf } from './keadaan.ts';
import { type Network, peopleOf, pointsToday } from './network.ts';
import { reasonsOf } from './reasons.ts';

/** Everything about a package that every plan of it shares. */
export interface Scene {
  readonly index: PaketIndex;
  readonly judge: Judge;
  readonly cells: Cells;
  readonly network: Network;
}

export const tempat = (sel: Sel): Tempat => ({ unorId: sel.unor.unorId, jabatanId: sel.jabatan.jabatanId });

/** `inputHash` of DATA section 2: the package without the wishes, which the planner never reads. */
export const inputHashOf = (index: PaketIndex, digest?: Sha256): string =>
  canonicalHash({ ...index.paket, minat: undefined }, digest);

/** The plan document, from the answer of the flow. */
export function writeRencana(
  scene: Scene,
  answer: FlowAnswer,
  maxMoves: number | null,
  inputHash: string,
  digest?: Sha256,
): Rencana {
  const feasible = answer.feasible && scene.network.stranded.length === 0;
  const unplaced = feasible || answer.stopped ? [] : unplacedOf(scene, answer);
  const people = feasible ? peopleOf(scene.network, answer.plan) : [];
  const today = pointsToday(scene.network, scene.cells);
  const objective = today + (feasible ? answer.plan.change : 0);
  const bound = feasible ? today + Math.min(answer.bound, answer.plan.change) : objective;
  const body = {
    ...verdictOf(answer, feasible, objective - bound),
    objective,
    bound,
    gap: objective - bound,
    ...writePeople(scene, people),
    rulesChecked: scene.judge.rulesChecked,
    rulesNotChecked: scene.judge.rulesNotChecked,
    assumptions: scene.judge.assumptions,
    simulasi: scene.judge.assumptions.some((a) => a.confirmed),
    maxMoves,
    prices: writePrices(scene.network, answer.prices),
    branches: answer.cover && feasible ? writeBranch(scene.network, answer.cover, answer.prices) : null,
    unplaced,
    inputHash,
    seed: scene.index.paket.kebijakan.benih,
  };
  return { ...body, planHash: canonicalHash(body, digest) };
}

/** What a plan document says of the people alone: moves, gerbong, and the measures without and with them. */
export function writePeople(
  scene: Scene,
  people: readonly Move[],
): Pick<Rencana, 'moves' | 'gerbong' | 'before' | 'after'> {
  const trains = decompose(people, scene.cells);
  const listed = trains.flatMap((t) => t.list);
  return {
    moves: writeMoves(scene, trains, listed),
    gerbong: trains.map(({ id, kind, moves }) => ({ id, kind, moves })),
    before: keadaanOf(scene.index, scene.cells, []),
    after: keadaanOf(scene.index, scene.cells, listed),
  };
}

function verdictOf(answer: FlowAnswer, feasible: boolean, gap: number): Pick<Rencana, 'status' | 'proof'> {
  if (!feasible) return { status: answer.stopped ? 'stopped' : 'infeasible', proof: 'none' };
  const proof = answer.cover ? 'branches' : 'dual';
  if (gap === 0) return { status: 'optimal', proof };
  return { status: answer.stopped ? 'stopped' : 'gap', proof };
}

/** People whom a `wajib` lock moves and whom no lawful plan within the budget can place; all who must leave where the budget is the reason. */
function unplacedOf({ network }: Scene, answer: FlowAnswer): string[] {
  const { problem, members } = network;
  const gone = new Int32Array(problem.groups);
  for (const { pegawai } of peopleOf(network, answer.plan)) gone[network.groupOf.get(pegawai.pegawaiId)!]!++;
  const left = members.flatMap((m, g) => (problem.mustLeave[g] ? m.slice(gone[g]!) : []));
  const all = members.flatMap((m, g) => (problem.mustLeave[g] ? m : []));
  const named = left.length > 0 ? left : all;
  return [...network.stranded, ...named].map((p) => p.pegawaiId).sort();
}

function writeMoves(scene: Scene, trains: readonly Train[], listed: readonly Move[]): Pindahan[] {
  const { judge, cells, index } = scene;
  const heads = { before: cells.present, after: headsAfterMoves(cells, listed) };
  const now = cells.present.slice();
  return trains.flatMap((train) =>
    train.list.map((m) => ({
      pegawaiId: m.pegawai.pegawaiId,
      from: tempat(m.from),
      to: tempat(m.to),
      kind: arahOf(m.from.jabatan, m.to.jabatan) === 'promosi' ? ('promosi' as const) : ('mutasi' as const),
      points: { balance: applyMove(cells, now, m), ...moveCost(index.paket.kebijakan.bobot, m.pegawai, m.from, m.to) },
      gerbong: train.id,
      label: 'kebutuhan-dinas',
      reasons: reasonsOf(judge, cells, heads, m),
    })),
  );
}

/** What a move changes in the points of the two places when it comes after the moves applied before it. */
function applyMove(cells: Cells, now: Int32Array, m: Move): number {
  const shift = (k: number, by: 1 | -1): number => {
    const n = now[k]!;
    now[k] = n + by;
    return cells.points(k, n + by) - cells.points(k, n);
  };
  return shift(m.from.indeks, -1) + shift(m.to.indeks, 1);
}

/** Prices of the places that somebody can leave or enter, in package order. */
function writePrices(network: Network, prices: DualPrices): Prices {
  const priced = network.touched.filter((c) => prices.cell[c] !== 0);
  priced.sort((a, b) => network.sel[a]!.indeks - network.sel[b]!.indeks);
  const cells = priced.map((c) => ({ ...tempat(network.sel[c]!), price: prices.cell[c]! }));
  return { scale: prices.scale, multiplier: prices.multiplier, cells };
}

/** Leaves name only the places whose price differs from the plan's, where the scale is the same; else all of them. */
function writeBranch(network: Network, tree: CoverTree, base: DualPrices): Branch {
  if (tree.kind === 'leaf') return { kind: 'leaf', prices: leafPrices(network, tree.prices, base) };
  const { group, arc, atMost } = tree;
  return {
    kind: 'split',
    pegawaiId: network.members[group]![0]!.pegawaiId,
    ...tempat(network.sel[network.problem.target[arc]!]!),
    atMost,
    below: writeBranch(network, tree.below, base),
    above: writeBranch(network, tree.above, base),
  };
}

function leafPrices(network: Network, prices: DualPrices, base: DualPrices): Prices {
  const cells = network.touched
    .filter((c) => prices.scale !== base.scale || prices.cell[c] !== base.cell[c])
    .map((c) => ({ ...tempat(network.sel[c]!), price: prices.cell[c]! }));
  return { scale: prices.scale, multiplier: prices.multiplier, cells };
}
