import type { AkunDemo, BalasanOf } from '@seimbang/contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pesan } from '../../packages/web/src/features/career/pesan.ts';
import { launchChromium } from './support/chromium.ts';
import { enterAs } from './support/enter-as.ts';
import { type Product, startProduct } from './support/product.ts';

type Kalender = NonNullable<BalasanOf<'kalenderRotasi'>['kalender']>;

let product: Product;
let browser: Browser;
let akun: readonly AkunDemo[];
beforeAll(async () => {
  product = await startProduct();
  browser = await launchChromium();
  akun = (await read<{ akun: AkunDemo[] }>('/api/sesi/demo', '')).akun;
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function read<T>(path: string, cookie: string): Promise<T> {
  const reply = await fetch(product.address + path, { headers: { cookie } });
  return (await reply.json()) as T;
}

async function cookieOf(peran: AkunDemo['peran'], nth = 0): Promise<string> {
  const { akunId } = akun.filter((a) => a.peran === peran)[nth]!;
  const reply = await fetch(`${product.address}/api/sesi/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: product.address },
    body: JSON.stringify({ akunId }),
  });
  return (reply.headers.get('set-cookie') ?? '').split(';')[0]!;
}

/** People of every formasi of the demo and its floor, counted from the downloaded lists and not from the calendar. */
interface Hitungan {
  readonly orang: Map<string, number>;
  readonly lantai: Map<string, number>;
}

describe.each(['id', 'en'] as const)(
  'a three-year rotation calendar that keeps every unit above its floors, read in %s',
  (lang) => {
    let context: BrowserContext;
    let page: Page;
    const errors: string[] = [];
    const say = (name: keyof typeof pesan): string => pesan[name][lang];

    beforeAll(async () => {
      context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
      await context.addInitScript((chosen) => localStorage.setItem('seimbang.language', chosen), lang);
      page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
    });
    afterAll(() => context?.close());

    const enter = async (cookie: string, path: string, width: number): Promise<void> => {
      await page.setViewportSize({ width, height: 800 });
      await enterAs(context, product.address, cookie);
      await page.goto(product.address + path);
      await page.locator('h1').first().waitFor();
    };

    test('the analyst makes it, no unit falls below a floor, whoever has no window reads why', {
      timeout: 60_000,
    }, async () => {
      const analis = await cookieOf('analis');
      await enter(analis, '/rotasi', 1440);
      await page.getByRole('button', { name: new RegExp(`^(${say('make')}|${say('remake')})$`) }).click();
      await page.getByText(say('made')).waitFor();
      const { kalender } = await read<{ kalender: Kalender }>('/api/rotasi/kalender', analis);
      expect(kalender.jendela).toHaveLength(6);
      await countAgain(kalender, analis);
      const title = await page.locator('h1').textContent();
      expect(title).toContain(String(kalender.ringkas!.tertempatkan));
      const [without] = kalender.tidakTertempatkan;
      const row = page.getByRole('row', { name: new RegExp(without!.nama) }).last();
      await row.getByText(without!.message[lang]).waitFor();
      for (const h of without!.halangan) await row.getByText(h.article).first().waitFor();
      expect(errors).toEqual([]);
    });

    /** Walks the windows with the people of each unit, as a clerk would with two columns of a sheet. */
    async function countAgain(kalender: Kalender, cookie: string): Promise<void> {
      const { orang, lantai } = await units(kalender, cookie);
      for (const j of kalender.jendela) {
        const total = j.unit.reduce((sum, u) => sum + u.orangSebelum, 0);
        expect(total).toBe([...orang.values()].reduce((sum, n) => sum + n, 0) - j.pensiun);
        const leaving = new Map<string, number>();
        for (const u of j.unit) orang.set(u.unorId, u.orangSebelum);
        for (const m of j.pindah) {
          if (m.dari.unorId !== m.ke.unorId) leaving.set(m.dari.unorId, (leaving.get(m.dari.unorId) ?? 0) + 1);
          orang.set(m.dari.unorId, orang.get(m.dari.unorId)! - 1);
          orang.set(m.ke.unorId, orang.get(m.ke.unorId)! + 1);
        }
        for (const u of j.unit) {
          expect(orang.get(u.unorId)).toBe(u.orangSesudah);
          expect(orang.get(u.unorId)).toBeGreaterThanOrEqual(lantai.get(u.unorId) ?? 0);
          expect(leaving.get(u.unorId) ?? 0).toBeLessThanOrEqual(Math.max(1, Math.floor(0.25 * u.berpengalaman)));
        }
      }
    }

    async function units(kalender: Kalender, cookie: string): Promise<Hitungan> {
      const orang = new Map<string, number>();
      const lantai = new Map<string, number>();
      for (const { unorId } of kalender.jendela[0]!.unit) {
        const unit = await read<BalasanOf<'bebanUnor'>>(`/api/beban/unor/${unorId}`, cookie);
        const floors = unit.formasi.map((f) => Math.min(f.bezetting, Math.max(f.minimum, f.kritis ? 1 : 0)));
        lantai.set(
          unorId,
          floors.reduce((sum, n) => sum + n, 0),
        );
        orang.set(
          unorId,
          unit.formasi.reduce((sum, f) => sum + f.bezetting, 0),
        );
      }
      for (const u of kalender.jendela[0]!.unit) expect(u.orangSebelum).toBe(orang.get(u.unorId));
      return { orang, lantai };
    }

    test('a civil servant reads the own next steps on a phone', { timeout: 30_000 }, async () => {
      const cookie = await cookieOf('asn', 3);
      const own = await read<BalasanOf<'karierSaya'>>('/api/saya/karier', cookie);
      await enter(cookie, '/saya', 360);
      await page.getByRole('link', { name: /^(Karier saya|My career)/ }).click();
      await page.getByRole('heading', { name: own.langkah[0]!.nama }).first().waitFor();
      await page.locator('summary').first().click();
      await page.getByText(own.langkah[0]!.syarat[0]!.message[lang]).first().waitFor();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
      expect(errors).toEqual([]);
    });
  },
);
