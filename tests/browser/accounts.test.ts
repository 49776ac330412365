import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { openPage, type Product, startProduct } from './support/product.ts';

const PICTURES = join(import.meta.dirname, '../../out/gambar');
let empty: Product;
let demo: Product;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  [empty, demo, browser] = await Promise.all([startProduct('kosong'), startProduct(), launchChromium()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await Promise.all([empty?.stop(), demo?.stop()]);
});

/** The page as it stands has nothing for axe to find, wide and narrow, and does not scroll sideways. */
async function sound(page: Page, picture: string): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([picture, width, over, await axeFaults(page)]).toEqual([picture, width, 0, []]);
    await page.screenshot({ path: join(PICTURES, `${picture}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

test('from the key of the terminal to a second account: nobody works with a password that another person knows', {
  timeout: 120_000,
}, async () => {
  const { page, errors } = await openPage(browser, 1280);
  await page.goto(empty.address);
  await page.getByRole('heading', { level: 1, name: 'Belum ada akun' }).waitFor();
  await sound(page, 'masuk-kunci');
  await page.getByLabel('Kunci').fill(empty.loginKey ?? '');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.getByRole('link', { name: 'Buat akun pertama' }).click();

  await page.getByLabel('Nama orangnya').fill('Yusuf Maheswara');
  await page.getByLabel('Nama masuk').fill('yusuf');
  await sound(page, 'pengguna-pertama');
  await page.getByRole('button', { name: 'Buat akun' }).click();
  const given = (await page.locator('p.font-mono').textContent()) ?? '';
  expect(given).toMatch(/^\S{4}(-\S{4}){3}$/);
  await sound(page, 'kata-sandi-sekali');
  await page.getByRole('link', { name: 'Masuk dengan akun ini' }).click();

  await page.getByLabel('Nama masuk').fill('yusuf');
  await page.getByLabel('Kata sandi', { exact: true }).fill(given);
  await sound(page, 'masuk-sandi');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.getByText('Kata sandi Anda diberikan oleh orang lain').waitFor();
  await page.goto(`${empty.address}/pengguna`);
  await page.getByText('Kata sandi Anda diberikan oleh orang lain').waitFor();
  await sound(page, 'wajib-ganti');
  await page.getByLabel('Kata sandi lama').fill(given);
  await page.getByLabel('Kata sandi baru').fill('pohon jati di halaman');
  await page.getByRole('button', { name: 'Ganti kata sandi' }).click();

  await page.getByRole('link', { name: 'Pengguna' }).first().click();
  await page.getByRole('link', { name: 'Tambah pengguna' }).click();
  await page.getByLabel('Nama orangnya').fill('Galih Saputro');
  await page.getByLabel('Nama masuk').fill('galih');
  await page.getByRole('combobox', { name: 'Peran' }).selectOption('auditor');
  await page.getByRole('button', { name: 'Buat akun' }).click();
  await page.getByRole('link', { name: 'Ke daftar pengguna' }).click();
  await page.getByRole('link', { name: 'Galih Saputro' }).click();
  await sound(page, 'pengguna-satu');
  await page.getByRole('button', { name: 'Nonaktifkan akun' }).click();
  await page.getByRole('button', { name: 'Nonaktifkan', exact: true }).click();
  await page.getByRole('button', { name: 'Aktifkan kembali' }).waitFor();
  await page.getByRole('link', { name: 'Pengguna' }).first().click();
  await page.getByRole('cell', { name: 'Tidak aktif' }).waitFor();
  await sound(page, 'pengguna');
  expect(errors).toEqual([]);
  await page.context().close();
});

test('with the demo anybody of the 215 people is found by name, unit or post, and a head changes to the own page', {
  timeout: 60_000,
}, async () => {
  const { page, errors } = await openPage(browser, 1280);
  await page.goto(`${demo.address}/masuk`);
  await page.getByLabel('Nama, unit, atau jabatan').fill('kepala unit ngesrep');
  await page.getByText('1 akun cocok.').waitFor();
  await sound(page, 'masuk-demo');
  await page.getByRole('button', { name: /^Masuk sebagai Intan Ladangkembar, Kepala unit/ }).click();
  await page.getByRole('heading', { level: 1, name: /Ngesrep/ }).waitFor();
  await page.getByText('Data contoh').first().waitFor();
  await page.getByRole('button', { name: /^Kepala unit/ }).click();
  await page.getByRole('link', { name: 'Akun saya' }).click();
  await page.getByRole('button', { name: /^Pakai peran ini: ASN/ }).waitFor();
  await sound(page, 'akun-saya');
  await page.getByRole('button', { name: /^Pakai peran ini: ASN/ }).click();
  await page.waitForURL(/\/saya$/);
  await page.getByText('Halo, Intan Ladangkembar.').waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});
