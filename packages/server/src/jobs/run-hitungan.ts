import { randomUUID } from 'node:crypto';
import type { Paket, Rencana } from '@seimbang/core/domain';
import type { Result } from '@seimbang/core/kernel';
import type { PlanProgress } from '@seimbang/core/planning';
import { sql } from 'kysely';
import type { Db } from '../db/index.ts';
import type { TaskProblem } from './protocol.ts';
import { type SolverThread, ThreadClosed } from './solver-thread.ts';

/** What one computation is about, read when it starts. */
interface Work {
  readonly paket: Paket;
  readonly sidik: string;
  readonly maxMoves: number | null;
  readonly paketVersi: number;
  readonly kenop: unknown;
  /** What is kept beside the plan for lists and for the page. */
  readonly describe: (plan: Rencana) => { readonly ringkas: unknown; readonly tampil: unknown };
}

/** Prepares the work of a scenario, or says why there is none. */
export type Prepare = (skenarioId: string, rencanaId: string) => Promise<Result<Work, TaskProblem>>;

/** A computation without a sign of life for so long belongs to a dead worker. */
const LEASE = '30 seconds';
const BEAT_MS = 250;

/**
 * Runs one computation to its end and stores the plan. Safe to repeat: only an open computation without a living worker is taken.
 * While it runs, its row shows progress and is asked whether somebody wants it to stop.
 */
export async function runHitungan(db: Db, thread: SolverThread, prepare: Prepare, id: string): Promise<void> {
  const taken = await take(db, id);
  if (!taken) return;
  const rencanaId = randomUUID();
  const work = await prepare(taken.skenario_id, rencanaId);
  if (!work.ok) return finish(db, id, 'gagal', work.error);
  const { paket, sidik, maxMoves } = work.value;
  const beat = heartbeat(db, id);
  try {
    const task = { jenis: 'rencana', maxMoves } as const;
    const plan = await thread.ask({ paket, sidik, task, onProgress: beat.note, stop: beat.stop });
    const wish = await beat.end();
    if (wish === 'buang') return await finish(db, id, 'dihentikan', null);
    if (!plan.ok) return await finish(db, id, 'gagal', plan.error);
    await store(db, { id, skenarioId: taken.skenario_id, rencanaId }, work.value, plan.value);
  } catch (cause) {
    await beat.end();
    await (cause instanceof ThreadClosed ? putBack(db, id) : finish(db, id, 'gagal', failure(id)));
    throw cause;
  }
}

const take = (db: Db, id: string): Promise<{ skenario_id: string } | undefined> =>
  db
    .updateTable('hitungan')
    .set({ keadaan: 'berjalan', mulai: sql`coalesce(mulai, now())`, detak: sql`now()`, riwayat: '[]' })
    .where('id', '=', id)
    .where(
      sql<boolean>`(keadaan = 'antre' or (keadaan = 'berjalan' and coalesce(detak, dibuat) < now() - ${sql.lit(LEASE)}::interval))`,
    )
    .returning('skenario_id')
    .executeTakeFirst();

interface Heartbeat {
  readonly note: (p: PlanProgress) => void;
  readonly stop: SharedArrayBuffer;
  readonly end: () => Promise<'pakai' | 'buang' | null>;
}

/** Every quarter second: writes the newest progress, reads the wish to stop, and passes it to the thread. */
function heartbeat(db: Db, id: string): Heartbeat {
  const stop = new SharedArrayBuffer(4);
  let latest: PlanProgress | null = null;
  let wish: 'pakai' | 'buang' | null = null;
  const beat = async (): Promise<void> => {
    const news = latest;
    latest = null;
    wish = (await writeProgress(db, id, news)) ?? wish;
    if (wish) Atomics.store(new Int32Array(stop), 0, 1);
  };
  const quiet = (): Promise<void> => beat().catch(() => undefined);
  let running = Promise.resolve();
  const timer = setInterval(() => void (running = running.then(quiet)), BEAT_MS);
  return {
    note: (p) => void (latest = p),
    stop,
    end: async () => {
      clearInterval(timer);
      await running;
      await quiet();
      return wish;
    },
  };
}

async function writeProgress(db: Db, id: string, p: PlanProgress | null): Promise<'pakai' | 'buang' | null> {
  const point = p && { terbaik: p.objective, batas: p.bound };
  const row = await db
    .updateTable('hitungan')
    .set({
      detak: sql`now()`,
      ...(point && {
        ...point,
        fase: p.phase,
        riwayat: sql<string>`riwayat || jsonb_build_object('detik', extract(epoch from now() - mulai)::float8,
          'terbaik', ${point.terbaik}::float8, 'batas', ${point.batas}::float8)`,
      }),
    })
    .where('id', '=', id)
    .where('keadaan', '=', 'berjalan')
    .returning('henti')
    .executeTakeFirst();
  return row?.henti ?? null;
}

interface Ids {
  readonly id: string;
  readonly skenarioId: string;
  readonly rencanaId: string;
}

async function store(db: Db, { id, skenarioId, rencanaId }: Ids, work: Work, plan: Rencana): Promise<void> {
  const { ringkas, tampil } = work.describe(plan);
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('rencana')
      .values({
        id: rencanaId,
        skenario_id: skenarioId,
        hitungan_id: id,
        paket_versi: work.paketVersi,
        kenop: JSON.stringify(work.kenop),
        isi: JSON.stringify(plan),
        ringkas: JSON.stringify(ringkas),
        tampil: JSON.stringify(tampil),
      })
      .execute();
    await tx
      .updateTable('hitungan')
      .set({
        keadaan: plan.status === 'stopped' ? 'dihentikan' : 'selesai',
        selesai: sql`now()`,
        terbaik: plan.objective,
        batas: plan.bound,
        riwayat: sql<string>`riwayat || jsonb_build_object('detik', extract(epoch from now() - mulai)::float8,
          'terbaik', ${plan.objective}::float8, 'batas', ${plan.bound}::float8)`,
      })
      .where('id', '=', id)
      .execute();
  });
}

async function finish(db: Db, id: string, keadaan: 'gagal' | 'dihentikan', masalah: TaskProblem | null): Promise<void> {
  await db
    .updateTable('hitungan')
    .set({ keadaan, selesai: sql`now()`, masalah: masalah && JSON.stringify(masalah) })
    .where('id', '=', id)
    .where('keadaan', 'in', ['antre', 'berjalan'])
    .execute();
}

/** The server closes in the middle: another worker, or the next start, takes the computation up again. */
async function putBack(db: Db, id: string): Promise<void> {
  await db.updateTable('hitungan').set({ keadaan: 'antre', detak: null }).where('id', '=', id).execute();
}

const failure = (id: string): TaskProblem => ({
  code: 'hitungan-gagal',
  message: {
    id: `Hitungan berhenti karena kesalahan pada program. Skenario tetap tersimpan. Coba hitung lagi; bila terulang, laporkan kode ${id}.`,
    en: `The computation stopped because of a fault in the program. The scenario is kept. Try again; if it happens again, report the code ${id}.`,
  },
});
