export { type Apportionment, apportion } from './apportionment/apportion.ts';
export { type ArcLimit, type DualPrices, dualBound, isOptimal, pricesOf } from './flow/bound.ts';
export type { CoverTree } from './flow/branch.ts';
export {
  type FlowAnswer,
  type FlowOptions,
  type Progress,
  type Report,
  solveBudgets,
  solveFlow,
} from './flow/budget.ts';
export { type FlowPlan, headsAfter, readPlan } from './flow/plan.ts';
export { cellChange, type FlowProblem, homeHeads, UNLIMITED } from './flow/problem.ts';
export { createSimplex, type Simplex } from './flow/simplex.ts';
export { singleArc, type Singles, toSingles } from './flow/singles.ts';
export {
  headsOf,
  noTotals,
  type Round,
  type Step,
  type TradeAnswer,
  type TradeProblem,
} from './trading/problem.ts';
export { tradeByDefinition } from './trading/reference.ts';
export { trade } from './trading/trade.ts';
