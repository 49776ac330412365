import type {
  HakKembaliDaftar,
  HakKembaliSaya,
  KonteksMinat,
  KotakMasuk,
  Manfaat,
  PoinSaya,
  Putaran,
  Tawaran,
  UsulJadi,
} from '@seimbang/contract';
import { addMonths, sha256Hex } from '@seimbang/core/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { savePaket } from '../../db/index.ts';
import { today } from '../../shared/clock.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';
import { type Arena, arena, TMT_PUTARAN } from '../../testing/putaran.ts';
import { TENGGAT } from '../../testing/usul.ts';
import { dengan, TUKAR } from './pembaca.ts';
import { bukukan } from './poin.ts';

let app: TestApp;
let a: Arena;
beforeAll(async () => {
  app = await testApp({ ...paketKecil, kebijakan: { ...paketKecil.kebijakan, tmt: TMT_PUTARAN } });
  a = await arena(app);
}, 60_000);
afterAll(() => app.close());

const KEBIJAKAN = {
  berlaku: today(),
  dasar: 'Keputusan contoh 1/2026',
  naikSetiap: { satuan: 'putaran', jumlah: 1 },
  langkah: [
    { kreditPersen: 25, hakKembaliBulan: 12, pilihanPertama: true, pelatihan: null },
    { kreditPersen: 50, hakKembaliBulan: 12, pilihanPertama: true, pelatihan: 'Bimbingan teknis' },
  ],
};
const terbitkan = async (body: object) => a.kirim(await a.peran('analis'), 'POST', '/api/manfaat', body);

/** A round in which nobody wishes anything, closed; its default plan. */
async function tanpaMinat(): Promise<{ id: string; rencana: string }> {
  const { id } = await a.putaran({ maksimumMutasi: 2 });
  await a.laku(id, 'buka');
  const rencana = await rencanaOf(id);
  for (const act of ['segel', 'tukar']) await a.laku(id, act);
  await a.laku(id, 'tawarkan', { tenggat: TENGGAT });
  await app.ctx.db
    .updateTable('tawaran')
    .set({ keadaan: 'tanpa-jawaban' })
    .where('putaran_id', '=', id)
    .where('keadaan', '=', 'menunggu')
    .execute();
  await a.laku(id, 'tutup');
  return { id, rencana };
}

/** The lottery falls as in the first round, so that nothing but the packages differs. */
const benihSama = (dari: string, ke: string): Promise<unknown> =>
  dengan(app.ctx.db, TUKAR, async (tx) => {
    const { benih } = await tx
      .selectFrom('putaran_kunci')
      .select('benih')
      .where('putaran_id', '=', dari)
      .executeTakeFirstOrThrow();
    await tx.updateTable('putaran_kunci').set({ benih }).where('putaran_id', '=', ke).execute();
    await tx
      .updateTable('putaran')
      .set({ sidik_benih: sha256Hex(benih) })
      .where('id', '=', ke)
      .execute();
  });

async function rencanaOf(id: string): Promise<string> {
  const row = await dengan(app.ctx.db, TUKAR, (tx) =>
    tx.selectFrom('putaran_kunci').select('rencana').where('putaran_id', '=', id).executeTakeFirstOrThrow(),
  );
  return JSON.stringify(row.rencana);
}

