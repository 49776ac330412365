import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { trade as trading } from '@seimbang/core/algorithms';
import { indexPaket, type Minat, type Paket } from '@seimbang/core/domain';
import { random, type Sha256 } from '@seimbang/core/kernel';
import { createPlanner } from '@seimbang/core/planning';
import { createJudge } from '@seimbang/core/regulation';
import { generatePaket } from '@seimbang/core/synthetic';
import { trade } from '@seimbang/core/willingness';
import { randomFrame, randomLists, withLists } from '../packages/core/src/algorithms/trading/testing/instances.ts';

/**
 * Trading cycles at the size of a city, and a whole trade of a fictional city from plan and wishes to labels, each in a process of its own so
 * that nothing is warm: `npm run bench:trade [-- --write]`. `--write` renews bench/TRADE.md with machine and date.
 */
const PEOPLE = 15_000;
const CELLS = 3000;
const CASES = [
  { longest: 20, totals: 0 },
  { longest: 200, totals: 0 },
  { longest: CELLS, totals: 0 },
  { longest: 200, totals: 300 },
] as const;

const [task, ...options] = process.argv.slice(2);
if (task === 'cycles') console.log(JSON.stringify(cycles(Number(options[0]), Number(options[1]))));
else if (task === 'city') console.log(JSON.stringify(city()));
else report();

/** The result, the wall time, and the processor time of all threads, milliseconds: the two part where the machine is busy with others. */
function timed<T>(work: () => T): [T, wall: number, cpu: number] {
  const from = performance.now();
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, performance.now() - from, (user + system) / 1000];
}

function cycles(longest: number, totals: number): Record<string, number> {
  const dice = random(`bench/${longest}/${totals}`);
  const frame = randomFrame(dice, { people: PEOPLE, cells: CELLS, totals, slack: 2 });
  const problem = withLists(frame, randomLists(dice, frame, longest));
  const [answer, firstMs, firstCpu] = timed(() => trading(problem));
  const bestMs = Math.min(...Array.from({ length: 5 }, () => timed(() => trading(problem))[1]));
  const moved = answer.cell.filter((c, i) => c !== problem.own[i]).length;
  const most = Math.max(...answer.rounds.map((r) => r.cycle.length));
  return { entries: problem.list.length, rounds: answer.rounds.length, most, moved, firstMs, firstCpu, bestMs };
}

function city(): Record<string, number> {
  const paket = generatePaket({ scale: 'kota', seed: '1' });
  const minat = wishesOf(paket);
  const index = indexPaket({ ...paket, minat });
  const judge = createJudge(index);
  const planner = createPlanner(index, judge);
  if (!planner.ok) throw new Error(planner.error.message.en);
  const rencana = planner.value.plan({ maxMoves: Math.floor(paket.pegawai.length * 0.05), digest });
  const [result, ms, cpu] = timed(() => trade(index, rencana, { judge, digest }));
  if (!result.ok) throw new Error(result.error.message.en);
  const { labels, cycles: rings, issues } = result.value;
  return {
    people: paket.pegawai.length,
    wishes: minat.length,
    ms,
    cpu,
    cycles: rings.length,
    issues: issues.length,
    ...labels,
  };
}

/** Seven of ten people name up to 20 formasi of their own jabatan. */
function wishesOf(paket: Paket): Minat[] {
  const dice = random('bench/wishes');
  const places = Map.groupBy(paket.formasi, (f) => f.jabatanId);
  return paket.pegawai.flatMap(({ pegawaiId, jabatanId }) => {
    const list = places.get(jabatanId) ?? [];
    if (list.length === 0 || dice.next() < 0.3) return [];
    const named = new Set(Array.from({ length: 20 }, () => dice.pick(list)));
    return Array.from(named, (f, i) => ({
      pegawaiId,
      urutan: i + 1,
      unorId: f.unorId,
      jabatanId: f.jabatanId,
      ekstra: {},
    }));
  });
}

function digest(): Sha256 {
  const hash = createHash('sha256');
  return { update: (piece) => void hash.update(piece), hex: () => hash.digest('hex') };
}

function report(): void {
  const run = (...argv: readonly (string | number)[]): Record<string, number> =>
    JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...argv.map(String)], { encoding: 'utf8' }),
    ) as Record<string, number>;
  const rows = CASES.map(({ longest, totals }) => {
    const r = run('cycles', longest, totals);
    const figures = [
      longest,
      totals,
      r['entries'],
      r['rounds'],
      r['most'],
      r['moved'],
      r['firstMs']?.toFixed(0),
      r['firstCpu']?.toFixed(0),
      r['bestMs']?.toFixed(0),
    ];
    return `| ${figures.join(' | ')} |`;
  });
  const c = run('city');
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
  const text = `# Results of \`npm run bench:trade\`

${machine}. Trading cycles alone, with the trace of every round: ${PEOPLE} people, ${CELLS} places, boxes of up to 2 heads; first call on fresh
code, and the best of five. The goal is 200 ms.

| longest list | nested totals | entries of lists | rounds | longest cycle | people who get another place | first ms | first CPU ms | best ms |
|${' --- |'.repeat(9)}
${rows.join('\n')}

A whole trade of the fictional city (plan of 5 % read and checked by its hashes, fair targets, eligibility of ${c['wishes']} wishes, cycles, labels,
published trace, hashes): ${c['people']} people, ${c['cycles']} cycles, ${c['ms']?.toFixed(0)} ms at first call (${c['cpu']?.toFixed(0)} ms of processor time). Labels: ${c['sukarela']} sukarela,
${c['tetap-berkat-sukarelawan']} tetap-berkat-sukarelawan, ${c['memilih']} memilih, ${c['kebutuhan-dinas']} kebutuhan-dinas, ${c['tetap']} tetap. The wishes are random: no forecast.
`;
  console.log(text);
  if (process.argv.includes('--write')) writeFileSync(new URL('TRADE.md', import.meta.url), text);
}
