import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AkunDemo, RencanaTampil, Usul } from '@seimbang/contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '../../packages/server/src/testing/network.ts';
import {
  bereskan,
  bersidang,
  jawabSemua,
  type Panggung,
  rencanaBaru,
  suarakan,
  TENGGAT,
} from '../../packages/server/src/testing/usul.ts';
import { pesan as rangka } from '../../packages/web/src/app/pesan.ts';
import { pesan as bukti } from '../../packages/web/src/features/approval/bukti/pesan.ts';
import { pesan as kata } from '../../packages/web/src/features/approval/kata/pesan.ts';
import { pesan } from '../../packages/web/src/features/approval/pesan.ts';
import { pesan as adil } from '../../packages/web/src/features/fairness/pesan.ts';
import { pesan as rencana } from '../../packages/web/src/features/planning/pesan.ts';
import { fixed, percent } from '../../packages/web/src/language/format.ts';
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

const PICTURES = join(import.meta.dirname, '../../out/gambar');

/** The rule about decisions that are quicker than reading. */
const KILAT = { id: 'Banyak baris diputus dalam sekejap', en: 'Many lines decided in no time' };

const typed = (iso: string): string => iso.split('-').reverse().join('/');
/** The words of a message up to its first value. */
const start = (text: string): RegExp =>
  new RegExp(`^${(text.split('{')[0] as string).trim().replaceAll(/[()[\]]/g, '\\$&')}`);

