import type { Results } from '../lighthouse.ts';
import type { Score } from './score.ts';
import type { Waited } from './slow-line.ts';

interface Where {
  readonly date: string;
  readonly machine: string;
  /** Load of the machine (1 minute) before each run. */
  readonly loads: readonly number[];
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const whole = (value: number): string => String(Math.round(value));
const range = (values: readonly number[]): string => `${whole(Math.min(...values))}-${whole(Math.max(...values))}`;

/** The page `bench/LIGHTHOUSE.md`. */
export function report(results: readonly Results[], { date, machine, loads }: Where): string {
  const raw = '[bench/lighthouse/raw](lighthouse/raw)';
  return `# The pages of civil servants on a phone

Measured ${date} on ${machine}; \`npm run bench:lighthouse -- --write\`. A real server with its own PostgreSQL and the demo, signed in as
somebody with an open offer. The machine had other work: its load before the runs was ${range(loads)} (median
${whole(median(loads))}) on its processors. Times are wall times, so they include the waiting for a processor.

## Lighthouse, mobile preset

Five runs each, medians; in brackets the five performance scores. Wanted: at least 95 / 100 / 95. Raw results: ${raw}. "Machine" is
Lighthouse's benchmarkIndex, range over the five runs; the scores below about 1000 of it are those of a machine that was busy.

| page | performance | accessibility | best practices | FCP ms | LCP ms | TBT ms | CLS | kB sent | machine |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${results.map(scoreRow).join('\n')}

## Over 400 kbit/s, 400 ms, processor four times slower

Real throttling by the browser, a first visit each time, five runs, medians. Wanted: LCP at most 2500 ms, INP at most 200 ms, CLS at
most 0,1. "Ready" is when the page answers taps; until then it can be read. INP is the slowest of the taps made on the page.

| page | FCP ms | LCP ms | INP ms | CLS | ready ms | LCP of each run | INP of each run |
| --- | --- | --- | --- | --- | --- | --- | --- |
${results.map(waitRow).join('\n')}
`;
}

function scoreRow({ page, scores }: Results): string {
  const all = (key: keyof Score): number[] => scores.map((one) => one[key]);
  const mid = (key: keyof Score): string => whole(median(all(key)));
  return `| ${page.name} | **${mid('performance')}** (${all('performance').join(', ')}) | **${mid('accessibility')}** | **${mid('practices')}** | ${mid('fcp')} | ${mid('lcp')} | ${mid('tbt')} | ${decimal(median(all('cls')))} | ${whole(median(all('bytes')) / 1000)} | ${range(all('machine'))} |`;
}

function waitRow({ page, waits }: Results): string {
  const all = (key: keyof Waited): number[] => waits.map((one) => one[key]);
  const mid = (key: keyof Waited): string => whole(median(all(key)));
  const list = (key: keyof Waited): string => all(key).map(whole).join(', ');
  return `| ${page.name} | ${mid('fcp')} | **${mid('lcp')}** | **${mid('inp')}** | **${decimal(median(all('cls')))}** | ${mid('ready')} | ${list('lcp')} | ${list('inp')} |`;
}

const decimal = (value: number): string => value.toFixed(3).replace('.', ',');
