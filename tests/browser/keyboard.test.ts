import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { ID, SHORT } from './support/fixture-places.ts';
import { beban } from './support/fixtures.ts';
import { mockApi } from './support/mock-api.ts';
import { serveBuiltWeb, type Site } from './support/site.ts';

let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  site = await serveBuiltWeb();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  mockApi(site, 'normal', []);
});
afterEach(() => context?.close());

const PLAN = `/perencanaan/rencana/${ID}`;
const open = (path: string): Promise<unknown> => page.goto(site.address + path);

describe('without a mouse', () => {
  it('the number of moves is turned with the arrow keys, and the plan is computed again once it rests', async () => {
    await open(PLAN);
    const handle = page.getByRole('slider', { name: 'Pindahan paling banyak' });
    await handle.focus();
    const changed = page.waitForRequest((request) => request.method() === 'PATCH');
    const computed = page.waitForRequest((request) => request.url().endsWith('/hitung'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await handle.getAttribute('aria-valuenow')).toBe('11');
    expect(await handle.getAttribute('aria-valuetext')).toMatch(/^11 pindahan · simpangan 0,\d{3}$/);
    expect((await changed).postDataJSON()).toMatchObject({ maksimumMutasi: 11, versi: 3 });
    await computed;
  });

  it('a move is banned from its menu, for exactly its place', async () => {
    await open(PLAN);
    await page.getByRole('button', { name: 'Ubah pindahan Rini Wulandari, S.Kom.' }).focus();
    await page.keyboard.press('Enter');
    const changed = page.waitForRequest((request) => request.method() === 'PATCH');
    await page.getByRole('button', { name: 'Larang pindahan ini' }).press('Enter');
    const { kunci } = (await changed).postDataJSON() as { kunci: unknown[] };
    expect(kunci).toContainEqual({ pegawaiId: 'P0001', tindakan: 'larang', unorId: '33.74.11.1008', jabatanId: 'J0' });
  });

  it('"Mengapa?" takes the reader to the reasons of that move and keeps it in the address', async () => {
    await open(PLAN);
    await page.getByRole('button', { name: 'Mengapa? Dwi Larasati, S.H.' }).press('Enter');
    await page.getByRole('heading', { name: 'Mengapa Dwi Larasati, S.H.?' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('mengapa');
    expect(page.url()).toContain('pilih=P0003');
    await page.reload();
    await page.getByRole('heading', { name: 'Mengapa Dwi Larasati, S.H.?' }).waitFor();
  });

  it('Ctrl+K finds a person and Enter opens the page', async () => {
    await open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('dwi');
    await page.getByRole('option', { name: /Dwi Larasati/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/pegawai/P0003');
    await page.getByRole('heading', { level: 1, name: /Rini Wulandari/ }).waitFor();
    expect(await page.title()).toContain('Seimbang');
  });

  it('Escape closes a menu and returns to its button', async () => {
    await open('/');
    const button = page.getByRole('button', { name: /Bahasa dan tampilan/ });
    await button.press('Enter');
    await page.getByRole('button', { name: 'Gelap' }).focus();
    await page.keyboard.press('Escape');
    expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('single keys', () => {
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('"g" and a letter go to a page, "/" starts the search of that page', async () => {
    await open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('k');
    await page.waitForURL('**/beban');
    await page.getByRole('searchbox', { name: 'Saring' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('gjk/x?');
    expect(await page.getByRole('searchbox', { name: 'Saring' }).inputValue()).toBe('gjk/x?');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('"/" opens the palette where the page has no search of its own', async () => {
    await open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('');
  });

  it('"j" and "k" walk the rows, Enter opens one', async () => {
    await open('/beban');
    await page.getByRole('cell', { name: /1,42/ }).first().waitFor();
    for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
    expect(await focused()).toContain('Kelurahan Tinjomoyo');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/beban/33.74.11.1009');
  });

  it('Enter on a move opens its reasons', async () => {
    await open(PLAN);
    await page.getByRole('button', { name: 'Mengapa? Dwi Larasati, S.H.' }).waitFor();
    for (const key of ['j', 'j', 'j', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('heading', { name: 'Mengapa Dwi Larasati, S.H.?' }).waitFor();
    expect(page.url()).toContain('pilih=P0003');
  });

  it('"x" selects a row where rows can be selected', async () => {
    await open('/impor/asumsi');
    const box = page.getByRole('checkbox').first();
    await box.waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    expect(await box.isChecked()).toBe(true);
  });

  it('"?" lists them all, and they can be turned off', async () => {
    await open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Pintasan papan tik' });
    await list.getByRole('row', { name: 'g k Ke Beban kerja' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /Bahasa dan tampilan/ }).click();
    await page.getByRole('group', { name: 'Pintasan papan tik' }).getByRole('button', { name: 'Mati' }).click();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('?');
    await page.keyboard.press('g');
    await page.keyboard.press('k');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Pencarian' }).waitFor();
    expect(await list.count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

describe('every number opens its formula', () => {
  it('the need of a task shows volume, norm time and effective working time', async () => {
    await open('/beban/33.74.11.1001?lihat=tugas');
    await page
      .getByRole('button', { name: /Lihat rumus Kebutuhan, Memproses surat pindah/ })
      .first()
      .press('Enter');
    expect(await page.getByRole('dialog').textContent()).toContain('9.120 × 18 ÷ 75.000 = 2,19');
  });

  it('the gap and the need of a formasi open theirs in the table of all formasi', async () => {
    await open('/beban?lihat=formasi');
    const of = (name: string): Promise<void> =>
      page.getByRole('button', { name: `Lihat rumus ${name}` }).press('Enter');
    await of('Kebutuhan, Lurah, Kelurahan Pudakpayung');
    await page.getByRole('dialog').getByText('1.065.000 ÷ 75.000 = 14,2').waitFor();
    await page.keyboard.press('Escape');
    await of('Selisih, Lurah, Kelurahan Pudakpayung');
    await page.getByRole('dialog').getByText('10 − 14,2 = −4,2').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toContain('Selisih, Lurah, Kelurahan Pudakpayung');
  });

  it('a table of 15.000 formasi draws only what is in sight, and one panel for all of them', async () => {
    const body = JSON.stringify(beban(SHORT, 5000));
    await page.route('**/api/beban', (route) => route.fulfill({ contentType: 'application/json', body }));
    await open('/beban?lihat=formasi');
    await page.getByText('15.000 formasi').waitFor();
    const ratios = page.getByRole('button', { name: /^[\d,]+.*Lihat rumus Rasio/ });
    await ratios.first().click();
    await page.getByRole('dialog').getByText('14,2 ÷ 10 = 1,42').waitFor();
    await page.evaluate(() => window.scrollTo(0, 400_000));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await ratios.nth(3).click();
    await page
      .getByRole('dialog')
      .getByText(/^[\d,]+ ÷ [\d,]+ = \d+,\d\d$/)
      .waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(await page.locator('tbody tr').count()).toBeLessThan(60);
    expect(await page.locator('*').count()).toBeLessThan(2500);
  });

  it('the finding of the first screen says how its figures are computed', async () => {
    await open('/');
    await page.getByRole('button', { name: /Bagaimana angka ini dihitung/ }).press('Enter');
    const said = await page.getByRole('dialog').textContent();
    expect(said).toContain('3 kewalahan, 4 longgar, dari 15 unit');
    expect(said).toContain('0,21 → 0,09');
  });

  it('the plan explains simpangan and B, and the points of a move with the weights they were computed with', async () => {
    await open(PLAN);
    for (const [name, part] of [
      ['Simpangan', 'akar dari rata-rata'],
      ['Ketimpangan B', 'kebutuhan² ÷ pegawai'],
      ['Keseimbangan', 'kebutuhan² ÷ pegawai di tempat asal dan tujuan'],
      ['Kompetensi', '20.000 × −1 = −20.000'],
      ['Jumlah', '−2.400.000 +2.000 0 −20.000 = −2.418.000'],
    ] as const) {
      await page.getByRole('button', { name: new RegExp(`Lihat rumus ${name}$`) }).press('Enter');
      const said = page.getByRole('dialog').getByText(part);
      await said.waitFor();
      expect(await said.count()).toBe(1);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });
});

describe('what the reader chose', () => {
  it('stays in the address: a sorted and filtered table comes back after a reload', async () => {
    await open('/beban');
    await page.getByRole('button', { name: 'Rasio', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Saring' }).fill('srondol');
    await page.waitForURL(/urut=rasio/);
    await page.waitForURL(/cari=srondol/);
    await page.reload();
    await page.getByRole('cell', { name: /0,97/ }).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(2);
    expect(await page.getByRole('columnheader', { name: 'Rasio' }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('language and appearance hold after a reload', async () => {
    await open('/');
    await page.getByRole('button', { name: /Bahasa dan tampilan/ }).click();
    await page.getByRole('button', { name: 'Gelap' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();
    await page.getByRole('heading', { name: /3 units are overloaded, 2 lurah posts are vacant/ }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