describe.each(['id', 'en'] as const)('from a plan to the decree, read in %s', (lang) => {
  let p: Panggung;
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];
  const act = (name: keyof typeof kata): string => kata[name][lang];
  const say = (name: keyof typeof pesan): string => pesan[name][lang];

  beforeAll(async () => {
    p = await actorsOf(product.address);
    context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', acceptDownloads: true });
    await context.addInitScript((chosen) => localStorage.setItem('seimbang.language', chosen), lang);
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
  });
  afterAll(() => context?.close());

  const enter = async (cookie: string, path: string, width = 1440): Promise<void> => {
    await page.setViewportSize({ width, height: 900 });
    await enterAs(context, product.address, cookie);
    await page.goto(product.address + path);
    await page.locator('h1').first().waitFor();
  };
  const tab = (name: keyof typeof pesan): Promise<void> => page.getByRole('tab', { name: say(name) }).click();
  /** Presses an act, fills what it asks, and confirms. */
  const doAct = async (name: string, fields: Readonly<Record<string, string>> = {}): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).first().click();
    await confirm(name, fields);
  };
  const confirm = async (name: string, fields: Readonly<Record<string, string>>): Promise<void> => {
    const dialog = page.getByRole('dialog');
    for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  const now = async (id: string): Promise<Usul> => p.lihat(await p.masuk('analis'), id);

  test('nine moves in two gerbong: an objection, a rejection that breaks a gerbong and its repair, the decree', {
    timeout: 240_000,
  }, async () => {
    const analis = await p.masuk('analis');
    const plan = await rencanaBaru(p.app, analis, { maksimumMutasi: 40, lintasJabatan: 'promosi' });
    const id = await propose(plan);
    await doAct(act('act-ajukan'), { [say('isian-tenggat')]: typed(TENGGAT) });
    await headObjects(id);
    await jawabSemua(p, await now(id));
    await verify(id);
    await meeting(id);
    await authorities(id);
    await lettersAgree(id);
    await inspectorateLooks(id);
    expect(errors).toEqual([]);
  });

  /** The analyst makes a proposal of two gerbong with nine moves together. */
  async function propose(plan: RencanaTampil): Promise<string> {
    const pair = pairOf(plan, 9);
    await enter(await p.masuk('analis'), `/perencanaan/rencana/${plan.id}`);
    await page.getByRole('button', { name: rencana.propose[lang] }).click();
    const dialog = page.getByRole('dialog');
    for (const one of plan.gerbong)
      if (!pair.includes(one.id))
        await dialog.getByRole('checkbox', { name: new RegExp(`^\\S+ ${one.id}:`) }).uncheck();
    await dialog.getByRole('button', { name: rencana.proposeYes[lang] }).click();
    await page.waitForURL(/\/usulan\/[0-9a-f-]{36}/);
    const id = new URL(page.url()).pathname.split('/').at(-1) as string;
    expect((await now(id)).baris).toHaveLength(9);
    return id;
  }

  /** A head, on a phone, objects to letting somebody go, with data. */
  async function headObjects(id: string): Promise<void> {
    const head = await headOfOrigin(id);
    await enter(await p.masuk(head), `/usulan/${id}`, 360);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
    await page.getByRole('checkbox').first().check();
    const object = page.getByRole('button', { name: start(say('keberatan-asal')) });
    const name = (await object.textContent()) ?? '';
    await object.click();
    await confirm(name, {
      [say('isian-alasan')]: 'Loket tinggal dua orang.',
      [say('isian-data')]: 'Rata-rata 41 pemohon sehari.',
    });
    await page.getByText('Rata-rata 41 pemohon sehari.').first().waitFor();
  }

  /** The head whose screen shows a line of the own unit, at the origin, that is not about the head. */
  async function headOfOrigin(id: string): Promise<AkunDemo> {
    for (const head of p.akun.filter((a) => a.peran === 'kepala-unit')) {
      const reply = await p.app.ask('GET', `/api/usul/${id}`, { cookie: await p.masuk(head) });
      if (reply.statusCode !== 200) continue;
      const { baris } = reply.json<Usul>();
      const first = baris[0];
      if (first?.sisi.some((s) => s.sisi === 'asal' && s.milikSaya) && !first.tentangSaya) return head;
    }
    throw new Error('no head sees a line at the origin.');
  }

  /** The analyst closes the answers, settles what is open, answers the objection on screen, and verifies. */
  async function verify(id: string): Promise<void> {
    await enter(await p.masuk('analis'), `/usulan/${id}`);
    await doAct(act('act-tutup-tanggapan'));
    await doAct(say('jawabKeberatan'), { [say('isian-alasan')]: 'Pengganti datang pada hari yang sama.' });
    await bereskan(p, await p.masuk('analis'), id);
    await page.reload();
    await doAct(act('act-verifikasi'));
    await tab('tabBukti');
    await page.getByText(bukti.bekuUtuh[lang]).waitFor();
  }

  /** The panel: the chair on screen, the others beside; one rejection breaks a gerbong, a repair mends it. */
  async function meeting(id: string): Promise<void> {
    const members = await bersidang(p, id);
    const chair = members[0] as string;
    await enter(chair, `/usulan/${id}`);
    await page.getByRole('checkbox', { name: start(say('pilihSemua')) }).check();
    await doAct(act('suara-setujui'), { [say('isian-alasan')]: 'Kompetensi sesuai, beban tujuan turun.' });
    await suarakan(p, members.slice(1), id);
    await breakOne(id, members);
    await page.reload();
    await page.getByText(say('gerbongPutus')).first().waitFor();
    await repair(id, members);
    await enter(chair, `/usulan/${id}`);
    await doAct(act('act-tutup-rapat'));
    expect((await now(id)).keadaan).toBe('pyb');
  }

  async function breakOne(id: string, members: readonly string[]): Promise<void> {
    for (const baris of (await now(id)).baris) {
      const after = await suarakan(p, members, id, 'tolak', [baris.id]);
      if (after.gerbong.some((g) => g.putus.length > 0)) return;
      await suarakan(p, members, id, 'setujui', [baris.id]);
    }
    throw new Error('no line of this proposal breaks its gerbong.');
  }

  async function repair(id: string, members: readonly string[]): Promise<void> {
    await enter(await p.masuk('analis'), `/usulan/${id}?lihat=rapat`);
    await page
      .getByRole('button', { name: say('pakaiPerbaikan') })
      .first()
      .click();
    const due = page.getByRole('dialog').getByLabel(say('isian-tenggat'));
    if ((await due.count()) > 0) await due.fill(typed(TENGGAT));
    await confirm(say('pakaiPerbaikan'), { [say('isian-alasan')]: 'Panel menolak satu baris.' });
    await page.getByText(say('perbaikan')).waitFor({ state: 'hidden' });
    const fresh = (await now(id)).baris.filter((b) => b.baru);
    await jawabSemua(p, await now(id));
    await bereskan(p, await p.masuk('analis'), id);
    if (fresh.length > 0)
      await suarakan(
        p,
        members,
        id,
        'setujui',
        fresh.map((b) => b.id),
      );
  }

  /** PyB, BKN's number, and the PPK who decides each line. */
  async function authorities(id: string): Promise<void> {
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Jakarta' });
    await enter(await p.masuk('pyb'), `/usulan/${id}`);
    await doAct(act('act-setujui-pyb'), { [say('isian-alasan')]: 'Sesuai kebutuhan organisasi.' });
    await enter(await p.masuk('analis'), `/usulan/${id}`);
    await doAct(act('act-kirim-imut'), { [say('isian-tanggal')]: typed(today) });
    await doAct(act('act-catat-rekomendasi'), {
      [say('isian-nomor')]: 'R-26-1/2026',
      [say('isian-tanggal')]: typed(today),
    });
    await enter(await p.masuk('ppk'), `/usulan/${id}`);
    await page.getByRole('checkbox', { name: start(say('pilihSemua')) }).check();
    await doAct(act('suara-setujui'), { [say('isian-alasan')]: 'Kebutuhan layanan kelurahan.' });
    await doAct(act('act-tetapkan'));
    await doAct(act('act-terbitkan'));
    expect((await now(id)).keadaan).toBe('terbit');
  }

  /** What the decree says is what the screen says; the person reads the own extract on a phone. */
  async function lettersAgree(id: string): Promise<void> {
    const usul = await now(id);
    const shown = usul.baris.filter((b) => b.keputusan?.keputusan === 'setujui');
    const sk = usul.surat.find((s) => s.jenis === 'sk');
    await tab('tabSurat');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `PDF ${act('surat-sk')} ${sk?.nomor}` }).click(),
    ]);
    const { text } = await extractText(new Uint8Array(await readFile(await download.path())), { mergePages: true });
    const flat = text.replaceAll(/\s+/g, '');
    for (const { pegawai, ke } of shown)
      for (const part of [pegawai.nama, ke.unorNama, ke.jabatanNama])
        expect(flat.toLowerCase()).toContain(part.replaceAll(/\s+/g, '').toLowerCase());
    await figuresAgree(usul, flat);
    await summaryAgrees(usul, await p.masuk('ppk'));
    await outStaysVisible(usul);
    const person = p.akun.find((a) => a.peran === 'asn' && a.nama === shown[0]?.pegawai.nama);
    if (!person) throw new Error('the demo has an account for everybody.');
    await enter(await p.masuk(person), `/usulan/${id}?lihat=surat`, 360);
    const extracts = page.getByRole('link', { name: `PDF ${act('surat-petikan')}` });
    await extracts.first().waitFor();
    expect(await extracts.count()).toBe(1);
  }

  /** "Menimbang" of the decree gives the figures that the screen shows of exactly these lines. */
  async function figuresAgree(usul: Usul, decree: string): Promise<void> {
    const { simpangan, over, kompetensi } = figuresOf(usul);
    expect(usul.dampak?.baris).toBe(usul.baris.length);
    expect(decree).toContain(`bebankerjaantarunitdari${simpangan[0]}menjadi${simpangan[1]}`);
    expect(decree).toMatch(new RegExp(`\\(rasiodiatas1,15\\)dari${over[0]}\\(\\w+\\)menjadi${over[1]}\\(`));
    await tab('tabBukti');
    for (const pair of [simpangan, over, kompetensi.map((k) => k.replace('%', '\u00a0%'))])
      await page.getByText(pair.join(' → '), { exact: true }).first().waitFor();
  }

  /** All lines were decided within seconds: the inspectorate sees that to look into; the PPK sees the aggregate and no flag. */
  async function inspectorateLooks(id: string): Promise<void> {
    await enter(await p.masuk('ppk'), '/keadilan');
    await page.getByText(adil.digabung[lang].split('{')[0] as string).waitFor();
    await enter(await p.masuk('ppk'), '/keadilan/tanda');
    await page.getByText(rangka.notAllowedTitle[lang]).first().waitFor();
    await enter(await p.masuk('auditor'), '/keadilan/tanda');
    await page.locator(`a[href="/usulan/${id}"]`).first().waitFor();
    await page.getByText(KILAT[lang]).first().waitFor();
  }

  /** Who was rejected stays on the page and in the minutes, with the votes. */
  async function outStaysVisible(usul: Usul): Promise<void> {
    const out = usul.keluar.find((b) => b.hasil === 'tolak');
    if (!out) throw new Error('the repair took no rejected line out.');
    await tab('tabBaris');
    await page.getByText(say('keluarDitolak')).first().waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: join(PICTURES, `usul-${lang}.png`) });
    const minutes = usul.surat.find((s) => s.jenis === 'berita-acara');
    const text = await pdfText(`/api/usul/${usul.id}/surat/${minutes?.id}/pdf`, await p.masuk('ppk'));
    const said = `Baris ${out.nomor}, ${out.nama}, dari`.replaceAll(/\s+/g, '');
    expect(text).toContain(said);
    expect(text).toContain('ditolak(0setuju,5tolak,0tinjauulang');
  }
});

