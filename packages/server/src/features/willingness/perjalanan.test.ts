import { fileURLToPath } from 'node:url';
import type {
  DaftarPerbaikanPutaran,
  DaftarTawaran,
  HasilPutaran,
  PoinSaya,
  Putaran,
  Tawaran,
  Usul,
  UsulJadi,
} from '@seimbang/contract';
import { canonicalHash, sha256Hex } from '@seimbang/core/kernel';
import { replayTrade } from '@seimbang/core/willingness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPaket } from '../../exchange/paket/index.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { type Arena, arena, minati, TMT_PUTARAN } from '../../testing/putaran.ts';
import { TENGGAT } from '../../testing/usul.ts';

const SAMPLE = fileURLToPath(new URL('../../../../../samples/banyumanik', import.meta.url));

let app: TestApp;
let a: Arena;
let peminat: string[];
beforeAll(async () => {
  const { paket } = await readPaket(SAMPLE);
  if (!paket) throw new Error('samples/banyumanik cannot be read.');
  app = await testApp(paket);
  a = await arena(app);
  // Every fifth person of the kecamatan, so that all its units are among them.
  peminat = paket.pegawai
    .filter((p) => p.unorId.startsWith('33.74.11') && p.kedudukanHukum === '01')
    .filter((_, i) => i % 5 === 0)
    .slice(0, 30)
    .map((p) => p.nama);
}, 60_000);
afterAll(() => app.close());

const hasil = async (id: string): Promise<HasilPutaran> =>
  a.baca<HasilPutaran>(await a.peran('analis'), `/api/putaran/${id}/hasil`);

/** The person's own answer on the line of this round. */
async function jawab(nama: string, putaranId: string, body: object): Promise<Tawaran> {
  const cookie = await a.asn(nama);
  const { tawaran } = await a.baca<DaftarTawaran>(cookie, '/api/saya/tawaran');
  const line = tawaran.find((t) => t.putaranId === putaranId && t.keadaan !== 'gugur');
  const reply = await a.kirim(cookie, 'POST', `/api/saya/tawaran/${line?.id}/jawab`, { versi: line?.versi, ...body });
  expect(reply.body).toContain('"pernyataan"');
  return reply.json<Tawaran>();
}

test('a round with thirty lists goes from its opening to a proposal, one refusal repaired on the way', {
  timeout: 180_000,
}, async () => {
  const made = await a.putaran({ tmt: TMT_PUTARAN });
  const { id } = made;
  expect(made).toMatchObject({ keadaan: 'siap', benih: null, pengisi: 0 });
  const open = await a.laku(id, 'buka');
  expect(open).toMatchObject({ keadaan: 'buka', benih: null, ditunjuk: null });
  expect(open.sidikRencana).toMatch(/^[0-9a-f]{64}$/);

  for (const nama of peminat) await minati(a, await a.asn(nama), id, 6);
  const sealed = await a.laku(id, 'segel');
  expect(sealed).toMatchObject({ keadaan: 'segel', pengisi: 30, sidikBenih: sha256Hex(sealed.benih ?? '') });

  const traded = await a.laku(id, 'tukar');
  expect(traded.keadaan).toBe('tukar');
  const jejak = await a.baca<Parameters<typeof replayTrade>[0]>(await a.peran('asn'), `/api/putaran/${id}/jejak.json`);
  expect(replayTrade(jejak)).toMatchObject({ ok: true });
  expect(JSON.stringify(jejak)).not.toMatch(/P0\d{4}/);
  const own = await a.baca<Putaran>(await a.asn(peminat[0] as string), `/api/putaran/${id}`);
  expect(JSON.stringify(jejak)).toContain(own.kodeSaya);

  await a.laku(id, 'tawarkan', { tenggat: TENGGAT });
  const sent = await hasil(id);
  const asked = sent.baris.filter((b) => b.jenis !== 'pesan');
  expect(asked.length).toBeGreaterThan(5);
  expect(sent.label.find((l) => l.nama === 'sukarela')?.jumlah).toBeGreaterThan(0);
  for (const b of asked) expect(b.jenis).toBe(b.label === 'kebutuhan-dinas' ? 'penempatan' : 'tawaran');

  const offers = asked.filter((b) => b.jenis === 'tawaran');
  const refuser = offers[0]?.pegawai.nama as string;
  for (const b of asked) {
    const said = await jawab(
      b.pegawai.nama,
      id,
      b.pegawai.nama === refuser ? { jawaban: 'tidak' } : { jawaban: 'bersedia' },
    );
    const { sidik, ...rest } = said.pernyataan as NonNullable<Tawaran['pernyataan']>;
    expect(canonicalHash(rest)).toBe(sidik);
    expect(rest.butir.map((x) => x.kode)).toContain('jarak');
  }
  const answered = await hasil(id);
  expect(answered.penerimaan).toMatchObject({ diputus: offers.length, bersedia: offers.length - 1 });

  const repairs = await a.baca<DaftarPerbaikanPutaran>(await a.peran('analis'), `/api/putaran/${id}/perbaikan`);
  const release = repairs.perbaikan.find((x) => x.jenis === 'lepas') ?? repairs.perbaikan[0];
  expect(release?.keluar.map((k) => k.nama)).toContain(refuser);
  const { versi } = answered;
  const repaired = await a.kirim(await a.peran('analis'), 'POST', `/api/putaran/${id}/perbaiki`, {
    versi,
    perbaikanId: release?.id,
    tenggat: TENGGAT,
  });
  expect(repaired.statusCode).toBe(200);
  const after = repaired.json<HasilPutaran>();
  expect(after.baris.find((b) => b.pegawai.nama === refuser)?.keadaan).toBe('gugur');
  for (const b of after.baris.filter((x) => x.keadaan === 'menunggu'))
    await jawab(b.pegawai.nama, id, { jawaban: 'bersedia' });

  const proposed = await a.kirim(await a.peran('analis'), 'POST', `/api/putaran/${id}/usul`, {
    versi: (await hasil(id)).versi,
    judul: 'Hasil putaran',
  });
  expect(proposed.statusCode).toBe(201);
  const { usulId, baris } = proposed.json<UsulJadi>();
  const usul = await a.baca<Usul>(await a.peran('analis'), `/api/usul/${usulId}`);
  expect(usul).toMatchObject({ keadaan: 'draf', asal: 'putaran' });
  expect(usul.putaran).toMatchObject({ putaranId: id, sidikJejak: traded.sidikJejak, planHash: open.sidikRencana });
  expect(usul.putaran?.pemeriksaan.map((p) => p.nama)).toEqual(['rencana', 'sidik', 'jejak', 'baris']);
  expect(usul.putaran?.baris).toHaveLength(baris);
  expect(usul.baris).toHaveLength(baris);
  expect(usul.baris.every((b) => b.periksa.verdict !== 'forbidden')).toBe(true);

  const closed = await a.laku(id, 'tutup');
  expect(closed.keadaan).toBe('selesai');
  const poin = await a.baca<PoinSaya>(await a.asn(refuser), '/api/saya/poin');
  expect(poin.entri).toEqual([]);
});
