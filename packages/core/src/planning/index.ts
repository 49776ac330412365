export { angka, figure } from './angka.ts';
export { type Cells, readCells, UNLIMITED_HEADS } from './cells.ts';
export { competenceGap, kmFromHome } from './cost.ts';
export { type CurveOptions, type CurvePoint, kneeOf, openingBudget } from './curve.ts';
export { inputHashOf } from './document.ts';
export type {
  DearerExplanation,
  ExplainProblem,
  ExplainQuestion,
  Explanation,
  ForbiddenExplanation,
  LoadChange,
  MoveExplanation,
  StayExplanation,
} from './explain.ts';
export type { BudgetWorth, PlaceWorth } from './explain-unit.ts';
export { drawOrder } from './lottery.ts';
export { homeOf, isMovable } from './network.ts';
export { limitsOfPlaces, type PlaceLimits } from './limits.ts';
export {
  createPlanner,
  curve,
  explain,
  plan,
  type Planner,
  type PlanOptions,
  type PlanProblem,
  type PlanProgress,
  repair,
} from './planner.ts';
export type { Perbaikan, RepairOptions } from './repair.ts';
export type { BarisPindah } from './repair-list.ts';
