import { Worker } from 'node:worker_threads';
import type { Paket } from '@seimbang/core/domain';
import { err, ok, type Result } from '@seimbang/core/kernel';
import type { PlanProgress } from '@seimbang/core/planning';
import type { Answers, FromThread, Task, TaskProblem, ToThread } from './protocol.ts';

/** One question: the package it is about, and what to do while it runs. */
interface Question<J extends Task['jenis']> {
  readonly paket: Paket;
  /** Same fingerprint, same package. */
  readonly sidik: string;
  readonly task: Extract<Task, { jenis: J }>;
  readonly onProgress?: (p: PlanProgress) => void;
  /** Becomes non-zero when somebody wants the best plan so far. */
  readonly stop?: SharedArrayBuffer;
}

export interface SolverThread {
  ask<J extends Task['jenis']>(question: Question<J>): Promise<Result<Answers[J], TaskProblem>>;
  close(): Promise<void>;
}

/** The server is closing: the question was not answered, and nothing is wrong with it. */
export class ThreadClosed extends Error {}

interface Waiting {
  readonly onProgress: ((p: PlanProgress) => void) | undefined;
  readonly settle: (message: Exclude<FromThread, { kind: 'progress' }>) => void;
  readonly fail: (cause: Error) => void;
}

/** The worker's own file, as TypeScript in the repository and as JavaScript once packed. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './solver-worker.ts' : './solver-worker.js', import.meta.url);

/**
 * A thread that plans, so that HTTP never waits for a solver. Started by the first question and ended after `idleSeconds` without one,
 * which gives its memory back.
 */
export function solverThread(idleSeconds: number): SolverThread {
  let worker: Worker | null = null;
  let held: string | null = null;
  let next = 1;
  let idle: NodeJS.Timeout | undefined;
  const waiting = new Map<number, Waiting>();

  const lose = (cause: Error): void => {
    worker = held = null;
    for (const w of waiting.values()) w.fail(cause);
    waiting.clear();
  };
  const receive = (message: FromThread): void => {
    const w = waiting.get(message.nomor);
    if (message.kind === 'progress') return w?.onProgress?.(message.progress);
    waiting.delete(message.nomor);
    w?.settle(message);
    if (waiting.size === 0) idle = setTimeout(() => void close(), idleSeconds * 1000).unref();
  };
  const start = (): Worker => {
    const fresh = new Worker(ENTRY);
    fresh.on('message', receive);
    fresh.on('error', (cause) => lose(cause instanceof Error ? cause : new Error(String(cause))));
    fresh.on('exit', () => (worker === fresh ? lose(new Error('solver thread ended')) : undefined));
    return fresh;
  };
  const close = async (): Promise<void> => {
    clearTimeout(idle);
    const old = worker;
    if (old) lose(new ThreadClosed('solver thread closed'));
    await old?.terminate();
  };

  return {
    ask: <J extends Task['jenis']>(q: Question<J>) => {
      clearTimeout(idle);
      worker ??= start();
      const nomor = next++;
      const paket = held === q.sidik ? null : q.paket;
      held = q.sidik;
      const stop = q.stop ?? new SharedArrayBuffer(4);
      const message: ToThread = { nomor, sidik: q.sidik, paket, task: q.task, stop };
      worker.postMessage(message, []);
      return new Promise<Result<Answers[J], TaskProblem>>((resolve, fail) => {
        const settle: Waiting['settle'] = (m) => {
          if (m.kind === 'done') resolve(ok(m.answer as Answers[J]));
          else if (m.kind === 'problem') resolve(err(m.problem));
          else fail(new Error(m.stack));
        };
        waiting.set(nomor, { onProgress: q.onProgress, settle, fail });
      });
    },
    close,
  };
}
