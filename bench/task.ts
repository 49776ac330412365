import { indexPaket } from '@seimbang/core/domain';
import { solveFlow } from '@seimbang/core/algorithms';
import { createPlanner } from '@seimbang/core/planning';
import { createJudge } from '@seimbang/core/regulation';
import { generatePaket, type Skala } from '@seimbang/core/synthetic';
import { solveCompact } from './peers/compact-simplex.ts';

/**
 * One measurement in a process of its own, so that nothing is warm: `task.ts ours|compact SCALE SEED`. Prints one JSON line.
 * `firstMs` is the first call on fresh code, `bestMs` the best of five.
 */
const [solver, scale, seed] = process.argv.slice(2) as [string, Skala, string];
const index = indexPaket(generatePaket({ scale, seed }));
const [made, buildMs] = timed(() => createPlanner(index, createJudge(index)));
if (!made.ok) throw new Error(made.error.message.en);
const { problem, size } = made.value;

const solve = (): { change: number; moves: number } =>
  solver === 'ours' ? solveFlow(problem, { budget: null, effort: 0 }).plan : solveCompact(problem);
const [first, firstMs] = timed(solve);
const bestMs = Math.min(...Array.from({ length: 5 }, () => timed(solve)[1]));
const budget = Math.floor(size.people * 0.05);
const limited = solver === 'ours' ? timed(() => made.value.plan({ maxMoves: budget })) : null;
console.log(
  JSON.stringify({
    solver,
    scale,
    seed,
    ...size,
    buildMs,
    firstMs,
    bestMs,
    change: first.change,
    moves: first.moves,
    budget: limited && { moves: budget, ms: limited[1], gap: limited[0].gap, objective: limited[0].objective },
    rssMb: process.memoryUsage.rss() / 1e6,
  }),
);

function timed<T>(work: () => T): [T, number] {
  const from = performance.now();
  const result = work();
  return [result, performance.now() - from];
}
