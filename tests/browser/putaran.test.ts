import type { DaftarTawaran, HasilPutaran, Putaran } from '@seimbang/contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overNetwork } from '../../packages/server/src/testing/network.ts';
import { type Arena, arena, minati, TMT_PUTARAN } from '../../packages/server/src/testing/putaran.ts';
import { TENGGAT, type Tanya } from '../../packages/server/src/testing/usul.ts';
import { pesan as kata } from '../../packages/web/src/features/willingness/kata/pesan.ts';
import { pesan } from '../../packages/web/src/features/willingness/pesan.ts';
import { launchChromium } from './support/chromium.ts';
import { enterAs } from './support/enter-as.ts';
import { type Product, startProduct } from './support/product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => {
  product = await startProduct();
  browser = await launchChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const typed = (iso: string): string => iso.split('-').reverse().join('/');
const TODAY = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Jakarta' });
/** People of the kecamatan who write a list beside the browser. */
const WISHERS = 30;

describe.each(['id', 'en'] as const)('a round from its opening to a proposal, read in %s', (lang) => {
  let a: Arena<Tanya>;
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];
  const say = (name: keyof typeof pesan): string => pesan[name][lang];
  const word = (name: keyof typeof kata): string => kata[name][lang];

  beforeAll(async () => {
    a = await arena(overNetwork(product.address));
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
  const act = async (name: keyof typeof kata, fields: Readonly<Record<string, string>> = {}): Promise<void> => {
    await page.getByRole('button', { name: word(name), exact: true }).click();
    const dialog = page.getByRole('dialog');
    for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value);
    await dialog.getByRole('button', { name: word(name), exact: true }).click();
    await dialog.waitFor({ state: 'hidden', timeout: 30_000 });
  };

  test('wishes, sealing, trade, offers, one refusal, its repair, and the statement', { timeout: 240_000 }, async () => {
    const id = await openRound();
    const [first, ...others] = wishers();
    await writeWishes(first as string);
    for (const nama of others) await minati(a, await a.asn(nama), id, 6);
    await enter(await a.peran('analis'), `/putaran/${id}`, 1440);
    await act('act-segel');
    await act('act-tukar');
    await act('act-tawarkan', { [say('tenggatJawaban')]: typed(TENGGAT) });
    await answers(id);
    await repairAndPropose(id);
    expect(errors).toEqual([]);
  });

  async function openRound(): Promise<string> {
    await enter(await a.peran('analis'), '/putaran', 1440);
    await page.getByLabel(say('isian-nama')).fill(`Putaran ${lang}`);
    await page.getByLabel(say('isian-buka')).fill(typed(TODAY));
    await page.getByLabel(say('isian-tutup')).fill(typed(TODAY));
    await page.getByLabel(say('isian-k')).fill('10');
    await page.getByLabel(say('isian-tmt')).fill(typed(TMT_PUTARAN));
    await page.getByRole('button', { name: say('siapkanTombol'), exact: true }).click();
    await page.waitForURL(/\/putaran\/[0-9a-f-]{36}/);
    await act('act-buka');
    return new URL(page.url()).pathname.split('/').at(-1) as string;
  }

  /** Every seventh ASN of the demo. */
  const wishers = (): string[] =>
    a.akun
      .filter((one) => one.peran === 'asn')
      .filter((_, i) => i % 7 === 3)
      .slice(0, WISHERS)
      .map((one) => one.nama);

  /** A list on a phone: what is promised stands above it, all places within 5 km go in at once, "stay" closes it. */
  async function writeWishes(nama: string): Promise<void> {
    await enter(await a.asn(nama), '/saya', 360);
    await page.getByRole('link', { name: say('isiMinat') }).click();
    await page.getByText(say('janji-jujur-paling-baik')).waitFor();
    const near = page.getByRole('button', { name: /5 km|terdekat|nearest/ });
    if (await near.isEnabled()) await near.click();
    await page.getByRole('button', { name: say('tambahTetap') }).click();
    await page.getByRole('button', { name: say('simpanMinat') }).click();
    await page.getByText(say('tersimpan'), { exact: true }).first().waitFor();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  }

  const result = async (id: string): Promise<HasilPutaran> =>
    a.baca<HasilPutaran>(await a.peran('analis'), `/api/putaran/${id}/hasil`);

  /** One declines on the phone, one says yes without a connection, the others beside. */
  async function answers(id: string): Promise<void> {
    const { baris } = await result(id);
    const offers = baris.filter((b) => b.jenis === 'tawaran').map((b) => b.pegawai.nama);
    const asked = baris.filter((b) => b.jenis !== 'pesan').map((b) => b.pegawai.nama);
    const [refuser, willing] = offers;
    expect(await decline(refuser as string)).toBeLessThanOrEqual(6);
    await sayYesOffline(willing as string);
    for (const nama of asked) if (nama !== refuser && nama !== willing) await sayYes(nama, id);
  }

  /** Taps from the landing page to the sent answer. */
  async function decline(nama: string): Promise<number> {
    let taps = 0;
    await enter(await a.asn(nama), '/saya', 360);
    const tap = async (role: 'link' | 'button', name: string | RegExp): Promise<void> => {
      taps += 1;
      await page.getByRole(role, { name }).first().click();
    };
    await tap('link', say('bacaJawab'));
    await page.getByText(say('bagian-perubahan')).waitFor();
    await page.getByText(say('bagian-mengapa-saya')).waitFor();
    await tap('button', word('keadaan-tidak'));
    await tap('button', say('kirimJawaban').replace('{jawaban}', word('keadaan-tidak')));
    await page.getByText(say('masihDapatDiubah'), { exact: false }).waitFor();
    return taps;
  }

  async function sayYesOffline(nama: string): Promise<void> {
    await enter(await a.asn(nama), '/saya', 360);
    await page
      .getByRole('link', { name: say('bacaJawab') })
      .first()
      .click();
    await page.getByText(say('bagian-perubahan')).waitFor();
    await context.setOffline(true);
    await page.getByRole('button', { name: word('keadaan-bersedia'), exact: true }).click();
    await page.getByText(say('tersimpanDiPonsel')).waitFor();
    await context.setOffline(false);
    await page.getByText(say('masihDapatDiubah'), { exact: false }).waitFor();
  }

  async function sayYes(nama: string, putaranId: string): Promise<void> {
    const cookie = await a.asn(nama);
    const { tawaran } = await a.baca<DaftarTawaran>(cookie, '/api/saya/tawaran');
    const mine = tawaran.find((t) => t.putaranId === putaranId && t.keadaan === 'menunggu');
    if (!mine) return;
    const reply = await a.kirim(cookie, 'POST', `/api/saya/tawaran/${mine.id}/jawab`, {
      versi: mine.versi,
      jawaban: 'bersedia',
    });
    expect(reply.statusCode).toBe(200);
  }

  async function repairAndPropose(id: string): Promise<void> {
    await enter(await a.peran('analis'), `/putaran/${id}?lihat=perbaikan`, 1440);
    await page.getByLabel(say('tenggatJawaban')).first().fill(typed(TENGGAT));
    await page
      .getByRole('button', { name: say('pakaiPerbaikan') })
      .first()
      .click();
    await page.getByText(say('tanpaPerbaikan')).waitFor({ timeout: 30_000 });
    for (const b of (await result(id)).baris.filter((x) => x.keadaan === 'menunggu')) await sayYes(b.pegawai.nama, id);
    await page.getByRole('tab', { name: say('tabHasil') }).click();
    await page.getByText(word('label-sukarela')).first().waitFor();
    await page.getByRole('button', { name: say('jadikanUsul') }).click();
    await page.waitForURL(/\/usulan\/[0-9a-f-]{36}/, { timeout: 30_000 });
    const round = await a.baca<Putaran>(await a.peran('asn'), `/api/putaran/${id}`);
    expect(round.benih).not.toBeNull();
    // Only one round at a time: the next language starts its own.
    await a.laku(id, 'tutup');
  }
});
