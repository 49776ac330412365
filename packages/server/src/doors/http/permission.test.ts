import {
  type AkunDemo,
  alamat,
  metodeOf,
  type NamaRute,
  type Objek,
  PERAN,
  type Peran,
  type Rute,
  rute,
} from '@seimbang/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type TestApp, testApp } from '../../testing/app.ts';
import { type ObjectMaker, objectMaker, type Relation, RELATIONS } from '../../testing/objek.ts';
import { paketDuaInstansi } from '../../testing/paket.ts';

let app: TestApp;
let objects: ObjectMaker;
/** Of each role the account the relations are counted from: the head of kel-a, somebody who works there, the first official. */
const accounts = new Map<Peran, AkunDemo>();
const cookies = new Map<Peran, string>();
const PERSON: Partial<Record<Peran, string>> = { 'kepala-unit': 'p2', asn: 'p3' };

beforeAll(async () => {
  app = await testApp(paketDuaInstansi);
  objects = await objectMaker(app);
  const all = await app.akun();
  const names = { 'kepala-unit': 'Bagas Nugraha', asn: 'Laras Kinanti' } as Partial<Record<Peran, string>>;
  for (const peran of PERAN) {
    const account = all.find((a) => a.peran === peran && a.nama === (names[peran] ?? a.nama)) as AkunDemo;
    accounts.set(peran, account);
    cookies.set(peran, await app.signIn(account));
  }
}, 60_000);
afterAll(() => app.close());

const names = Object.keys(rute) as NamaRute[];
const spec = (name: NamaRute): Rute => rute[name];
const pathOf = (name: NamaRute): string => alamat[name].split(' ')[1] as string;

/** Parameters that name an object: all of the path, and of the query what ends in "Id". */
function idsOf(name: NamaRute): string[] {
  const { params, query } = spec(name);
  const inQuery = Object.keys(query?.shape ?? {}).filter((key) => key.endsWith('Id'));
  return [...Object.keys(params?.shape ?? {}), ...inQuery];
}

test('every route declares who may call it', () => {
  const silent = names.filter((n) => !spec(n).izin.anonim && Object.keys(spec(n).izin.peran).length === 0);
  expect(silent).toEqual([]);
});

test('every route says whose the objects are that its parameters name', () => {
  const silent = names.flatMap((n) =>
    idsOf(n)
      .filter((id) => !spec(n).pemilik?.[id])
      .map((id) => `${n}: ${id}`),
  );
  expect(silent).toEqual([]);
  const stray = names.flatMap((n) => Object.keys(spec(n).pemilik ?? {}).filter((id) => !idsOf(n).includes(id)));
  expect(stray).toEqual([]);
});

test('the server has every route of the contract', () => {
  const routeOf = (name: NamaRute) => ({
    method: metodeOf(name) as 'GET',
    url: pathOf(name).replace(/\{(\w+)\}/g, ':$1'),
  });
  expect(names.filter((name) => !app.http.hasRoute(routeOf(name)))).toEqual([]);
});

/** POST routes that take no Idempotency-Key, each with the reason why a repeat does no harm. */
const REPEATABLE: Partial<Record<NamaRute, string>> = {
  sesiMasukDemo: 'a second session of the same account; the first cookie is replaced',
  sesiMasuk: 'the same; and an answer kept under a key would keep a token',
  sesiMasukKunci: 'the same',
  sesiPeran: 'the same',
  rencanaVerifikasi: 'changes nothing',
  auditPeriksa: 'changes nothing',
  hitunganHentikan: 'what has been stopped stays stopped',
};

test('every POST has one effect for all repeats under one key, or is in the explained list', () => {
  const bare = names.filter((n) => metodeOf(n) === 'POST' && !spec(n).sekali);
  expect(bare.sort()).toEqual(Object.keys(REPEATABLE).sort());
});

/** What must come back, from the declared table alone: nothing here asks the code that decides. */
type Expected = 401 | 403 | 'out of reach' | 'not there' | 'let in';

function expected(name: NamaRute, peran: Peran | null, relation: Relation | null): Expected {
  const { izin, pemilik = {} } = spec(name);
  const kinds = [...new Set(Object.values(pemilik))].filter((k) => k !== 'umum');
  const there = relation === 'none' ? 'not there' : 'let in';
  if (izin.anonim) return there;
  if (peran === null) return 401;
  const lingkup = izin.peran[peran];
  if (lingkup === undefined) return 403;
  if (relation === null || lingkup === 'semua') return there;
  const reached: Readonly<Record<Objek, Partial<Record<typeof lingkup, readonly Relation[]>>>> = {
    umum: {},
    instansi: {},
    usul: { unit: ['own', 'own-unit'], diri: ['own'] },
    tawaran: { diri: ['own'] },
    bantuan: { unit: ['own'] },
    evaluasi: { unit: ['own'] },
    unor: { unit: ['own', 'own-unit'] },
    pegawai: { unit: ['own', 'own-unit'], diri: ['own'] },
  };
  return kinds.every((k) => reached[k][lingkup]?.includes(relation)) ? there : 'out of reach';
}

