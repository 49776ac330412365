import type { TukarSaya, Usul } from '@seimbang/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';
import { type Arena, arena, TMT_PUTARAN } from '../../testing/putaran.ts';

let app: TestApp;
let a: Arena;
beforeAll(async () => {
  app = await testApp({ ...paketKecil, kebijakan: { ...paketKecil.kebijakan, tmt: TMT_PUTARAN } });
  a = await arena(app);
}, 60_000);
afterAll(() => app.close());

const ADM = { 'kel-a': { unorId: 'kel-a', jabatanId: 'adm' }, 'kel-b': { unorId: 'kel-b', jabatanId: 'adm' } } as const;

const lihat = async (nama: string): Promise<TukarSaya> => a.baca(await a.asn(nama), '/api/saya/tukar');

async function ingin(nama: string, unor: keyof typeof ADM, aktif = true): Promise<TukarSaya> {
  const { versi } = await lihat(nama);
  const reply = await a.kirim(await a.asn(nama), 'PUT', '/api/saya/tukar', { versi, aktif, isi: [ADM[unor]] });
  expect(reply.statusCode).toBe(200);
  return reply.json<TukarSaya>();
}

const jawab = async (nama: string, setuju: boolean) => {
  const one = (await lihat(nama)).temuan.find((t) => t.keadaan === 'menunggu' && t.jenis === 'tukar');
  return a.kirim(await a.asn(nama), 'POST', '/api/saya/tukar/jawab', { temuanId: one?.id, versi: one?.versi, setuju });
};

test('two who want each other’s place find one another, and nobody else sees it', async () => {
  await ingin('Laras Kinanti', 'kel-b');
  await ingin('Dimas Prakoso', 'kel-a');
  const [laras, dimas, other] = [
    await lihat('Laras Kinanti'),
    await lihat('Dimas Prakoso'),
    await lihat('Ratih Anindya'),
  ];
  const swap = laras.temuan.find((t) => t.jenis === 'tukar');
  expect(swap?.anggota.map((m) => m.jawaban)).toEqual(['menunggu', 'menunggu']);
  expect(swap?.anggota.filter((m) => m.saya)).toHaveLength(1);
  expect(JSON.stringify(laras.temuan)).not.toContain('Dimas');
  expect(dimas.temuan.map((t) => t.id)).toContain(swap?.id);
  expect(other.temuan).toEqual([]);
});

test('a stranger cannot answer for them', async () => {
  const swap = (await lihat('Laras Kinanti')).temuan.find((t) => t.jenis === 'tukar');
  const body = { temuanId: swap?.id, versi: swap?.versi, setuju: true };
  const reply = await a.kirim(await a.asn('Ratih Anindya'), 'POST', '/api/saya/tukar/jawab', body);
  expect(reply.json()).toMatchObject({ code: 'tukar-berubah' });
});

test('a no calls it off; wishing anew, they find one another again', async () => {
  expect((await jawab('Dimas Prakoso', false)).statusCode).toBe(200);
  expect((await lihat('Laras Kinanti')).temuan.filter((t) => t.keadaan === 'menunggu' && t.jenis === 'tukar')).toEqual(
    [],
  );
  await ingin('Dimas Prakoso', 'kel-a');
  expect(
    (await lihat('Laras Kinanti')).temuan.filter((t) => t.keadaan === 'menunggu' && t.jenis === 'tukar'),
  ).toHaveLength(1);
});

test('with the last yes all letters go the same way: one proposal, one gerbong', async () => {
  await jawab('Laras Kinanti', true);
  const waiting = (await lihat('Dimas Prakoso')).temuan.find((t) => t.keadaan === 'menunggu' && t.jenis === 'tukar');
  expect(waiting?.usulId).toBeNull();
  const done = (await jawab('Dimas Prakoso', true)).json<TukarSaya>();
  const usulId = done.temuan.find((t) => t.keadaan === 'disetujui')?.usulId;
  const usul = await a.baca<Usul>(await a.asn('Dimas Prakoso'), `/api/usul/${usulId}`);
  expect(usul).toMatchObject({ keadaan: 'draf', asal: 'pribadi' });
  expect(new Set(usul.baris.map((b) => b.gerbong)).size).toBe(1);
  expect(usul.baris).toHaveLength(2);
});

test('who withdraws the wish is in no exchange any more', async () => {
  await ingin('Ratih Anindya', 'kel-a');
  await ingin('Ratih Anindya', 'kel-a', false);
  expect((await lihat('Ratih Anindya')).temuan.filter((t) => t.keadaan === 'menunggu')).toEqual([]);
});
