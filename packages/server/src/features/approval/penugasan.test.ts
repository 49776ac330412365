import type { KotakMasuk, Usul } from '@seimbang/contract';
import { addDays } from '@seimbang/core/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../shared/clock.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';
import { jawabSemua, type Panggung, panggung, TENGGAT } from '../../testing/usul.ts';

let app: TestApp;
let p: Panggung;
let pyb: string;
let lurah: string;
beforeAll(async () => {
  app = await testApp(paketKecil);
  p = await panggung(app);
  pyb = await p.masuk('pyb');
  lurah = await sebagai('kepala-unit', 'Bagas Nugraha');
});
afterAll(() => app.close());

const sebagai = (peran: string, nama: string): Promise<string> => {
  const akun = p.akun.find((a) => a.peran === peran && a.nama === nama);
  if (!akun) throw new Error(`no demo account of ${nama} as ${peran}.`);
  return p.masuk(akun);
};

const MULAI = addDays(TENGGAT, 3);
const SELESAI = addDays(MULAI, 13);

/** The head of the drowning kelurahan asks for one person of the other; both heads agree. */
async function diminta(pegawaiId: string): Promise<Usul> {
  const usul = await p.buat(lurah, {
    bentuk: 'penugasan',
    judul: 'Bantuan loket SPMB',
    mulai: MULAI,
    selesai: SELESAI,
    uraian: 'Melayani loket pendaftaran.',
    unorId: 'kel-a',
    ketuaPegawaiId: pegawaiId,
    baris: [{ pegawaiId }],
  });
  await p.laku(lurah, usul, 'ajukan', { tenggat: TENGGAT });
  await jawabSemua(p, usul);
  return p.laku(await p.masuk('analis'), usul, 'tutup-tanggapan');
}

describe('an assignment', () => {
  test('goes from the request to the order, is extended by a second letter, and is reported', async () => {
    const usul = await diminta('p4');
    expect(usul.keadaan).toBe('keputusan');
    const inbox = (await app.ask('GET', '/api/kotak-masuk', { cookie: pyb })).json<KotakMasuk>();
    expect(inbox.tugas).toMatchObject([{ usulId: usul.id, tindakan: 'tugaskan', sampai: MULAI }]);
    const running = await p.laku(pyb, usul, 'tugaskan', { alasan: 'Lonjakan pendaftaran.' });
    expect(running).toMatchObject({ keadaan: 'berjalan', surat: [{ jenis: 'surat-tugas' }] });
    const longer = await p.laku(pyb, usul, 'perpanjang', {
      sampai: addDays(SELESAI, 7),
      alasan: 'Antrean belum surut.',
    });
    expect(longer.masa).toEqual({ mulai: MULAI, selesai: addDays(SELESAI, 7) });
    expect(longer.surat.map((s) => s.nomor)).toEqual([
      expect.stringMatching(/\/1\/ST\//),
      expect.stringMatching(/\/2\/ST\//),
    ]);
    const lead = await sebagai('asn', 'Dimas Prakoso');
    expect((await p.laku(lead, usul, 'lapor', { isi: 'Hari pertama: 52 pemohon.' })).penugasan?.laporan).toHaveLength(
      1,
    );
    const again = await p.coba(pyb, await p.lihat(pyb, usul.id), 'perpanjang', {
      sampai: addDays(SELESAI, 14),
      alasan: 'Lagi.',
    });
    expect(again.json()).toMatchObject({ code: 'perpanjangan-habis' });
  });

  test('ends by itself on the day after its last, without anybody remembering', async () => {
    const usul = await diminta('p5');
    await p.laku(pyb, usul, 'tugaskan', { alasan: 'Lonjakan.' });
    const ended = addDays(today(), -1);
    await app.ctx.db
      .updateTable('usul')
      .set({ mulai: addDays(ended, -5), selesai: ended })
      .where('id', '=', usul.id)
      .execute();
    const seen = await p.lihat(lurah, usul.id);
    expect(seen).toMatchObject({ keadaan: 'selesai', penugasan: { kembali: today() } });
    expect(seen.terakhir).toMatchObject({ oleh: 'sistem', tindakan: 'kembali' });
  });

  test('may end early with a reason, by the head who received the help', async () => {
    const usul = await diminta('p6');
    await p.laku(pyb, usul, 'tugaskan', { alasan: 'Lonjakan.' });
    const back = await p.laku(lurah, usul, 'pulangkan', { alasan: 'Antrean sudah surut.' });
    expect(back).toMatchObject({ keadaan: 'selesai', penugasan: { alasanPulang: 'Antrean sudah surut.' } });
  });

  test('of a person who already helps elsewhere on those days is refused', async () => {
    const reply = diminta('p4');
    await expect(reply).rejects.toThrow('penugasan-bertumpuk');
  });

  test('without a lead among its people is refused', async () => {
    const body = {
      bentuk: 'penugasan',
      judul: 'Tanpa ketua',
      mulai: MULAI,
      selesai: SELESAI,
      uraian: 'Loket.',
      unorId: 'kel-a',
      ketuaPegawaiId: 'p1',
      baris: [{ pegawaiId: 'p5' }],
    };
    const reply = await app.ask('POST', '/api/usul', { cookie: lurah, body });
    expect(reply.json()).toMatchObject({ code: 'ketua-tim-tidak-ada' });
  });
});
