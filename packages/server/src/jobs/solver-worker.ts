import { parentPort } from 'node:worker_threads';
import { indexPaket, isAktif, type PaketIndex, type Rencana } from '@seimbang/core/domain';
import { nilaiBaris } from '@seimbang/core/evaluation';
import { type Day, ok, type Result } from '@seimbang/core/kernel';
import {
  createPlanner,
  type ExplainQuestion,
  kneeOf,
  openingBudget,
  plan as planWithin,
  type Planner,
  type PlanProgress,
} from '@seimbang/core/planning';
import { createJudge } from '@seimbang/core/regulation';
import { rencanakanBantuan, simulasikan, verifySurge } from '@seimbang/core/surge';
import { denganAsumsi, forecastDaily, lonjakan, puncakList, ujiMundur } from '@seimbang/core/surge';
import { verifyRencana } from '@seimbang/core/verify';
import type {
  Answers,
  BantuanDiperiksa,
  FromThread,
  IsiPrakiraan,
  Kurva,
  TanyaBantuan,
  Task,
  TaskProblem,
  ToThread,
  Why,
} from './protocol.ts';
import { isTugasRotasi, jawabRotasi } from './solver-rotasi.ts';

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
  if (paket) held = { sidik, index: indexPaket(paket), planner: null };
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
  if (task.jenis === 'penilaian') return ok(task.ukuran.map(nilaiBaris));
  if (task.jenis === 'simulasi') return ok(simulasikan(task.simulasi));
  if (task.jenis === 'prakiraan') return ok(prakiraan(h.index, task));
  if (task.jenis === 'bantuan') return bantuan(message, h.index, task.tanya);
  if (isTugasRotasi(task)) return ok(jawabRotasi(h.index, task));
  const planner = plannerOf(h);
  if (!planner.ok) return planner;
  switch (task.jenis) {
    case 'rencana':
      return ok(planner.value.plan({ maxMoves: task.maxMoves, tick: ticker(message) }));
    case 'kurva':
      return ok(curveOf(planner.value, h.index, ticker(message)));
    case 'unit':
      return ok(planner.value.explainUnor(task.rencana, task.unorId));
    case 'perbaikan':
      return ok(planner.value.repair(task.rencana, task.tertolak, { daftar: task.daftar }));
    case 'penjelasan':
      return why(planner.value, h.index, task.rencana, task.tanya);
  }
}

/** Passes progress on now and then, and says no when somebody asked to stop. */
function ticker({ nomor, stop }: ToThread): (progress?: PlanProgress | object) => boolean {
  const flag = new Int32Array(stop);
  let last = -PROGRESS_MS;
  return (progress) => {
    const now = performance.now();
    if (isPlanProgress(progress) && now - last >= PROGRESS_MS) {
      last = now;
      send({ nomor, kind: 'progress', progress });
    }
    return Atomics.load(flag, 0) === 0;
  };
}

const isPlanProgress = (p: object | undefined): p is PlanProgress => p !== undefined && 'phase' in p;

/** Points of a curve: as many as a screen can tell apart, fewer where each costs half a second (a city of 15,000). */
const pointsFor = (people: number): number => (people <= 2000 ? 120 : 13);

function curveOf(planner: Planner, index: PaketIndex, goOn: () => boolean): Kurva {
  const points = planner.curve({ points: pointsFor(planner.size.people), tick: goOn });
  const staf = index.paket.pegawai.filter(isAktif).length;
  return { points, knee: kneeOf(points), openingBudget: openingBudget(points, staf), staf };
}

function bantuan(
  { stop }: ToThread,
  index: PaketIndex,
  { detik, ...tanya }: TanyaBantuan,
): Result<BantuanDiperiksa, TaskProblem> {
  const flag = new Int32Array(stop);
  const end = performance.now() + 1000 * detik;
  const made = rencanakanBantuan(index, {
    ...tanya,
    stop: () => Atomics.load(flag, 0) !== 0 || performance.now() > end,
  });
  if (!made.ok) return made;
  const { ok: holds, checks } = verifySurge(index, made.value, tanya.riwayat);
  return ok({ rencana: made.value, periksa: { ok: holds, jumlah: checks.length } });
}

/** Events are learned from what they did; what the analyst expects of the next one goes on top. */
function prakiraan(index: PaketIndex, { libur, asumsi, horizon }: Extract<Task, { jenis: 'prakiraan' }>): IsiPrakiraan {
  const { volume, peristiwa } = index.paket;
  const ramalan = denganAsumsi(forecastDaily(volume, peristiwa, horizon, { libur }), asumsi);
  return {
    sampai: volume.reduce((last, v) => (v.tanggal > last ? v.tanggal : last), '' as Day),
    ramalan,
    ujiMundur: ujiMundur(volume, peristiwa, { libur }),
    lonjakan: lonjakan(volume, peristiwa, libur),
    puncak: puncakList(index, ramalan, peristiwa),
  };
}

/** The explanation and, of a move, how uneven the load would be without it: the best plan of the package that forbids it. */
function why(planner: Planner, index: PaketIndex, rencana: Rencana, tanya: ExplainQuestion): Result<Why, TaskProblem> {
  const answer = planner.explain(rencana, tanya);
  if (!answer.ok) return answer;
  const explanation = answer.value;
  if (explanation.kind !== 'pindah') return ok({ explanation, simpanganTanpa: null });
  const { pegawaiId, to } = explanation.move;
  const larang = { pegawaiId, tindakan: 'larang' as const, ...to, ekstra: {} };
  const without = indexPaket({ ...index.paket, kunci: [...index.paket.kunci, larang] });
  const plan = planWithin(without, createJudge(without), { maxMoves: rencana.maxMoves });
  const simpanganTanpa = plan.ok && plan.value.status !== 'infeasible' ? plan.value.after.simpangan : null;
  return ok({ explanation, simpanganTanpa });
}
