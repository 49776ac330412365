import type { BalasanOf, Skenario } from '@seimbang/contract';
import { generatePaket } from '@seimbang/core/synthetic';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';

type Kalender = BalasanOf<'kalenderRotasiBuat'>;
const paket = generatePaket({ scale: 'kecamatan', seed: 1 });

let app: TestApp;
let analis: string;
let kalender: Kalender;
beforeAll(async () => {
  app = await testApp(paket);
  analis = await app.signIn('analis');
  const made = await app.ask('POST', '/api/rotasi/kalender', { cookie: analis, body: { tahun: 3 } });
  kalender = made.json();
});
afterAll(() => app.close());

const get = async <T>(url: string, cookie: string): Promise<T> => {
  const reply = await app.ask('GET', url, { cookie });
  expect(reply.statusCode).toBe(200);
  return reply.json<T>();
};
const status = async (url: string, cookie: string): Promise<number> =>
  (await app.ask('GET', url, { cookie })).statusCode;

describe('the rotation calendar of a kecamatan', () => {
  test('has six windows on the day of the policy, holds its own check, and leaves no unit below its floor or above its share', () => {
    expect(kalender.jendela.map((j) => j.tmt)).toEqual([
      '2027-01-04',
      '2027-07-04',
      '2028-01-04',
      '2028-07-04',
      '2029-01-04',
      '2029-07-04',
    ]);
    expect(kalender.periksa.length).toBeGreaterThan(9);
    expect(kalender.periksa.every((c) => c.ok)).toBe(true);
    for (const u of kalender.jendela.flatMap((j) => j.unit)) {
      expect(u.orangSesudah).toBeGreaterThanOrEqual(u.lantai);
      expect(u.keluar).toBeLessThanOrEqual(Math.max(1, Math.floor(0.25 * u.berpengalaman)));
    }
    const people = kalender.jendela.flatMap((j) => j.pindah.map((m) => m.pegawaiId));
    expect(new Set(people).size).toBe(people.length);
  });

  test('says of everybody who is due and has no place why not', () => {
    const { ringkas, tidakTertempatkan } = kalender;
    expect(ringkas!.tertempatkan + tidakTertempatkan.length).toBe(ringkas!.jatuhTempo);
    for (const t of tidakTertempatkan) expect(t.halangan.length > 0 || t.message.id.length > 40).toBe(true);
  });

  test('is a draft: whoever is in the plan is still where they were', async () => {
    const { pegawaiId, dari } = kalender.jendela[0]!.pindah[0]!;
    const person = await get<{ unorId: string }>(`/api/pegawai/${pegawaiId}`, analis);
    expect([kalender.keadaan, person.unorId]).toEqual(['konsep', dari.unorId]);
  });

  test('opens its first window as a scenario that must make exactly these moves', async () => {
    const url = `/api/rotasi/kalender/${kalender.id}/skenario`;
    const made = await app.ask('POST', url, { cookie: analis });
    expect(made.statusCode).toBe(201);
    const { skenarioId } = made.json<{ skenarioId: string }>();
    const skenario = await get<Skenario>(`/api/skenario/${skenarioId}`, analis);
    const first = kalender.jendela[0]!;
    expect([skenario.tmt, skenario.kunci.length]).toEqual([first.tmt, first.pindah.length]);
  });
});

describe('who sees what', () => {
  test('a head sees who leaves the own unit, and nobody else, no reasons and no figures of the agency', async () => {
    for (const head of (await app.akun()).filter((a) => a.peran === 'kepala-unit').slice(0, 3)) {
      const cookie = await app.signIn(head);
      const { kalender: seen } = await get<BalasanOf<'kalenderRotasi'>>('/api/rotasi/kalender', cookie);
      const units = new Set(seen!.jendela[0]!.unit.map((u) => u.unorId));
      expect(units.size).toBeLessThan(kalender.jendela[0]!.unit.length);
      for (const m of seen!.jendela.flatMap((j) => j.pindah)) {
        expect(units.has(m.dari.unorId)).toBe(true);
        expect([m.tambahanKm, m.kurangKompetensi]).toEqual([null, null]);
      }
      expect([seen!.tidakTertempatkan, seen!.ringkas]).toEqual([[], null]);
      expect(await status('/api/rotasi', cookie)).toBe(403);
    }
  });

  test('an ASN sees the own career with what is missing for each next post, and no calendar', async () => {
    const cookie = await app.signIn('asn');
    const own = await get<BalasanOf<'karierSaya'>>('/api/saya/karier', cookie);
    expect(own.langkah.length).toBeGreaterThan(0);
    for (const l of own.langkah) {
      expect(l.kurang).toBe(l.syarat.filter((s) => s.keadaan !== 'memenuhi').length);
      expect(l.lowong).toBeLessThanOrEqual(l.formasi);
    }
    expect(await status('/api/rotasi/kalender', cookie)).toBe(403);
  });

  test('groups under five are hidden from the auditor and shown to the analyst', async () => {
    const auditor = await app.signIn('auditor');
    const seen = await get<BalasanOf<'stagnasi'>>('/api/rotasi/stagnasi', auditor);
    const full = await get<BalasanOf<'stagnasi'>>('/api/rotasi/stagnasi', analis);
    for (const u of seen.unit) expect(u.hariIni.stagnan === null).toBe(u.hariIni.orang < 5);
    for (const u of full.unit) expect(u.hariIni.stagnan).not.toBeNull();
    expect(full.semua.akhirDengan!.stagnan).toBeLessThan(full.semua.akhirTanpa!.stagnan!);
    expect(full.dasar).toEqual({ golongan: false, pelatihan: false });
  });
});

test('who is due comes longest first, with functional posts in a list of their own', async () => {
  const seen = await get<BalasanOf<'rotasi'>>('/api/rotasi', analis);
  const months = seen.jatuhTempo.map((b) => b.bulan);
  expect(months).toEqual([...months].sort((a, b) => b - a));
  expect(Math.min(...months)).toBeGreaterThanOrEqual(seen.maksimumBulan);
  const functional = new Set(paket.jabatan.filter((j) => j.jenis === 'fungsional').map((j) => j.jabatanId));
  expect(seen.jatuhTempo.some((b) => functional.has(b.tempat.jabatanId))).toBe(false);
  expect(seen.fungsional.every((b) => functional.has(b.tempat.jabatanId))).toBe(true);
});

test('the ladder of a rumpun has its posts, and an unknown name gives the first one', async () => {
  const seen = await get<BalasanOf<'tanggaKarier'>>('/api/rotasi/tangga?rumpun=tidak-ada', analis);
  expect(seen.tangga!.rumpun).toBe(seen.rumpunList[0]);
  expect(seen.tangga!.jabatan.length).toBeGreaterThan(0);
});
