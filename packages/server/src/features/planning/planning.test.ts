import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hitungan, Penjelasan, RencanaTampil, Skenario } from '@seimbang/contract';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';

let app: TestApp;
let cookie: string;
beforeAll(async () => {
  app = await testApp(paketKecil);
  cookie = await app.signIn('analis');
});
afterAll(() => app.close());

const get = async <T>(url: string): Promise<T> => (await app.ask('GET', url, { cookie })).json() as T;

async function newSkenario(nama: string, body: object = { maksimumMutasi: 2 }): Promise<Skenario> {
  const reply = await app.ask('POST', '/api/skenario', { cookie, body: { nama, ...body } });
  expect(reply.statusCode).toBe(201);
  return reply.json() as Skenario;
}

async function computed(skenarioId: string): Promise<Hitungan> {
  const reply = await app.ask('POST', `/api/skenario/${skenarioId}/hitung`, { cookie });
  expect(reply.statusCode).toBe(202);
  const { hitunganId } = reply.json() as { hitunganId: string };
  const stream = await app.ask('GET', `/api/hitungan/${hitunganId}/aliran`, { cookie });
  const events = stream.body.trim().split('\n\n');
  return JSON.parse((events.at(-1) as string).replace(/^data: /, '')) as Hitungan;
}

describe('a scenario', () => {
  test('opens at the knee of the curve, never above 5 % of the staff in scope', async () => {
    const made = await newSkenario('Pembukaan', {});
    const kurva = await get<{ openingBudget: number; staf: number }>(`/api/skenario/${made.id}/kurva`);
    expect(made.maksimumMutasi).toBe(kurva.openingBudget);
    expect(made.maksimumMutasi).toBeLessThanOrEqual(Math.max(1, kurva.staf * 0.05));
  });

  test('sent twice under one key exists once', async () => {
    const headers = { 'idempotency-key': 'sekali-saja' };
    const send = () =>
      app.ask('POST', '/api/skenario', { cookie, headers, body: { nama: 'Sekali', maksimumMutasi: 1 } });
    const replies = await Promise.all([send(), send(), send()]);
    expect(new Set(replies.map((r) => (r.json() as Skenario).id)).size).toBe(1);
    const { skenario } = await get<{ skenario: Skenario[] }>('/api/skenario');
    expect(skenario.filter((s) => s.nama === 'Sekali')).toHaveLength(1);
  });

  test('the same key for something else is refused', async () => {
    const headers = { 'idempotency-key': 'sekali-saja' };
    const reply = await app.ask('POST', '/api/skenario', {
      cookie,
      headers,
      body: { nama: 'Lain', maksimumMutasi: 1 },
    });
    expect(reply.json()).toMatchObject({ status: 409, code: 'kunci-ulang-beda' });
  });

  test('of two people who change it at once, the second is told', async () => {
    const made = await newSkenario('Berdua');
    const change = (maksimumMutasi: number) =>
      app.ask('PATCH', `/api/skenario/${made.id}`, { cookie, body: { maksimumMutasi, versi: made.versi } });
    expect((await change(1)).json()).toMatchObject({ maksimumMutasi: 1, versi: 2 });
    expect((await change(3)).json()).toMatchObject({ code: 'versi-usang', values: { versi: 1, sekarang: 2 } });
  });

  test('with a lock on somebody who is not in the data is refused and not stored', async () => {
    const kunci = [{ pegawaiId: 'siapa', tindakan: 'tetap', unorId: null, jabatanId: null }];
    const reply = await app.ask('POST', '/api/skenario', { cookie, body: { nama: 'Kunci', maksimumMutasi: 1, kunci } });
    expect(reply.json()).toMatchObject({ code: 'rujukan-tidak-ada', values: { nilai: 'siapa' } });
  });

  test('every act on it is on record, with who and what', async () => {
    const made = await newSkenario('Tercatat');
    await app.ask('DELETE', `/api/skenario/${made.id}`, { cookie });
    const acts = await app.ctx.db
      .selectFrom('audit_kejadian')
      .select(['tindakan', 'peran'])
      .where('objek_id', '=', made.id)
      .execute();
    expect(acts).toEqual([
      { tindakan: 'buat', peran: 'analis' },
      { tindakan: 'hapus', peran: 'analis' },
    ]);
  });
});

