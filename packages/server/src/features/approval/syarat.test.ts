import { randomUUID } from 'node:crypto';
import type { Usul } from '@seimbang/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { savePaket } from '../../db/index.ts';
import { day } from '@seimbang/core/kernel';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';
import {
  bersidang,
  jawabSemua,
  type Panggung,
  panggung,
  rencanaBaru,
  sampaiPanel,
  sampaiPpk,
  suarakan,
  TENGGAT,
  TMT,
} from '../../testing/usul.ts';

let app: TestApp;
let p: Panggung;
let analis: string;
beforeAll(async () => {
  const kebijakan = { ...paketKecil.kebijakan, tmt: TMT };
  // Of p6 nobody knows the date of birth: a rule about age cannot be answered for him.
  const pegawai = paketKecil.pegawai.map((x) => (x.pegawaiId === 'p6' ? { ...x, tanggalLahir: null } : x));
  app = await testApp({ ...paketKecil, kebijakan, pegawai });
  p = await panggung(app);
  analis = await p.masuk('analis');
});
afterAll(() => app.close());

const KE_A = { unorId: 'kel-a', jabatanId: 'adm' };
const usulTangan = (pegawaiId: string, tmt: string = TMT): Promise<Usul> =>
  p.buat(analis, { bentuk: 'kepala', judul: 'Bantuan Kelurahan Anggrek', tmt, baris: [{ pegawaiId, ...KE_A }] });

/** Tries an act and says how it ended. */
async function akhir(cookie: string, usul: Pick<Usul, 'id'>, act: string, body?: object): Promise<unknown> {
  const reply = await p.coba(cookie, await p.lihat(cookie, usul.id), act, body);
  return reply.json();
}

const diPanel = async (tmt?: string): Promise<Usul> => sampaiPanel(p, await usulTangan('p4', tmt));

async function diPpk(tmt?: string): Promise<Usul> {
  const usul = await diPanel(tmt);
  const members = await bersidang(p, usul.id);
  await suarakan(p, members, usul.id);
  await p.laku(members[0] as string, usul, 'tutup-rapat');
  return sampaiPpk(p, usul.id);
}

