import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

/**
 * Our simplex beside the published prototype's, on the same seeded instances and in the same run, each in a fresh process:
 * `npm run bench:prototype -- [--json] [--write]`. `--write` renews bench/RESULTS.md with machine and date. Fails when the two disagree.
 * HiGHS is compared by `npm run bench`.
 */
interface Line {
  readonly solver: 'ours' | 'compact';
  readonly scale: string;
  readonly seed: string;
  readonly people: number;
  readonly groups: number;
  readonly places: number;
  readonly arcs: number;
  readonly buildMs: number;
  readonly firstMs: number;
  readonly bestMs: number;
  readonly change: number;
  readonly moves: number;
  readonly budget: {
    readonly moves: number;
    readonly ms: number;
    readonly gap: number;
    readonly objective: number;
  } | null;
  readonly rssMb: number;
}

const INSTANCES = [
  ['kecamatan', '1'],
  ['kecamatan', '2'],
  ['kota', '1'],
  ['kota', '2'],
] as const;

const task = fileURLToPath(new URL('task.ts', import.meta.url));
const measure = (solver: string, scale: string, seed: string): Line =>
  JSON.parse(execFileSync(process.execPath, [task, solver, scale, seed], { encoding: 'utf8' })) as Line;

const pairs = INSTANCES.map(([scale, seed]) => {
  const ours = measure('ours', scale, seed);
  const peer = measure('compact', scale, seed);
  if (ours.change !== peer.change)
    throw new Error(`bench: ${scale} ${seed}: ours finds ${ours.change}, the prototype ${peer.change}.`);
  return { ours, peer };
});
const text = markdown();
console.log(process.argv.includes('--json') ? JSON.stringify(pairs) : text);
if (process.argv.includes('--write')) writeFileSync(new URL('RESULTS.md', import.meta.url), text);

function markdown(): string {
  const rows = pairs.map(({ ours: o, peer: p }) =>
    [
      `${o.scale} ${o.seed}`,
      o.people,
      o.groups,
      o.places,
      o.arcs,
      o.buildMs.toFixed(0),
      o.firstMs.toFixed(1),
      o.bestMs.toFixed(1),
      p.firstMs.toFixed(1),
      p.bestMs.toFixed(1),
      (o.bestMs / p.bestMs).toFixed(2),
      o.moves,
      `${o.budget?.moves}: ${o.budget?.ms.toFixed(0)}`,
      o.budget?.gap,
      o.rssMb.toFixed(0),
    ].join(' | '),
  );
  const heads =
    'instance | people | classes | places | pairs | build ms | ours first ms | ours best ms | prototype first ms | prototype best ms | ratio | moves | plan at K = 5 %: ms | gap | MB';
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
  return `# Results of \`npm run bench:prototype\`

${machine}. "Build" is verdicts, arcs and classes; "ours" and "prototype" solve the same flow without a budget, to the same optimum, each
in a process of its own: first call on fresh code, and the best of five. The ratio compares the best times; below 1.5 is the goal.

| ${heads} |
|${' --- |'.repeat(heads.split('|').length)}
${rows.map((r) => `| ${r} |`).join('\n')}
`;
}
