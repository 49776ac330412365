import type {
  CalonGelombang,
  DaftarEvaluasi,
  DampakLayananRencana,
  Evaluasi,
  ImporMasukan,
  LaporanDraf,
  LaporanTerbit,
  Usul,
} from '@seimbang/contract';
import type { Paket } from '@seimbang/core/domain';
import { addDays, canonicalJson, type Day } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../shared/clock.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';
import { jawabSemua, type Panggung, panggung, rencanaBaru, TENGGAT } from '../../testing/usul.ts';
import { triwulanOf } from './laporan-isi.ts';

/** Ten more kelurahan beside the two of the small package, all with the same counter service. */
const TAMBAHAN = Array.from({ length: 10 }, (_, i) => `kel-${String.fromCharCode(99 + i)}`);
const KELURAHAN = ['kel-a', 'kel-b', ...TAMBAHAN];
const [asal] = paketKecil.unor.filter((u) => u.unorId === 'kel-b');
const paket: Paket = {
  ...paketKecil,
  unor: [
    ...paketKecil.unor,
    ...TAMBAHAN.map((unorId) => ({ ...asal!, unorId, nama: `Kelurahan ${unorId.slice(4).toUpperCase()}` })),
  ],
  tugas: paketKecil.tugas.map((t) => ({ ...t, layananId: 'SURAT' })),
};

let app: TestApp;
let p: Panggung;
beforeAll(async () => {
  app = await testApp(paket);
  p = await panggung(app);
  await volumes(addDays(today(), -800), addDays(today(), -1), 0);
}, 60_000);
afterAll(() => app.close());

/** Daily volumes on weekdays; `kel-a` keeps a backlog that falls by `turun` where help is at work. */
async function volumes(dari: Day, sampai: Day, turun: number): Promise<void> {
  await sql`insert into volume (urutan, unor_id, layanan_id, tanggal, masuk, selesai, antre, ekstra)
    select (select coalesce(max(urutan), 0) from volume) + row_number() over (), u.id, 'SURAT', d::date,
      20 + (u.nr * 3) % 7 + extract(day from d)::int % 5, 20 + (u.nr * 3) % 7 + extract(day from d)::int % 4,
      30 + u.nr + (extract(doy from d)::int * (u.nr + 2)) % 9
        - case when u.id = 'kel-a' then ${turun}::int else 0 end, '{}'::json
    from unnest(${KELURAHAN}::text[]) with ordinality as u(id, nr), generate_series(${dari}::date, ${sampai}::date, '1 day') d
    where extract(isodow from d) <= 5`.execute(app.ctx.db);
}

const get = async <T>(peran: string | null, url: string): Promise<T> => {
  const cookie = peran === null ? undefined : await p.masuk(peran as 'analis');
  const reply = await app.ask('GET', url, cookie === undefined ? {} : { cookie });
  if (reply.statusCode !== 200) throw new Error(`${url}: ${reply.body}`);
  return reply.json<T>();
};
const post = async (peran: string, url: string, body: object) =>
  app.ask('POST', url, { cookie: await p.masuk(peran as 'analis'), body });

const MULAI = addDays(TENGGAT, 3);
const SELESAI = addDays(MULAI, 70);

async function ditugaskan(): Promise<Usul> {
  const lurah = await p.masuk(p.akun.find((a) => a.nama === 'Bagas Nugraha' && a.peran === 'kepala-unit')!);
  const usul = await p.buat(lurah, {
    bentuk: 'penugasan',
    judul: 'Bantuan loket',
    mulai: MULAI,
    selesai: SELESAI,
    uraian: 'Melayani loket.',
    unorId: 'kel-a',
    ketuaPegawaiId: 'p4',
    baris: [{ pegawaiId: 'p4' }],
  });
  await p.laku(lurah, usul, 'ajukan', { tenggat: TENGGAT });
  await jawabSemua(p, usul);
  await p.laku(await p.masuk('analis'), usul, 'tutup-tanggapan');
  return p.laku(await p.masuk('pyb'), usul, 'tugaskan', { alasan: 'Antrean panjang.' });
}

