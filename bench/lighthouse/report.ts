import type { Results } from '../lighthouse.ts';
import type { Score } from './score.ts';
import type { Waited } from './slow-line.ts';

interface Where {
  readonly date: string;
  readonly machine: string;
  /** Load of the machine (1 minute) before each run. */
  readonly loads: readonly number[];
  /** The measurement went before all other work of the machine. */
  readonly ahead: boolean;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const whole = (value: number): string => String(Math.round(value));
const range = (values: readonly number[]): string => `${whole(Math.min(...values))}-${whole(Math.max(...values))}`;

/** The page `bench/LIGHTHOUSE.md`. */
export function report(results: readonly Results[], { date, machine, loads, ahead }: Where): string {
  const raw = '[bench/lighthouse/raw](lighthouse/raw)';
  return `# The pages of civil servants on a phone

Measured ${date} on ${machine}; \`npm run bench:lighthouse -- --write\`. A real server with its own
PostgreSQL and the demo, signed in as somebody with an open offer. ${busy(loads, ahead)}

## Lighthouse, mobile preset

Five runs each, medians; in brackets the five performance scores. Wanted: at least 95 / 100 / 95. Raw results: ${raw}. "Machine" is
Lighthouse's benchmarkIndex at that moment, range over the five runs (the higher the faster).

| page | performance | accessibility | best practices | FCP ms | LCP ms | TBT ms | CLS | kB sent | machine |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${results.map(scoreRow).join('\n')}

## Over 400 kbit/s, 400 ms, processor four times slower

Real throttling by the browser, a first visit each time, five runs, medians. Wanted: LCP at most 2500 ms, INP at most 200 ms, CLS at
most 0,1. "Ready" is when the page answers taps; until then it can be read. INP is the slowest of the taps made on the page, a second
after it is ready and a second after each other.

| page | FCP ms | LCP ms | INP ms | CLS | ready ms | LCP of each run | INP of each run |
| --- | --- | --- | --- | --- | --- | --- | --- |
${results.map(waitRow).join('\n')}
`;
}

const busy = (loads: readonly number[], ahead: boolean): string =>
  `Times are wall times. The machine had other work: its
load before the runs was ${range(loads)}, median ${whole(median(loads))}.${
    ahead
      ? ` The browser, not the server,
ran before that work (\`--ahead\`), as a phone has its processor to itself.`
      : ''
  }`;

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
