import type { Putaran } from '@seimbang/contract';
import { addDays, day } from '@seimbang/core/kernel';
import { KEADAAN_PUTARAN, type KeadaanPutaran, langkahPutaran, TINDAKAN_PUTARAN } from '@seimbang/core/willingness';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { today } from '../../shared/clock.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';
import { type Arena, arena, TMT_PUTARAN } from '../../testing/putaran.ts';
import { TENGGAT } from '../../testing/usul.ts';

let app: TestApp;
let a: Arena;
beforeAll(async () => {
  app = await testApp({ ...paketKecil, kebijakan: { ...paketKecil.kebijakan, tmt: TMT_PUTARAN } });
  a = await arena(app);
}, 60_000);
afterAll(() => app.close());

const JALAN = ['buka', 'segel', 'tukar', 'tawarkan', 'tutup'] as const;
const BADAN: Readonly<Record<string, object>> = { tawarkan: { tenggat: TENGGAT }, batal: { alasan: 'Data berubah.' } };

/** A round at this stage; whatever ran before is called off. */
async function sampai(keadaan: KeadaanPutaran): Promise<Putaran> {
  let p = await a.putaran({ maksimumMutasi: 0 });
  if (keadaan === 'batal') return a.laku(p.id, 'batal', BADAN['batal']);
  for (const act of JALAN) {
    if (p.keadaan === keadaan) break;
    p = await a.laku(p.id, act, BADAN[act]);
  }
  return p;
}

async function batalkanSemua(): Promise<void> {
  const { putaran } = await a.baca<{ putaran: Putaran[] }>(await a.peran('analis'), '/api/putaran');
  for (const p of putaran) if (!['selesai', 'batal'].includes(p.keadaan)) await a.laku(p.id, 'batal', BADAN['batal']);
}

describe.each(KEADAAN_PUTARAN)('a round at the stage %s', (keadaan) => {
  beforeEach(batalkanSemua);

  test.each(TINDAKAN_PUTARAN)('answers the act %s as the state table says', async (tindakan) => {
    const p = await sampai(keadaan);
    expect(p.keadaan).toBe(keadaan);
    const days = { buka: day(p.buka), tutup: day(p.tutup), tenggat: p.tenggat === null ? null : day(p.tenggat) };
    const wanted = langkahPutaran({ keadaan, hariIni: today(), menunggu: 0, ...days }, tindakan);
    const body = { versi: p.versi, ...BADAN[tindakan] };
    const reply = await a.kirim(await a.peran('analis'), 'POST', `/api/putaran/${p.id}/${tindakan}`, body);
    if (wanted.ok) expect(reply.json()).toMatchObject({ keadaan: wanted.value, versi: p.versi + 1 });
    else expect(reply.json()).toMatchObject({ code: wanted.error.code });
    const told = p.tindakan.find((t) => t.tindakan === tindakan);
    expect(told?.sebab?.code ?? null).toBe(wanted.ok ? null : wanted.error.code);
  });
});

describe('two at once', () => {
  beforeEach(batalkanSemua);

  test('of two analysts who act on the same version one is told that it is old', async () => {
    const p = await sampai('buka');
    const cookie = await a.peran('analis');
    const tries = await Promise.all(
      ['segel', 'batal'].map((act) =>
        a.kirim(cookie, 'POST', `/api/putaran/${p.id}/${act}`, { versi: p.versi, ...BADAN[act] }),
      ),
    );
    expect(tries.map((r) => r.statusCode).sort()).toEqual([200, 409]);
    expect(tries.find((r) => r.statusCode === 409)?.json()).toMatchObject({ code: 'versi-usang' });
  });

  test('a repeat under the same key has one effect', async () => {
    const p = await sampai('buka');
    const cookie = await a.peran('analis');
    const again = () =>
      app.ask('POST', `/api/putaran/${p.id}/segel`, {
        cookie,
        body: { versi: p.versi },
        headers: { 'idempotency-key': `segel ${p.id}` },
      });
    const replies = await Promise.all([again(), again(), again()]);
    expect(replies.map((r) => r.statusCode)).toEqual([200, 200, 200]);
    expect(replies.map((r) => r.json<Putaran>().versi)).toEqual([p.versi + 1, p.versi + 1, p.versi + 1]);
  });

  test('only one round takes wishes at a time', async () => {
    await sampai('buka');
    const second = await a.putaran();
    const reply = await a.kirim(await a.peran('analis'), 'POST', `/api/putaran/${second.id}/buka`, { versi: 1 });
    expect(reply.json()).toMatchObject({ code: 'putaran-lain-berjalan' });
  });
});