describe('a policy of packages', () => {
  test('is open to everybody, and says that there is none as long as the agency has set none', async () => {
    const seen = await a.baca<Manfaat>(await a.peran('asn'), '/api/manfaat');
    expect(seen).toMatchObject({ berlakuId: null, kebijakan: [], kursi: [] });
  });

  test('is refused where a step gives less, gives nothing, or would change what has been announced', async () => {
    const [first, second] = KEBIJAKAN.langkah;
    expect((await terbitkan({ ...KEBIJAKAN, langkah: [second, first] })).json()).toMatchObject({
      code: 'manfaat-turun',
    });
    const none = { kreditPersen: 0, hakKembaliBulan: null, pilihanPertama: false, pelatihan: null };
    expect((await terbitkan({ ...KEBIJAKAN, langkah: [none] })).json()).toMatchObject({ code: 'manfaat-kosong' });
    expect((await terbitkan({ ...KEBIJAKAN, berlaku: '2026-01-01' })).json()).toMatchObject({ code: 'manfaat-lampau' });
  });

  test('cannot be changed once it is published', async () => {
    expect((await terbitkan(KEBIJAKAN)).statusCode).toBe(201);
    const change = app.ctx.db.updateTable('paket_manfaat').set({ dasar: 'lain' }).execute();
    await expect(change).rejects.toThrow(/append-only/);
  });
});

