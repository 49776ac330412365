import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BalasanOf } from '@seimbang/contract';
import { addDays, type Day, weekday } from '@seimbang/core/kernel';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorsOf } from '../../packages/server/src/testing/network.ts';
import { jawabSemua, type Panggung } from '../../packages/server/src/testing/usul.ts';
import { pesan as kata } from '../../packages/web/src/features/surge/meja/kata/pesan.ts';
import { pesan } from '../../packages/web/src/features/surge/meja/pesan.ts';
import { launchChromium } from './support/chromium.ts';
import { enterAs } from './support/enter-as.ts';
import { startWithClock } from './support/product.ts';

type Bantuan = BalasanOf<'bantuan'>;
type Bahasa = 'id' | 'en';

/** Two surges of one summer at one kelurahan: each is told in its language, and the days go forward only. */
const KISAH = [
  { lang: 'id', mulai: '2027-06-14' as Day, akhir: '2027-06-18' as Day },
  { lang: 'en', mulai: '2027-06-24' as Day, akhir: '2027-06-28' as Day },
] as const;
const MEI = '2027-05-10' as Day;
const UNIT = '33.74.11.1008';
const LAYANAN = 'SURAT';

let product: Awaited<ReturnType<typeof startWithClock>>;
let browser: Browser;
let p: Panggung;
beforeAll(async () => {
  product = await startWithClock(MEI);
  browser = await launchChromium();
  p = await actorsOf(product.address);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('from the warning in May to the evaluation, told in both languages', { timeout: 240_000 }, async () => {
  await dihitung('2026-11-02' as Day, addDays(MEI, -1));
  const ids: string[] = [];
  for (const { lang, mulai } of KISAH) {
    const id = await diminta(lang, mulai);
    await direncanakan(lang, id);
    await ditugaskan(id);
    ids.push(id);
  }
  for (const [n, { lang, mulai, akhir }] of KISAH.entries()) {
    const id = ids[n] as string;
    await product.setToday(mulai);
    await antreanTurun(lang, id, mulai, akhir);
    await product.setToday(addDays(akhir, 1));
    await pulangSendiri(lang, id);
    const senin = seninSesudah(akhir);
    await product.setToday(senin);
    await dihitung(n === 0 ? MEI : seninSesudah(KISAH[0].akhir), addDays(senin, -1), { dari: mulai, sampai: akhir });
    await dievaluasi(lang, id);
  }
  expect(errors).toEqual([]);
});

const errors: string[] = [];
const say = (lang: Bahasa, name: keyof typeof kata): string => kata[name][lang];
const head = (): Promise<string> => {
  const akun = p.akun.find((a) => a.peran === 'kepala-unit' && a.unorId === UNIT);
  if (!akun) throw new Error('The demo has no head of the kelurahan.');
  return p.masuk(akun);
};

async function open(lang: Bahasa, cookie: string, path: string, width: number): Promise<[Page, BrowserContext]> {
  const context = await browser.newContext({
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width, height: 800 },
  });
  await context.addInitScript((chosen) => localStorage.setItem('seimbang.language', chosen), lang);
  await enterAs(context, product.address, cookie);
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(product.address + path);
  await page.locator('h1').first().waitFor();
  return [page, context];
}

const overOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function kirim<T>(cookie: string, url: string, body: object): Promise<T> {
  const reply = await p.app.ask('POST', url, { cookie, body });
  if (reply.statusCode >= 300) throw new Error(`POST ${url}: ${reply.body}`);
  return reply.json<T>();
}
const bantuan = async (cookie: string, id: string): Promise<Bantuan> => {
  const reply = await p.app.ask('GET', `/api/bantuan/${id}`, { cookie });
  if (reply.statusCode !== 200) throw new Error(reply.body);
  return reply.json<Bantuan>();
};

const seninSesudah = (day: Day): Day => addDays(day, 8 - weekday(day));

/**
 * The counters went on counting: the same weeks of the year before, as other systems send them. Where nobody helps, half of those who come on
 * the days of the surge are left waiting; days on which the head has written himself are left out.
 */
async function dihitung(dari: Day, sampai: Day, ditulis?: { readonly dari: Day; readonly sampai: Day }): Promise<void> {
  const csv = readFileSync(join(import.meta.dirname, '../../samples/banyumanik/volume.csv'), 'utf8');
  const baris = csv
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((row) => {
      const [unorId = '', layananId = '', day = '', pieces = ''] = row.split(',');
      const tanggal = addDays(day as Day, 364);
      const own = unorId === UNIT && ditulis && ditulis.dari <= tanggal && tanggal <= ditulis.sampai;
      if (tanggal < dari || tanggal > sampai || own) return [];
      const masuk = Number(pieces);
      const antre = ditulis && ditulis.dari <= tanggal && tanggal <= ditulis.sampai ? Math.round(masuk / 2) : 6;
      return [{ unorId, layananId, tanggal, masuk, selesai: masuk - antre, antre }];
    });
  await kirim(await p.masuk('analis'), '/api/volume', { baris: baris.filter((b) => b.selesai >= 0) });
}

/** The head sees the warning on a phone and asks; the form is filled in already. */
async function diminta(lang: Bahasa, mulai: Day): Promise<string> {
  const [page, context] = await open(lang, await head(), '/lonjakan', 360);
  const card = page
    .getByRole('listitem')
    .filter({ hasText: lang === 'id' ? 'SPMB SD' : 'SPMB SMP' })
    .first();
  await card.getByRole('link', { name: pesan.mintaBantuan[lang], exact: true }).click();
  await page.getByLabel(say(lang, 'dari')).waitFor();
  expect(await page.getByLabel(say(lang, 'dari')).inputValue()).toBe(mulai.split('-').reverse().join('/'));
  expect(await page.getByLabel(say(lang, 'alasan')).inputValue()).toContain('SPMB');
  expect(await overOf(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: say(lang, 'kirim') }).click();
  await page.waitForURL(/\/lonjakan\/bantuan\/[0-9a-f-]{36}/);
  const id = new URL(page.url()).pathname.split('/').at(-1) as string;
  await context.close();
  return id;
}

/** The analyst computes a proposal, reads who and why, and proposes the letters. */
async function direncanakan(lang: Bahasa, id: string): Promise<void> {
  const [page, context] = await open(lang, await p.masuk('analis'), `/lonjakan/bantuan/${id}?lihat=rencana`, 1440);
  await page.getByRole('button', { name: say(lang, 'susun'), exact: true }).click();
  await page.getByRole('heading', { name: say(lang, 'siapa') }).waitFor({ timeout: 60_000 });
  await page.getByText(say(lang, 'mengapa'), { exact: false }).first().waitFor();
  await page.getByText(/lower bound|batas bawah/).waitFor();
  await page.getByRole('button', { name: say(lang, 'usulkan'), exact: true }).click();
  await page.getByRole('button', { name: say(lang, 'usulkan'), exact: true }).waitFor({ state: 'detached' });
  await context.close();
}

/** Heads of both sides answer, the letter is issued: the way of the approval, which has a story of its own. */
async function ditugaskan(id: string): Promise<void> {
  const [analis, pyb] = [await p.masuk('analis'), await p.masuk('pyb')];
  for (const { id: usulId } of (await bantuan(analis, id)).usul) {
    await jawabSemua(p, await p.lihat(analis, usulId));
    await p.laku(analis, { id: usulId }, 'tutup-tanggapan');
    const running = await p.laku(pyb, { id: usulId }, 'tugaskan', { alasan: 'Lonjakan SPMB.' });
    expect(running.surat.map((s) => s.jenis)).toEqual(['surat-tugas']);
  }
}

/** The head writes the first day on the phone and the last one, records who is there, and sees the queue fall. */
async function antreanTurun(lang: Bahasa, id: string, mulai: Day, akhir: Day): Promise<void> {
  const kepala = await head();
  const [page, context] = await open(lang, kepala, `/lonjakan/bantuan/${id}?lihat=antrean`, 360);
  const catat = async (masuk: string, selesai: string, antre: string): Promise<void> => {
    await page.getByLabel(say(lang, 'masukIsian')).fill(masuk);
    await page.getByLabel(say(lang, 'selesaiIsian')).fill(selesai);
    await page.getByLabel(say(lang, 'antreIsian')).fill(antre);
    await page.getByRole('button', { name: say(lang, 'simpan') }).click();
    await page.locator('h1', { hasText: new RegExp(`\\b${antre}\\b`) }).waitFor();
  };
  if ((await page.getByLabel(say(lang, 'layanan')).count()) > 0)
    await page.getByLabel(say(lang, 'layanan')).selectOption(LAYANAN);
  await catat('221', '139', '82');
  expect(await overOf(page)).toBeLessThanOrEqual(0);
  await page.getByRole('tab', { name: say(lang, 'tab-hadir') }).click();
  await page
    .getByRole('button', { name: new RegExp(`^${say(lang, 'hadir-hadir')} `) })
    .first()
    .click();
  await page
    .getByText(new RegExp(`: ${say(lang, 'hadir-hadir')}$`))
    .first()
    .waitFor();
  await product.setToday(akhir);
  for (let n = 1, left = 61; addDays(mulai, n) < akhir; n += 1, left -= 17)
    await kirim(kepala, `/api/bantuan/${id}/antrean`, {
      layananId: LAYANAN,
      tanggal: addDays(mulai, n),
      masuk: 200 - 10 * n,
      selesai: 220 - 10 * n,
      antre: left,
    });
  await page.goto(`${product.address}/lonjakan/bantuan/${id}?lihat=antrean`);
  await page.getByLabel(say(lang, 'masukIsian')).waitFor();
  await catat('140', '151', '7');
  const left = (await bantuan(kepala, id)).antrean.flatMap((h) => h.antre ?? []);
  expect(left.length).toBeGreaterThan(3);
  expect(left).toEqual(left.toSorted((a, b) => b - a));
  await page.getByRole('img', { name: say(lang, 'antreGrafik') }).waitFor();
  await context.close();
}

/** Nobody does anything: on the next day they are back, and are thanked. */
async function pulangSendiri(lang: Bahasa, id: string): Promise<void> {
  const kepala = await head();
  const [page, context] = await open(lang, kepala, `/lonjakan/bantuan/${id}?lihat=hadir`, 360);
  await page.getByRole('button', { name: say(lang, 'terimaKasih') }).click();
  await page
    .getByRole('link', { name: /800.*\/CP\// })
    .first()
    .waitFor();
  const ended = await bantuan(kepala, id);
  expect([ended.tahap, ended.usul.map((u) => u.keadaan)]).toEqual(['selesai', ended.usul.map(() => 'selesai')]);
  await context.close();
}

/** The measures were fixed when the letter was signed; now they have an interval, or say that it cannot be told. */
async function dievaluasi(lang: Bahasa, id: string): Promise<void> {
  const analis = await p.masuk('analis');
  const [page, context] = await open(lang, analis, `/lonjakan/bantuan/${id}`, 1440);
  await page
    .getByRole('link', { name: say(lang, 'keEvaluasi') })
    .first()
    .click();
  await page.waitForURL(/\/evaluasi\/[0-9a-f-]{36}/);
  await page.getByText(/95 %/).first().waitFor({ timeout: 60_000 });
  expect(await page.locator('h1').innerText()).toMatch(/\S/);
  await context.close();
}
