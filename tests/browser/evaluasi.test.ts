import type { CalonGelombang, LaporanTerbit } from '@seimbang/contract';
import { addDays, type Day, weekday } from '@seimbang/core/kernel';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '../../packages/server/src/testing/network.ts';
import { type Panggung } from '../../packages/server/src/testing/usul.ts';
import { today } from '../../packages/server/src/shared/clock.ts';
import { pesan } from '../../packages/web/src/features/evaluation/pesan.ts';
import { launchChromium } from './support/chromium.ts';
import { enterAs } from './support/enter-as.ts';
import { type Product, startProduct } from './support/product.ts';

let product: Product;
let browser: Browser;
let p: Panggung;
beforeAll(async () => {
  product = await startProduct();
  browser = await launchChromium();
  p = await actorsOf(product.address);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

type Language = 'id' | 'en';
const MULAI = today();
const SAMPAI = addDays(MULAI, 62);
/** Fourteen weeks before: all that the weeks since are compared with. */
const SEJAK = addDays(MULAI, -98);
const TRIWULAN = quarterOf(MULAI);
/** So many of the twelve units are helped: 1 of 495 arrangements. */
const DIBANTU = 4;

function quarterOf(at: Day): string {
  return `${at.slice(0, 4)}-T${Math.ceil(Number(at.slice(5, 7)) / 3)}`;
}
const typed = (iso: string): string => iso.split('-').reverse().join('/');

async function pageIn(
  lang: Language,
  cookie: string | null,
  width: number,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  await context.addInitScript((chosen) => localStorage.setItem('seimbang.language', chosen), lang);
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  if (cookie !== null) await enterAs(context, product.address, cookie);
  return { context, page };
}

/** The lot is put together on screen: p before deciding, then sealed, then drawn. */
async function undi(page: Page): Promise<string> {
  const say = (name: keyof typeof pesan): string => pesan[name].id;
  await page.goto(`${product.address}/evaluasi`);
  await page
    .getByRole('link', { name: say('wavesLink') })
    .first()
    .click();
  await page.getByLabel(say('fieldTitle')).fill('Loket kelurahan');
  for (const box of await page.getByRole('checkbox', { name: /SURAT/ }).all()) await box.check();
  await page.getByLabel(say('fieldSizes')).fill(String(DIBANTU));
  await page.getByText('p terkecil yang dapat dicapai: 0,0020 (4 dari 12 unit dibantu).').waitFor();
  await page.getByLabel(say('fieldStarts')).fill(typed(MULAI));
  await page.getByLabel(say('fieldUntil')).fill(typed(SAMPAI));
  await page.getByRole('button', { name: say('seal') }).click();
  await page.getByRole('button', { name: say('draw') }).click();
  await page.getByRole('link', { name: say('openEvaluation') }).click();
  await page.getByRole('heading', { level: 1, name: /belum ada data sesudah mulai/ }).waitFor();
  await page.getByText(/sebelum hasil ada/).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) as string;
}

/** The figures of the last weeks and of this one, in which the helped units have eight cases fewer waiting. */
async function dataMasuk(): Promise<void> {
  const cookie = await p.masuk('analis');
  const { undian } = (await p.app.ask('GET', '/api/evaluasi/gelombang', { cookie })).json<CalonGelombang>();
  const helped = new Set(undian[0]?.hasil?.gelombang[0]?.map((u) => u.unorId));
  const monday = addDays(MULAI, 1 - weekday(MULAI));
  const rows = [];
  for (let at = SEJAK; at <= MULAI; at = addDays(at, 1))
    for (const [i, { unorId }] of (undian[0]?.unit ?? []).entries()) {
      const antre = 14 + ((i * 5 + Number(at.slice(8))) % 4) - (at >= monday && helped.has(unorId) ? 8 : 0);
      if (weekday(at) <= 5 || at === MULAI)
        rows.push({ unorId, layananId: 'SURAT', tanggal: at, masuk: 60, selesai: 60, antre, alasan: 'Uji.' });
    }
  for (let from = 0; from < rows.length; from += ROWS) {
    const sent = await p.app.ask('POST', '/api/volume', { cookie, body: { baris: rows.slice(from, from + ROWS) } });
    if (sent.statusCode !== 200 || sent.json<{ ditolak: number }>().ditolak > 0) throw new Error(sent.body);
  }
}

/** At most so many at once. */
const ROWS = 2000;

describe('an evaluation from the lot to the public report', () => {
  test('measures are fixed, data come in, the verdict has an interval, the PPK publishes', {
    timeout: 120_000,
  }, async () => {
    const analis = await pageIn('id', await p.masuk('analis'), 1440);
    const id = await undi(analis.page);
    await dataMasuk();
    await analis.page.goto(`${product.address}/evaluasi/${id}`);
    const heading = analis.page.getByRole('heading', { level: 1 });
    await heading.filter({ hasText: 'turun' }).waitFor();
    expect(await heading.textContent()).toMatch(
      /^Antrean .* turun \d+ % \(selang 95 %: −\d+ sampai −\d+ %; 80 %: −\d+ sampai −\d+ %\)\.$/,
    );
    await analis.page.getByRole('img', { name: /Antrean: selisih/ }).waitFor();
    await analis.context.close();

    const ppk = await pageIn('id', await p.masuk('ppk'), 1440);
    await ppk.page.goto(`${product.address}/laporan/${TRIWULAN}`);
    await ppk.page.getByText('Dari 1 penilaian layanan, 1 membaik').waitFor();
    await ppk.page.getByRole('button', { name: pesan.publish.id }).click();
    await ppk.page.getByRole('dialog').getByRole('button', { name: pesan.publish.id }).click();
    await ppk.page.getByRole('link', { name: pesan.openPublic.id }).waitFor();
    await ppk.context.close();
  });

  test.each(['id', 'en'] as const)(
    'anybody reads it without signing in, on a phone, and the PDF has the same figures (%s)',
    async (lang) => {
      const { context, page } = await pageIn(lang, null, 360);
      await page.goto(`${product.address}/publik/laporan/${TRIWULAN}`);
      await page.getByRole('heading', { level: 1, name: new RegExp(TRIWULAN) }).waitFor();
      const shown = await page.locator('main article').innerText();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
      const bytes = await fetch(`${product.address}/api/publik/laporan/${TRIWULAN}/${lang}.pdf`);
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(await bytes.arrayBuffer())), {
        mergePages: true,
      });
      const numbers = (s: string): string[] => s.match(/\d[\d.,]*\d|\d/g) ?? [];
      const printed = new Set(numbers(text));
      expect(numbers(shown).filter((n) => !printed.has(n))).toEqual([]);
      expect(numbers(shown).length).toBeGreaterThan(30);
      const report = (await (await fetch(`${product.address}/api/publik/laporan/${TRIWULAN}`)).json()) as LaporanTerbit;
      expect(shown).toContain(report.lembar[lang].bagian[1]?.kalimat[0]);
      await context.close();
    },
  );
});
