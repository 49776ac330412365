import {
  alamat,
  type DaftarTawaran,
  type Kasus,
  metodeOf,
  type NamaRute,
  type Peran,
  PERAN,
  rute,
} from '@seimbang/contract';
import { strFromU8, unzipSync } from 'fflate';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { pegawai, paketKecil } from '../../testing/paket.ts';
import { type Arena, arena, TMT_PUTARAN } from '../../testing/putaran.ts';
import { TENGGAT } from '../../testing/usul.ts';

/** Tables in which wishes, reasons and protected facts lie. */
const TABEL = /"(minat_putaran|tawaran_alasan|lindungan|keberatan|tukar_minat|tukar_anggota)"/;
const BAKUNG = { unorId: 'kel-b', jabatanId: 'adm' };
const ANGGREK = { unorId: 'kel-a', jabatanId: 'adm' };

let app: TestApp;
let a: Arena;
let putaranId: string;
const sent: string[] = [];

beforeAll(async () => {
  const more = ['Arum', 'Bayu', 'Citra'].map((n, i) => pegawai(`q${i}`, `${n} Rekaan`, 'kel-b', 'adm'));
  const kebijakan = { ...paketKecil.kebijakan, tmt: TMT_PUTARAN };
  const paket = { ...paketKecil, pegawai: [...paketKecil.pegawai, ...more], kebijakan };
  app = await testApp(paket, (q) => sent.push(q));
  a = await arena(app);
  putaranId = (await a.putaran({ maksimumMutasi: 2 })).id;
  await a.laku(putaranId, 'buka');
}, 60_000);
afterAll(() => app.close());

/** A set-up that fails must not look like a secret well kept. */
async function harus(sent: ReturnType<Arena['kirim']>): Promise<void> {
  const reply = await sent;
  if (reply.statusCode >= 300) throw new Error(reply.body);
}

async function minat(nama: string, versi: number, isi: readonly (typeof ANGGREK | null)[]): Promise<void> {
  const body = { putaranId, versi, isi, tidakSebelum: null };
  const reply = await a.kirim(await a.asn(nama), 'PUT', '/api/saya/minat', body);
  expect(reply.statusCode).toBe(200);
}

/** Every GET route of the API, with ids of things that exist where there are any. */
async function semuaBaca(cookie: string, ids: Readonly<Record<string, string>>): Promise<Map<NamaRute, string>> {
  const replies = new Map<NamaRute, string>();
  for (const nama of (Object.keys(rute) as NamaRute[]).filter((n) => metodeOf(n) === 'GET' && n !== 'hitunganAliran')) {
    const path = alamat[nama].slice(4);
    const word = path.split('/')[2] ?? '';
    const id = path.startsWith('/api/saya/') ? ids['tawaran'] : (ids[word] ?? '00000000-0000-4000-8000-000000000000');
    const url = path.replace(/\{(\w+)\}/g, (_, key: string) => ({ id, pegawaiId: 'p4', unorId: 'kel-b' })[key] ?? 'x');
    const asked =
      nama === 'cari'
        ? `${url}?q=KENARI`
        : nama === 'kelayakan'
          ? `${url}?pegawaiId=p4&unorId=kel-a&jabatanId=adm`
          : url;
    const reply = await app.http.inject({ method: 'GET', url: asked, headers: { cookie } });
    replies.set(nama, terbaca(reply.rawPayload, String(reply.headers['content-type'] ?? '')));
  }
  return replies;
}

/** A workbook is looked into, not at. */
const terbaca = (bytes: Buffer, tipe: string): string =>
  tipe.includes('spreadsheet')
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : bytes.toString('utf8');

const LAIN = PERAN.filter((p) => p !== 'asn' && p !== 'tim-kasus');
/** Routes on which the auditor reads suspicions of punishment, and on which a round shows how many lists it has. */
const INSPEKTORAT: readonly NamaRute[] = ['kasusDaftar', 'inspektoratDampak'];

