import { indexPaket, isAktif } from '@seimbang/core/domain';
import { type CurvePoint, curve, kneeOf, openingBudget } from '@seimbang/core/planning';
import { createJudge } from '@seimbang/core/regulation';
import { EXIT, type ExitCode } from '../exit.ts';
import { angka } from '../numbers.ts';
import { loadPaket, policyOption } from '../paket.ts';
import { table } from '../table.ts';
import type { Call, Verb } from '../verb.ts';

export const curveVerb: Verb = {
  name: 'curve',
  usage: 'PACKAGE [--points N] [--policy FILE] [--json]',
  about: {
    id: 'Rencana terbaik untuk setiap jumlah pindahan, dari nol sampai tidak ada lagi yang memperbaiki. Menunjukkan siku kurva: tempat pindahan berikutnya mulai sedikit gunanya.',
    en: 'The best plan for every number of moves, from none until no more improves. Shows the knee of the curve: where further moves start to help little.',
  },
  words: [1, 1],
  options: {
    points: {
      type: 'string',
      value: 'N',
      help: { id: 'banyaknya titik, paling sedikit 2', en: 'how many points, at least 2' },
    },
    ...policyOption,
  },
  examples: [
    ['seimbang curve samples/banyumanik', { id: 'seluruh kurva', en: 'the whole curve' }],
    ['seimbang curve data --points 12 --json', { id: 'dua belas titik untuk grafik', en: 'twelve points for a chart' }],
  ],
  run: runCurve,
};

async function runCurve(call: Call): Promise<ExitCode> {
  const { out, interrupt } = call;
  const wanted = call.text('points');
  if (wanted !== undefined && !/^([2-9]|[1-9]\d{1,5})$/.test(wanted)) {
    out.error({ id: '--points harus bilangan bulat 2 atau lebih.', en: '--points must be a whole number, 2 or more.' });
    return EXIT.usage;
  }
  const loaded = await loadPaket(call, call.words[0] ?? '');
  if (!loaded.ok) return loaded.error;
  const index = indexPaket(loaded.value.paket);
  const walked = curve(index, createJudge(index), {
    ...(wanted === undefined ? {} : { points: Number(wanted) }),
    tick: ({ done, total }) => {
      out.progress(` ${done}/${total}`);
      return !interrupt.requested();
    },
  });
  out.progress(null);
  if (!walked.ok) return out.error(walked.error.message), EXIT.failure;
  const points = walked.value;
  if (points.length === 0) {
    out.error({
      id: 'tidak ada rencana yang memenuhi kunci dan aturan.',
      en: 'no plan satisfies the locks and the rules.',
    });
    return EXIT.infeasible;
  }
  const staff = loaded.value.paket.pegawai.filter(isAktif).length;
  const knee = kneeOf(points);
  const opening = openingBudget(points, staff);
  if (call.flag('json')) out.json({ points, knee, openingBudget: opening });
  else out.data(curveText(points, knee, opening, call));
  // A gap is the business of its point, which states it; only the data can make the curve as a whole wrong.
  if (interrupt.requested()) return EXIT.interrupted;
  return loaded.value.usable ? EXIT.ok : EXIT.data;
}

function curveText(points: readonly CurvePoint[], knee: number, opening: number, { bahasa, out }: Call): string {
  const heads =
    bahasa === 'id'
      ? ['Pindahan', 'Objektif', 'Celah', 'B', 'Simpangan', '']
      : ['Moves', 'Objective', 'Gap', 'B', 'Deviation', ''];
  const columns = heads.map((title, i) => ({ title, right: i < 5 }));
  const most = Math.max(...points.map((p) => p.simpangan), 1e-9);
  const rows = points.map((p) => [
    angka(p.moves, 0, bahasa),
    angka(p.objective, 0, bahasa),
    angka(p.gap, 0, bahasa),
    angka(p.B, 2, bahasa),
    angka(p.simpangan, 3, bahasa),
    `${'█'.repeat(Math.round((24 * p.simpangan) / most))}${p.moves === knee ? (bahasa === 'id' ? ' ← siku' : ' ← knee') : ''}`,
  ]);
  const advice =
    bahasa === 'id'
      ? `Siku kurva pada ${knee} pindahan; skenario baru dibuka pada ${opening} (paling banyak 5 % pegawai).`
      : `The knee is at ${knee} moves; a new scenario opens at ${opening} (at most 5 % of the staff).`;
  return `${table(columns, rows, out.paint)}\n\n${advice}`;
}
