import { type Kasus, type NamaRute, type Peran, PERAN } from '@seimbang/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { alamatBaca, type Bacaan, bacaSemua } from '../../testing/baca-semua.ts';
import {
  ANGGREK,
  DIAGNOSIS,
  HUKUMAN,
  KENARI,
  KENDALA,
  lindungi,
  paketKenari,
  PUTUSAN,
  sampaiTawaran,
  SYARAT,
  tanamKenari,
  tulisMinat,
} from '../../testing/kenari.ts';
import { type Arena, arena } from '../../testing/putaran.ts';

/** Tables in which wishes, reasons and protected facts lie. */
const TABEL = /"(minat_putaran|tawaran_alasan|lindungan|keberatan|tukar_minat|tukar_anggota)"/;

let app: TestApp;
let a: Arena;
let putaranId: string;
const sent: string[] = [];

beforeAll(async () => {
  app = await testApp(paketKenari(), (q) => sent.push(q));
  a = await arena(app);
  putaranId = (await a.putaran({ maksimumMutasi: 2 })).id;
  await a.laku(putaranId, 'buka');
}, 60_000);
afterAll(() => app.close());

const minat = (nama: string, versi: number, isi: Parameters<typeof tulisMinat>[4]): Promise<void> =>
  tulisMinat(a, putaranId, nama, versi, isi);

const LAIN = PERAN.filter((p) => p !== 'asn' && p !== 'tim-kasus');
/** Routes on which the auditor reads suspicions of punishment, and on which a round shows how many lists it has. */
const INSPEKTORAT: readonly NamaRute[] = ['kasusDaftar', 'inspektoratDampak'];

/** What every other role reads of every route, without the clock of the health page and the audit, which counts acts. */
async function bacaanLain(): Promise<Map<Peran, Bacaan[]>> {
  const addresses = alamatBaca({ putaran: putaranId }).filter(({ nama }) => nama !== 'kesehatan');
  const read = new Map<Peran, Bacaan[]>();
  for (const peran of LAIN) read.set(peran, await bacaSemua(app, await a.peran(peran), addresses, sent));
  return read;
}
const tanpaAudit = (read: ReadonlyMap<Peran, Bacaan[]>): Bacaan[] =>
  [...read.values()].flat().filter(({ nama }) => !nama.startsWith('audit'));

describe('wishes', () => {
  let dulu: Map<Peran, Bacaan[]>;

  beforeAll(async () => {
    // What is counted once a day or drawn once is out of the way.
    await bacaSemua(app, await a.peran('analis'), alamatBaca({ putaran: putaranId }));
    await minat('Dimas Prakoso', 0, [ANGGREK]);
    dulu = await bacaanLain();
  }, 60_000);

  test('no route of another role reads the tables they lie in, so neither an answer nor its time can depend on them', () => {
    for (const [peran, read] of dulu) {
      const asked = read.flatMap((r) => r.sql);
      expect(asked.length).toBeGreaterThan(10);
      const told = asked.filter((q) => TABEL.test(q));
      expect(peran === 'auditor' ? told.filter((q) => /minat/.test(q)) : told).toEqual([]);
    }
  });

  test('every reading of every other role is the same, byte for byte and by the same statements, whatever is wished', async () => {
    await minat('Dimas Prakoso', 1, [null, ANGGREK]);
    await minat('Dimas Prakoso', 2, []);
    expect(tanpaAudit(await bacaanLain())).toEqual(tanpaAudit(dulu));
  });

  test('a colleague does not see them either', async () => {
    await minat('Dimas Prakoso', 3, [ANGGREK]);
    const colleague = await a.asn('Ratih Anindya');
    const seen = await a.baca<{ isi: unknown[] }>(colleague, '/api/saya/minat');
    expect(seen.isi).toEqual([]);
  });

  test('the default plan was made before them, and the list of one who is silent is nobody else’s', async () => {
    const rows = await app.ctx.db.selectFrom('minat_putaran').select('isi').execute();
    expect(rows).toEqual([]);
  });
});

describe('reasons, conditions and protected facts', () => {
  let tawaranId = '';

  beforeAll(async () => {
    await sampaiTawaran(a, putaranId);
    ({ tawaranId } = await tanamKenari(a));
    await lindungi(a);
  }, 60_000);

  test('were really planted, and the case team reads them all but the suspicions', async () => {
    const seen = JSON.stringify(await a.baca<Kasus>(await a.peran('tim-kasus'), '/api/kasus'));
    for (const k of [SYARAT, DIAGNOSIS, PUTUSAN]) expect(seen).toContain(k);
    expect(seen).not.toContain(HUKUMAN);
  });

  test('the inspectorate reads suspicions of punishment, and nothing else', async () => {
    const seen = JSON.stringify(await a.baca<Kasus>(await a.peran('auditor'), '/api/kasus'));
    expect(seen).toContain(HUKUMAN);
    for (const k of [SYARAT, KENDALA, DIAGNOSIS, PUTUSAN]) expect(seen).not.toContain(k);
  });

  test.each([...LAIN, 'asn'] as const)('%s finds none by any route, export or search', async (peran) => {
    const cookie = peran === 'asn' ? await a.asn('Yoga Pratama') : await a.peran(peran);
    const own = peran === 'asn' ? ['tawaran', 'tawaranSaya', 'keberatanSaya'] : [];
    const replies = await bacaSemua(app, cookie, alamatBaca({ putaran: putaranId, saya: tawaranId }));
    const told = replies.filter(({ nama, isi }) => {
      const allowed = own.includes(nama) || (peran === 'auditor' && INSPEKTORAT.includes(nama));
      return !allowed && KENARI.some((k) => isi.includes(k));
    });
    expect(told.map(({ nama }) => nama)).toEqual([]);
  });

  test('no refusal repeats them', async () => {
    const cookie = await a.asn('Dimas Prakoso');
    const tries: readonly (readonly ['POST' | 'PUT', string, object])[] = [
      ['POST', `/api/saya/tawaran/${tawaranId}/jawab`, { versi: 99, jawaban: 'bersyarat', isi: SYARAT }],
      ['POST', '/api/saya/lindungan', { jenis: 'kesehatan', bukti: DIAGNOSIS, sampai: '2020-01-01' }],
      ['POST', '/api/saya/lindungan', { jenis: DIAGNOSIS, bukti: DIAGNOSIS, sampai: DIAGNOSIS }],
      ['POST', '/api/saya/keberatan', { tawaranId, jenis: 'lain', alasan: KENDALA, bukti: HUKUMAN, x: 1 }],
    ];
    for (const [method, url, body] of tries) {
      const reply = await a.kirim(cookie, method, url, body);
      expect(reply.statusCode).toBeGreaterThanOrEqual(400);
      for (const k of KENARI) expect(reply.body).not.toContain(k);
    }
  });

  test('no table shows them to a query that has not declared its reader: not the audit, not the mail, not the kept answers', async () => {
    const { db } = app.ctx;
    const { rows } = await sql<{ t: string }>`select table_name as t from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db);
    expect(rows.length).toBeGreaterThan(40);
    for (const { t } of rows) {
      const found = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(t)} as x
        where row_to_json(x)::text like '%KENARI%'`.execute(db);
      expect([t, found.rows[0]?.n]).toEqual([t, 0]);
    }
  });

  test('the planner learns whom and until when', async () => {
    const current = await app.ctx.paket();
    expect(current?.index.pegawaiById.get('p4')?.lindungSampai).toBe('2027-12-31');
  });
});
