import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AkunDemo, Peran } from '@seimbang/contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { type Product, startProduct } from './support/product.ts';

const PICTURES = join(import.meta.dirname, '../../out/gambar');
const KELURAHAN = '33.74.11.1005';
const DISDIK = '33.74-DISDIK';

let product: Product;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  [product, browser] = await Promise.all([startProduct(), launchChromium()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** A browser of somebody with this role, of this unit where the role is held for one. */
async function contextOf(peran: Peran, unorId: string | null, bahasa: 'id' | 'en'): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  await context.addInitScript((chosen) => localStorage.setItem('seimbang.language', chosen), bahasa);
  const offered = await context.request.get(`${product.address}/api/sesi/demo`);
  const { akun } = (await offered.json()) as { akun: AkunDemo[] };
  const one = akun.find((a) => a.peran === peran && (unorId === null || a.unorId === unorId)) as AkunDemo;
  await context.request.post(`${product.address}/api/sesi/demo`, { data: { akunId: one.akunId, peran } });
  return context;
}

/** The page as it stands does not scroll sideways; a picture of it for people. The register of screens looks at the rest. */
async function sound(page: Page, picture: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.screenshot({ path: join(PICTURES, `${picture}.png`), fullPage: true });
  expect([picture, over]).toEqual([picture, 0]);
}

const WORDS = {
  id: {
    field: /Jumlah berkas pada/,
    warning: 'Sepuluh kali biasanya',
    save: 'Simpan dan tegaskan',
    confirmed: /Ditegaskan/,
    history: /Riwayat \(2\)/,
    twin: 'Tabel',
    accuracy: 'Ketepatan',
    unannounced: 'Lonjakan yang tidak diumumkan',
  },
  en: {
    field: /Number of berkas in/,
    warning: 'Ten times the usual',
    save: 'Save and confirm',
    confirmed: /Confirmed/,
    history: /History \(\d\)/,
    twin: 'Table',
    accuracy: 'Accuracy',
    unannounced: 'Surges nobody had announced',
  },
} as const;

describe.each(['id', 'en'] as const)('volumes and forecast (%s)', (bahasa) => {
  const say = WORDS[bahasa];

  test('a lurah confirms the month on a phone: ten times the usual is asked about, stored all the same, and corrected with its history', async () => {
    const context = await contextOf('kepala-unit', KELURAHAN, bahasa);
    const page = await context.newPage();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${product.address}/volume`);
    const surat = page.getByLabel(say.field).last();
    const proposed = await surat.inputValue();
    await surat.fill('19.000');
    await page.getByText(say.warning).waitFor();
    await sound(page, `volume-isi-${bahasa}`);
    await page.getByRole('button', { name: say.save }).click();
    await page.getByText(say.confirmed).first().waitFor();
    expect(await surat.inputValue()).toBe('19.000');
    await surat.fill(proposed);
    await page.getByRole('button', { name: say.save }).click();
    await page.getByText(say.history).first().click();
    await page.getByText('19.000').first().waitFor();
    await sound(page, `volume-riwayat-${bahasa}`);
    await context.close();
  }, 60_000);

  test('the analyst sees the next surge, how right the forecast was, and a service with its band and table twin', async () => {
    const context = await contextOf('analis', null, bahasa);
    const page = await context.newPage();
    await page.setViewportSize({ width: bahasa === 'id' ? 1440 : 360, height: 900 });
    await page.goto(`${product.address}/prakiraan`);
    await page.getByRole('heading', { level: 1, name: /SPMB SD 2027/ }).waitFor({ timeout: 30_000 });
    await sound(page, `prakiraan-${bahasa}`);
    await page.getByRole('tab', { name: say.accuracy }).click();
    await page.getByRole('heading', { name: say.unannounced }).waitFor();
    await sound(page, `prakiraan-ketepatan-${bahasa}`);
    await page.goto(`${product.address}/prakiraan/${DISDIK}/VERIFIKASI-SPMB`);
    await page.getByRole('img', { name: /SPMB/ }).waitFor();
    await sound(page, `prakiraan-seri-${bahasa}`);
    await page.getByRole('tab', { name: say.twin }).click();
    expect(await page.getByRole('table').first().getByRole('row').count()).toBeGreaterThan(20);
    await context.close();
  }, 60_000);
});

test('the first screen names the next surge, and the list of series the office whose counter it fills', async () => {
  const context = await contextOf('analis', null, 'id');
  const page = await context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${product.address}/volume/deret`);
  await page.getByRole('link', { name: /Legalisir/ }).waitFor();
  await sound(page, 'volume-deret');
  await page.goto(product.address);
  await page.getByText(/SPMB SD 2027/).waitFor();
  await sound(page, 'beranda-lonjakan');
  expect(await page.getByRole('link', { name: 'Buka prakiraan' }).getAttribute('href')).toBe('/prakiraan');
  await context.close();
}, 60_000);
