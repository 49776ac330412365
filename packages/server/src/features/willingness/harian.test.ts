import type { BalasanOf, DaftarTawaran, Kasus, KotakMasuk, Putaran } from '@seimbang/contract';
import { addDays, type Day, day } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { today } from '../../shared/clock.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';
import { type Arena, arena, TMT_PUTARAN } from '../../testing/putaran.ts';
import { jalankanHarian } from './harian.ts';

let app: TestApp;
let a: Arena;
beforeAll(async () => {
  app = await testApp({ ...paketKecil, kebijakan: { ...paketKecil.kebijakan, tmt: TMT_PUTARAN } });
  a = await arena(app);
  // Everybody has an address, so that each message can be counted.
  await sql`update akun set surel = id::text || '@contoh.invalid'`.execute(app.ctx.db);
}, 60_000);
afterAll(() => app.close());
beforeEach(async () => {
  await sql`delete from surel_keluar`.execute(app.ctx.db);
  await sql`delete from peristiwa_kalender`.execute(app.ctx.db);
});

const HARI = today();
const TENGGAT = addDays(HARI, 10);

/** Occasions that were written of. An address gets each of them once: the key of the row says so. */
async function terkirim(like: string): Promise<string[]> {
  const rows = await app.ctx.db
    .selectFrom('surel_keluar')
    .select('kunci')
    .where('kunci', 'like', `${like} %`)
    .execute();
  return [...new Set(rows.map((r) => r.kunci.split(' ')[0] ?? ''))].toSorted();
}

/** A round whose offers are out. */
async function bertawaran(): Promise<{ id: string; tawaranId: string; nama: string }> {
  await batalkanSemua();
  const { id } = await a.putaran({ maksimumMutasi: 1 });
  for (const act of ['buka', 'segel', 'tukar']) await a.laku(id, act);
  await a.laku(id, 'tawarkan', { tenggat: TENGGAT });
  for (const { nama } of a.akun.filter((x) => x.peran === 'asn')) {
    const { tawaran } = await a.baca<DaftarTawaran>(await a.asn(nama), '/api/saya/tawaran');
    const line = tawaran.find((t) => t.putaranId === id && t.keadaan === 'menunggu');
    if (line) return { id, tawaranId: line.id, nama };
  }
  throw new Error('nobody was designated');
}

async function batalkanSemua(): Promise<void> {
  const { putaran } = await a.baca<{ putaran: Putaran[] }>(await a.peran('analis'), '/api/putaran');
  for (const p of putaran)
    if (!['selesai', 'batal'].includes(p.keadaan)) await a.laku(p.id, 'batal', { alasan: 'Uji.' });
}

/** Twice at once, as two machines would, and once more. */
async function berkali(hariIni: Day): Promise<void> {
  await Promise.all([jalankanHarian(app.ctx, hariIni), jalankanHarian(app.ctx, hariIni)]);
  await jalankanHarian(app.ctx, hariIni);
}

test('who has not answered is reminded three days and one day before, once each, however often the day is run', async () => {
  const { tawaranId } = await bertawaran();
  for (const n of [9, 4, 3, 2, 1, 0]) await berkali(addDays(TENGGAT, -n));
  expect(await terkirim('tawaran:%:ingat-%')).toEqual([`tawaran:${tawaranId}:ingat-1`, `tawaran:${tawaranId}:ingat-3`]);
});

test('a reminder that fell into days without a server is sent late, and silence is recorded as silence', async () => {
  const { id, tawaranId } = await bertawaran();
  await berkali(addDays(TENGGAT, -6));
  await berkali(addDays(TENGGAT, -1));
  expect(await terkirim('tawaran:%:ingat-%')).toEqual([`tawaran:${tawaranId}:ingat-1`]);
  await berkali(addDays(TENGGAT, 5));
  const { tawaran } = await rows();
  expect(tawaran.find((t) => t.id === tawaranId)?.keadaan).toBe('tanpa-jawaban');
  expect(await terkirim('tawaran:%:tanpa-jawaban')).toEqual([`tawaran:${tawaranId}:tanpa-jawaban`]);
  const auditor = await a.peran('auditor');
  const { catatan } = await a.baca<BalasanOf<'auditDaftar'>>(auditor, '/api/audit?objek=putaran');
  expect(catatan.filter((c) => c.tindakan === 'tanpa-jawaban' && c.objekId === id)).toHaveLength(1);
  expect(await terkirim('putaran:%:saat-tutup')).toEqual([`putaran:${id}:saat-tutup`]);
});

const rows = async () => ({
  tawaran: await app.ctx.db.selectFrom('tawaran').select(['id', 'keadaan']).execute(),
});

