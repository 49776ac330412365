import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BalasanOf } from '@seimbang/contract';
import { isAktif, type Paket, type Pegawai } from '@seimbang/core/domain';
import { addDays } from '@seimbang/core/kernel';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiHandlers, buildHttp } from '../../packages/server/src/doors/http/index.ts';
import { readPaket } from '../../packages/server/src/exchange/paket/index.ts';
import { angka, rasioTertulis } from '../../packages/server/src/letters/teks.ts';
import { halamanPdf, padat } from '../../packages/server/src/letters/testing/baca.ts';
import { today } from '../../packages/server/src/shared/clock.ts';
import { type TestApp, testApp } from '../../packages/server/src/testing/app.ts';
import { skBerlaku } from '../../packages/server/src/testing/perintah.ts';
import { type Arena, arena } from '../../packages/server/src/testing/putaran.ts';
import { pesan } from '../../packages/web/src/features/socialisation/pesan.ts';
import { pesan as kata } from '../../packages/web/src/features/socialisation/suara/pesan.ts';
import { launchChromium } from './support/chromium.ts';
import { enterAs } from './support/enter-as.ts';

const ROOT = join(import.meta.dirname, '../..');
/** A unit with enough people for a group that may be shown. */
const SHOWN = 5;

let paket: Paket;
let app: TestApp;
let http: Awaited<ReturnType<typeof buildHttp>>;
let address = '';
let browser: Browser;
let a: Arena;
// In this process, with the database at hand: only data can say that a decree took effect a month ago.
beforeAll(async () => {
  const read = await readPaket(join(ROOT, 'samples/banyumanik'));
  if (!read.paket) throw new Error('samples/banyumanik cannot be read.');
  paket = read.paket;
  app = await testApp(paket);
  a = await arena(app);
  const webDir = join(ROOT, 'packages/web/dist');
  http = await buildHttp(app.ctx, apiHandlers, { log: false, ratePerMinute: 100_000, webDir });
  address = await http.listen({ host: '127.0.0.1', port: 0 });
  browser = await launchChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await http?.close();
  await app?.close();
});

const typed = (iso: string): string => iso.split('-').reverse().join('/');

