export { type CurveOptions, type CurvePoint, kneeOf, openingBudget } from './curve.ts';
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
export {
  createPlanner,
  curve,
  explain,
  plan,
  type Planner,
  type PlanOptions,
  type PlanProblem,
  type PlanProgress,
} from './planner.ts';
