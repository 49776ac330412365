import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Meja, meja } from '../../testing/meja.ts';
import { jawabSemua, type Panggung, rencanaBaru, TENGGAT, TMT } from '../../testing/usul.ts';

let m: Meja;
let p: Panggung;
beforeAll(async () => {
  m = await meja();
  ({ p } = m);
});
afterAll(() => m.app.close());

describe('before the panel', () => {
  test('the heads are named by office, and who has not answered stays visible', async () => {
    const usul = await p.laku(m.analis, await m.usulTangan('p4'), 'ajukan', { tenggat: TENGGAT });
    expect(usul.baris[0]?.sisi.map((s) => [s.sisi, s.unorNama])).toEqual([
      ['asal', 'Kelurahan Bakung'],
      ['tujuan', 'Kelurahan Anggrek'],
    ]);
    expect(usul.belumMenjawab.reduce((n, b) => n + b.baris, 0)).toBe(2);
    expect(await m.akhir(m.analis, usul, 'tutup-tanggapan')).toMatchObject({ code: 'tanggapan-belum-lengkap' });
  });

  test('a deadline that has passed is refused', async () => {
    const usul = await m.usulTangan('p4');
    expect(await m.akhir(m.analis, usul, 'ajukan', { tenggat: '2020-01-01' })).toMatchObject({
      code: 'tenggat-tidak-berlaku',
    });
  });

  test('a head answers for the own unit only, and an objection needs data', async () => {
    const usul = await p.laku(m.analis, await m.usulTangan('p4'), 'ajukan', { tenggat: TENGGAT });
    const lurah = await p.masuk(p.akun.find((a) => a.nama === 'Bagas Nugraha' && a.peran === 'kepala-unit')!);
    const [line] = (await p.lihat(lurah, usul.id)).baris;
    const barisId = [line?.id];
    const word = { barisId, jawaban: 'dapat', alasan: '', data: '' };
    expect(await m.akhir(lurah, usul, 'tanggapan', { ...word, sisi: 'asal' })).toMatchObject({
      status: 403,
      code: 'bukan-sisi-anda',
    });
    const objection = { ...word, sisi: 'tujuan', jawaban: 'keberatan', alasan: 'Loket penuh.' };
    expect(await m.akhir(lurah, usul, 'tanggapan', objection)).toMatchObject({ code: 'data-keberatan-kosong' });
    expect((await p.laku(lurah, usul, 'tanggapan', { ...objection, data: '41 sehari' })).baris[0]?.sisi).toMatchObject([
      { jawaban: null },
      { jawaban: 'keberatan', milikSaya: true },
    ]);
  });

  test('a head does not answer on the own move', async () => {
    const usul = await p.buat(m.analis, {
      bentuk: 'kepala',
      judul: 'Lurah berganti',
      tmt: TMT,
      baris: [{ pegawaiId: 'p2', unorId: 'kel-b', jabatanId: 'lurah' }],
    });
    await p.laku(m.analis, usul, 'ajukan', { tenggat: TENGGAT });
    const lurah = await p.masuk(p.akun.find((a) => a.nama === 'Bagas Nugraha' && a.peran === 'kepala-unit')!);
    const [line] = (await p.lihat(lurah, usul.id)).baris;
    const word = { barisId: [line?.id], sisi: 'asal', jawaban: 'dapat', alasan: '', data: '' };
    expect(await m.akhir(lurah, usul, 'tanggapan', word)).toMatchObject({ status: 403, code: 'perkara-sendiri' });
  });

  test('what the data do not answer is settled by data only', async () => {
    const usul = await p.laku(m.analis, await m.usulTangan('p6'), 'ajukan', { tenggat: TENGGAT });
    await jawabSemua(p, usul);
    const open = await p.laku(m.analis, usul, 'tutup-tanggapan');
    expect(open.baris[0]?.periksa.verdict).toBe('unknown');
    expect(await m.akhir(m.analis, usul, 'verifikasi')).toMatchObject({ status: 409, code: 'verdict-tidak-diketahui' });
  });

  test('a plan that rests on an assumption is not handed in', async () => {
    const plan = await rencanaBaru(m.app, m.analis, {
      maksimumMutasi: 1,
      asumsi: ['usia-di-bawah-bup'],
      kunci: [{ pegawaiId: 'p6', tindakan: 'wajib', unorId: 'kel-a', jabatanId: 'adm' }],
    });
    expect(plan).toMatchObject({ simulasi: true, moves: [{ pegawaiId: 'p6' }] });
    const usul = await p.buat(m.analis, { bentuk: 'rencana', judul: 'Simulasi', rencanaId: plan.id });
    expect(await m.akhir(m.analis, usul, 'ajukan', { tenggat: TENGGAT })).toMatchObject({ code: 'rencana-simulasi' });
  });

  test('an objection of a head blocks the checklist until it is answered in writing', async () => {
    const usul = await p.laku(m.analis, await m.usulTangan('p4'), 'ajukan', { tenggat: TENGGAT });
    await jawabSemua(p, usul, [1]);
    const open = await p.laku(m.analis, usul, 'tutup-tanggapan');
    expect(await m.akhir(m.analis, usul, 'verifikasi')).toMatchObject({ code: 'keberatan-belum-dijawab' });
    const barisId = open.baris[0]?.id;
    await p.laku(m.analis, usul, 'jawab-keberatan', { barisId, sisi: 'asal', alasan: 'Beban Bakung ringan.' });
    expect((await p.laku(m.analis, usul, 'verifikasi')).keadaan).toBe('panel');
  });
});