describe('a seat that nobody took', () => {
  let first: { id: string; rencana: string };
  let round: Putaran;
  beforeAll(async () => {
    first = await tanpaMinat();
    const made = await a.putaran({ maksimumMutasi: 2 });
    await benihSama(first.id, made.id);
    round = await a.laku(made.id, 'buka');
  }, 60_000);

  test('has a package in the next round, fixed before the first list and with its hash', async () => {
    const manfaat = round.manfaat;
    expect(manfaat?.sidik).toMatch(/^[0-9a-f]{64}$/);
    expect(manfaat?.kursi.map((k) => [k.langkah, k.sepi])).toContainEqual([1, 1]);
    expect((await a.baca<Manfaat>(await a.peran('ppk'), '/api/manfaat')).kursi).toEqual(manfaat?.kursi);
  });

  test('leaves the default plan as it is, to the last byte', async () => {
    expect(await rencanaOf(round.id)).toBe(first.rencana);
  });

  test('pays whoever takes it: points, first claim and a right to return, once the decree is issued', async () => {
    const seat = round.manfaat?.kursi[0]?.tempat;
    if (!seat) throw new Error('no seat has a package');
    const wisher = await siapaBoleh(seat);
    const cookie = await a.asn(wisher);
    const wish = { unorId: seat.unorId, jabatanId: seat.jabatanId };
    const body = { putaranId: round.id, versi: 0, isi: [wish], tidakSebelum: null };
    expect((await a.kirim(cookie, 'PUT', '/api/saya/minat', body)).statusCode).toBe(200);
    for (const act of ['segel', 'tukar']) await a.laku(round.id, act);
    await a.laku(round.id, 'tawarkan', { tenggat: TENGGAT });
    const { tawaran } = await a.baca<{ tawaran: { id: string; versi: number }[] }>(cookie, '/api/saya/tawaran');
    const line = tawaran[0];
    const said = await a.kirim(cookie, 'POST', `/api/saya/tawaran/${line?.id}/jawab`, {
      versi: line?.versi,
      jawaban: 'bersedia',
    });
    const butir = said.json<Tawaran>().pernyataan?.butir ?? [];
    expect(butir.find((b) => b.kode === 'paket')).toMatchObject({ arah: 'lebih-baik' });
    expect(butir.find((b) => b.kode === 'masa')?.pesan.id).toContain('Hak kembali');
    await app.ctx.db
      .updateTable('tawaran')
      .set({ keadaan: 'bersedia' })
      .where('putaran_id', '=', round.id)
      .where('keadaan', '=', 'menunggu')
      .execute();

    const analis = await a.peran('analis');
    const { versi } = await a.baca<Putaran>(analis, `/api/putaran/${round.id}`);
    const made = await a.kirim(analis, 'POST', `/api/putaran/${round.id}/usul`, { versi, judul: 'Hasil' });
    const { usulId } = made.json<UsulJadi>();
    await a.laku(round.id, 'tutup');
    const own = (): Promise<HakKembaliSaya> => a.baca<HakKembaliSaya>(cookie, '/api/saya/hak-kembali');
    expect((await own()).hak).toEqual([]);

    await app.ctx.db.updateTable('usul').set({ keadaan: 'terbit' }).where('id', '=', usulId).execute();
    const [hak] = (await own()).hak;
    expect(hak).toMatchObject({ keadaan: 'belum-mulai', mulai: addMonths(TMT_PUTARAN, 12) });
    await bukukan(app.ctx.db, addMonths(TMT_PUTARAN, 2));
    await bukukan(app.ctx.db, addMonths(TMT_PUTARAN, 2));
    const { entri } = await a.baca<PoinSaya>(cookie, '/api/saya/poin');
    expect(entri).toHaveLength(2);
    for (const e of entri) expect(e.poin).toBeGreaterThanOrEqual(0.25);

    const early = { id: hak?.id, versi: hak?.versi, pilihan: 'minta' };
    expect((await a.kirim(cookie, 'POST', '/api/saya/hak-kembali', early)).json()).toMatchObject({
      code: 'hak-kembali-belum',
    });
    await app.ctx.db.updateTable('hak_manfaat').set({ mulai: today() }).execute();
    const inbox = await a.baca<KotakMasuk>(cookie, '/api/kotak-masuk');
    expect(inbox.urusan.map((u) => u.kunci)).toContain(`hak:${hak?.id}`);
    expect((await a.kirim(cookie, 'POST', '/api/saya/hak-kembali', early)).json()).toMatchObject({
      hak: [{ keadaan: 'diminta' }],
    });
    const all = await a.baca<HakKembaliDaftar>(analis, '/api/hak-kembali');
    const back = all.hak.find((h) => h.id === hak?.id);
    expect(back).toMatchObject({ keadaan: 'diminta', sebab: null });
    // The decree has been carried out in the data by then.
    await sudahPindah(wisher, wish);
    const proposed = await a.kirim(analis, 'POST', `/api/hak-kembali/${hak?.id}/usul`, { versi: back?.versi });
    expect(proposed.json()).toMatchObject({ baris: 1 });
    expect((await own()).hak[0]).toMatchObject({ keadaan: 'dipakai' });
  });

  test('gives the first claim in the next round, and in that one only', async () => {
    const claims = async (id: string): Promise<number> => {
      const row = await dengan(app.ctx.db, TUKAR, (tx) =>
        tx.selectFrom('putaran_kunci').select('paket').where('putaran_id', '=', id).executeTakeFirstOrThrow(),
      );
      const { pegawai } = row.paket as { pegawai: { poinRotasi: number | null }[] };
      return pegawai.filter((p) => (p.poinRotasi ?? 0) >= 1_000_000).length;
    };
    const next = await tanpaMinat();
    expect(await claims(next.id)).toBeGreaterThan(0);
    const after = await tanpaMinat();
    expect(await claims(after.id)).toBe(0);
  });
});

/** The data after the decree has been carried out. */
const sudahPindah = (nama: string, ke: { unorId: string; jabatanId: string }): Promise<unknown> =>
  app.ctx.db.transaction().execute((tx) => {
    const pegawai = paketKecil.pegawai.map((p) => (p.nama === nama ? { ...p, ...ke } : p));
    const about = { demo: true, dataPer: today(), mutu: null, temuan: [] };
    return savePaket(tx, { ...paketKecil, pegawai, kebijakan: { ...paketKecil.kebijakan, tmt: TMT_PUTARAN } }, about);
  });

/** Somebody of another unit whom the rules let go there, and who has an account. */
async function siapaBoleh(seat: { unorId: string; jabatanId: string }): Promise<string> {
  for (const { nama, peran } of a.akun) {
    if (peran !== 'asn') continue;
    const { tempat } = await a.baca<KonteksMinat>(await a.asn(nama), '/api/saya/minat/konteks');
    if (tempat.some((t) => t.unorId === seat.unorId && t.jabatanId === seat.jabatanId)) return nama;
  }
  throw new Error('nobody may go there');
}
