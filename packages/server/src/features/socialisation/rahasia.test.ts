import { alamat, metodeOf, type NamaRute, PERAN, rute } from '@seimbang/contract';
import { addDays } from '@seimbang/core/kernel';
import { PERNYATAAN_DENYUT, PERNYATAAN_SIKAP } from '@seimbang/core/listening';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../shared/clock.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';
import { skBerlaku } from '../../testing/perintah.ts';
import { type Arena, arena } from '../../testing/putaran.ts';

/** Tables that say who answered what, or who asked. */
const TABEL = /"(survei_peserta|survei_hitung|denyut_undangan|denyut_hitung|pertanyaan_penanya)"/;
const KENARI = 'KENARI-PERTANYAAN';
const LAIN = PERAN.filter((p) => p !== 'asn');

let app: TestApp;
let a: Arena;
let kampanyeId = '';
let surveiId = '';
const sent: string[] = [];

beforeAll(async () => {
  app = await testApp(paketKecil, (q) => sent.push(q));
  a = await arena(app);
  const analis = await a.peran('analis');
  const made = await a.kirim(analis, 'POST', '/api/sosialisasi', {
    judul: 'Kampanye uji',
    tujuan: 'Uji rahasia',
    isi: 'Uji',
    mulai: today(),
    selesai: today(),
    unit: ['kec'],
  });
  kampanyeId = made.json<{ id: string }>().id;
  const body = { gelombang: 'sebelum', mulai: today(), selesai: today() };
  const wave = await a.kirim(analis, 'POST', `/api/sosialisasi/${kampanyeId}/survei`, body);
  surveiId = wave.json<{ survei: { id: string }[] }>().survei[0]?.id ?? '';
  const line = { pegawaiId: 'p4', nama: 'Dimas Prakoso', dari: 'kel-b', ke: 'kel-a', jabatanId: 'adm' };
  await skBerlaku(app.ctx.db, [line], 31);
}, 60_000);
afterAll(() => app.close());

/** Routes of this slice, whose figures an answer could change. */
const SENDIRI: readonly NamaRute[] = [
  'kampanyeDaftar',
  'kampanye',
  'kampanyeHasil',
  'sosialisasiSaya',
  'denyutHasil',
  'selebaran',
  'kotakMasuk',
];
/** Every route that is read as text, exports of the audit included; drawn papers print figures of the load only. */
const SEMUA = (Object.keys(rute) as NamaRute[]).filter(
  (n) => metodeOf(n) === 'GET' && n !== 'hitunganAliran' && (rute[n].balasan.jenis === 'json' || n === 'auditEkspor'),
);

async function bacaRute(cookie: string, names: readonly NamaRute[]): Promise<[NamaRute, string][]> {
  const replies: [NamaRute, string][] = [];
  for (const nama of names) {
    const path = alamat[nama].slice(4);
    const id = path.startsWith('/api/sosialisasi/') ? kampanyeId : '00000000-0000-4000-8000-000000000000';
    const values: Readonly<Record<string, string>> = { id, pegawaiId: 'p4', unorId: 'kel-b', bahasa: 'id' };
    const url = path.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? 'x');
    const reply = await app.http.inject({ method: 'GET', url, headers: { cookie } });
    replies.push([nama, reply.body]);
  }
  return replies;
}

const tanya = async (tanpaNama: boolean, isi: string) =>
  a.kirim(await a.asn('Dimas Prakoso'), 'POST', '/api/saya/sosialisasi', { kampanyeId, isi, tanpaNama });
const jawabSurvei = async (nama: string, nilai: number) =>
  a.kirim(await a.asn(nama), 'POST', '/api/saya/suara', {
    jenis: 'survei',
    id: surveiId,
    jawaban: Object.fromEntries(PERNYATAAN_SIKAP.map(({ kode }) => [kode, nilai])),
  });
const jawabDenyut = async (nama: string, nilai: number) => {
  const cookie = await a.asn(nama);
  const { menunggu } = await a.baca<{ menunggu: { jenis: string; id: string }[] }>(cookie, '/api/saya/suara');
  const id = menunggu.find((w) => w.jenis === 'denyut')?.id;
  const jawaban = Object.fromEntries(PERNYATAAN_DENYUT.map(({ kode }) => [kode, nilai]));
  return a.kirim(cookie, 'POST', '/api/saya/suara', { jenis: 'denyut', id, jawaban });
};

