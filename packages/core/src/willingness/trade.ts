import { trade as runTrade, type TradeAnswer } from '../algorithms/index.ts';
import {
  isAktif,
  type Issue,
  type Minat,
  type PaketIndex,
  type Rencana,
  type Sel,
  type Tempat,
} from '../domain/index.ts';
import { canonicalHash, ok, type Result, type Sha256, sha256Hex } from '../kernel/index.ts';
import { createJudge, type Judge } from '../regulation/index.ts';
import { type Frame, frameOf, standingsOf, withWishes } from './frame.ts';
import { type Label, LABELS, labelOf, type Standing } from './label.ts';
import { publish, type PublishedTrade } from './published.ts';
import { readScene, type Scene, type TradeRefusal } from './scene.ts';
import { sealOf } from './seal.ts';
import { fairTargets } from './targets.ts';
import { readWishes } from './wishes.ts';

export interface TradeOptions {
  /** The judge of the package, where there is one already. */
  readonly judge?: Judge;
  /** Sealed wishes; absent = those of the package (minat.csv). */
  readonly minat?: readonly Minat[];
  /** Boxes also on every unor with all below it, not on single places alone. */
  readonly unitTotals?: boolean;
  /** What a person is called in the published trace; absent = the place in the order of claims. Must differ for different people. */
  readonly kodeOf?: (pegawaiId: string) => string;
  /** The machine's own SHA-256, which is faster than the core's. */
  readonly digest?: () => Sha256;
}

export interface Assignment extends Tempat {
  readonly pegawaiId: string;
  readonly label: Label;
}

/** People who changed places with each other under the trade; each gets what the next one (or a vacancy) leaves. */
export interface TradeCycle {
  readonly id: string;
  readonly members: readonly { readonly pegawaiId: string; readonly from: Tempat; readonly to: Tempat }[];
}

/** Full-time heads of a place: by default plan, by fair target, the box between them, and after the trade. */
export interface TradeBox extends Tempat {
  readonly default: number;
  readonly target: number;
  readonly after: number;
}

export interface TradeResult {
  /** Every active person, in package order. */
  readonly assignments: readonly Assignment[];
  /** From the default place to the result; people who keep their default place are in none. */
  readonly cycles: readonly TradeCycle[];
  readonly labels: Readonly<Record<Label, number>>;
  /** Places whose target, default or result differ. */
  readonly boxes: readonly TradeBox[];
  /** Rows of minat.csv that could not count. */
  readonly issues: readonly Issue[];
  readonly published: PublishedTrade;
  readonly planHash: string;
  readonly inputHash: string;
  /** Commitment to the lottery seed (`kebijakan.benih`), to the sealed wishes, and to this result. */
  readonly seedHash: string;
  readonly wishesHash: string;
  readonly traceHash: string;
  readonly tradeHash: string;
}

/**
 * Rencana-lalu-Tukar, the trade (MODEL section 4, steps 3 and 4): from the default plan, by the sealed wishes, within staffing boxes that let
 * every place move towards its fair target only. Nobody ends below the default, nobody undesignated below staying, and no false wish pays.
 */
export function trade(
  index: PaketIndex,
  rencana: Rencana,
  options: TradeOptions = {},
): Result<TradeResult, TradeRefusal> {
  const judge = options.judge ?? createJudge(index);
  const scene = readScene(index, judge, rencana, options.digest);
  if (!scene.ok) return scene;
  const minat = options.minat ?? index.paket.minat;
  const target = fairTargets(scene.value);
  const frame = frameOf(scene.value, target, options.unitTotals ?? false);
  const { wishes, issues } = readWishes(scene.value, minat);
  const problem = withWishes(frame, scene.value, wishes);
  const standings = standingsOf(scene.value, problem, wishes);
  const answer = runTrade(problem);
  const seed = index.paket.kebijakan.benih;
  const seals = {
    planHash: rencana.planHash,
    seed,
    seedHash: sha256Hex(seed),
    wishesHash: sealOf(minat, options.digest?.()),
  };
  const kodeOf = options.kodeOf ?? kodeByClaim(scene.value);
  const published = publish(scene.value, frame, problem, standings, answer, seals, kodeOf, options.digest?.());
  const outcome = outcomeOf(scene.value, frame, target, standings, answer);
  const body = {
    ...outcome,
    issues,
    planHash: rencana.planHash,
    inputHash: rencana.inputHash,
    seedHash: seals.seedHash,
    wishesHash: seals.wishesHash,
    traceHash: published.traceHash,
  };
  return ok({ ...body, published, tradeHash: canonicalHash(body, options.digest?.()) });
}

const kodeByClaim =
  ({ numberOf }: Scene) =>
  (pegawaiId: string): string =>
    `K${String((numberOf.get(pegawaiId) ?? -1) + 1).padStart(5, '0')}`;

const tempat = (sel: Sel): Tempat => ({ unorId: sel.unor.unorId, jabatanId: sel.jabatan.jabatanId });

function outcomeOf(
  scene: Scene,
  frame: Frame,
  target: Int32Array,
  standings: readonly Standing[],
  { cell, rounds }: TradeAnswer,
): Pick<TradeResult, 'assignments' | 'cycles' | 'labels' | 'boxes'> {
  const { index, people } = scene;
  const placeOf = (i: number): Sel => index.sel[cell[i]!]!;
  const assignments = assignmentsOf(scene, (i) => ({
    ...tempat(placeOf(i)),
    label: labelOf(standings[i]!, cell[i]!),
  }));
  const labels = Object.fromEntries(LABELS.map((l) => [l, 0])) as Record<Label, number>;
  for (const a of assignments) labels[a.label]++;
  const cycles = rounds
    .filter(({ cycle }) => cycle.some((i) => cell[i] !== frame.own[i]))
    .map(({ cycle }, n) => ({
      id: `S${n + 1}`,
      members: cycle.map((i) => ({
        pegawaiId: people[i]!.pegawai.pegawaiId,
        from: tempat(people[i]!.default),
        to: tempat(placeOf(i)),
      })),
    }));
  return { assignments, cycles, labels, boxes: boxesOf(scene, target, cell) };
}

/** Everybody active in package order; part-time people stay where they are. */
function assignmentsOf(
  { index, numberOf }: Scene,
  traded: (person: number) => Tempat & { readonly label: Label },
): Assignment[] {
  return index.paket.pegawai.filter(isAktif).map(({ pegawaiId, unorId, jabatanId }) => {
    const number = numberOf.get(pegawaiId);
    return { pegawaiId, ...(number === undefined ? { unorId, jabatanId, label: 'tetap' as const } : traded(number)) };
  });
}

function boxesOf({ index, heads }: Scene, target: Int32Array, cell: Int32Array): TradeBox[] {
  const after = new Int32Array(heads.length);
  for (const c of cell) after[c]!++;
  return index.sel
    .map((s, k) => ({ ...tempat(s), default: heads[k]!, target: target[k]!, after: after[k]! }))
    .filter((b) => b.default !== b.target || b.default !== b.after);
}
