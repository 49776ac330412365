import { arch, cpus } from 'node:os';
import { indexPaket, type Paket } from '@seimbang/core/domain';
import { solveFlow } from '@seimbang/core/algorithms';
import { createPlanner, type Planner } from '@seimbang/core/planning';
import { createJudge } from '@seimbang/core/regulation';
import { generatePaket } from '@seimbang/core/synthetic';
import { loadHighs, type PeerResult, solveByHighs } from '../bench-highs.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { angka } from '../numbers.ts';
import { table } from '../table.ts';
import type { Call, Verb } from '../verb.ts';

const scales = ['kecamatan', 'kota'] as const;
type Scale = (typeof scales)[number];

export const bench: Verb = {
  name: 'bench',
  usage: '[--scale kecamatan|kota] [--peer-seconds S] [--json]',
  about: {
    id: 'Mengukur perencana pada paket rekaan, panggilan pertama, dan membandingkannya dengan HiGHS (bila terpasang) pada soal yang sama tanpa batas pindahan.',
    en: 'Measures the planner on fictional packages, first call, and compares it with HiGHS (where installed) on the same instance without a budget.',
  },
  words: [0, 0],
  options: {
    scale: {
      type: 'string',
      value: 'SKALA',
      help: { id: 'hanya skala ini (bawaan: keduanya)', en: 'this scale only (default: both)' },
    },
    'peer-seconds': {
      type: 'string',
      value: 'S',
      help: {
        id: 'batas waktu HiGHS per soal (bawaan: 60; 0 = lewati)',
        en: 'time limit of HiGHS per instance (default: 60; 0 = skip)',
      },
    },
  },
  examples: [
    ['seimbang bench', { id: 'semua pengukuran', en: 'all measurements' }],
    ['seimbang bench --scale kota --json', { id: 'untuk catatan', en: 'for the record' }],
  ],
  run: runBench,
};

interface Measured {
  readonly scale: Scale;
  readonly people: number;
  readonly places: number;
  readonly arcs: number;
  /** Verdicts, arcs and classes, milliseconds. */
  readonly buildMs: number;
  /** The simplex alone without a budget, first call, milliseconds: what HiGHS is compared with. */
  readonly solveMs: number;
  /** A whole plan document without a budget, milliseconds. */
  readonly planMs: number;
  /** First plan with a budget of 5 % of the people, and its gap in points. */
  readonly budgetMs: number;
  readonly budgetGap: number;
  readonly peer: (PeerResult & { readonly agrees: boolean | null; readonly ratio: number }) | null;
  readonly rssMb: number;
}

async function runBench(call: Call): Promise<ExitCode> {
  const { out, text, flag } = call;
  const wanted = text('scale');
  const seconds = Number(text('peer-seconds') ?? 60);
  const chosen = scales.filter((s) => wanted === undefined || s === wanted);
  if (chosen.length === 0 || !(seconds >= 0)) {
    out.error({
      id: `--scale: ${scales.join(' atau ')}; --peer-seconds: 0 atau lebih.`,
      en: `--scale: ${scales.join(' or ')}; --peer-seconds: 0 or more.`,
    });
    return EXIT.usage;
  }
  const results: Measured[] = [];
  for (const scale of chosen) {
    out.progress(` ${scale} ...`);
    results.push(await measure(scale, seconds));
  }
  out.progress(null);
  const machine = { node: process.version, arch: arch(), cpu: cpus()[0]?.model ?? '?', cores: cpus().length };
  if (flag('json')) out.json({ machine, results });
  else out.data(`${benchText(results, call)}\n\nNode ${machine.node}, ${machine.cores} x ${machine.cpu}`);
  return results.every((r) => r.peer?.agrees !== false) ? EXIT.ok : EXIT.integrity;
}

async function measure(scale: Scale, peerSeconds: number): Promise<Measured> {
  const paket = generatePaket({ scale });
  const index = indexPaket(paket);
  const [planner, buildMs] = timed(() => plannerOf(index));
  const [flow, solveMs] = timed(() => solveFlow(planner.problem, { budget: null, effort: 0 }));
  const [, planMs] = timed(() => planner.plan({ maxMoves: null }));
  const [limited, budgetMs] = timed(() => planner.plan({ maxMoves: fivePercent(paket) }));
  const rssMb = process.memoryUsage.rss() / 1e6;
  const highs = peerSeconds > 0 ? await loadHighs() : null;
  const peer = highs && solveByHighs(highs, planner.problem, peerSeconds);
  const { people, places, arcs } = planner.size;
  const { change } = flow.plan;
  return {
    scale,
    people,
    places,
    arcs,
    buildMs,
    solveMs,
    planMs,
    budgetMs,
    budgetGap: limited.gap,
    peer: peer && { ...peer, agrees: peer.change === null ? null : peer.change === change, ratio: peer.ms / solveMs },
    rssMb,
  };
}

function plannerOf(index: ReturnType<typeof indexPaket>): Planner {
  const made = createPlanner(index, createJudge(index));
  if (!made.ok) throw new Error(`bench: ${made.error.message.en}`);
  return made.value;
}

const fivePercent = (paket: Paket): number => Math.floor(paket.pegawai.length * 0.05);

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function benchText(results: readonly Measured[], { bahasa, out }: Call): string {
  const heads =
    bahasa === 'id'
      ? [
          'Skala',
          'Orang',
          'Formasi',
          'Pasangan',
          'Susun ms',
          'Simpleks ms',
          'Rencana ms',
          'K = 5 % ms',
          'Celah',
          'HiGHS ms',
          'Kali',
          'MB',
        ]
      : [
          'Scale',
          'People',
          'Formasi',
          'Pairs',
          'Build ms',
          'Simplex ms',
          'Plan ms',
          'K = 5 % ms',
          'Gap',
          'HiGHS ms',
          'Ratio',
          'MB',
        ];
  const n = (x: number, digits = 0): string => angka(x, digits, bahasa);
  const rows = results.map((r) => [
    r.scale,
    n(r.people),
    n(r.places),
    n(r.arcs),
    n(r.buildMs, 1),
    n(r.solveMs, 1),
    n(r.planMs, 1),
    n(r.budgetMs, 1),
    n(r.budgetGap),
    r.peer ? `${r.peer.change === null ? '> ' : ''}${n(r.peer.ms)}` : '-',
    r.peer ? `${r.peer.change === null ? '> ' : ''}${n(r.peer.ratio, 1)}` : '-',
    n(r.rssMb),
  ]);
  return table(
    heads.map((title, i) => ({ title, right: i > 0 })),
    rows,
    out.paint,
  );
}
