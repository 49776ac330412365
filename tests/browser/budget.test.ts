import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Sesi } from '@seimbang/contract';
import { alamat, type NamaRute } from '@seimbang/contract/light';
import { beforeAll, describe, expect, it } from 'vitest';
import { type FirstPages, firstPages } from '../../packages/server/src/doors/http/first-page.ts';
import { type PageName, pages } from '../../packages/web/src/app/pages.ts';
import { serverPages } from '../../packages/web/src/server-pages.ts';
import type { PageSpec } from '../../packages/web/src/shared/page-spec.ts';
import { normal } from './support/answers.ts';

const DIST = join(import.meta.dirname, '../../packages/web/dist');
/** Largest first load of a page, kB of 1000 bytes as they are sent (UX section 2). */
const ASN_KB = 170;
const ANALYST_KB = 350;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
type Chunks = Readonly<Record<string, Chunk>>;

function manifest(): Chunks {
  const path = join(DIST, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error('The web app is not built: run "npm test", which builds it first.');
  return JSON.parse(readFileSync(path, 'utf8')) as Chunks;
}

/** Files a chunk brings with it, itself included. */
function filesOf(chunks: Chunks, key: string, seen = new Set<string>()): Set<string> {
  const chunk = chunks[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const sheet of chunk.css ?? []) seen.add(sheet);
  for (const next of chunk.imports ?? []) filesOf(chunks, next, seen);
  return seen;
}

/** The module a page loads, as the build names it. */
function modulOf(page: PageName): string {
  const path = /"\/packages\/web\/([^"]+)"/.exec(pages[page].load.toString())?.[1];
  if (path === undefined) throw new Error(`The page "${page}" does not load a module.`);
  return path;
}

/** Scripts and style a page needs before it can be used. */
function codeOf(page: PageName): readonly string[] {
  const chunks = manifest();
  const entry = Object.keys(chunks).find((key) => chunks[key]?.isEntry) as string;
  const own = modulOf(page);
  if (!chunks[own]) throw new Error(`No chunk of the page "${page}" in the manifest.`);
  return [...filesOf(chunks, own, filesOf(chunks, entry))];
}

const read = (file: string): Buffer => readFileSync(join(DIST, file));
/** Bytes of a file as the server sends it: its compressed twin, where there is one. */
const sentBytes = (file: string): number =>
  existsSync(join(DIST, `${file}.br`)) ? read(`${file}.br`).length : read(file).length;
/** Bytes of a reply, compressed as the server compresses replies. */
const replyBytes = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** The mocked answer of an address, to somebody who may open the page. */
function answerTo(page: PageName): (address: string) => Promise<unknown> {
  const sesi: Sesi = { ...(normal.sesiLihat as Sesi), peran: page === 'masuk' ? null : 'asn' };
  const patterns = (Object.entries(alamat) as [NamaRute, string][])
    .filter(([, line]) => line.startsWith('GET '))
    // A fixed path goes before one with parameters.
    .sort(([, a], [, b]) => Number(a.includes('{')) - Number(b.includes('{')))
    .map(([name, line]) => ({ name, pattern: new RegExp(`^${line.slice(4).replace(/\{\w+\}/g, '[^/]+')}$`) }));
  return async (address) => {
    const path = address.split('?')[0] ?? '';
    const name = patterns.find(({ pattern }) => pattern.test(path))?.name;
    return name === 'sesiLihat' ? sesi : name && normal[name];
  };
}

const addressOf = (page: PageName): string => {
  const { path, example }: PageSpec = pages[page];
  return path.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(example[name] ?? ''));
};

const names = Object.keys(pages) as PageName[];
const drawn = Object.keys(serverPages) as PageName[];
/** What a civil servant opens on a phone: every own page, signing in, the own data, the rules and the help. */
const FOR_ASN: readonly PageName[] = [
  ...names.filter((page) => pages[page].path.startsWith('/saya')),
  'masuk',
  'akun',
  'pegawai',
  'aturan',
  'bantuan',
];

describe('first load over a slow line', () => {
  let first: FirstPages | null;
  beforeAll(async () => {
    first = await firstPages(DIST);
  });

  /**
   * Everything the first visit of a phone fetches before the page is at work, as sent (brotli): scripts, style, the page itself with its
   * content, and the JSON it shows. Letters weigh nothing: a phone reads in its own (style.css; looked at in luring.test.ts).
   */
  async function firstLoad(page: PageName): Promise<number> {
    const scripts = codeOf(page).filter((file) => !file.endsWith('.css'));
    const sent = await first?.page(addressOf(page), 'id', answerTo(page));
    if (sent && 'html' in sent) return (sum(scripts.map(sentBytes)) + replyBytes(sent.html)) / 1000;
    const reads: readonly NamaRute[] = ['sesiLihat', ...pages[page].api];
    const json = reads.map((name) => replyBytes(JSON.stringify(normal[name] ?? null)));
    return (sum(codeOf(page).map(sentBytes)) + sentBytes('index.html') + sum(json)) / 1000;
  }

  it.each(FOR_ASN)('%s, for every civil servant: at most 170 kB with content and data', async (page) => {
    expect(await firstLoad(page)).toBeLessThanOrEqual(ASN_KB);
  });

  it.each(drawn)('%s comes with its content, in both languages', async (page) => {
    expect(serverPages[page]).toBe(modulOf(page));
    for (const language of ['id', 'en'] as const) {
      const sent = await first?.page(addressOf(page), language, answerTo(page));
      const html = sent && 'html' in sent ? sent.html : '';
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
      expect(html).not.toContain('data-state="loading"');
    }
  });

  it.each(names)('%s, for the analyst: at most 350 kB of scripts and style', (page) => {
    const weight = sum(codeOf(page).map((file) => gzipSync(read(file)).length)) / 1000;
    expect(weight).toBeLessThanOrEqual(ANALYST_KB);
  });
});