describe('an answer', () => {
  test('is in no table: two answers that differ leave the same rows behind, but for counters nobody reads', async () => {
    expect((await jawabSurvei('Dimas Prakoso', 1)).statusCode).toBe(200);
    expect((await jawabSurvei('Laras Kinanti', 5)).statusCode).toBe(200);
    const { db } = app.ctx;
    const seen = await sql<{ n: number }>`select count(*)::int as n from survei_hitung`.execute(db);
    expect(seen.rows[0]?.n).toBe(0);
    const { rows } = await sql<{ isi: string }>`select row_to_json(x)::text as isi from idempotensi as x
      union all select row_to_json(x)::text from audit_kejadian as x
      union all select row_to_json(x)::text from audit_masuk as x
      union all select row_to_json(x)::text from surel_keluar as x`.execute(db);
    for (const { kode } of PERNYATAAN_SIKAP) expect(rows.filter((r) => r.isi.includes(`"${kode}"`))).toEqual([]);
    const stored = rows.filter((r) => r.isi.includes('terima-jawaban'));
    expect(stored.length).toBeGreaterThanOrEqual(2);
    for (const name of ['Dimas', 'Laras']) expect(stored.filter((r) => r.isi.includes(name))).toEqual([]);
  });

  test('of Denyut changes no reading of any role, whatever it is', async () => {
    await a.baca(await a.asn('Yoga Pratama'), '/api/saya/suara');
    const cookies = await Promise.all(LAIN.map((peran) => a.peran(peran)));
    const read = () => Promise.all(cookies.map((cookie) => bacaRute(cookie, SENDIRI)));
    const before = await read();
    expect((await jawabDenyut('Yoga Pratama', 1)).statusCode).toBe(200);
    expect((await jawabDenyut('Ratih Anindya', 5)).statusCode).toBe(200);
    expect(await read()).toEqual(before);
  });

  test('is refused without being repeated, however it is sent', async () => {
    const cookie = await a.asn('Bagas Nugraha');
    const tries = [
      { jenis: 'survei', id: surveiId, jawaban: { adil: 3, [KENARI]: 4 } },
      { jenis: 'survei', id: surveiId, jawaban: { adil: 99 } },
      { jenis: KENARI, id: surveiId, jawaban: {} },
      { jenis: 'denyut', id: surveiId, jawaban: Object.fromEntries(PERNYATAAN_DENYUT.map(({ kode }) => [kode, 2])) },
    ];
    for (const body of tries) {
      const reply = await a.kirim(cookie, 'POST', '/api/saya/suara', body);
      expect(reply.statusCode).toBeGreaterThanOrEqual(400);
      expect(reply.body).not.toContain(KENARI);
      expect(reply.body).not.toContain('"adil"');
    }
  });

  test('that is sent twice under one key counts once, and the kept reply says nothing', async () => {
    const cookie = await a.asn('Sekar Wulandari');
    const body = {
      jenis: 'survei',
      id: surveiId,
      jawaban: Object.fromEntries(PERNYATAAN_SIKAP.map((p) => [p.kode, 4])),
    };
    const send = () =>
      app.ask('POST', '/api/saya/suara', { cookie, body, headers: { 'idempotency-key': 'kunci-rahasia' } });
    expect([(await send()).statusCode, (await send()).statusCode]).toEqual([200, 200]);
    const kept = await app.ctx.db
      .selectFrom('idempotensi')
      .select(['sidik', 'isi'])
      .where('kunci', '=', 'kunci-rahasia')
      .executeTakeFirstOrThrow();
    expect(kept).toEqual({ sidik: 'tersegel', isi: { isi: {} } });
  });
});

describe('no role', () => {
  beforeAll(async () => {
    const asked = await tanya(true, KENARI);
    if (asked.statusCode !== 201) throw new Error(asked.body);
  });

  test.each(LAIN)('%s reads who answered, who asked, or a counter, by any route or export', async (peran) => {
    const cookie = await a.peran(peran);
    sent.length = 0;
    const replies = await bacaRute(cookie, SEMUA);
    expect(sent.length).toBeGreaterThan(10);
    // A head is staff too and may ask: row-level security gives back the own questions only.
    const own = peran === 'kepala-unit' ? /pertanyaan_penanya/ : /^$/;
    expect(sent.filter((q) => TABEL.test(q) && !own.test(q))).toEqual([]);
    for (const [nama, body] of replies.filter(([, text]) => text.includes(KENARI))) {
      expect(nama).toMatch(/^(kampanye|sosialisasiSaya)$/);
      const at = body.indexOf(KENARI);
      expect(body.slice(Math.max(0, at - 200), at + 200)).not.toContain('Dimas');
    }
  });

  test('sees a row of them without having declared itself, not even with every other declaration', async () => {
    const counts = await app.ctx.db.transaction().execute(async (tx) => {
      await sql`select set_config('seimbang.lingkup', 'semua', true), set_config('seimbang.kesediaan', 'tim-kasus', true)`.execute(
        tx,
      );
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from survei_peserta
        union all select count(*)::int from survei_hitung union all select count(*)::int from denyut_undangan
        union all select count(*)::int from denyut_hitung union all select count(*)::int from pertanyaan_penanya`.execute(
        tx,
      );
      return rows.map((r) => r.n);
    });
    expect(counts).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('an anonymous question', () => {
  test('names its asker nowhere in the audit', async () => {
    const { rows } = await sql<{ isi: string }>`select row_to_json(x)::text as isi from audit_kejadian as x
      where tindakan = 'tanya'`.execute(app.ctx.db);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.isi).not.toContain('Dimas');
    expect(rows[0]?.isi).not.toContain(KENARI);
  });

  test('of a colleague is not among the own questions of another', async () => {
    const other = await a.baca<{ kampanye: { pertanyaanSaya: unknown[] }[] }>(
      await a.asn('Ratih Anindya'),
      '/api/saya/sosialisasi',
    );
    expect(other.kampanye[0]?.pertanyaanSaya).toEqual([]);
  });
});

test('a survey that ends leaves results of five people and more only', async () => {
  await app.ctx.db
    .updateTable('survei')
    .set({ mulai: addDays(today(), -3), selesai: addDays(today(), -1) })
    .where('id', '=', surveiId)
    .execute();
  const { gelombang, pernyataan } = await a.baca<{
    gelombang: { n: number | null }[];
    pernyataan: { sebelum: unknown }[];
  }>(await a.peran('analis'), `/api/sosialisasi/${kampanyeId}/hasil`);
  expect(gelombang[0]?.n).toBeNull();
  expect(pernyataan.every((p) => p.sebelum === null)).toBe(true);
});
