import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { indexPaket, type Rencana } from '@seimbang/core/domain';
import { err, ok } from '@seimbang/core/kernel';
import { createPlanner } from '@seimbang/core/planning';
import { createJudge } from '@seimbang/core/regulation';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stopHitungan, viewHitungan } from '../features/planning/index.ts';
import { SISTEM } from '../shared/audit.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { paketKecil } from '../testing/paket.ts';
import type { Context } from '../shared/context.ts';
import { type Prepare, runHitungan } from './run-hitungan.ts';
import { type SolverThread, solverThread, ThreadClosed } from './solver-thread.ts';

let base: TestDatabase;
let ctx: Context;
let plan: Rencana;
beforeAll(async () => {
  base = await testDatabase();
  ctx = { db: base.db } as Context;
  const index = indexPaket(paketKecil);
  const planner = createPlanner(index, createJudge(index));
  if (!planner.ok) throw new Error(planner.error.message.en);
  plan = planner.value.plan({ maxMoves: 1 });
});
afterAll(() => base.close());

const describePlan = () => ({ ringkas: {}, tampil: {} });
const prepare: Prepare = async () =>
  ok({ paket: paketKecil, sidik: 's', maxMoves: 1, paketVersi: 1, kenop: {}, describe: describePlan });

/** A planner that reports for ever until it is asked to stop. */
const endless = (): SolverThread => ({
  ask: async (question) => {
    const flag = new Int32Array(question.stop as SharedArrayBuffer);
    while (Atomics.load(flag, 0) === 0) {
      question.onProgress?.({
        phase: 'branching',
        moves: 1,
        objective: plan.objective + 5,
        bound: plan.bound,
        gap: 5,
      } as never);
      await sleep(20);
    }
    return ok({ ...plan, status: 'stopped' }) as never;
  },
  close: async () => undefined,
});

async function queued(): Promise<string> {
  const skenario = randomUUID();
  const id = randomUUID();
  await base.db.insertInto('skenario').values({ id: skenario, nama: 'Uji', kenop: '{}' }).execute();
  await base.db.insertInto('hitungan').values({ id, skenario_id: skenario, keadaan: 'antre' }).execute();
  return id;
}

async function stateOf(id: string) {
  const state = await viewHitungan(base.db, id);
  if (!state.ok) throw new Error(state.error.code);
  return state.value;
}

test('a computation runs in its own thread and leaves a proven plan', async () => {
  const id = await queued();
  const thread = solverThread(1);
  await runHitungan(base.db, thread, prepare, id);
  await thread.close();
  expect(await stateOf(id)).toMatchObject({ keadaan: 'selesai', terbaik: plan.objective, batas: plan.bound, celah: 0 });
});

test('while it runs, best plan, bound and gap can be read', async () => {
  const id = await queued();
  const running = runHitungan(base.db, endless(), prepare, id);
  await sleep(700);
  const state = await stateOf(id);
  expect(state).toMatchObject({ keadaan: 'berjalan', celah: 5, rencanaId: null });
  expect(state.riwayat.length).toBeGreaterThan(0);
  await stopHitungan(ctx, SISTEM, id, true);
  await running;
});

test('stopped with "pakai" it keeps the best plan so far', async () => {
  const id = await queued();
  const running = runHitungan(base.db, endless(), prepare, id);
  await sleep(100);
  await stopHitungan(ctx, SISTEM, id, true);
  await running;
  const state = await stateOf(id);
  expect(state.keadaan).toBe('dihentikan');
  expect(state.rencanaId).not.toBeNull();
});

test('stopped with "buang" it leaves no plan', async () => {
  const id = await queued();
  const running = runHitungan(base.db, endless(), prepare, id);
  await sleep(100);
  await stopHitungan(ctx, SISTEM, id, false);
  await running;
  expect(await stateOf(id)).toMatchObject({ keadaan: 'dihentikan', rencanaId: null });
});

test('one that still waits ends at once, and is not taken up later', async () => {
  const id = await queued();
  await stopHitungan(ctx, SISTEM, id, true);
  await runHitungan(base.db, endless(), prepare, id);
  expect(await stateOf(id)).toMatchObject({ keadaan: 'dihentikan', rencanaId: null });
});

test('one that has ended cannot be stopped', async () => {
  const id = await queued();
  await stopHitungan(ctx, SISTEM, id, true);
  expect(await stopHitungan(ctx, SISTEM, id, true)).toMatchObject({ error: { code: 'hitungan-sudah-selesai' } });
});

test('a second worker does not take a computation that has a living one', async () => {
  const id = await queued();
  const first = runHitungan(base.db, endless(), prepare, id);
  await sleep(100);
  await runHitungan(base.db, endless(), prepare, id);
  expect((await stateOf(id)).keadaan).toBe('berjalan');
  await stopHitungan(ctx, SISTEM, id, false);
  await first;
});

test('a computation whose worker died is taken over, and its plan is stored once', async () => {
  const id = await queued();
  const dead = new Date(Date.now() - 60_000);
  await base.db
    .updateTable('hitungan')
    .set({ keadaan: 'berjalan', mulai: dead, detak: dead })
    .where('id', '=', id)
    .execute();
  const thread = solverThread(1);
  await Promise.all([runHitungan(base.db, thread, prepare, id), runHitungan(base.db, thread, prepare, id)]);
  await thread.close();
  const plans = await base.db.selectFrom('rencana').select('id').where('hitungan_id', '=', id).execute();
  expect(plans).toHaveLength(1);
});

test('a fault in the planner ends the computation with a message, and the scenario stays', async () => {
  const id = await queued();
  const broken: SolverThread = { ask: () => Promise.reject(new Error('planted')), close: async () => undefined };
  await expect(runHitungan(base.db, broken, prepare, id)).rejects.toThrow('planted');
  expect(await stateOf(id)).toMatchObject({ keadaan: 'gagal', masalah: { code: 'hitungan-gagal' } });
});

test('a server that closes in the middle puts the computation back, for the next start to take up', async () => {
  const id = await queued();
  const closing: SolverThread = {
    ask: () => Promise.reject(new ThreadClosed('closing')),
    close: async () => undefined,
  };
  await expect(runHitungan(base.db, closing, prepare, id)).rejects.toThrow('closing');
  expect(await stateOf(id)).toMatchObject({ keadaan: 'antre', masalah: null });
  const thread = solverThread(1);
  await runHitungan(base.db, thread, prepare, id);
  await thread.close();
  expect((await stateOf(id)).keadaan).toBe('selesai');
});

test('a policy the planner cannot keep is said in words', async () => {
  const id = await queued();
  const problem = { code: 'batas-belum-didukung', message: { id: 'belum dapat', en: 'cannot yet' } };
  const refusing: SolverThread = { ask: async () => err(problem), close: async () => undefined };
  await runHitungan(base.db, refusing, prepare, id);
  expect(await stateOf(id)).toMatchObject({ keadaan: 'gagal', masalah: problem });
});