describe('before the panel', () => {
  test('the heads are named by office, and who has not answered stays visible', async () => {
    const usul = await p.laku(analis, await usulTangan('p4'), 'ajukan', { tenggat: TENGGAT });
    expect(usul.baris[0]?.sisi.map((s) => [s.sisi, s.unorNama])).toEqual([
      ['asal', 'Kelurahan Bakung'],
      ['tujuan', 'Kelurahan Anggrek'],
    ]);
    expect(usul.belumMenjawab.reduce((n, b) => n + b.baris, 0)).toBe(2);
    expect(await akhir(analis, usul, 'tutup-tanggapan')).toMatchObject({ code: 'tanggapan-belum-lengkap' });
  });

  test('a deadline that has passed is refused', async () => {
    const usul = await usulTangan('p4');
    expect(await akhir(analis, usul, 'ajukan', { tenggat: '2020-01-01' })).toMatchObject({
      code: 'tenggat-tidak-berlaku',
    });
  });

  test('a head answers for the own unit only, and an objection needs data', async () => {
    const usul = await p.laku(analis, await usulTangan('p4'), 'ajukan', { tenggat: TENGGAT });
    const lurah = await p.masuk(p.akun.find((a) => a.nama === 'Bagas Nugraha' && a.peran === 'kepala-unit')!);
    const [line] = (await p.lihat(lurah, usul.id)).baris;
    const barisId = [line?.id];
    const word = { barisId, jawaban: 'dapat', alasan: '', data: '' };
    expect(await akhir(lurah, usul, 'tanggapan', { ...word, sisi: 'asal' })).toMatchObject({
      status: 403,
      code: 'bukan-sisi-anda',
    });
    const objection = { ...word, sisi: 'tujuan', jawaban: 'keberatan', alasan: 'Loket penuh.' };
    expect(await akhir(lurah, usul, 'tanggapan', objection)).toMatchObject({ code: 'data-keberatan-kosong' });
    expect((await p.laku(lurah, usul, 'tanggapan', { ...objection, data: '41 sehari' })).baris[0]?.sisi).toMatchObject([
      { jawaban: null },
      { jawaban: 'keberatan', milikSaya: true },
    ]);
  });

  test('a head does not answer on the own move', async () => {
    const usul = await p.buat(analis, {
      bentuk: 'kepala',
      judul: 'Lurah berganti',
      tmt: TMT,
      baris: [{ pegawaiId: 'p2', unorId: 'kel-b', jabatanId: 'lurah' }],
    });
    await p.laku(analis, usul, 'ajukan', { tenggat: TENGGAT });
    const lurah = await p.masuk(p.akun.find((a) => a.nama === 'Bagas Nugraha' && a.peran === 'kepala-unit')!);
    const [line] = (await p.lihat(lurah, usul.id)).baris;
    const word = { barisId: [line?.id], sisi: 'asal', jawaban: 'dapat', alasan: '', data: '' };
    expect(await akhir(lurah, usul, 'tanggapan', word)).toMatchObject({ status: 403, code: 'perkara-sendiri' });
  });

  test('what the data do not answer is settled by data only', async () => {
    const usul = await p.laku(analis, await usulTangan('p6'), 'ajukan', { tenggat: TENGGAT });
    await jawabSemua(p, usul);
    const open = await p.laku(analis, usul, 'tutup-tanggapan');
    expect(open.baris[0]?.periksa.verdict).toBe('unknown');
    expect(await akhir(analis, usul, 'verifikasi')).toMatchObject({ status: 409, code: 'verdict-tidak-diketahui' });
  });

  test('a plan that rests on an assumption is not handed in', async () => {
    const plan = await rencanaBaru(app, analis, {
      maksimumMutasi: 1,
      asumsi: ['usia-di-bawah-bup'],
      kunci: [{ pegawaiId: 'p6', tindakan: 'wajib', unorId: 'kel-a', jabatanId: 'adm' }],
    });
    expect(plan).toMatchObject({ simulasi: true, moves: [{ pegawaiId: 'p6' }] });
    const usul = await p.buat(analis, { bentuk: 'rencana', judul: 'Simulasi', rencanaId: plan.id });
    expect(await akhir(analis, usul, 'ajukan', { tenggat: TENGGAT })).toMatchObject({ code: 'rencana-simulasi' });
  });

  test('an objection of a head blocks the checklist until it is answered in writing', async () => {
    const usul = await p.laku(analis, await usulTangan('p4'), 'ajukan', { tenggat: TENGGAT });
    await jawabSemua(p, usul, [1]);
    const open = await p.laku(analis, usul, 'tutup-tanggapan');
    expect(await akhir(analis, usul, 'verifikasi')).toMatchObject({ code: 'keberatan-belum-dijawab' });
    const barisId = open.baris[0]?.id;
    await p.laku(analis, usul, 'jawab-keberatan', { barisId, sisi: 'asal', alasan: 'Beban Bakung ringan.' });
    expect((await p.laku(analis, usul, 'verifikasi')).keadaan).toBe('panel');
  });
});

describe('the meeting', () => {
  const CHAIR = 0;

  test.each([
    [4, 'kuorum-kurang'],
    [6, 'kuorum-genap'],
  ])('with %i present it cannot be closed (%s)', async (present, code) => {
    const usul = await diPanel();
    const members = await bersidang(p, usul.id, present);
    await suarakan(p, members, usul.id);
    expect(await akhir(members[CHAIR]!, usul, 'tutup-rapat')).toMatchObject({ status: 409, code });
  });

  test('it cannot be closed while a line has no majority', async () => {
    const usul = await diPanel();
    const members = await bersidang(p, usul.id);
    await suarakan(p, members.slice(0, 2), usul.id);
    expect(await akhir(members[CHAIR]!, usul, 'tutup-rapat')).toMatchObject({ code: 'baris-tanpa-mayoritas' });
  });

  test('a conflict of interest takes the vote, and two against two is a tie', async () => {
    const usul = await diPanel();
    const members = await bersidang(p, usul.id);
    const barisId = usul.baris.map((b) => b.id);
    await p.laku(members[4]!, usul, 'konflik', { barisId: barisId[0], alasan: 'Kerabat.' });
    const vote = { barisId, suara: 'setujui', alasan: 'Layak.' };
    expect(await akhir(members[4]!, usul, 'suara', vote)).toMatchObject({ status: 403, code: 'konflik-kepentingan' });
    await suarakan(p, members.slice(0, 2), usul.id, 'setujui');
    const tied = await suarakan(p, members.slice(2, 4), usul.id, 'tolak');
    expect(tied.baris[0]).toMatchObject({ hasil: 'tinjau-ulang', konflik: [{ nama: expect.any(String) }] });
    expect(await akhir(members[CHAIR]!, usul, 'tutup-rapat')).toMatchObject({ code: 'tinjau-ulang-tersisa' });
  });

  test('whoever is not present has no vote, and a vote needs a reason', async () => {
    const usul = await diPanel();
    const members = await bersidang(p, usul.id, 1);
    const barisId = usul.baris.map((b) => b.id);
    const away = await p.masuk('tpk', 3);
    expect(await akhir(away, usul, 'suara', { barisId, suara: 'setujui', alasan: 'Ya.' })).toMatchObject({
      code: 'belum-hadir',
    });
    expect(await akhir(members[CHAIR]!, usul, 'suara', { barisId, suara: 'tolak', alasan: ' ' })).toMatchObject({
      code: 'alasan-kosong',
    });
  });

  test('only the chair closes it', async () => {
    const usul = await diPanel();
    const members = await bersidang(p, usul.id);
    await suarakan(p, members, usul.id);
    expect(await akhir(members[1]!, usul, 'tutup-rapat')).toMatchObject({
      status: 403,
      code: 'peran-tidak-berwenang',
    });
  });
});

