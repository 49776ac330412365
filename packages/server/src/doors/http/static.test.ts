import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastifyHelmet } from '@fastify/helmet';
import { fastify, type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveWeb } from './static.ts';

const dir = mkdtempSync(join(tmpdir(), 'seimbang-web-'));
const INDEX = `<!doctype html><html lang="id"><head><script src="/early-theme.js"></script>
<link rel="stylesheet" crossorigin href="/assets/index-abc.css"></head><body><div id="root"></div></body></html>`;
/** Draws /saya with what the API answers, sends strangers away, and leaves every other page to the browser. */
const DRAW = `export const draw = async (path, bahasa, ask) =>
  path === '/rahasia' ? { alihkan: '/masuk?ke=%2Frahasia' }
  : path === '/saya' ? { html: '<div id="root">' + bahasa + ' ' + JSON.stringify(await ask('/api/saya')) + '</div>', modul: 'src/saya.tsx' }
  : null;`;
const FILES: Readonly<Record<string, string>> = {
  'index.html': INDEX,
  'early-theme.js': 'early();',
  'assets/index-abc.js': 'export {};',
  'assets/index-abc.css': 'body{}',
  '.vite/manifest.json': JSON.stringify({
    'index.html': { file: 'assets/index-abc.js', isEntry: true },
    'src/saya.tsx': { file: 'assets/saya-abc.js', imports: ['index.html'] },
  }),
  '.server/halaman.js': DRAW,
  'package.json': '{"type":"module"}',
};

const POLICY = { 'default-src': ["'none'"], 'script-src': ["'self'"], 'style-src': ["'self'"] };

let http: FastifyInstance;
beforeAll(async () => {
  for (const folder of ['assets', '.vite', '.server']) mkdirSync(join(dir, folder));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(dir, name), text);
  http = fastify();
  await http.register(fastifyHelmet, { contentSecurityPolicy: { useDefaults: false, directives: POLICY } });
  http.get('/api/saya', (request) => ({ kue: request.headers.cookie ?? null }));
  await serveWeb(http, dir);
});
afterAll(async () => {
  await http.close();
  rmSync(dir, { recursive: true, force: true });
});

const get = (url: string) => http.inject({ method: 'GET', url });

test.each(['/', '/beban', '/beban/33.74.11.1001', '/rencana/1?gerbong=G1'])(
  'the address %s opens the page, which finds its own way',
  async (url) => {
    const reply = await get(url);
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(reply.headers['cache-control']).toBe('no-cache');
  },
);

test('a file whose name holds its fingerprint may be kept for a year', async () => {
  const reply = await get('/assets/index-abc.js');
  expect(reply.headers['cache-control']).toContain('immutable');
});

test.each(['/assets/tidak-ada.js', '/api/tidak-ada', '/gambar.png', '/.server/halaman.js', '/.vite/manifest.json'])(
  '%s is not there, and says so',
  async (url) => {
    expect((await get(url)).json()).toMatchObject({ status: 404, code: 'tidak-ditemukan' });
  },
);

test('a drawn page reads as the person who asked, in that person’s language, and nobody keeps it', async () => {
  const headers = { cookie: 'seimbang_sesi=abc', 'accept-language': 'en' };
  const reply = await http.inject({ method: 'GET', url: '/saya', headers });
  expect(reply.body).toContain('<div id="root">en {"kue":"seimbang_sesi=abc"}</div>');
  expect(reply.body).toContain('<html lang="en">');
  expect(reply.headers['cache-control']).toBe('no-store');
});

test('a drawn page carries its style and first script, and the policy names exactly these two', async () => {
  const { body, headers } = await get('/saya');
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(body).toContain('<style>body{}</style>');
  expect(body).toContain('<script>early();</script>');
  expect(headers['content-security-policy']).toBe(
    `default-src 'none';script-src 'self' ${hash('early();')};style-src 'self' ${hash('body{}')}`,
  );
});

test('a drawn page asks for all its scripts at once', async () => {
  const { body } = await get('/saya');
  for (const file of ['index-abc.js', 'saya-abc.js'])
    expect(body).toContain(`<link rel="modulepreload" crossorigin fetchpriority="low" href="/assets/${file}">`);
});

test('whoever has not signed in is led there first, and comes back', async () => {
  const reply = await get('/rahasia');
  expect([reply.statusCode, reply.headers.location]).toEqual([302, '/masuk?ke=%2Frahasia']);
});