describe('measures fixed when help is decided', () => {
  let id: string;
  test('the order writes units, window, measures and design down, hashed, before there is any result', async () => {
    const usul = await ditugaskan();
    const { evaluasi } = await get<DaftarEvaluasi>('analis', '/api/evaluasi');
    const [one] = evaluasi;
    expect(one).toMatchObject({
      usulId: usul.id,
      jenis: 'penugasan',
      mulai: MULAI,
      selesai: SELESAI,
      putusan: null,
      kalimat: { id: 'Antrean Kelurahan Anggrek: belum ada data sesudah mulai.' },
      penetapan: { rancangan: 'did' },
    });
    // kel-b lends, so ten are left to compare with: one of eleven.
    expect(one?.penetapan.pTerkecil).toBeCloseTo(1 / 11, 9);
    id = one?.id ?? '';
  });

  test('what was fixed cannot be changed or removed, by no query', async () => {
    const { db } = app.ctx;
    await expect(db.updateTable('evaluasi').set({ judul: 'lain' }).where('id', '=', id).execute()).rejects.toThrow(
      'does not change',
    );
    await expect(db.deleteFrom('evaluasi').where('id', '=', id).execute()).rejects.toThrow('does not change');
    const row = await db.selectFrom('evaluasi').select(['isi', 'sidik']).where('id', '=', id).executeTakeFirstOrThrow();
    expect(canonicalJson(JSON.parse(row.isi))).toBe(row.isi);
  });

  test('when data come in, the page says what happened, against whom, and that one of eleven cannot be told', async () => {
    await volumes(MULAI, SELESAI, 15);
    const said = await get<Evaluasi>('analis', `/api/evaluasi/${id}`);
    expect(said.kalimat.id).toBe(
      'Antrean Kelurahan Anggrek: belum dapat dipastikan: p terkecil 0,091 dengan 1 dari 11 unit.',
    );
    const main = said.ukuran[0]!.hasil!;
    expect(main.design).toBe('did');
    expect(main.effect).toBeGreaterThan(-18);
    expect(main.effect).toBeLessThan(-12);
    expect(said.unit.pembanding).toHaveLength(10);
    expect(said.unit.pemberi.map((u) => u.unorId)).toEqual(['kel-b']);
    expect(main.donors?.units).toBe(1);
    expect(said.biaya).toMatchObject({ orang: 1, unitPemberi: 1, orangHari: 51 });
    expect(said.ukuran.find((u) => u.kode === 'keluhan')?.hasil).toBeNull();
    expect(said.tangga.map((s) => [s.design, s.used])).toEqual([
      ['waves', false],
      ['did', true],
    ]);
  });

  test('a head reads the own evaluation and no other', async () => {
    const own = p.akun.find((a) => a.nama === 'Bagas Nugraha' && a.peran === 'kepala-unit')!;
    const cookie = await p.masuk(own);
    expect((await app.ask('GET', `/api/evaluasi/${id}`, { cookie })).statusCode).toBe(200);
    const asn = await app.ask('GET', `/api/evaluasi/${id}`, { cookie: await p.masuk('asn') });
    expect(asn.statusCode).toBe(403);
  });
});

describe('the order of waves by lot', () => {
  test('is sealed first with the smallest reachable p, then drawn once, and fixes the evaluation', async () => {
    const baru = {
      judul: 'Loket gelombang',
      unorId: KELURAHAN.slice(0, 6),
      ukuran: [2, 2],
      mulai: [addDays(today(), 20), addDays(today(), 55)],
      sampai: addDays(today(), 120),
    };
    expect((await post('analis', '/api/evaluasi/gelombang', { ...baru, mulai: [baru.mulai[0]] })).statusCode).toBe(422);
    const sealed = (await post('analis', '/api/evaluasi/gelombang', baru)).json<{ id: string }>();
    const before = (await get<CalonGelombang>('analis', '/api/evaluasi/gelombang')).undian[0]!;
    expect(before).toMatchObject({ id: sealed.id, ukuran: [2, 2, 2], hasil: null });
    expect(before.pTerkecil).toBeCloseTo(1 / 90, 12);
    expect((await post('ppk', `/api/evaluasi/gelombang/${sealed.id}/undi`, {})).statusCode).toBe(403);
    const drawn = await post('analis', `/api/evaluasi/gelombang/${sealed.id}/undi`, {});
    expect(drawn.statusCode).toBe(200);
    const after = (await get<CalonGelombang>('analis', '/api/evaluasi/gelombang')).undian[0]!;
    expect(after.sidikBenih).toBe(before.sidikBenih);
    expect(after.hasil?.gelombang.map((w) => w.length)).toEqual([2, 2, 2]);
    expect((await post('analis', `/api/evaluasi/gelombang/${sealed.id}/undi`, {})).json()).toMatchObject({
      code: 'undian-sudah',
    });
    const fixed = await get<Evaluasi>('ppk', `/api/evaluasi/${after.hasil!.evaluasiId}`);
    expect(fixed).toMatchObject({ jenis: 'gelombang', penetapan: { rancangan: 'waves' } });
  });
});

