import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { writeAbkWorkbook, writeSiasnExport } from './support/office-files.ts';
import { openPage, type Product, startProduct } from './support/product.ts';

const PICTURES = join(import.meta.dirname, '../../out/gambar');

let product: Product;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  product = await startProduct();
  browser = await launchChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function signIn(page: Page, role: RegExp): Promise<void> {
  await page.goto(`${product.address}/masuk`);
  await page.getByRole('button', { name: role }).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/masuk'));
}

/** Clicks and counts: the number of things a user had to do. */
function counter() {
  let actions = 0;
  return { did: () => (actions += 1), count: () => actions };
}

describe('the two minutes that should convince a stranger', () => {
  test('the first screen states a finding; one button leads to a proven plan with its reasons', {
    timeout: 120_000,
  }, async () => {
    const { page, errors } = await openPage(browser, 1440);
    await signIn(page, /Analis/);
    await page.getByRole('heading', { level: 1, name: /unit kewalahan/ }).waitFor({ timeout: 60_000 });
    await page.screenshot({ path: join(PICTURES, 'beranda.png') });
    await page.getByRole('link', { name: 'Lihat mengapa' }).click();
    await page.getByText('Optimal terbukti').first().waitFor();
    await page.locator('#mengapa').waitFor();
    await page
      .getByText(/Tanpa pindahan ini/)
      .first()
      .waitFor({ timeout: 30_000 });
    await page.screenshot({ path: join(PICTURES, 'rencana.png') });
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('the independent check of the plan can be read in the browser', { timeout: 60_000 }, async () => {
    const { page, errors } = await openPage(browser, 1440);
    await signIn(page, /Auditor/);
    await page.getByRole('link', { name: 'Lihat mengapa' }).click();
    await page.getByRole('tab', { name: 'Bukti dan anggapan' }).click();
    await page.getByRole('button', { name: 'Periksa mandiri' }).click();
    await page.getByText(/Semua \d+ pemeriksaan lolos/).waitFor({ timeout: 30_000 });
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('the analyst works on the plan in place', () => {
  test('keeping somebody in place solves again, and the person is no longer among the moves', {
    timeout: 120_000,
  }, async () => {
    const { page, errors } = await openPage(browser, 1440);
    await signIn(page, /Analis/);
    await page.getByRole('link', { name: 'Lihat mengapa' }).click();
    const change = page.getByRole('button', { name: /^Ubah pindahan/ }).first();
    await change.waitFor({ timeout: 30_000 });
    const name = ((await change.getAttribute('aria-label')) ?? '').replace('Ubah pindahan ', '');
    expect(name).not.toBe('');
    const before = page.url();
    await change.click();
    await page.getByRole('button', { name: 'Tetapkan di tempat sekarang' }).click();
    await page.waitForURL((url) => url.href !== before, { timeout: 30_000 });
    await page.getByText('1 kunci berlaku').waitFor();
    expect(await page.getByRole('button', { name: `Ubah pindahan ${name}` }).count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

const SAMPLES = join(import.meta.dirname, '../../../shared/data/hr_samples');

describe('from the files of an office to a plan', () => {
  // Replacing the demo data ends the demo sign-in, so each of these starts anew.
  beforeEach(async () => {
    await product.stop();
    product = await startProduct();
  }, 60_000);

  test.skipIf(!existsSync(SAMPLES))(
    'a SIASN export and a peta jabatan (../shared/data/hr_samples 01 and 05) lead to the load and to a plan marked simulasi',
    { timeout: 180_000 },
    async () => {
      const { page, errors } = await openPage(browser, 1440);
      await signIn(page, /Analis/);
      await page.goto(`${product.address}/impor`);
      const names = ['01_siasn_export_pipe.csv', '05_peta_jabatan_bezetting.csv'];
      await page.locator('input[type=file]').setInputFiles(names.map((name) => join(SAMPLES, name)));
      await page.waitForURL(/\/impor\/.+/);
      await page.getByRole('tab', { name: /Lembar dan pemetaan kolom/ }).click();
      await page.getByRole('combobox', { name: /Kolom NIP BARU menjadi/ }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole('radio', { name: /Gantikan/ }).click();
      await page.getByRole('button', { name: 'Terapkan impor' }).click();
      await page.getByRole('link', { name: 'Selesaikan asumsi' }).click();
      await page.getByRole('checkbox').first().waitFor();
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await page.getByRole('button', { name: 'Simpan asumsi' }).click();
      await page.getByText('Asumsi tersimpan.').waitFor();
      await page.goto(`${product.address}/beban`);
      await page.getByText('Kelurahan Pudakpayung').first().waitFor();
      await page.goto(`${product.address}/perencanaan`);
      await page.getByRole('button', { name: 'Buat skenario' }).first().click();
      await page.waitForURL(/\/perencanaan\/skenario\//);
      await page.getByRole('button', { name: /^Hitung/ }).click();
      await page.waitForURL(/\/perencanaan\/rencana\//, { timeout: 60_000 });
      await page
        .getByText(/simulasi/i)
        .first()
        .waitFor();
      await page.screenshot({ path: join(PICTURES, 'simulasi.png'), fullPage: true });
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  test('a SIASN export and an ABK workbook nobody has seen lead to a plan in at most 10 actions', {
    timeout: 180_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seimbang-berkas-'));
    const files = [writeSiasnExport(folder, 'kisah-7'), await writeAbkWorkbook(folder, 'kisah-7')];
    const { page, errors } = await openPage(browser, 1440);
    await signIn(page, /Analis/);
    const { did, count } = counter();
    const click = async (role: 'button' | 'link' | 'radio', name: RegExp): Promise<void> => {
      await page.getByRole(role, { name }).first().click();
      did();
    };
    await click('button', /^Administrasi$/);
    await click('link', /^Impor$/);
    await page.locator('input[type=file]').setInputFiles(files);
    did();
    await page.waitForURL(/\/impor\/.+/);
    await page
      .getByText(/1,97901E\+17/)
      .first()
      .waitFor();
    await click('radio', /Gantikan/);
    await click('button', /Terapkan impor/);
    await page.getByRole('link', { name: /Lihat beban kerja/ }).waitFor({ timeout: 30_000 });
    await click('button', /^Rencana$/);
    await click('link', /^Perencanaan$/);
    await click('button', /Skenario baru|Buat skenario/);
    await page.waitForURL(/\/perencanaan\/skenario\//);
    await click('button', /^Hitung/);
    await page.waitForURL(/\/perencanaan\/rencana\//, { timeout: 60_000 });
    await page.getByRole('heading', { level: 1, name: /pindahan menurunkan simpangan/ }).waitFor({ timeout: 30_000 });
    await page.screenshot({ path: join(PICTURES, 'dari-excel.png'), fullPage: true });
    console.log(`from files to plan: ${count()} actions`);
    expect(count()).toBeLessThanOrEqual(10);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
