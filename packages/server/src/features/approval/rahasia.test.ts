import type { Usul } from '@seimbang/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketDuaInstansi } from '../../testing/paket.ts';
import { bersidang, type Panggung, panggung, sampaiPanel, TENGGAT, TMT } from '../../testing/usul.ts';

const KENARI = 'KENARI-ALASAN-PRIBADI';
const KENARI_KONFLIK = 'KENARI-ALASAN-KONFLIK';

let app: TestApp;
let p: Panggung;
let usul: Usul;
let pemohon: string;
beforeAll(async () => {
  app = await testApp({ ...paketDuaInstansi, kebijakan: { ...paketDuaInstansi.kebijakan, tmt: TMT } });
  p = await panggung(app);
  pemohon = await sebagai('asn', 'Dimas Prakoso');
  const draf = await p.buat(pemohon, {
    bentuk: 'pribadi',
    tmt: TMT,
    ke: { unorId: 'kel-a', jabatanId: 'adm' },
    alasan: KENARI,
  });
  await p.laku(pemohon, draf, 'ajukan', { tenggat: TENGGAT });
  usul = await p.lihat(pemohon, draf.id);
});
afterAll(() => app.close());

const sebagai = (peran: string, nama: string): Promise<string> => {
  const akun = p.akun.find((a) => a.peran === peran && a.nama === nama);
  if (!akun) throw new Error(`no demo account of ${nama} as ${peran}.`);
  return p.masuk(akun);
};

const READS = (id: string): string[] => [
  `/api/usul/${id}`,
  '/api/usul',
  '/api/usul?cari=KENARI',
  '/api/kotak-masuk',
  '/api/cari?q=KENARI',
  `/api/usul/${id}/perbaikan`,
  `/api/usul/${id}/riwayat`,
  `/api/usul/${id}/imut.xlsx`,
];

async function everythingReadBy(cookie: string, id: string): Promise<string> {
  const replies = await Promise.all(READS(id).map((url) => app.ask('GET', url, { cookie })));
  return replies.map((r) => r.body).join('\n');
}

describe('the reason of an own request', () => {
  test('is read by the person and by those who weigh the case', async () => {
    expect(usul.alasanPribadi).toBe(KENARI);
    expect((await p.lihat(await p.masuk('analis'), usul.id)).alasanPribadi).toBe(KENARI);
  });

  test.each([
    ['kepala-unit', 'Bagas Nugraha'],
    ['asn', 'Laras Kinanti'],
    ['auditor', 'Galih Saputro'],
    ['admin', 'Yusuf Maheswara'],
    ['tpk', 'Sulastri Handayani'],
    ['pyb', 'Hendarto Prasetya'],
    ['ppk', 'Retno Kusumastuti'],
  ])('is not read by %s before it is his turn, by any route', async (peran, nama) => {
    expect(await everythingReadBy(await sebagai(peran, nama), usul.id)).not.toContain(KENARI);
  });

  test('is in no row of the audit, which holds its hash', async () => {
    const { rows } = await sql<{ t: string }>`select row_to_json(a)::text as t from audit_kejadian a`.execute(
      app.ctx.db,
    );
    const all = rows.map((r) => r.t).join('\n');
    expect(all).not.toContain(KENARI);
    expect(all).toContain('sidikAlasan');
  });

  test('is seen by no query outside a transaction that declares its reader', async () => {
    const rows = await app.ctx.db.selectFrom('usul_alasan').select('isi').execute();
    expect(rows).toEqual([]);
  });
});

describe('who sees a case', () => {
  test('a head sees the lines of the own units only, an ASN the own line only', async () => {
    const analis = await p.masuk('analis');
    const made = await p.buat(analis, {
      bentuk: 'kepala',
      judul: 'Dua unit',
      tmt: TMT,
      baris: [
        { pegawaiId: 'p4', unorId: 'kel-a', jabatanId: 'adm' },
        { pegawaiId: 'p5', unorId: 'kel-a', jabatanId: 'adm' },
      ],
    });
    const own = await sebagai('asn', 'Dimas Prakoso');
    expect((await app.ask('GET', `/api/usul/${made.id}`, { cookie: own })).statusCode).toBe(404);
    await p.laku(analis, made, 'ajukan', { tenggat: TENGGAT });
    const seen = await p.lihat(own, made.id);
    expect(seen.baris.map((b) => b.pegawai.pegawaiId)).toEqual(['p4']);
    expect(seen).toMatchObject({ barisLain: 1, rencana: null, penyimpangan: [], pratinjau: [] });
    const other = await sebagai('asn', 'Laras Kinanti');
    expect((await app.ask('GET', `/api/usul/${made.id}`, { cookie: other })).statusCode).toBe(404);
  });

  test('the panel sees it from its meeting on, the pyb and the ppk from their turn on, the administrator never', async () => {
    const analis = await p.masuk('analis');
    const roles = ['tpk', 'pyb', 'ppk', 'admin'] as const;
    const seenBy = async (id: string): Promise<number[]> =>
      Promise.all(
        roles.map(async (r) => (await app.ask('GET', `/api/usul/${id}`, { cookie: await p.masuk(r) })).statusCode),
      );
    const made = await p.buat(analis, {
      bentuk: 'kepala',
      judul: 'Giliran',
      tmt: TMT,
      baris: [{ pegawaiId: 'p4', unorId: 'kel-a', jabatanId: 'adm' }],
    });
    expect(await seenBy(made.id)).toEqual([404, 404, 404, 403]);
    await sampaiPanel(p, made);
    expect(await seenBy(made.id)).toEqual([200, 404, 404, 403]);
  });

  test('the reason of a conflict is read by the panel, not by a head and not by the auditor', async () => {
    const analis = await p.masuk('analis');
    const made = await p.buat(analis, {
      bentuk: 'kepala',
      judul: 'Konflik',
      tmt: TMT,
      baris: [{ pegawaiId: 'p4', unorId: 'kel-a', jabatanId: 'adm' }],
    });
    const open = await sampaiPanel(p, made);
    const [chair, second] = await bersidang(p, made.id, 2);
    await p.laku(second as string, made, 'konflik', { barisId: open.baris[0]?.id, alasan: KENARI_KONFLIK });
    expect((await p.lihat(chair as string, made.id)).baris[0]?.konflik).toMatchObject([{ alasan: KENARI_KONFLIK }]);
    for (const [peran, nama] of [
      ['kepala-unit', 'Bagas Nugraha'],
      ['auditor', 'Galih Saputro'],
      ['asn', 'Dimas Prakoso'],
    ] as const)
      expect(await everythingReadBy(await sebagai(peran, nama), made.id)).not.toContain(KENARI_KONFLIK);
    const { rows } = await sql<{ t: string }>`select row_to_json(a)::text as t from audit_kejadian a`.execute(
      app.ctx.db,
    );
    expect(rows.map((r) => r.t).join('\n')).not.toContain(KENARI_KONFLIK);
  });
});

describe('a refusal', () => {
  test('names no person and no reason in its message', async () => {
    const reply = await p.coba(pemohon, { id: usul.id, versi: 1 }, 'tarik', { alasan: KENARI });
    expect(reply.json()).toMatchObject({ code: 'sudah-berubah' });
    expect(reply.body).not.toContain(KENARI);
  });
});