describe('the own list', () => {
  beforeEach(batalkanSemua);
  const ke = { unorId: 'kel-a', jabatanId: 'adm' };
  const simpan = async (putaranId: string, versi: number, isi: readonly unknown[]) =>
    a.kirim(await a.asn('Dimas Prakoso'), 'PUT', '/api/saya/minat', { putaranId, versi, isi, tidakSebelum: null });

  test('may be changed until it is sealed, and not after', async () => {
    const p = await sampai('buka');
    expect((await simpan(p.id, 0, [ke, null])).statusCode).toBe(200);
    expect((await simpan(p.id, 1, [null, ke])).json()).toMatchObject({ versi: 2, isi: [null, ke] });
    expect((await simpan(p.id, 1, [])).json()).toMatchObject({ code: 'versi-usang' });
    await a.laku(p.id, 'segel');
    expect((await simpan(p.id, 2, [])).json()).toMatchObject({ code: 'minat-tertutup' });
  });

  test('names each place once, and only places that exist', async () => {
    const p = await sampai('buka');
    expect((await simpan(p.id, 0, [ke, ke])).json()).toMatchObject({ code: 'minat-tidak-berlaku' });
    expect((await simpan(p.id, 0, [{ ...ke, unorId: 'x' }])).json()).toMatchObject({ code: 'minat-tidak-berlaku' });
  });

  test('two lists begun at once are both counted', async () => {
    const p = await sampai('buka');
    const people = ['Dimas Prakoso', 'Ratih Anindya', 'Yoga Pratama', 'Laras Kinanti'];
    await Promise.all(
      people.map(async (nama) =>
        a.kirim(await a.asn(nama), 'PUT', '/api/saya/minat', {
          putaranId: p.id,
          versi: 0,
          isi: [null],
          tidakSebelum: null,
        }),
      ),
    );
    expect((await a.laku(p.id, 'segel')).pengisi).toBe(4);
  });

  test('of one who will not move before a later day is sealed out of this round', async () => {
    const hash = async (tidakSebelum: string | null): Promise<string | null> => {
      await batalkanSemua();
      const p = await sampai('buka');
      const body = { putaranId: p.id, versi: 0, isi: [ke], tidakSebelum };
      await a.kirim(await a.asn('Dimas Prakoso'), 'PUT', '/api/saya/minat', body);
      return (await a.laku(p.id, 'segel')).sidikMinat;
    };
    const [none, later, now] = [(await sampai('segel')).sidikMinat, await hash('2030-01-01'), await hash(null)];
    expect(later).toBe(none);
    expect(now).not.toBe(none);
  });
});

test('the default plan is the same to the last byte whatever people wish', async () => {
  await batalkanSemua();
  const p = await a.putaran({ maksimumMutasi: 2 });
  const { sidikRencana } = await a.laku(p.id, 'buka');
  await a.kirim(await a.asn('Laras Kinanti'), 'PUT', '/api/saya/minat', {
    putaranId: p.id,
    versi: 0,
    isi: [{ unorId: 'kel-b', jabatanId: 'adm' }],
    tidakSebelum: null,
  });
  await a.laku(p.id, 'segel');
  const traded = await a.laku(p.id, 'tukar');
  expect(traded.sidikRencana).toBe(sidikRencana);
  const jejak = await a.baca<{ planHash: string }>(await a.peran('auditor'), `/api/putaran/${p.id}/jejak.json`);
  expect(jejak.planHash).toBe(sidikRencana);
});

test('a calendar out of order is refused, with the days', async () => {
  const body = { nama: 'x', buka: today(), tutup: addDays(today(), -1) };
  const reply = await a.kirim(await a.peran('analis'), 'POST', '/api/putaran', body);
  expect(reply.json()).toMatchObject({ code: 'putaran-kalender' });
});