describe('wishes', () => {
  test('no route of another role reads the tables they lie in, so neither an answer nor its time can depend on them', async () => {
    await minat('Dimas Prakoso', 0, [ANGGREK]);
    for (const peran of LAIN) {
      const cookie = await a.peran(peran);
      sent.length = 0;
      await semuaBaca(cookie, { putaran: putaranId });
      expect(sent.length).toBeGreaterThan(10);
      const told = sent.filter((q) => TABEL.test(q));
      expect(peran === 'auditor' ? told.filter((q) => /minat/.test(q)) : told).toEqual([]);
    }
  });

  test('every reading of every other role is the same, byte for byte, whatever is wished', async () => {
    const read = async (peran: Peran): Promise<[NamaRute, string][]> =>
      [...(await semuaBaca(await a.peran(peran), { putaran: putaranId }))].filter(
        ([n]) => !n.startsWith('audit') && n !== 'kesehatan',
      );
    const before = await Promise.all(LAIN.map(read));
    await minat('Dimas Prakoso', 1, [null, ANGGREK]);
    await minat('Dimas Prakoso', 2, []);
    expect(await Promise.all(LAIN.map(read))).toEqual(before);
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
  const KENARI = ['KENARI-SYARAT', 'KENARI-KENDALA', 'KENARI-HUKUMAN', 'KENARI-DIAGNOSIS', 'KENARI-PUTUSAN'] as const;
  const [SYARAT, KENDALA, HUKUMAN, DIAGNOSIS, PUTUSAN] = KENARI;
  let tawaranId = '';

  beforeAll(async () => {
    await minat('Arum Rekaan', 0, [ANGGREK]);
    await minat('Laras Kinanti', 0, [BAKUNG]);
    await a.laku(putaranId, 'segel');
    await a.laku(putaranId, 'tukar');
    await a.laku(putaranId, 'tawarkan', { tenggat: TENGGAT });
    const people = a.akun.filter((x) => x.peran === 'asn').map((x) => x.nama);
    for (const nama of people) {
      const cookie = await a.asn(nama);
      const { tawaran } = await a.baca<DaftarTawaran>(cookie, '/api/saya/tawaran');
      for (const t of tawaran) {
        tawaranId = t.id;
        const say = (body: object) =>
          a.kirim(cookie, 'POST', `/api/saya/tawaran/${t.id}/jawab`, { versi: t.versi, ...body });
        if (t.jenis === 'tawaran') await say({ jawaban: 'bersyarat', isi: SYARAT });
        if (t.jenis === 'penempatan') await say({ jawaban: 'kendala', kode: 'kesehatan', isi: KENDALA });
        if (t.jenis === 'tawaran') {
          const body = { tawaranId: t.id, jenis: 'dugaan-hukuman', alasan: HUKUMAN, bukti: HUKUMAN };
          await harus(a.kirim(cookie, 'POST', '/api/saya/keberatan', body));
        }
      }
    }
    const dimas = await a.asn('Dimas Prakoso');
    await harus(
      a.kirim(dimas, 'POST', '/api/saya/lindungan', {
        jenis: 'kesehatan',
        bukti: DIAGNOSIS,
        sampai: '2028-01-01',
      }),
    );
    const tim = await a.peran('tim-kasus');
    const { lindungan } = await a.baca<Kasus>(tim, '/api/kasus');
    const body = { versi: 1, terima: true, sampai: '2027-12-31', alasan: PUTUSAN };
    await harus(a.kirim(tim, 'POST', `/api/kasus/lindungan/${lindungan[0]?.id}/putuskan`, body));
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
    const replies = await semuaBaca(cookie, { putaran: putaranId, tawaran: tawaranId });
    const told = [...replies].filter(([n, body]) => {
      const allowed = own.includes(n) || (peran === 'auditor' && INSPEKTORAT.includes(n));
      return !allowed && KENARI.some((k) => body.includes(k));
    });
    expect(told.map(([n]) => n)).toEqual([]);
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