describe('no decree without', () => {
  const decide = (usul: Usul) => ({ barisId: usul.baris.map((b) => b.id), keputusan: 'setujui', alasan: 'Layanan.' });

  test('a definitive official: an acting one is refused at every deciding act', async () => {
    const usul = await diPpk();
    const plt = await p.masuk('ppk', 1);
    const refused = { status: 403, code: 'plt-tidak-berwenang' };
    expect(await akhir(plt, usul, 'putusan', decide(usul))).toMatchObject(refused);
    expect(await akhir(plt, usul, 'tetapkan')).toMatchObject(refused);
    const ppk = await p.masuk('ppk');
    await p.laku(ppk, usul, 'putusan', decide(usul));
    await p.laku(ppk, usul, 'tetapkan');
    expect(await akhir(plt, usul, 'terbitkan')).toMatchObject(refused);
  });

  test('a reason on each line', async () => {
    const usul = await diPpk();
    const ppk = await p.masuk('ppk');
    expect(await akhir(ppk, usul, 'putusan', { ...decide(usul), alasan: '' })).toMatchObject({ code: 'alasan-kosong' });
    expect(await akhir(ppk, usul, 'tetapkan')).toMatchObject({ code: 'keputusan-belum-lengkap' });
    await p.laku(ppk, usul, 'putusan', decide(usul));
    await app.ctx.db.updateTable('usul_baris').set({ keputusan_alasan: ' ' }).where('usul_id', '=', usul.id).execute();
    expect(await akhir(ppk, usul, 'tetapkan')).toMatchObject({ code: 'keputusan-tanpa-alasan' });
  });

  test('a quorum, a recommendation and the word of the pyb, however the case got to the ppk', async () => {
    const usul = await diPpk();
    const ppk = await p.masuk('ppk');
    await p.laku(ppk, usul, 'putusan', decide(usul));
    const { db } = app.ctx;
    await db.updateTable('usul').set({ rekomendasi_nomor: null }).where('id', '=', usul.id).execute();
    expect(await akhir(ppk, usul, 'tetapkan')).toMatchObject({ code: 'nomor-rekomendasi-kosong' });
    await db.updateTable('usul').set({ rekomendasi_nomor: 'R-1', pyb: null }).where('id', '=', usul.id).execute();
    expect(await akhir(ppk, usul, 'tetapkan')).toMatchObject({ code: 'pertimbangan-pyb-kosong' });
    await db.deleteFrom('usul_hadir').where('usul_id', '=', usul.id).execute();
    expect(await akhir(ppk, usul, 'tetapkan')).toMatchObject({ code: 'kuorum-kurang' });
  });

  test('the recommendation still there on the day it is issued', async () => {
    const usul = await diPpk();
    const ppk = await p.masuk('ppk');
    await p.laku(ppk, usul, 'putusan', decide(usul));
    await p.laku(ppk, usul, 'tetapkan');
    await app.ctx.db.updateTable('usul').set({ rekomendasi_nomor: '' }).where('id', '=', usul.id).execute();
    expect(await akhir(ppk, usul, 'terbitkan')).toMatchObject({ code: 'nomor-rekomendasi-kosong' });
    expect((await p.lihat(ppk, usul.id)).surat.map((s) => s.jenis)).not.toContain('sk');
  });

  test('the very list that was frozen', async () => {
    const usul = await diPpk();
    const ppk = await p.masuk('ppk');
    await p.laku(ppk, usul, 'putusan', decide(usul));
    await app.ctx.db.updateTable('usul_baris').set({ ke_jabatan: 'lurah' }).where('usul_id', '=', usul.id).execute();
    expect((await p.lihat(ppk, usul.id)).beku).toMatchObject([{ utuh: false }]);
    expect(await akhir(ppk, usul, 'tetapkan')).toMatchObject({ status: 409, code: 'beku-berubah' });
  });

  test('a frozen text that still has its hash', async () => {
    const usul = await diPpk();
    const ppk = await p.masuk('ppk');
    await p.laku(ppk, usul, 'putusan', decide(usul));
    await p.laku(ppk, usul, 'tetapkan');
    await app.ctx.db.updateTable('usul_beku').set({ isi: '{}' }).where('usul_id', '=', usul.id).execute();
    expect(await akhir(ppk, usul, 'terbitkan')).toMatchObject({ code: 'beku-berubah' });
  });

  test('a day that still lies ahead: a decision is not retroactive', async () => {
    const usul = await diPpk('2026-02-02');
    const ppk = await p.masuk('ppk');
    await p.laku(ppk, usul, 'putusan', decide(usul));
    await p.laku(ppk, usul, 'tetapkan');
    expect(await akhir(ppk, usul, 'terbitkan')).toMatchObject({ status: 409, code: 'tmt-lampau' });
    expect(await app.ctx.db.selectFrom('nomor_surat').select('terakhir').where('jenis', '=', 'sk').execute()).toEqual(
      [],
    );
  });

  test('the recommendation of an earlier day than it was sent is refused', async () => {
    const usul = await diPanel();
    const members = await bersidang(p, usul.id);
    await suarakan(p, members, usul.id);
    await p.laku(members[0]!, usul, 'tutup-rapat');
    await p.laku(await p.masuk('pyb'), usul, 'setujui-pyb', { alasan: 'Setuju.' });
    const number = { nomor: 'R-1', tanggal: '2020-01-01' };
    expect(await akhir(analis, usul, 'rekomendasi', number)).toMatchObject({ code: 'belum-dikirim-imut' });
    expect(await akhir(analis, usul, 'kirim-imut', { tanggal: '2020-01-01' })).toMatchObject({
      code: 'tanggal-kirim-tidak-berlaku',
    });
  });
});

