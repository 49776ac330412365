import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { forecast, naive2, seasonalNaive } from '@seimbang/core/algorithms';
import { random } from '@seimbang/core/kernel';

/**
 * A thousand monthly series of 116 values, 18 ahead, with the interval: `npm run bench:forecast [-- --write]`. Times are beside those of
 * Naive2 and seasonal naive in the same run, and as a share of the goal. `--write` renews bench/FORECAST.md with machine and date.
 */
const SERIES = 1000;
const MONTHS = 116;
const AHEAD = 18;
const GOAL_MS = 10_000;

const all = Array.from({ length: SERIES }, (_, i) => monthly(i));
const ours = timed(() => all.forEach((x) => void forecast(x, AHEAD, 12)));
const peers = {
  Naive2: timed(() => all.forEach((x) => void naive2(Float64Array.from(x), 12, AHEAD))),
  'seasonal naive': timed(() => all.forEach((x) => void seasonalNaive(Float64Array.from(x), 12, AHEAD))),
};
const text = `# Results of \`npm run bench:forecast\`

${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. ${SERIES} simulated monthly series of ${MONTHS} values, ${AHEAD} ahead with
an 80 % interval, fresh code, one thread. The goal is ${GOAL_MS / 1000} s. The accuracy on published series is in tests/long/RESULTS.md.

| method | ms for ${SERIES} series | share of the goal | ratio to Naive2 |
| --- | --- | --- | --- |
${row('the combination, with interval', ours)}
${Object.entries(peers)
  .map(([name, ms]) => row(name, ms))
  .join('\n')}
`;
console.log(text);
if (process.argv.includes('--write')) writeFileSync(new URL('FORECAST.md', import.meta.url), text);

function row(name: string, ms: number): string {
  return `| ${name} | ${ms.toFixed(0)} | ${(ms / GOAL_MS).toFixed(3)} | ${(ms / peers.Naive2).toFixed(1)} |`;
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Season, trend and a wandering level. */
function monthly(i: number): number[] {
  const dice = random(`bench/forecast/${i}`);
  const swing = 0.3 * dice.next();
  let level = 1000;
  return Array.from({ length: MONTHS }, (_, t) => {
    level *= Math.exp(dice.normal(0.003, 0.02));
    return level * (1 + swing * Math.sin((2 * Math.PI * t) / 12)) * Math.exp(dice.normal(0, 0.05));
  });
}