/** The one page for the PPK prints the load before and after as the screen does. */
async function summaryAgrees(usul: Usul, cookie: string): Promise<void> {
  const text = await pdfText(`/api/usul/${usul.id}/pratinjau/ringkas-ppk/pdf`, cookie);
  expect(text).toContain(figuresOf(usul).simpangan.join(''));
  expect(text).toContain(figuresOf(usul).kompetensi.join(''));
}

/** A PDF as text without any space: where a line breaks is the letter's own business. */
async function pdfText(path: string, cookie: string): Promise<string> {
  const reply = await fetch(product.address + path, { headers: { cookie } });
  const { text } = await extractText(new Uint8Array(await reply.arrayBuffer()), { mergePages: true });
  return text.replaceAll(/\s+/g, '');
}

/** The figures before and after as the screen prints them. */
function figuresOf({ dampak }: Usul) {
  if (!dampak) throw new Error('the case has no figures.');
  const { before, after } = dampak;
  const both = (print: (k: typeof before) => string): [string, string] => [print(before), print(after)];
  return {
    simpangan: both((k) => fixed(k.simpangan, 2)),
    over: both((k) => String(k.over)),
    kompetensi: both((k) => percent(k.metShare, 1).replaceAll(/\s/g, '')),
  };
}

/** Two gerbong with so many moves together. */
function pairOf(plan: RencanaTampil, moves: number): readonly string[] {
  for (const a of plan.gerbong)
    for (const b of plan.gerbong) if (a.id < b.id && a.moves.length + b.moves.length === moves) return [a.id, b.id];
  throw new Error(`the plan has no two gerbong of ${moves} moves together.`);
}
