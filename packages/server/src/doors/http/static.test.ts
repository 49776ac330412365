import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify, type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveWeb } from './static.ts';

const dir = mkdtempSync(join(tmpdir(), 'seimbang-web-'));
let http: FastifyInstance;
beforeAll(async () => {
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>Seimbang</title>');
  writeFileSync(join(dir, 'assets', 'index-abc.js'), 'export {};');
  http = fastify();
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

test.each(['/assets/tidak-ada.js', '/api/tidak-ada', '/gambar.png'])('%s is not there, and says so', async (url) => {
  expect((await get(url)).json()).toMatchObject({ status: 404, code: 'tidak-ditemukan' });
});
