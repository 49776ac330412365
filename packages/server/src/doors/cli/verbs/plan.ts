import { writeFile } from 'node:fs/promises';
import { indexPaket, type PaketIndex, type Rencana } from '@seimbang/core/domain';
import { err, ok, type Result } from '@seimbang/core/kernel';
import { plan, type PlanOptions, type PlanProgress } from '@seimbang/core/planning';
import { createJudge } from '@seimbang/core/regulation';
import { digest } from '../../../shared/digest.ts';
import { hashFromBeside, lookOf } from '../beside.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { fileFailure } from '../files.ts';
import { angka, persen } from '../numbers.ts';
import { loadPaket, policyOption } from '../paket.ts';
import { planText } from '../plan-text.ts';
import type { Call, Verb } from '../verb.ts';

export const planVerb: Verb = {
  name: 'plan',
  usage: 'PACKAGE [--max-moves K] [--policy FILE] [--time S] [--out FILE] [--skip-bad-rows] [--json]',
  about: {
    id: 'Mencari rencana mutasi terbaik yang diizinkan aturan, beserta buktinya. Ctrl-C sekali: berhenti dan simpan yang terbaik. Tanpa --max-moves jumlah pindahan tidak dibatasi.',
    en: 'Finds the best plan that the rules allow, with its proof. Ctrl-C once: stop and keep the best. Without --max-moves the number of moves has no limit.',
  },
  words: [1, 1],
  options: {
    'max-moves': {
      type: 'string',
      value: 'K',
      help: { id: 'paling banyak K pindahan (bawaan: kebijakan)', en: 'at most K moves (default: policy)' },
    },
    ...policyOption,
    time: { type: 'string', value: 'S', help: { id: 'berhenti setelah S detik', en: 'stop after S seconds' } },
    out: {
      type: 'string',
      value: 'FILE',
      help: { id: 'tulis juga dokumen JSON ke berkas', en: 'also write the JSON document to a file' },
    },
    'skip-bad-rows': {
      type: 'boolean',
      help: { id: 'susun rencana dari baris yang baik saja', en: 'plan on the good rows alone' },
    },
  },
  examples: [
    ['seimbang plan samples/banyumanik --max-moves 10', { id: 'sepuluh pindahan terbaik', en: 'the ten best moves' }],
    [
      'seimbang plan data.xlsx --max-moves 12 --time 60 --out rencana.json',
      { id: 'paling lama satu menit, dokumen disimpan', en: 'one minute at most, keep the document' },
    ],
  ],
  run: runPlan,
};

async function runPlan(call: Call): Promise<ExitCode> {
  const numbers = readNumbers(call);
  if (!numbers.ok) return numbers.error;
  const path = call.words[0] ?? '';
  const before = call.beside && (await lookOf(path));
  const loaded = await loadPaket(call, path);
  if (!loaded.ok) return loaded.error;
  if (!loaded.value.usable && !call.flag('skip-bad-rows')) {
    call.out.error({
      id: 'ada baris yang tidak terbaca; rencana tidak disusun dari data yang tidak lengkap. Perbaiki, atau tambahkan --skip-bad-rows.',
      en: 'some rows could not be read; no plan is made on incomplete data. Repair them, or add --skip-bad-rows.',
    });
    return EXIT.data;
  }
  const after = call.beside && (await lookOf(path));
  const look = before && before.hash === after?.hash ? before.hash : null;
  const index = indexPaket(loaded.value.paket);
  const planned = plan(index, createJudge(index), {
    ...numbers.value,
    now: () => performance.now(),
    digest,
    inputHash: () => call.beside && hashFromBeside(call.beside, look),
    tick: ticker(call),
  });
  call.out.progress(null);
  if (!planned.ok) return call.out.error(planned.error.message), EXIT.failure;
  return deliver(planned.value, index, call);
}

/** Prints the plan (and keeps it, with --out); the exit code says how good it is. */
async function deliver(rencana: Rencana, index: PaketIndex, call: Call): Promise<ExitCode> {
  const target = call.text('out');
  if (target !== undefined) {
    try {
      await writeFile(target, `${JSON.stringify(rencana)}\n`);
    } catch (cause) {
      return fileFailure(call, target, cause);
    }
  }
  if (call.flag('json')) call.out.json(rencana);
  else call.out.data(planText(rencana, index, call));
  return exitOf(rencana, call);
}

function exitOf({ status }: Rencana, { interrupt }: Call): ExitCode {
  if (status === 'optimal') return EXIT.ok;
  if (status === 'infeasible') return EXIT.infeasible;
  return interrupt.requested() ? EXIT.interrupted : EXIT.unproven;
}

function readNumbers({ text, out }: Call): Result<Pick<PlanOptions, 'maxMoves' | 'maxSeconds'>, ExitCode> {
  const moves = text('max-moves');
  const seconds = text('time');
  if (moves !== undefined && !/^\d{1,9}$/.test(moves)) {
    out.error({
      id: '--max-moves harus bilangan bulat 0 atau lebih.',
      en: '--max-moves must be a whole number, 0 or more.',
    });
    return err(EXIT.usage);
  }
  if (seconds !== undefined && !(Number(seconds) > 0)) {
    out.error({ id: '--time harus angka detik di atas 0.', en: '--time must be a number of seconds above 0.' });
    return err(EXIT.usage);
  }
  return ok({
    ...(moves === undefined ? {} : { maxMoves: Number(moves) }),
    ...(seconds === undefined ? {} : { maxSeconds: Number(seconds) }),
  });
}

/** Milliseconds between two progress lines: faster than the eye wants only costs time. */
const PAUSE = 120;

function ticker({ out, bahasa, interrupt }: Call): (p: PlanProgress) => boolean {
  const start = performance.now();
  let shown = 0;
  return (p) => {
    const now = performance.now();
    if (now - shown > PAUSE) {
      shown = now;
      out.progress(progressLine(p, (now - start) / 1000, bahasa));
    }
    return !interrupt.requested();
  };
}

function progressLine(p: PlanProgress, seconds: number, bahasa: Call['bahasa']): string {
  const n = (points: number | null): string => (points === null ? '-' : angka(points, 0, bahasa));
  const gap = p.gap === null ? '-' : persen(p.gap / Math.max(1, Math.abs(p.objective)), 3, bahasa);
  return bahasa === 'id'
    ? ` ${angka(seconds, 1, bahasa)} dtk  terbaik ${n(p.objective)}  batas ${n(p.bound)}  celah ${gap}  [Ctrl-C: berhenti & simpan]`
    : ` ${angka(seconds, 1, bahasa)} s  best ${n(p.objective)}  bound ${n(p.bound)}  gap ${gap}  [Ctrl-C: stop & keep]`;
}
