import type { BalasanOf, Usul } from '@seimbang/contract';
import { addDays } from '@seimbang/core/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { angka, rasioTertulis } from '../../letters/teks.ts';
import { halamanPdf, padat } from '../../letters/testing/baca.ts';
import { today } from '../../shared/clock.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';
import { type Arena, arena } from '../../testing/putaran.ts';
import { TENGGAT, TMT } from '../../testing/usul.ts';

type Selebaran = BalasanOf<'selebaran'>;

let app: TestApp;
let a: Arena;
beforeAll(async () => {
  app = await testApp({ ...paketKecil, kebijakan: { ...paketKecil.kebijakan, tmt: TMT } });
  a = await arena(app);
}, 60_000);
afterAll(() => app.close());

const baca = async (unorId: string): Promise<Selebaran> => a.baca(await a.peran('analis'), `/api/selebaran/${unorId}`);
async function teks(unorId: string, bahasa: 'id' | 'en'): Promise<string> {
  const reply = await app.ask('GET', `/api/selebaran/${unorId}/pdf/${bahasa}`, { cookie: await a.peran('analis') });
  expect(reply.statusCode).toBe(200);
  expect(reply.headers['content-type']).toBe('application/pdf');
  return padat((await halamanPdf(reply.rawPayload)).join(''));
}

/** Every figure of the API stands in the text of the PDF, written as the screens write it. */
function sama(text: string, f: Selebaran): void {
  const { unit, tetangga, rencana, hak } = f;
  for (const u of tetangga)
    expect(text).toContain(
      padat(`${u.nama}${angka(u.butuh)}${angka(u.ada)}${u.rasio === null ? '' : rasioTertulis(u.rasio)}`),
    );
  if (unit.rasio !== null) expect(text).toContain(rasioTertulis(unit.rasio));
  for (const n of [unit.butuh, unit.ada, unit.fte, f.wkeMenit, ...Object.values(hak)]) expect(text).toContain(angka(n));
  if (rencana) for (const n of [rencana.keluar, rencana.masuk, rencana.adaSesudah]) expect(text).toContain(angka(n));
  if (rencana?.rasioSesudah) expect(text).toContain(rasioTertulis(rencana.rasioSesudah));
}

test.each(['id', 'en'] as const)(
  'the PDF in %s prints the figures of the screen, and that there is no plan yet',
  async (bahasa) => {
    const figures = await baca('kel-a');
    expect(figures.rencana).toBeNull();
    const beban = await a.baca<BalasanOf<'beban'>>(await a.peran('analis'), '/api/beban');
    const onScreen = beban.unor.find((u) => u.unorId === 'kel-a');
    expect([figures.unit.butuh, figures.unit.ada, figures.unit.rasio]).toEqual([
      onScreen?.need,
      onScreen?.bezetting,
      onScreen?.rasio,
    ]);
    sama(await teks('kel-a', bahasa), figures);
  },
);

test('a head downloads the leaflet of the own unit and of no other', async () => {
  const head = await a.peran('kepala-unit');
  const own = await a.baca<BalasanOf<'sosialisasiSaya'>>(head, '/api/saya/sosialisasi');
  const mine = own.selebaran[0]?.unorId ?? '';
  expect((await app.ask('GET', `/api/selebaran/${mine}/pdf/id`, { cookie: head })).statusCode).toBe(200);
  const other = mine === 'kel-b' ? 'kel-a' : 'kel-b';
  expect((await app.ask('GET', `/api/selebaran/${other}/pdf/id`, { cookie: head })).statusCode).toBe(404);
});

test('a draft is nobody’s business; once heads are asked the leaflet tells how many leave and come, and the load', async () => {
  const analis = await a.peran('analis');
  const made = await a.kirim(analis, 'POST', '/api/usul', {
    bentuk: 'kepala',
    judul: 'Bantuan Kelurahan Anggrek',
    tmt: TMT,
    baris: [{ pegawaiId: 'p4', unorId: 'kel-a', jabatanId: 'adm' }],
  });
  const usul = made.json<Usul>();
  expect((await baca('kel-a')).rencana).toBeNull();
  const asked = await a.kirim(analis, 'POST', `/api/usul/${usul.id}/ajukan`, { versi: usul.versi, tenggat: TENGGAT });
  expect([asked.statusCode, asked.body]).toEqual([200, asked.body]);
  const [receives, gives] = [await baca('kel-a'), await baca('kel-b')];
  expect(receives.rencana).toMatchObject({ asal: 'usul', keluar: 0, masuk: 1, adaSesudah: 3, ditetapkan: false });
  expect(gives.rencana).toMatchObject({ keluar: 1, masuk: 0, adaSesudah: 2 });
  expect(receives.rencana?.rasioSesudah).toBeLessThan(receives.unit.rasio ?? 0);
  sama(await teks('kel-a', 'id'), receives);
  sama(await teks('kel-b', 'en'), gives);
});

test('the meeting of the unit and the days of the campaign stand on it', async () => {
  const analis = await a.peran('analis');
  const made = await a.kirim(analis, 'POST', '/api/sosialisasi', {
    judul: 'Mengapa beban diratakan',
    tujuan: 'Uji',
    isi: 'Uji',
    mulai: today(),
    selesai: addDays(today(), 20),
    unit: ['kec'],
  });
  const { id } = made.json<{ id: string }>();
  const meeting = { unorId: 'kel-a', tanggal: addDays(today(), 3), jam: '09.30', tempat: 'Aula Anggrek' };
  await a.kirim(analis, 'POST', `/api/sosialisasi/${id}/pertemuan`, meeting);
  expect((await baca('kel-a')).kampanye?.pertemuan).toMatchObject([{ jam: '09.30' }]);
  expect((await baca('kel-b')).kampanye?.pertemuan).toEqual([]);
  expect(await teks('kel-a', 'id')).toContain(padat('pukul 09.30, Aula Anggrek'));
});
