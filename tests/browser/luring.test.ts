import type { Tawaran } from '@seimbang/contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pesan as kata } from '../../packages/web/src/features/willingness/kata/pesan.ts';
import { pesan } from '../../packages/web/src/features/willingness/pesan.ts';
import { pesan as luring } from '../../packages/web/src/shared/luring/pesan.ts';
import { launchChromium } from './support/chromium.ts';
import { enterAs } from './support/enter-as.ts';
import { type Offered, type Offers, offersOf } from './support/offers.ts';
import { type Product, startProduct } from './support/product.ts';

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
/** Words that must never lie on the phone: what a person confides to the case team. */
const SECRET = 'canary-alasan-pribadi';

let product: Product;
let browser: Browser;
let offers: Offers;
beforeAll(async () => {
  product = await startProduct();
  browser = await launchChromium();
  offers = await offersOf(product.address);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** Everything this browser keeps, as one text: caches, the store, and the small storages. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const said: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) said.push(request.url);
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => resolve(request.result));
      });
      for (const shelf of database.objectStoreNames) {
        const rows = await new Promise((resolve) => {
          const request = database.transaction(shelf).objectStore(shelf).getAll();
          request.addEventListener('success', () => resolve(request.result));
        });
        said.push(`${shelf}: ${JSON.stringify(rows)}`);
      }
      database.close();
    }
    return said.join('\n');
  });

describe.each([
  ['id', 0],
  ['en', 1],
] as const)('an offer on a phone that loses its connection, read in %s', (lang, n) => {
  let context: BrowserContext;
  let page: Page;
  let me: Offered;
  const errors: string[] = [];
  const say = (name: keyof typeof pesan): string => pesan[name][lang];
  const word = (name: keyof typeof kata): string => kata[name][lang];
  /** A sentence of the phone, whatever values stand in it. */
  const line = (name: keyof typeof luring): RegExp =>
    new RegExp(luring[name][lang].replace(/[.?()]/g, '\\$&').replace(/\{\w+\}/g, '.*'));

  const newTab = async (): Promise<Page> => {
    const tab = await context.newPage();
    tab.on('pageerror', (error) => errors.push(error.message));
    return tab;
  };
  const offer = (): Promise<Tawaran> => offers.a.baca<Tawaran>(me.cookie, `/api/saya/tawaran/${me.tawaranId}`);

  beforeAll(async () => {
    me = offers.offered[n] as Offered;
    context = await browser.newContext({ ...PHONE, locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
    await context.addInitScript((chosen) => localStorage.setItem('seimbang.language', chosen), lang);
    context.setDefaultTimeout(12_000);
    await enterAs(context, product.address, me.cookie);
    page = await newTab();
  });
  afterAll(() => context?.close());

  test('what was read online is read offline, with its age', { timeout: 60_000 }, async () => {
    await page.goto(`${product.address}/saya`);
    await page.getByText(line('simpanYa')).waitFor();
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    const letters = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
    expect(letters.filter((status) => status !== 'unloaded')).toEqual([]);
    await page.getByRole('link', { name: say('bacaJawab') }).click();
    await page.getByText(say('bagian-perubahan')).waitFor();
    await page.goto(`${product.address}/saya`);
    await page.getByRole('link', { name: say('bacaJawab') }).waitFor();
    await page.getByText(line('simpanYa')).waitFor();

    await context.setOffline(true);
    await page.reload();
    await page.getByRole('link', { name: say('bacaJawab') }).waitFor();
    await page.getByText(line('perHari')).waitFor();
    await page.goto(`${product.address}/aturan`);
    expect(await page.locator('body').innerText()).toContain('Tidak tersambung');
    expect(await page.locator('body').innerText()).toContain('No connection');
  });

  test('the answer takes at most six taps, waits on the phone, and is sent once from a new tab', async () => {
    let taps = 0;
    const tap = async (role: 'link' | 'button', name: string): Promise<void> => {
      taps += 1;
      await page.getByRole(role, { name }).first().tap();
    };
    await page.goto(`${product.address}/saya`);
    await tap('link', say('bacaJawab'));
    await page.getByText(say('bagian-mengapa-saya')).waitFor();
    await tap('button', word('keadaan-tidak'));
    await page.getByLabel(say('penjelasanBoleh')).fill(SECRET);
    await tap('button', say('kirimJawaban').replace('{jawaban}', word('keadaan-tidak')));
    await page.getByText(say('tersimpanDiPonsel')).waitFor();
    expect(taps).toBeLessThanOrEqual(6);
    expect((await offer()).keadaan).toBe('menunggu');

    await page.close();
    await context.setOffline(false);
    page = await newTab();
    await page.goto(`${product.address}/saya`);
    await page.getByText(line('terkirim')).first().waitFor();
    const after = await offer();
    expect([after.keadaan, after.versi]).toEqual(['tidak', me.versi + 1]);
    expect(await kept(page)).not.toContain(SECRET);
    await page.getByRole('button', { name: line('tutup') }).tap();
    await page.getByText(line('terkirim')).waitFor({ state: 'detached' });
  });

  test('an answer the server refuses later is told, with what was kept', async () => {
    await page
      .getByRole('link', { name: say('baca'), exact: true })
      .first()
      .tap();
    await page.getByText(say('masihDapatDiubah')).waitFor();
    await context.setOffline(true);
    await page.getByRole('button', { name: word('keadaan-bersedia'), exact: true }).tap();
    await page.getByText(say('tersimpanDiPonsel')).waitFor();
    const { versi } = await offer();
    const elsewhere = { versi, jawaban: 'bersyarat', isi: 'Mulai Februari' };
    await offers.a.kirim(me.cookie, 'POST', `/api/saya/tawaran/${me.tawaranId}/jawab`, elsewhere);
    await context.setOffline(false);
    await page.getByText(line('ditolak')).waitFor();
    expect(await page.getByText('versi-usang').count()).toBe(0);
    expect((await offer()).keadaan).toBe('bersyarat');
    await page.getByRole('button', { name: line('tutup') }).tap();
  });

  test('after signing out the phone holds nothing, and another account sees nothing of the first', async () => {
    await page.goto(`${product.address}/saya`);
    await page.locator('h1').waitFor();
    const { nama } = me.akun;
    const before = await kept(page);
    expect(before).toContain(me.akun.akunId);
    // Files of the program only: no answer of the server lies where signing out would have to search for it.
    expect(before.split('\n').filter((text) => text.startsWith('http') && text.includes('/api/'))).toEqual([]);

    await page.getByRole('button', { name: nama }).tap();
    await page.getByRole('button', { name: lang === 'id' ? 'Keluar' : 'Sign out', exact: true }).tap();
    await page.waitForURL(/\/masuk/);
    const left = await kept(page);
    for (const trace of [me.akun.akunId, me.tawaranId, nama, SECRET]) expect(left).not.toContain(trace);

    const other = offers.offered[1 - n] as Offered;
    await enterAs(context, product.address, other.cookie);
    await page.goto(`${product.address}/saya`);
    await page.locator('h1').waitFor();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.goto(`${product.address}/saya/tawaran/${me.tawaranId}`);
    await page.getByText(line('bagianLuring')).first().waitFor();
    const theirs = await kept(page);
    for (const trace of [me.akun.akunId, me.tawaranId, nama]) expect(theirs).not.toContain(trace);
    await context.setOffline(false);
    expect(errors).toEqual([]);
  });
});