const BOUNDARY = '----uji';
async function upload(name: string, content: string): Promise<{ status: number; body: ImporMasukan }> {
  const payload = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="berkas"; filename="${name}"\r\n\r\n${content}\r\n--${BOUNDARY}--\r\n`;
  const headers = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, cookie: await p.masuk('analis') };
  const reply = await app.http.inject({ method: 'POST', url: '/api/masukan', headers, payload });
  return { status: reply.statusCode, body: reply.json<ImporMasukan>() };
}

describe('complaints and satisfaction from files', () => {
  const LAPOR = [
    'REKAP LAPORAN SP4N-LAPOR!;;;;;;;',
    'No;Tracking ID;Tgl Laporan;Nama Pelapor;Isi Laporan;Instansi Disposisi;Kategori;Status;Tanggal Selesai',
    '1;LPR-1;02/06/2026 08.14;Budiman Rahasia;Antreannya lama sekali;Kel. Anggrek;Pelayanan;Selesai;05/06/2026',
    '2;LPR-2;03-06-2026;Citra Rahasia;Loket tutup;KELURAHAN BAKUNG;Pelayanan;Proses;',
    '3;LPR-3;31/02/2026;Dedi Rahasia;Salah tanggal;Kel. Anggrek;Pelayanan;Baru;',
    '4;LPR-4;04/06/2026;Eka Rahasia;Entah di mana;Kantor Antah Berantah;Lain;Baru;',
  ].join('\n');

  test('a messy export is recognised by its content; text and names are nowhere in the database', async () => {
    const { status, body } = await upload('lapor.csv', LAPOR);
    expect([status, body.jenis, body.dibaca, body.diterima, body.ditolak]).toEqual([201, 'keluhan', 4, 2, 2]);
    expect(body.dibuang).toEqual(expect.arrayContaining(['Nama Pelapor', 'Isi Laporan']));
    expect(body.temuan.map((t) => t.code)).toEqual(['masukan-unit-tidak-dikenal', 'masukan-tanggal']);
    expect(body.unit.find((u) => u.unorId === null)?.nama).toBe('Kantor Antah Berantah');
    const told = { unit: [{ nama: 'Kantor Antah Berantah', unorId: 'kel-c' }] };
    const stored = (await post('analis', `/api/masukan/${body.id}/terapkan`, told)).json<ImporMasukan>();
    expect([stored.keadaan, stored.diterima]).toEqual(['diterapkan', 3]);
    const dump = await sql<{ isi: string }>`select concat((select json_agg(m) from masukan_layanan m),
      (select json_agg(i) from masukan_impor i), (select json_agg(a) from audit_kejadian a)) as isi`.execute(
      app.ctx.db,
    );
    expect(dump.rows[0]?.isi).not.toMatch(/Rahasia|Antreannya|Loket tutup|Entah/);
    const { rows } = await sql<{ hari: number }>`select hari from masukan_layanan where hari is not null`.execute(
      app.ctx.db,
    );
    expect(rows).toEqual([{ hari: 3 }]);
  });

  test('the same file again adds nothing', async () => {
    const { body } = await upload('lapor-lagi.csv', LAPOR);
    expect([body.diterima, body.sudahAda]).toEqual([2, 2]);
    const count = () => app.ctx.db.selectFrom('masukan_layanan').select('kunci').execute();
    const before = (await count()).length;
    await post('analis', `/api/masukan/${body.id}/terapkan`, { unit: [] });
    expect((await count()).length).toBe(before);
  });

  test('satisfaction by numbered or named elements; a value beyond 4 is told', async () => {
    const rows = Array.from(
      { length: 6 },
      (_, i) => `0${i + 1}/06/2026,Kelurahan Anggrek,${'3,'.repeat(8)}4,Orang ${i}`,
    );
    const { body } = await upload(
      'skm.csv',
      `Cap waktu,Unit Layanan,U1,U2,U3,U4,U5,U6,U7,U8,U9,Nama\n${rows.join('\n')}\n07/06/2026,Kelurahan Anggrek,7,3,3,3,3,3,3,3,3,x\n`,
    );
    expect([body.jenis, body.diterima, body.ditolak, body.temuan[0]?.value]).toEqual(['skm', 6, 1, '7']);
    await post('analis', `/api/masukan/${body.id}/terapkan`, { unit: [] });
  });

  test('a file that is neither is refused in one sentence', async () => {
    const { status, body } = await upload('lain.csv', 'a,b\n1,2\n');
    expect([status, (body as unknown as { code: string }).code]).toEqual([422, 'masukan-tidak-dikenal']);
  });
});

describe('the public report', () => {
  const triwulan = '2026-T2';
  test('is published by the PPK only, as read, and anybody reads it, with the same figures on the page and in the PDF', async () => {
    expect((await app.ask('GET', `/api/publik/laporan/${triwulan}`)).statusCode).toBe(404);
    const draf = await get<LaporanDraf>('ppk', `/api/laporan/${triwulan}`);
    const url = `/api/laporan/${triwulan}/terbitkan`;
    expect((await post('analis', url, { sidik: draf.sidik })).statusCode).toBe(403);
    expect((await post('ppk', url, { sidik: '0'.repeat(64) })).json()).toMatchObject({ code: 'laporan-berubah' });
    const out = (await post('ppk', url, { sidik: draf.sidik })).json<LaporanTerbit>();
    expect([out.versi, out.sidik]).toEqual([1, draf.sidik]);
    expect((await post('ppk', url, { sidik: draf.sidik })).json<LaporanTerbit>().versi).toBe(1);
    for (const bahasa of ['id', 'en'] as const) {
      const seen = (await get<LaporanTerbit>(null, `/api/publik/laporan/${triwulan}`)).lembar[bahasa];
      const pdf = await app.ask('GET', `/api/publik/laporan/${triwulan}/${bahasa}.pdf`);
      expect(pdf.headers['content-type']).toBe('application/pdf');
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.rawPayload)), { mergePages: true });
      const numbers = (s: string): string[] => s.match(/\d[\d.,]*\d|\d/g) ?? [];
      const printed = new Set(numbers(text));
      const shown = numbers(JSON.stringify(seen));
      expect(shown.filter((n) => !printed.has(n))).toEqual([]);
    }
  }, 30_000);

  test('hides counts below five and every figure that would give them away', async () => {
    const { lembar } = await get<LaporanTerbit>(null, `/api/publik/laporan/${triwulan}`);
    const services = lembar.id.bagian[2]!.tabel!;
    const anggrek = services.baris.find((r) => r[0] === 'Kelurahan Anggrek')!;
    expect(anggrek.slice(4)).toEqual(['kurang dari 5', '–', expect.stringMatching(/^77,8 B \(77,8–77,8; n 6\)$/)]);
    expect(services.baris.find((r) => r[0] === 'Kelurahan D')!.slice(4)).toEqual(['0', '0,00', 'belum ada data']);
    expect(JSON.stringify(lembar)).not.toMatch(/Bantuan loket|Dimas/);
  });

  test('one order of one person does not show in the quarter it ran in', async () => {
    const draf = await get<LaporanDraf>('ppk', `/api/laporan/${triwulanOf(MULAI)}`);
    expect(draf.lembar.id.bagian[0]!.tabel!.baris.map((r) => r[1])).toEqual([
      '0',
      'kurang dari 5',
      'kurang dari 5',
      'kurang dari 5',
      '0',
    ]);
  });
});

test('a plan states its expected effect on waiting and backlog where volumes exist', async () => {
  const plan = await rencanaBaru(app, await p.masuk('analis'), { maksimumMutasi: 1 });
  const said = await get<DampakLayananRencana>('ppk', `/api/rencana/${plan.id}/dampak-layanan`);
  const anggrek = said.layanan.find((l) => l.unorId === 'kel-a')!;
  expect(anggrek.after.people).toBe(anggrek.before.people + 1);
  expect(anggrek.after.capacity).toBeGreaterThan(anggrek.before.capacity);
  expect(anggrek.incoming).toHaveLength(3);
});