describe.each(['id', 'en'] as const)('telling and listening, read in %s', (lang) => {
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];
  const say = (name: keyof typeof pesan): string => pesan[name][lang];
  const word = (name: keyof typeof kata): string => kata[name][lang];
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  beforeAll(async () => {
    context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', acceptDownloads: true });
    await context.addInitScript((chosen) => localStorage.setItem('seimbang.language', chosen), lang);
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
  });
  afterAll(() => context?.close());

  const enter = async (cookie: string, path: string, width: number): Promise<void> => {
    await page.setViewportSize({ width, height: 800 });
    await enterAs(context, address, cookie);
    await page.goto(address + path);
    await page.locator('h1').first().waitFor();
  };
  /** Active staff of a unit who are not its head. */
  const staff = (unorId: string): Pegawai[] =>
    paket.pegawai.filter(
      (p) =>
        p.unorId === unorId &&
        isAktif(p) &&
        paket.jabatan.find((j) => j.jabatanId === p.jabatanId)?.jenis !== 'struktural',
    );
  /** The kelurahan with most staff, and another one. */
  const units = () =>
    paket.unor
      .filter((u) => u.jenis === 'kelurahan')
      .toSorted((x, y) => staff(y.unorId).length - staff(x.unorId).length);

  test('campaign, question, survey, leaflet, Denyut', { timeout: 120_000 }, async () => {
    // In each language other people move, so that nobody is asked about two moves at once.
    const [unit, other, third, fourth] = units();
    if (!unit || !other || !third || !fourth) throw new Error('The sample has no four kelurahan.');
    const people = staff(unit.unorId);
    expect(people.length).toBeGreaterThan(SHOWN);
    const id = await announce(unit.nama);
    await askAndAnswer(id, people[0]?.nama ?? '');
    await survey(id, people);
    await leaflet(id, unit.unorId);
    await (lang === 'id' ? denyut(unit.unorId, other.unorId) : denyut(third.unorId, fourth.unorId));
    expect(errors).toEqual([]);
  });

  async function announce(unit: string): Promise<string> {
    await enter(await a.peran('analis'), '/sosialisasi/baru', 1440);
    for (const key of ['judul', 'tujuan', 'isi'] as const)
      await page.getByLabel(say(`isian-${key}`)).fill(`${key} ${lang}`);
    await page.getByLabel(say('isian-mulai')).fill(typed(today()));
    await page.getByLabel(say('isian-selesai')).fill(typed(addDays(today(), 20)));
    await page.getByLabel(unit, { exact: true }).check();
    await button(say('umumkan')).click();
    await page.waitForURL(/\/sosialisasi\/[0-9a-f-]{36}/);
    return new URL(page.url()).pathname.split('/').at(-1) as string;
  }

  async function askAndAnswer(id: string, nama: string): Promise<void> {
    await enter(await a.asn(nama), '/saya/sosialisasi', 360);
    const card = page.getByRole('article').filter({ hasText: `judul ${lang}` });
    await card.getByLabel(say('isiPertanyaan')).fill(`Berapa lama? ${lang}`);
    await card.getByText(say('tanpaNamaUmum'), { exact: true }).click();
    await card.getByRole('button', { name: say('kirimPertanyaan') }).click();
    await card.getByText(say('menungguJawaban')).waitFor();
    await enter(await a.peran('analis'), `/sosialisasi/${id}?lihat=tanya`, 1440);
    await page.getByText(say('tanpaNama'), { exact: false }).first().waitFor();
    await page.getByLabel(say('jawaban'), { exact: true }).fill(`Paling singkat dua tahun. ${lang}`);
    await button(say('kirimJawaban')).click();
    await page.getByText(`Paling singkat dua tahun. ${lang}`).waitFor();
    const seen = await a.baca<BalasanOf<'kampanye'>>(await a.peran('analis'), `/api/sosialisasi/${id}`);
    expect(seen.tanya[0]?.nama).toBeNull();
  }

  /** Five statements and one to send, on a phone; gives the taps it took. */
  async function answerByHand(nilai: number): Promise<number> {
    let taps = 0;
    const groups = page.getByRole('group');
    await groups.first().waitFor();
    expect(await groups.count()).toBe(5);
    for (let i = 0; i < (await groups.count()); i++, taps++)
      await groups.nth(i).getByText(String(nilai), { exact: true }).click();
    await button(word('kirim')).click();
    await page.getByText(word('terkirim')).first().waitFor();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
    return taps + 1;
  }

  /** The others, beside the browser. */
  async function answerBeside(nama: string, jenis: 'survei' | 'denyut', nilai: number): Promise<void> {
    const cookie = await a.asn(nama);
    const { menunggu } = await a.baca<BalasanOf<'suaraSaya'>>(cookie, '/api/saya/suara');
    const mine = menunggu.find((w) => w.jenis === jenis);
    if (!mine) throw new Error(`${jenis} does not wait for ${nama}.`);
    const jawaban = Object.fromEntries(mine.pernyataan.map(({ kode }) => [kode, nilai]));
    const reply = await a.kirim(cookie, 'POST', '/api/saya/suara', { jenis, id: mine.id, jawaban });
    expect(reply.statusCode).toBe(200);
  }

  async function survey(id: string, [first, ...others]: readonly Pegawai[]): Promise<void> {
    await enter(await a.peran('analis'), `/sosialisasi/${id}?lihat=survei`, 1440);
    for (const key of ['mulai', 'selesai'] as const) await page.getByLabel(say(`isian-${key}`)).fill(typed(today()));
    await button(word('jadwalkan')).click();
    await page.getByText(word('keadaan-buka'), { exact: false }).first().waitFor();
    for (const p of others.slice(0, SHOWN)) await answerBeside(p.nama, 'survei', 4);
    await enter(await a.asn(first?.nama ?? ''), '/saya/suara', 360);
    expect(await answerByHand(2)).toBeLessThanOrEqual(6);
    await app.ctx.db
      .updateTable('survei')
      .set({ mulai: addDays(today(), -3), selesai: addDays(today(), -1) })
      .where('kampanye_id', '=', id)
      .execute();
    await enter(await a.peran('analis'), `/sosialisasi/${id}?lihat=survei`, 1440);
    await page.getByText(/83\s%/).first().waitFor();
  }

  async function leaflet(id: string, unorId: string): Promise<void> {
    await enter(await a.peran('analis'), `/sosialisasi/${id}?lihat=selebaran`, 1440);
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: say(lang === 'id' ? 'unduhId' : 'unduhEn') }).click();
    const path = await (await waiting).path();
    const text = padat((await halamanPdf(readFileSync(path))).join(''));
    const figures = await a.baca<BalasanOf<'selebaran'>>(await a.peran('analis'), `/api/selebaran/${unorId}`);
    for (const u of figures.tetangga)
      expect(text).toContain(
        padat(`${u.nama}${angka(u.butuh)}${angka(u.ada)}${u.rasio === null ? '' : rasioTertulis(u.rasio)}`),
      );
    const { rasio } = figures.unit;
    if (rasio !== null) await page.getByText(rasioTertulis(rasio), { exact: true }).first().waitFor();
  }

  /** One person moved a month ago: the receivers answer and are shown, the mover stays hidden. */
  async function denyut(ke: string, dari: string): Promise<void> {
    const [mover] = staff(dari);
    if (!mover) throw new Error('Nobody to move.');
    const { pegawaiId, nama, jabatanId } = mover;
    await skBerlaku(app.ctx.db, [{ pegawaiId, nama, dari, ke, jabatanId }], 31);
    await enter(await a.asn(nama), '/saya/suara', 360);
    await page.getByText(word('kelompok-pindah'), { exact: false }).waitFor();
    expect(await answerByHand(4)).toBeLessThanOrEqual(6);
    const asked: string[] = [];
    for (const p of staff(ke)) {
      const { menunggu } = await a.baca<BalasanOf<'suaraSaya'>>(await a.asn(p.nama), '/api/saya/suara');
      if (menunggu.some((w) => w.jenis === 'denyut' && w.kelompok === 'penerima')) asked.push(p.nama);
    }
    expect(asked.length).toBeGreaterThanOrEqual(SHOWN);
    for (const one of asked.slice(0, SHOWN)) await answerBeside(one, 'denyut', 5);
    await enter(await a.peran('analis'), '/denyut', 1440);
    const hasil = await a.baca<BalasanOf<'denyutHasil'>>(await a.peran('analis'), '/api/denyut');
    const sel = (kelompok: string) => hasil.sel.find((s) => s.hari === 30 && s.kelompok === kelompok);
    expect(sel('penerima')?.n).toBeGreaterThanOrEqual(SHOWN);
    expect(sel('pindah')?.n).toBeNull();
    await page.getByText(word('disembunyikan'), { exact: true }).first().waitFor();
    await page
      .getByText(/100\s%/)
      .first()
      .waitFor();
  }
});