describe('a plan', () => {
  let plan: RencanaTampil;
  let ended: Hitungan;
  beforeAll(async () => {
    const { id } = await newSkenario('Rencana', { maksimumMutasi: 1 });
    const done = await computed(id);
    ended = done;
    plan = await get<RencanaTampil>(`/api/rencana/${done.rencanaId}`);
  });

  test('is finished with nothing left to prove', () => {
    expect(ended).toMatchObject({ keadaan: 'selesai', celah: 0, masalah: null });
  });

  test('relieves the unit that drowns, with names and the load of both ends', () => {
    expect(plan).toMatchObject({ status: 'optimal', simulasi: false, usang: false, maxMoves: 1 });
    expect(plan.moves.map((m) => [m.from.unorNama, m.to.unorNama])).toEqual([
      ['Kelurahan Bakung', 'Kelurahan Anggrek'],
    ]);
    const [a, b] = ['kel-a', 'kel-b'].map((id) => plan.unor.find((u) => u.unorId === id));
    expect([a?.before.bezetting, a?.after.bezetting]).toEqual([2, 3]);
    expect([b?.before.bezetting, b?.after.bezetting]).toEqual([3, 2]);
  });

  test('holds before the verifier', async () => {
    const reply = await app.ask('POST', `/api/rencana/${plan.id}/verifikasi`, { cookie });
    expect(reply.json()).toMatchObject({ ok: true, gap: 0, objective: plan.objective });
  });

  test('explains its move in parts that add up, and how uneven the load would be without it', async () => {
    const [move] = plan.moves;
    const why = await get<Penjelasan>(`/api/rencana/${plan.id}/penjelasan?pegawaiId=${move?.pegawaiId}`);
    expect(why).toMatchObject({ jenis: 'pindahan', points: move?.points, terbukti: true });
    expect(why.simpanganTanpa).toBeGreaterThanOrEqual(plan.after.simpangan);
    expect(why.kalimat.length).toBeGreaterThan(0);
  });

  test('explains why a post is not filled by somebody: the rule, and what would allow it', async () => {
    const url = `/api/rencana/${plan.id}/penjelasan?pegawaiId=p5&unorId=kel-b&jabatanId=lurah`;
    const why = await get<Penjelasan>(url);
    expect(why.jenis).toBe('bukan-pindahan');
    expect(why.rules.some((r) => r.verdict === 'forbidden')).toBe(true);
  });

  test('says what one more person in a unit is worth', async () => {
    const why = await get<Penjelasan>(`/api/rencana/${plan.id}/penjelasan?unorId=kel-a`);
    expect(why.nilai.find((n) => n.jabatanId === 'adm')?.hemat).toBeGreaterThan(0);
  });

  test('can be taken away as a workbook, as the document, and as the package it came from', async () => {
    for (const file of ['ekspor.xlsx', 'paket.xlsx', 'rencana.json']) {
      const reply = await app.ask('GET', `/api/rencana/${plan.id}/${file}`, { cookie });
      expect([file, reply.statusCode]).toEqual([file, 200]);
      expect(reply.headers['content-disposition']).toContain('attachment');
    }
  });

  test('says that it is stale once a dial is turned, and stays as it was', async () => {
    const { versi } = await get<Skenario>(`/api/skenario/${plan.skenarioId}`);
    await app.ask('PATCH', `/api/skenario/${plan.skenarioId}`, { cookie, body: { maksimumMutasi: 2, versi } });
    const later = await get<RencanaTampil>(`/api/rencana/${plan.id}`);
    expect(later.usang).toBe(true);
    expect(later.planHash).toBe(plan.planHash);
  });
});

describe('an assumption', () => {
  test('that is confirmed is listed with who and when, and makes a new version of the policy', async () => {
    const before = await get<{ versi: number }>('/api/kebijakan');
    const body = { asumsi: ['kinerja-baik'], versi: before.versi };
    const reply = await app.ask('PUT', '/api/kebijakan/asumsi', { cookie, body });
    expect(reply.json()).toMatchObject({ versi: before.versi + 1 });
    const again = await app.ask('PUT', '/api/kebijakan/asumsi', { cookie, body });
    expect(again.json()).toMatchObject({ code: 'versi-usang' });
    const row = await app.ctx.db.selectFrom('asumsi').selectAll().executeTakeFirstOrThrow();
    expect([row.kode, row.oleh]).toEqual(['kinerja-baik', 'Nadia Puspitarini']);
  });
});
