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
export { type Abandoning, abandoningOf } from './queueing/erlang-a.ts';
export { backlog, clearedAfter } from './queueing/backlog.ts';
export {
  type Counters,
  erlangB,
  erlangC,
  servedWithin,
  serversFor,
  type Waiting,
  waitAt,
  waitingOf,
} from './queueing/erlang.ts';
export { type Office, simulateDay, type Visit } from './queueing/simulate.ts';
export { hiddenGroups, mayTellTotal, SMALLEST_TOLD } from './disclosure/hide.ts';
export { type Counted, changeOf, detectableFall, detectableRise } from './proportion/change.ts';
export { type Share, wilson } from './proportion/wilson.ts';
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
export { coverage, mase, smape } from './forecasting/accuracy.ts';
export { type Alarm, alarms } from './forecasting/alarm.ts';
export { type Forecast, forecast } from './forecasting/forecast.ts';
export { naive2, seasonalNaive } from './forecasting/naive.ts';
export {
  type LendingPrices,
  type LendingProblem,
  type Loan,
} from './lending/problem.ts';
export { type LendingAnswer, type LendingOptions, solveLending } from './lending/solve.ts';
