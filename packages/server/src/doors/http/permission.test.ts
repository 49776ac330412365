import { alamat, type NamaRute, PERAN, type Peran, type Rute, rute } from '@seimbang/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';

let app: TestApp;
const cookies = new Map<Peran, string>();
beforeAll(async () => {
  app = await testApp(paketKecil);
  for (const peran of PERAN) cookies.set(peran, await app.signIn(peran));
});
afterAll(() => app.close());

const names = Object.keys(rute) as NamaRute[];
const spec = (name: NamaRute): Rute => rute[name];

/** An address that is well formed but names nothing: a refusal must come before anybody looks. */
const probe = (name: NamaRute): [string, string] => {
  const [method, path] = alamat[name].split(' ') as [string, string];
  const url = path.replace('{id}', '00000000-0000-4000-8000-000000000000').replace(/\{\w+\}/g, 'tidak-ada');
  return [method, url];
};

async function status(name: NamaRute, cookie: string | undefined): Promise<number> {
  const [method, url] = probe(name);
  const reply = await app.ask(method as 'GET', url, cookie ? { cookie } : {});
  return reply.statusCode;
}

test('every route declares who may call it', () => {
  const silent = names.filter((n) => !spec(n).izin.anonim && Object.keys(spec(n).izin.peran).length === 0);
  expect(silent).toEqual([]);
});

test('the server has every route of the contract', () => {
  expect(names.filter((name) => !app.http.hasRoute(routeOf(name)))).toEqual([]);
});

const routeOf = (name: NamaRute): { method: 'GET'; url: string } => {
  const [method, path] = alamat[name].split(' ') as ['GET', string];
  return { method, url: path.replace(/\{(\w+)\}/g, ':$1') };
};

// Signing in and out would change the sessions that the other rows of the table use.
const changesSession = (name: NamaRute): boolean => /^sesi(Masuk|Keluar)/.test(name);

describe.each(names.filter((n) => !changesSession(n)))('%s', (name) => {
  test('without a session only where anybody may', async () => {
    const code = await status(name, undefined);
    if (spec(name).izin.anonim) expect(code).not.toBe(401);
    else expect(code).toBe(401);
  });

  test.each(PERAN)('as %s only where the role is named', async (peran) => {
    const code = await status(name, cookies.get(peran));
    const { izin } = spec(name);
    if (izin.anonim || izin.peran[peran]) expect([401, 403]).not.toContain(code);
    else expect(code).toBe(403);
  });
});
