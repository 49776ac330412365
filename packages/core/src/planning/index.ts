export { createPlanner, plan, type Planner, type PlanOptions, type PlanProblem, type PlanProgress } from './planner.ts';
