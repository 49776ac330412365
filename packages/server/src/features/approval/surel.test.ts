import type { Usul } from '@seimbang/contract';
import { sql } from 'kysely';
import { addDays } from '@seimbang/core/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Meja, meja } from '../../testing/meja.ts';
import { bereskan, bersidang, jawabSemua, type Panggung, suarakan, TENGGAT, TMT } from '../../testing/usul.ts';
import { today } from '../../shared/clock.ts';

let m: Meja;
let p: Panggung;
beforeAll(async () => {
  m = await meja();
  ({ p } = m);
  await m.app.ctx.db.updateTable('akun').set({ surel: sql<string>`nama_masuk || '@contoh.test'` }).execute();
});
afterAll(() => m.app.close());

const kotakKeluar = () =>
  m.app.ctx.db.selectFrom('surel_keluar').select(['kunci', 'kepada', 'tautan', 'tenggat']).orderBy('kepada').execute();

/** What an act queued: whom it writes to, with which deadline. Nothing but the page's address stands in it. */
async function menyurati(usul: Pick<Usul, 'id'>, act: () => Promise<unknown>): Promise<[string[], string | null]> {
  await m.app.ctx.db.deleteFrom('surel_keluar').execute();
  await act();
  const rows = await kotakKeluar();
  for (const r of rows) {
    expect(r.tautan).toBe(`/usulan/${usul.id}`);
    expect(r.kunci).toMatch(new RegExp(`^usul:${usul.id}:\\d+:[a-z]+ ${r.kepada}$`));
  }
  expect(new Set(rows.map((r) => r.tenggat)).size).toBeLessThanOrEqual(1);
  return [rows.map((r) => r.kepada), rows[0]?.tenggat ?? null];
}

/** Addresses of the accounts that hold a role for good, of one unit where it is named. */
async function alamat(peran: string, unor?: readonly string[]): Promise<string[]> {
  const held = m.app.ctx.db
    .selectFrom('akun_peran')
    .innerJoin('akun', 'akun.id', 'akun_peran.akun_id')
    .select('akun.surel')
    .distinct()
    .where('peran', '=', peran)
    .where('sifat', '=', 'definitif')
    .orderBy('akun.surel');
  const rows = await (unor ? held.where('unor_id', 'in', [...unor]) : held).execute();
  return rows.map((r) => r.surel ?? '');
}

test('each act of a mutasi writes to those it waits for next, with the deadline of the heads, and to nobody else', async () => {
  const draft = await m.usulTangan('p4');
  const [tpk, pyb, ppk] = [await alamat('tpk'), await alamat('pyb'), await alamat('ppk')];
  const analysts = await alamat('analis');
  const { index } = (await m.app.ctx.paket())!;
  const units = ['kel-a', 'kel-b'].flatMap((u) => [...index.ancestorsOf(u)]);
  const sekda = await p.masuk('pyb');
  const wali = await p.masuk('ppk');
  const barisId = draft.baris.map((b) => b.id);

  expect(await menyurati(draft, () => p.laku(m.analis, draft, 'ajukan', { tenggat: TENGGAT }))).toEqual([
    await alamat('kepala-unit', units),
    TENGGAT,
  ]);
  expect(await menyurati(draft, () => jawabSemua(p, draft))).toEqual([[], null]);
  expect(await menyurati(draft, () => p.laku(m.analis, draft, 'tutup-tanggapan'))).toEqual([analysts, null]);
  await bereskan(p, m.analis, draft.id);
  expect(await menyurati(draft, () => p.laku(m.analis, draft, 'verifikasi'))).toEqual([tpk, null]);
  const members = await bersidang(p, draft.id);
  expect(await menyurati(draft, () => suarakan(p, members, draft.id))).toEqual([[], null]);
  expect(await menyurati(draft, () => p.laku(members[0]!, draft, 'tutup-rapat'))).toEqual([pyb, null]);
  expect(await menyurati(draft, () => p.laku(sekda, draft, 'setujui-pyb', { alasan: 'Setuju.' }))).toEqual([
    analysts,
    null,
  ]);
  expect(await menyurati(draft, () => p.laku(m.analis, draft, 'kirim-imut', { tanggal: today() }))).toEqual([[], null]);
  const number = { nomor: 'R-1', tanggal: today() };
  expect(await menyurati(draft, () => p.laku(m.analis, draft, 'rekomendasi', number))).toEqual([ppk, null]);
  const word = { barisId, keputusan: 'setujui', alasan: 'Layanan.' };
  expect(await menyurati(draft, () => p.laku(wali, draft, 'putusan', word))).toEqual([[], null]);
  expect(await menyurati(draft, () => p.laku(wali, draft, 'tetapkan'))).toEqual([ppk, TMT]);
  expect(await menyurati(draft, () => p.laku(wali, draft, 'terbitkan'))).toEqual([[], null]);
});

test('what is sent back goes to its author, what is withdrawn to nobody', async () => {
  const draft = await m.usulTangan('p4');
  await p.laku(m.analis, draft, 'ajukan', { tenggat: TENGGAT });
  await jawabSemua(p, draft);
  await p.laku(m.analis, draft, 'tutup-tanggapan');
  const author = await m.app.ctx.db
    .selectFrom('akun')
    .select('surel')
    .where('nama_masuk', '=', 'demo.analis')
    .execute();
  expect(await menyurati(draft, () => p.laku(m.analis, draft, 'kembalikan', { alasan: 'Periksa.' }))).toEqual([
    author.map((a) => a.surel),
    null,
  ]);
  expect(await menyurati(draft, () => p.laku(m.analis, draft, 'tarik', { alasan: 'Batal.' }))).toEqual([[], null]);
});

test('a repeated act under one key, and an account without an address, add no message', async () => {
  const draft = await m.usulTangan('p4');
  await m.app.ctx.db.updateTable('akun').set({ surel: null }).where('nama_masuk', '=', 'demo.tpk1').execute();
  await p.laku(m.analis, draft, 'ajukan', { tenggat: TENGGAT });
  await jawabSemua(p, draft);
  await p.laku(m.analis, draft, 'tutup-tanggapan');
  const page = await bereskan(p, m.analis, draft.id);
  const key = 'a2c6f0de-7d2b-4b0e-8f43-3b6b4d7f5a11';
  const [sent] = await menyurati(draft, async () => {
    await p.coba(m.analis, page, 'verifikasi', {}, key);
    await p.coba(m.analis, page, 'verifikasi', {}, key);
  });
  expect(sent).toEqual((await alamat('tpk')).filter((a) => a !== ''));
  expect(sent).toHaveLength(6);
});

test('an assignment writes to the heads, then to the pyb until the day it begins', async () => {
  const mulai = addDays(TENGGAT, 3);
  const draft = await p.buat(m.analis, {
    bentuk: 'penugasan',
    judul: 'Bantuan loket',
    mulai,
    selesai: addDays(mulai, 13),
    uraian: 'Melayani loket.',
    unorId: 'kel-a',
    ketuaPegawaiId: 'p5',
    baris: [{ pegawaiId: 'p5' }],
  });
  const [, due] = await menyurati(draft, () => p.laku(m.analis, draft, 'ajukan', { tenggat: TENGGAT }));
  expect(due).toBe(TENGGAT);
  await jawabSemua(p, draft);
  expect(await menyurati(draft, () => p.laku(m.analis, draft, 'tutup-tanggapan'))).toEqual([
    await alamat('pyb'),
    mulai,
  ]);
});