describe('two at once', () => {
  test('have one effect, and the loser is told who was first and when', async () => {
    const usul = await diPanel();
    const members = await bersidang(p, usul.id);
    await suarakan(p, members, usul.id);
    await p.laku(members[0]!, usul, 'tutup-rapat');
    const pyb = await p.masuk('pyb');
    const before = await p.lihat(pyb, usul.id);
    const replies = await Promise.all([
      p.coba(pyb, before, 'setujui-pyb', { alasan: 'Setuju.' }),
      p.coba(pyb, before, 'kembalikan', { alasan: 'Periksa lagi.' }),
    ]);
    const won = replies.filter((r) => r.statusCode === 200);
    const lost = replies.find((r) => r.statusCode !== 200)?.json();
    expect(won).toHaveLength(1);
    expect(lost).toMatchObject({ status: 409, code: 'sudah-berubah', values: { oleh: 'Hendarto Prasetya' } });
    expect(lost.detail).toMatch(/Hendarto Prasetya .*\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} WIB/);
    expect((await p.lihat(pyb, usul.id)).versi).toBe(before.versi + 1);
  });

  test('two hundred repeats under one key have one effect', async () => {
    const usul = await usulTangan('p4');
    const key = randomUUID();
    const replies = await Promise.all(
      Array.from({ length: 200 }, () => p.coba(analis, usul, 'ajukan', { tenggat: TENGGAT }, key)),
    );
    expect(replies.every((r) => r.statusCode === 200)).toBe(true);
    expect((await p.lihat(analis, usul.id)).versi).toBe(2);
    const acts = await app.ctx.db
      .selectFrom('audit_kejadian')
      .select('nomor')
      .where('objek_id', '=', usul.id)
      .where('tindakan', '=', 'ajukan')
      .execute();
    expect(acts).toHaveLength(1);
  });
});

test('a later import shows as drift beside the frozen list, which stays as it was', async () => {
  const usul = await diPanel();
  expect(usul.penyimpangan).toEqual([]);
  const { paket } = (await app.ctx.paket())!.index;
  const pegawai = paket.pegawai.map((x) => (x.pegawaiId === 'p4' ? { ...x, golongan: 'III/c' } : x));
  await app.ctx.db
    .transaction()
    .execute((tx) =>
      savePaket(tx, { ...paket, pegawai }, { demo: true, dataPer: day('2026-11-21'), mutu: null, temuan: [] }),
    );
  const after = await p.lihat(analis, usul.id);
  expect(after.penyimpangan).toMatchObject([{ apa: 'golongan', beku: 'III/b', sekarang: 'III/c' }]);
  expect(after.beku).toMatchObject([{ utuh: true, sha256: usul.beku[0]?.sha256 }]);
});