test('a protection is told of thirty days before its end and when it has ended', async () => {
  const sampai = addDays(HARI, 60);
  const asn = await a.asn('Dimas Prakoso');
  await a.kirim(asn, 'POST', '/api/saya/lindungan', { jenis: 'kesehatan', bukti: 'Surat dokter', sampai });
  const tim = await a.peran('tim-kasus');
  const inbox = await a.baca<KotakMasuk>(tim, '/api/kotak-masuk');
  expect(inbox.urusan.map((u) => u.kunci)).toContain('lindungan');
  const { lindungan } = await a.baca<Kasus>(tim, '/api/kasus');
  const id = lindungan[0]?.id ?? '';
  await a.kirim(tim, 'POST', `/api/kasus/lindungan/${id}/putuskan`, {
    versi: 1,
    terima: true,
    sampai,
    alasan: 'Terbukti.',
  });
  for (const n of [31, 30, 12, 0]) await berkali(addDays(sampai, -n));
  expect(await terkirim('lindungan:%berakhir')).toEqual([`lindungan:${id}:akan-berakhir`]);
  for (const n of [1, 2]) await berkali(addDays(sampai, n));
  expect(await terkirim('lindungan:%:berakhir')).toEqual([`lindungan:${id}:berakhir`]);
  const own = await a.baca<KotakMasuk>(asn, '/api/kotak-masuk');
  expect(own.urusan.map((u) => u.kunci)).toContain(`lindungan:${id}`);
});

test('an open objection is told of again two working days before its clock runs out', async () => {
  const { nama, tawaranId } = await bertawaran();
  const asn = await a.asn(nama);
  const body = { tawaranId, jenis: 'prosedur', alasan: 'Tidak diberi tahu.', bukti: '' };
  await a.kirim(asn, 'POST', '/api/saya/keberatan', body);
  const { keberatan } = await a.baca<Kasus>(await a.peran('tim-kasus'), '/api/kasus');
  const open = keberatan.find((k) => k.tawaranId === tawaranId);
  await berkali(addDays(day(open?.batas ?? ''), -10));
  expect(await terkirim('keberatan:%:batas')).toEqual([]);
  await berkali(day(open?.batas ?? ''));
  expect(await terkirim('keberatan:%:batas')).toEqual([`keberatan:${open?.id}:batas`]);
});

test('a round is opened and sealed by people, who are told on the day', async () => {
  await batalkanSemua();
  const { id } = await a.putaran({ maksimumMutasi: 0, buka: HARI, tutup: addDays(HARI, 5) });
  await berkali(HARI);
  expect(await terkirim('putaran:%:saat-buka')).toEqual([`putaran:${id}:saat-buka`]);
  const analis = await a.peran('analis');
  expect((await a.baca<Putaran>(analis, `/api/putaran/${id}`)).keadaan).toBe('siap');
  const inbox = await a.baca<KotakMasuk>(analis, '/api/kotak-masuk');
  expect(inbox.urusan.map((u) => u.kunci)).toContain(`putaran:${id}:buka`);
  await a.laku(id, 'buka');
  await berkali(addDays(HARI, 5));
  expect(await terkirim('putaran:%:saat-segel')).toEqual([]);
  await berkali(addDays(HARI, 6));
  expect(await terkirim('putaran:%:saat-segel')).toEqual([`putaran:${id}:saat-segel`]);
});

test('a round that says so opens on its first day and is sealed on the day after its last, once', async () => {
  await batalkanSemua();
  const { id } = await a.putaran({ maksimumMutasi: 0, otomatis: true });
  await berkali(HARI);
  await berkali(HARI);
  const analis = await a.peran('analis');
  const open = await a.baca<Putaran>(analis, `/api/putaran/${id}`);
  expect(open.jalan.map((j) => j.keadaan)).toEqual(['siap', 'buka']);
  await berkali(addDays(HARI, 1));
  const sealed = await a.baca<Putaran>(analis, `/api/putaran/${id}`);
  expect(sealed.jalan.map((j) => j.keadaan)).toEqual(['siap', 'buka', 'segel']);
  expect(sealed.terakhir.oleh).toBe('sistem');
});

test('what is cut off in the middle is done at the next run: once, and with nothing lost beside it', async () => {
  const { tawaranId } = await bertawaran();
  const { db } = app.ctx;
  await sql`create function putus() returns trigger language plpgsql as $$ begin raise exception 'cut'; end $$`.execute(
    db,
  );
  await sql`create trigger putus before insert on surel_keluar for each row execute function putus()`.execute(db);
  await expect(jalankanHarian(app.ctx, addDays(TENGGAT, -3))).rejects.toThrow(/failed/);
  expect(await db.selectFrom('peristiwa_kalender').select('kunci').execute()).toEqual([]);
  await sql`drop trigger putus on surel_keluar`.execute(db);
  await berkali(addDays(TENGGAT, -3));
  expect(await terkirim('tawaran:%:ingat-3')).toEqual([`tawaran:${tawaranId}:ingat-3`]);
});
