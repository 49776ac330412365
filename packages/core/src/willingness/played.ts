import { trade as runTrade, type TradeAnswer, type TradeProblem } from '../algorithms/index.ts';
import type { Issue, Minat } from '../domain/index.ts';
import { type Frame, frameOf, standingsOf, withWishes } from './frame.ts';
import type { Standing } from './label.ts';
import type { Scene } from './scene.ts';
import { fairTargets } from './targets.ts';
import { readWishes } from './wishes.ts';

/** A trade that has been run, with everything that its result and its trace are told from. */
export interface Played {
  readonly scene: Scene;
  /** Fair target by `sel.indeks`. */
  readonly target: Int32Array;
  readonly frame: Frame;
  readonly problem: TradeProblem;
  readonly standings: readonly Standing[];
  readonly issues: readonly Issue[];
  readonly answer: TradeAnswer;
}

/** Targets and limits from facts alone, then the wishes, then the cycles. */
export function play(scene: Scene, minat: readonly Minat[], unitTotals: boolean): Played {
  const target = fairTargets(scene);
  const frame = frameOf(scene, target, unitTotals);
  const { wishes, issues } = readWishes(scene, minat);
  const problem = withWishes(frame, scene, wishes);
  const standings = standingsOf(scene, problem, wishes);
  return { scene, target, frame, problem, standings, issues, answer: runTrade(problem) };
}
