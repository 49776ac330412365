import type { Pool } from 'pg';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Tx } from '../db/index.ts';

const QUEUE = 'hitungan';

/** Plans to compute, in PostgreSQL: a job is stored with the row it is about, or not at all. */
export interface Queue {
  /** Queues a computation inside the transaction that created its row. */
  readonly send: (tx: Tx, hitunganId: string) => Promise<void>;
  /** Looks for work at once instead of at the next poll; call it after the transaction. */
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
}

/**
 * Opens the queue and works it off, one computation at a time. A worker that dies stops its heartbeat and the job goes to another one;
 * `run` must therefore be safe to repeat.
 */
export async function openQueue(
  pool: Pool,
  run: (hitunganId: string) => Promise<void>,
  onError: (e: Error) => void,
): Promise<Queue> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'antrean',
    schedule: false,
    registerInstance: false,
    reindex: false,
    monitorVacuum: false,
    monitorIntervalSeconds: 15,
    superviseIntervalSeconds: 15,
  });
  boss.on('error', onError);
  await boss.start();
  await boss.createQueue(QUEUE, {
    retryLimit: 3,
    expireInSeconds: 4 * 3600,
    heartbeatSeconds: 20,
    deleteAfterSeconds: 86_400,
  });
  const workerId = await boss.work<{ hitunganId: string }>(QUEUE, { pollingIntervalSeconds: 1 }, async ([job]) => {
    if (job) await run(job.data.hitunganId);
  });
  return {
    send: async (tx, hitunganId) => {
      await boss.send(QUEUE, { hitunganId }, { db: fromKysely(tx as Parameters<typeof fromKysely>[0]) });
    },
    wake: () => boss.notifyWorker(workerId),
    stop: () => boss.stop({ graceful: false }),
  };
}
