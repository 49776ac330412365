import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { generatePaket } from '@seimbang/core/synthetic';
import { chart } from './chart.ts';
import { tryEverything } from './exhaustive.ts';
import { type Office, officeOf } from './from-paket.ts';
import { outcomeOf, WAY_NAMES } from './measure.ts';
import { CASES, type Case, CURVE_POINTS, TINY, trialsOf } from './plan.ts';
import { type Result, type Stored, tables, withTables } from './report.ts';
import { drawWishes } from './wishes.ts';

/**
 * Seimbang beside three other ways of deciding who moves: `npm run bench:rivals [-- --write]`. `--write` renews bench/rivals/hasil.json, the
 * tables in docs/simulasi.md and docs/simulation.md, and the chart; about ten minutes. Without it the first three cases are run and printed.
 */
const write = process.argv.includes('--write');
const cases = write ? CASES : CASES.slice(0, 3);
const from = performance.now();
const results = [...Map.groupBy(cases, (c) => `${c.scale}/${c.seed}`).values()].flatMap((group) => resultsOf(group));
const stored: Stored = {
  machine: `${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.version}`,
  date: new Date().toISOString().slice(0, 10),
  minutes: Math.round((performance.now() - from) / 6000) / 10,
  results,
  tiny: tryEverything(TINY.people, TINY.cells, write ? TINY.offices : 1),
};
console.log(tables(stored, 'en'));
if (write) {
  writeFileSync(new URL('hasil.json', import.meta.url), `${JSON.stringify(stored, null, 1)}\n`);
  for (const [page, language] of [
    ['simulasi', 'id'],
    ['simulation', 'en'],
  ] as const) {
    const file = new URL(`../../docs/${page}.md`, import.meta.url);
    writeFileSync(file, withTables(readFileSync(file, 'utf8'), tables(stored, language)));
    writeFileSync(new URL(`../../docs/gambar/${page}.svg`, import.meta.url), chart(stored, language));
  }
}

function resultsOf(group: readonly Case[]): Result[] {
  const { scale, seed } = group[0]!;
  const office = officeOf(generatePaket({ scale, seed }), CURVE_POINTS[scale]);
  return group.map((one, i) => resultOf(office, one, i === 0));
}

function resultOf(office: Office, one: Case, isFirst: boolean): Result {
  const truth = drawWishes(office.arena, one.mix, trialsOf(one).seed);
  if (isFirst) office.check(truth);
  const { people, budget } = office.arena;
  const ways = WAY_NAMES.map((way) => [way, outcomeOf(office, way, truth, trialsOf(one))] as const);
  console.error(`${one.scale} ${one.seed} ${one.mix} ${one.draw}`);
  return { ...one, people, budget, ways: Object.fromEntries(ways) as Result['ways'] };
}
