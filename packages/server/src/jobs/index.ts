import { sql } from 'kysely';
import type { Pool } from 'pg';
import type { Db } from '../db/index.ts';
import { type LetterPool, letterPool } from '../letters/index.ts';
import { openQueue, type Queue } from './queue.ts';
import { type Prepare, runHitungan } from './run-hitungan.ts';
import { solverPool } from './solver-pool.ts';
import type { SolverThread } from './solver-thread.ts';

export { startMailer } from './mail/mailer.ts';
export { mailSettings } from './mail/message.ts';
export type { TanyaBantuan, IsiPrakiraan, Why } from './protocol.ts';
export type { JawabanRotasi, TugasRotasi } from './protocol-rotasi.ts';
export type { Prepare } from './run-hitungan.ts';
export { ThreadClosed } from './solver-thread.ts';

/** Planning away from the HTTP thread: short questions at once, computations through the queue. */
export interface Jobs extends Pick<SolverThread, 'ask'>, Queue {
  /** Letters, drawn in threads of their own. */
  readonly letters: LetterPool;
}

export interface JobsOptions {
  readonly db: Db;
  readonly pool: Pool;
  /** Nobody else works on this database: computations that look alive are left over from a killed server. */
  readonly soleOwner: boolean;
  readonly prepare: Prepare;
  readonly onError: (e: Error) => void;
}

/** Seconds after which an idle solver thread gives its memory back. */
const IDLE_SECONDS = 30;
/** One for the plan that is being computed, one for questions meanwhile. */
const THREADS = 2;

export async function openJobs({ db, pool, soleOwner, prepare, onError }: JobsOptions): Promise<Jobs> {
  const solver = solverPool(THREADS, IDLE_SECONDS);
  const letters = letterPool(THREADS, IDLE_SECONDS);
  let running = Promise.resolve();
  const run = (id: string): Promise<void> => {
    const ended = runHitungan(db, solver, prepare, id);
    running = ended.catch(() => undefined);
    return ended;
  };
  const queue = await openQueue(pool, run, onError);
  if (soleOwner) await resume(db, queue);
  return {
    ask: solver.ask,
    letters,
    send: queue.send,
    wake: queue.wake,
    stop: async () => {
      await Promise.all([solver.close(), letters.close(), queue.stop()]);
      await running;
    },
  };
}

/** Takes up the computations that a killed server left unfinished. */
async function resume(db: Db, queue: Queue): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const open = await tx
      .updateTable('hitungan')
      .set({ keadaan: 'antre', detak: sql`null` })
      .where('keadaan', 'in', ['antre', 'berjalan'])
      .returning('id')
      .execute();
    for (const { id } of open) await queue.send(tx, id);
  });
}