const fits = (status: number, wanted: Expected): boolean => {
  if (typeof wanted === 'number') return status === wanted;
  if (wanted === 'out of reach') return status === 404;
  // A repeat may find an object in another state (409); an empty body is refused (422, 415) only after the guard let the caller pass.
  if (wanted === 'not there') return [404, 409, 415, 422].includes(status);
  return status < 500 && ![401, 403, 404].includes(status);
};

/** Calls that end the session they are made with: each gets one of its own. */
const ENDS: readonly NamaRute[] = ['sesiKeluar', 'akunSayaKeluar'];

async function cookieFor(name: NamaRute, peran: Peran | null): Promise<string | undefined> {
  if (peran === null) return undefined;
  return ENDS.includes(name) ? app.signIn(accounts.get(peran) as AkunDemo) : cookies.get(peran);
}

/** The address with an object of the relation in it; null where one of its kinds knows no such relation. */
async function addressFor(name: NamaRute, peran: Peran | null, relation: Relation | null): Promise<string | null> {
  const ids: Record<string, string> = {};
  for (const [key, objek] of Object.entries(spec(name).pemilik ?? {})) {
    const person = (peran && PERSON[peran]) ?? null;
    const id = await objects.idOf(objek, `${pathOf(name)} ${key}`, relation ?? 'other-unit', person);
    if (id === null) return null;
    ids[key] = id;
  }
  const path = pathOf(name).replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(ids[key] ?? ''));
  const query = Object.keys(spec(name).query?.shape ?? {}).filter((key) => ids[key] !== undefined);
  return query.length === 0
    ? path
    : `${path}?${new URLSearchParams(query.map((k): [string, string] => [k, ids[k] as string]))}`;
}

/** A body that no route accepts: whoever is let in is told so, and nothing is changed. */
const REFUSED = '"x"';

async function statusOf(name: NamaRute, url: string, cookie: string | undefined): Promise<number> {
  const { body } = spec(name);
  const headers = { ...(cookie && { cookie }), ...(body && { 'content-type': 'application/json' }) };
  const method = metodeOf(name) as 'GET';
  return (await app.http.inject({ method, url, headers, ...(body && { payload: REFUSED }) })).statusCode;
}

const ROLES: readonly (Peran | null)[] = [null, ...PERAN];
let cells = 0;

describe.each(names)('%s', (name) => {
  const owned = Object.values(spec(name).pemilik ?? {}).some((k) => k !== 'umum');
  const relations: readonly (Relation | null)[] = owned ? RELATIONS : [null];

  test('lets in exactly the roles and relations of the table', async () => {
    const wrong: string[] = [];
    for (const peran of ROLES) {
      for (const relation of relations) {
        const url = await addressFor(name, peran, relation);
        if (url === null) continue;
        const wanted = expected(name, peran, relation);
        const status = await statusOf(name, url, await cookieFor(name, peran));
        cells += 1;
        if (!fits(status, wanted))
          wrong.push(`${peran ?? 'nobody'}, ${relation ?? 'no object'}: ${status}, not ${wanted}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

test('the matrix was really asked', () => {
  process.stdout.write(`authorisation matrix: ${cells} cells, ${names.length} routes\n`);
  expect(cells).toBeGreaterThan(names.length * ROLES.length - 1);
});

/** Routes whose answer to a head or an ASN may name people beyond the own unit, each with the reason. */
const NAMES_OTHERS: Partial<Record<NamaRute, string>> = {
  sesiAkunDemo: 'the demo offers its fictional people to everybody',
};
const STRANGERS = ['Dimas Prakoso', 'Ratih Anindya', 'Panji Kertarajasa', 'Gendis Maharani'];

describe.each(['kepala-unit', 'asn'] as const)('as %s', (peran) => {
  test('no readable route without an object tells a name from beyond the reach', async () => {
    const told: string[] = [];
    for (const name of names.filter((n) => metodeOf(n) === 'GET' && !spec(n).params && !NAMES_OTHERS[n])) {
      if (expected(name, peran, null) !== 'let in') continue;
      const required = Object.entries(spec(name).query?.shape ?? {}).filter(
        ([, s]) => !(s as z.ZodType).safeParse(undefined).success,
      );
      const query = new URLSearchParams(
        required.map(([key]): [string, string] => [key, key === 'pegawaiId' ? (PERSON[peran] as string) : 'a']),
      );
      const { body } = await app.ask('GET', `${pathOf(name)}?${query}`, { cookie: cookies.get(peran) as string });
      told.push(...STRANGERS.filter((s) => body.includes(s)).map((s) => `${name}: ${s}`));
    }
    expect(told).toEqual([]);
  });
});
