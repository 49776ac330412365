import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '@seimbang/core/kernel';
import type { Usul } from '@seimbang/contract';
import { savePaket } from '../../db/index.ts';
import { type Meja, meja } from '../../testing/meja.ts';
import { bersidang, type Panggung, suarakan } from '../../testing/usul.ts';

let m: Meja;
let p: Panggung;
beforeAll(async () => {
  m = await meja();
  ({ p } = m);
});
afterAll(() => m.app.close());

describe('no decree without', () => {
  const decide = (usul: Usul) => ({ barisId: usul.baris.map((b) => b.id), keputusan: 'setujui', alasan: 'Layanan.' });

  test('a definitive official: an acting one is refused at every deciding act', async () => {
    const usul = await m.diPpk();
    const plt = await p.masuk('ppk', 1);
    const refused = { status: 403, code: 'plt-tidak-berwenang' };
    expect(await m.akhir(plt, usul, 'putusan', decide(usul))).toMatchObject(refused);
    expect(await m.akhir(plt, usul, 'tetapkan')).toMatchObject(refused);
    const ppk = await p.masuk('ppk');
    await p.laku(ppk, usul, 'putusan', decide(usul));
    await p.laku(ppk, usul, 'tetapkan');
    expect(await m.akhir(plt, usul, 'terbitkan')).toMatchObject(refused);
  });

  test('a reason on each line', async () => {
    const usul = await m.diPpk();
    const ppk = await p.masuk('ppk');
    expect(await m.akhir(ppk, usul, 'putusan', { ...decide(usul), alasan: '' })).toMatchObject({
      code: 'alasan-kosong',
    });
    expect(await m.akhir(ppk, usul, 'tetapkan')).toMatchObject({ code: 'keputusan-belum-lengkap' });
    await p.laku(ppk, usul, 'putusan', decide(usul));
    await m.app.ctx.db
      .updateTable('usul_baris')
      .set({ keputusan_alasan: ' ' })
      .where('usul_id', '=', usul.id)
      .execute();
    expect(await m.akhir(ppk, usul, 'tetapkan')).toMatchObject({ code: 'keputusan-tanpa-alasan' });
  });

  test('a quorum, a recommendation and the word of the pyb, however the case got to the ppk', async () => {
    const usul = await m.diPpk();
    const ppk = await p.masuk('ppk');
    await p.laku(ppk, usul, 'putusan', decide(usul));
    const { db } = m.app.ctx;
    await db.updateTable('usul').set({ rekomendasi_nomor: null }).where('id', '=', usul.id).execute();
    expect(await m.akhir(ppk, usul, 'tetapkan')).toMatchObject({ code: 'nomor-rekomendasi-kosong' });
    await db.updateTable('usul').set({ rekomendasi_nomor: 'R-1', pyb: null }).where('id', '=', usul.id).execute();
    expect(await m.akhir(ppk, usul, 'tetapkan')).toMatchObject({ code: 'pertimbangan-pyb-kosong' });
    await db.deleteFrom('usul_hadir').where('usul_id', '=', usul.id).execute();
    expect(await m.akhir(ppk, usul, 'tetapkan')).toMatchObject({ code: 'kuorum-kurang' });
  });

  test('the recommendation still there on the day it is issued', async () => {
    const usul = await m.diPpk();
    const ppk = await p.masuk('ppk');
    await p.laku(ppk, usul, 'putusan', decide(usul));
    await p.laku(ppk, usul, 'tetapkan');
    await m.app.ctx.db.updateTable('usul').set({ rekomendasi_nomor: '' }).where('id', '=', usul.id).execute();
    expect(await m.akhir(ppk, usul, 'terbitkan')).toMatchObject({ code: 'nomor-rekomendasi-kosong' });
    expect((await p.lihat(ppk, usul.id)).surat.map((s) => s.jenis)).not.toContain('sk');
  });

  test('the very list that was frozen', async () => {
    const usul = await m.diPpk();
    const ppk = await p.masuk('ppk');
    await p.laku(ppk, usul, 'putusan', decide(usul));
    await m.app.ctx.db.updateTable('usul_baris').set({ ke_jabatan: 'lurah' }).where('usul_id', '=', usul.id).execute();
    expect((await p.lihat(ppk, usul.id)).beku).toMatchObject([{ utuh: false }]);
    expect(await m.akhir(ppk, usul, 'tetapkan')).toMatchObject({ status: 409, code: 'beku-berubah' });
  });

  test('a frozen text that still has its hash', async () => {
    const usul = await m.diPpk();
    const ppk = await p.masuk('ppk');
    await p.laku(ppk, usul, 'putusan', decide(usul));
    await p.laku(ppk, usul, 'tetapkan');
    await m.app.ctx.db.updateTable('usul_beku').set({ isi: '{}' }).where('usul_id', '=', usul.id).execute();
    expect(await m.akhir(ppk, usul, 'terbitkan')).toMatchObject({ code: 'beku-berubah' });
  });

  test('a day that still lies ahead: a decision is not retroactive', async () => {
    const usul = await m.diPpk('2026-02-02');
    const ppk = await p.masuk('ppk');
    await p.laku(ppk, usul, 'putusan', decide(usul));
    await p.laku(ppk, usul, 'tetapkan');
    expect(await m.akhir(ppk, usul, 'terbitkan')).toMatchObject({ status: 409, code: 'tmt-lampau' });
    expect(await m.app.ctx.db.selectFrom('nomor_surat').select('terakhir').where('jenis', '=', 'sk').execute()).toEqual(
      [],
    );
  });

  test('the recommendation of an earlier day than it was sent is refused', async () => {
    const usul = await m.diPanel();
    const members = await bersidang(p, usul.id);
    await suarakan(p, members, usul.id);
    await p.laku(members[0]!, usul, 'tutup-rapat');
    await p.laku(await p.masuk('pyb'), usul, 'setujui-pyb', { alasan: 'Setuju.' });
    const number = { nomor: 'R-1', tanggal: '2020-01-01' };
    expect(await m.akhir(m.analis, usul, 'rekomendasi', number)).toMatchObject({ code: 'belum-dikirim-imut' });
    expect(await m.akhir(m.analis, usul, 'kirim-imut', { tanggal: '2020-01-01' })).toMatchObject({
      code: 'tanggal-kirim-tidak-berlaku',
    });
  });
});

test('a later import shows as drift beside the frozen list, which stays as it was', async () => {
  const usul = await m.diPanel();
  expect(usul.penyimpangan).toEqual([]);
  const { paket } = (await m.app.ctx.paket())!.index;
  const pegawai = paket.pegawai.map((x) => (x.pegawaiId === 'p4' ? { ...x, golongan: 'III/c' } : x));
  await m.app.ctx.db
    .transaction()
    .execute((tx) =>
      savePaket(tx, { ...paket, pegawai }, { demo: true, dataPer: day('2026-11-21'), mutu: null, temuan: [] }),
    );
  const after = await p.lihat(m.analis, usul.id);
  expect(after.penyimpangan).toMatchObject([{ apa: 'golongan', beku: 'III/b', sekarang: 'III/c' }]);
  expect(after.beku).toMatchObject([{ utuh: true, sha256: usul.beku[0]?.sha256 }]);
});
