import { cpus } from 'node:os';
import { resultsOf } from './cases.ts';
import { tryEverything } from './exhaustive.ts';
import { CASES, type Case, TINY } from './plan.ts';
import { keep, publish, readStored } from './publish.ts';
import { type Stored, tables } from './report.ts';

/**
 * Seimbang beside three other ways of deciding who moves: `npm run bench:rivals`. Runs the first three cases and prints them. With `--write`
 * all of them, about nine minutes of processor time, kept in bench/rivals/hasil.jsonl, in docs/simulasi.md and docs/simulation.md and in
 * their charts; `--render` renews the pages from what is kept.
 */
if (process.argv.includes('--render')) publish(readStored());
else run(process.argv.includes('--write'));

function run(write: boolean): void {
  const from = performance.now();
  const cases = write ? CASES : CASES.slice(0, 3);
  const offices = [...Map.groupBy(cases, (c) => `${c.scale}/${c.seed}`).values()];
  const results = offices.flatMap((group) => resultsOf(group, told));
  const tiny = tryEverything(TINY.people, TINY.cells, write ? TINY.offices : 1);
  const { user, system } = process.cpuUsage();
  const stored: Stored = {
    machine: `${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.version}`,
    date: new Date().toISOString().slice(0, 10),
    minutes: tenths((performance.now() - from) / 60_000),
    cpuMinutes: tenths((user + system) / 60e6),
    results,
    tiny,
  };
  console.log(tables(stored, 'en'));
  if (!write) return;
  keep(stored);
  publish(stored);
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function told({ scale, seed, mix, draw }: Case): void {
  console.error(`${scale} ${seed} ${mix} ${draw}`);
}
