import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { indexPaket } from '@seimbang/core/domain';
import { day, err } from '@seimbang/core/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAccounts, sessionOf, signInDemo, storeDemoAccounts } from '../features/access/index.ts';
import { importHistory } from '../features/exchange/index.ts';
import { listPegawai, search, viewPegawai } from '../features/people/index.ts';
import {
  changeSkenario,
  createSkenario,
  deleteSkenario,
  listSkenario,
  startHitungan,
  stopHitungan,
  viewHitungan,
  viewRencana,
} from '../features/planning/index.ts';
import { viewBeranda } from '../features/workload/index.ts';
import { letterPool } from '../letters/index.ts';
import { SISTEM } from '../shared/audit.ts';
import type { Caller } from '../shared/caller.ts';
import type { Context } from '../shared/context.ts';
import { paketSource } from '../shared/current-paket.ts';
import { signInGuard } from '../shared/sign-in-guard.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { paketKecil } from '../testing/paket.ts';
import { kyselyOf, loadPaket, savePaket } from './index.ts';

const FILE = fileURLToPath(new URL('./queries.golden.sql', import.meta.url));
const analis: Caller = { ...SISTEM, peran: 'analis', nama: 'Analis' };
const NOBODY = '00000000-0000-4000-8000-000000000000';

let base: TestDatabase;
let heard: string[] = [];
let ctx: Context;
beforeAll(async () => {
  base = await testDatabase();
  const db = kyselyOf(base.pool, (sql) => heard.push(sql));
  const jobs = {
    ask: async () => err({ code: 'x', message: { id: '', en: '' } }),
    letters: letterPool(1, 1),
    send: async () => undefined,
    wake: () => undefined,
    stop: async () => undefined,
  };
  ctx = { db, paket: paketSource(db), jobs, temporaryDir: '', loginKey: '', penjaga: signInGuard() };
});
afterAll(() => base.close());

/** The statements of one use case, each once, in the order sent. */
async function sent(title: string, work: () => Promise<unknown>): Promise<string> {
  heard = [];
  await work();
  const statements = [...new Set(heard)].map((sql) => `${sql.replace(/\s+/g, ' ').trim()};`);
  return [`-- ${title}`, ...statements, ''].join('\n');
}

async function everything(): Promise<string> {
  const { db } = ctx;
  const meta = { demo: true, dataPer: day('2026-11-20'), mutu: null, temuan: [] };
  let id = '';
  let hitungan = '';
  const parts = [
    await sent('store a package', () => db.transaction().execute((tx) => savePaket(tx, paketKecil, meta))),
    await sent('store the demo accounts', () =>
      db.transaction().execute((tx) => storeDemoAccounts(tx, indexPaket(paketKecil))),
    ),
    await sent('read the package', () => loadPaket(db)),
    await sent('offer the demo accounts', () => demoAccounts(db)),
    await sent('sign in', () => signInDemo(ctx, { peran: 'analis' }, { alamat: '', perangkat: null })),
    await sent('recognise a session', () => sessionOf(db, 'token')),
    await sent('list people', () => listPegawai(ctx, analis, { cari: 'a', unorId: 'kel-a', halaman: 1 })),
    await sent('open a person', () => viewPegawai(ctx, analis, 'p1')),
    await sent('search', () => search(ctx, analis, 'a')),
    await sent('first screen', () => viewBeranda(ctx, analis)),
    await sent('create a scenario', async () => {
      const made = await createSkenario(
        ctx,
        analis,
        { nama: 'Uji', maksimumMutasi: 1 },
        { pemilik: 'a', kunci: 'k', sidik: 's' },
      );
      if (made.ok) id = made.value.id;
    }),
    await sent('list scenarios', () => listSkenario(db)),
    await sent('turn a dial', () => changeSkenario(ctx, analis, id, { versi: 1, maksimumMutasi: 2 })),
    await sent('start a computation', async () => {
      const started = await startHitungan(ctx, analis, id, null);
      if (started.ok) hitungan = started.value.hitunganId;
    }),
    await sent('watch a computation', () => viewHitungan(db, hitungan)),
    await sent('stop a computation', () => stopHitungan(ctx, analis, hitungan, true)),
    await sent('open a plan', () => viewRencana(db, NOBODY)),
    await sent('delete a scenario', () => deleteSkenario(ctx, analis, id)),
    await sent('history of imports', () => importHistory(db)),
  ];
  return parts.join('\n');
}

// To renew it on purpose: PERBARUI=1 npm exec -c 'vitest run packages/server/src/db/queries.test.ts'
test('the SQL that is really sent is the SQL that was read and agreed', async () => {
  const now = await everything();
  if (process.env['PERBARUI']) writeFileSync(FILE, now);
  expect(readFileSync(FILE, 'utf8')).toBe(now);
});
