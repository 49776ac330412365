import { parentPort } from 'node:worker_threads';
import { indexPaket, isAktif, isParuhWaktu, type Paket, type PaketIndex } from '@seimbang/core/domain';
import { err, ok, type Result } from '@seimbang/core/kernel';
import { createPlanner, type Planner, type PlanProgress } from '@seimbang/core/planning';
import { createJudge } from '@seimbang/core/regulation';
import { verifyRencana } from '@seimbang/core/verify';
import type { Answers, FromThread, Kurva, Task, TaskProblem, ToThread } from './protocol.ts';

/** The thread's side: keeps the last package and its planner, and answers one question after the other. */
interface Held {
  readonly sidik: string;
  readonly index: PaketIndex;
  planner: Planner | null;
}

let held: Held | null = null;
/** Messages about progress at most this often: the planner reports far more. */
const PROGRESS_MS = 100;

const port = parentPort;
if (!port) throw new Error('solver-worker: runs as a worker thread only.');
const send = (message: FromThread): void => port.postMessage(message);

port.on('message', (message: ToThread) => {
  try {
    const answer = answerTo(message, hold(message));
    if (answer.ok) send({ nomor: message.nomor, kind: 'done', answer: answer.value });
    else send({ nomor: message.nomor, kind: 'problem', problem: answer.error });
  } catch (cause) {
    const stack = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    send({ nomor: message.nomor, kind: 'failed', stack });
  }
});

function hold({ sidik, paket }: ToThread): Held {
  if (paket) held = { sidik, index: indexPaket(paket as Paket), planner: null };
  if (held?.sidik !== sidik) throw new Error('solver-worker: asked about a package that was never sent.');
  return held;
}

function plannerOf(h: Held): Result<Planner, TaskProblem> {
  if (h.planner) return ok(h.planner);
  const made = createPlanner(h.index, createJudge(h.index));
  if (made.ok) h.planner = made.value;
  return made;
}

function answerTo(message: ToThread, h: Held): Result<Answers[Task['jenis']], TaskProblem> {
  const { task } = message;
  if (task.jenis === 'verifikasi') return ok(verifyRencana(h.index, task.rencana, { maxMoves: task.maxMoves }));
  const planner = plannerOf(h);
  if (!planner.ok) return planner;
  if (task.jenis === 'rencana') return ok(planner.value.plan({ maxMoves: task.maxMoves, tick: ticker(message) }));
  if (task.jenis === 'kurva') return ok(curveOf(planner.value, h.index));
  return err({ code: 'x', message: { id: '', en: '' } });
}

/** Passes progress on now and then, and says no when somebody asked to stop. */
function ticker({ nomor, stop }: ToThread): (p: PlanProgress) => boolean {
  const flag = new Int32Array(stop);
  let last = -PROGRESS_MS;
  return (progress) => {
    const now = performance.now();
    if (now - last >= PROGRESS_MS) {
      last = now;
      send({ nomor, kind: 'progress', progress });
    }
    return Atomics.load(flag, 0) === 0;
  };
}

function curveOf(planner: Planner, index: PaketIndex): Kurva {
  const staf = index.paket.pegawai.filter((p) => isAktif(p) && !isParuhWaktu(p)).length;
  const points = Array.from({ length: Math.floor(staf * 0.05) + 1 }, (_, moves) => {
    const p = planner.plan({ maxMoves: moves });
    return { moves, objective: p.objective, bound: p.bound, gap: p.gap, B: p.after.B, simpangan: p.after.simpangan };
  });
  return { points, knee: points.length - 1, openingBudget: points.length - 1, staf };
}
