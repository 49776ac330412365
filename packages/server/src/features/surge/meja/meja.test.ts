import type { BalasanOf } from '@seimbang/contract';
import { kebijakanBawaan, type Paket, type Volume } from '@seimbang/core/domain';
import { addDays, type Day, weekday } from '@seimbang/core/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../../shared/clock.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { paketDuaInstansi, pegawai } from '../../../testing/paket.ts';
import { jawabSemua, type Panggung, panggung } from '../../../testing/usul.ts';

type Meja = BalasanOf<'lonjakan'>;
type Bantuan = BalasanOf<'bantuan'>;
type Saya = BalasanOf<'bantuanSaya'>;

/** The first Monday at least four weeks ahead: the surge of the tests begins there. */
const PUNCAK = (() => {
  let day = addDays(today(), 28);
  while (weekday(day) !== 1) day = addDays(day, 1);
  return day;
})();
const AKHIR = addDays(PUNCAK, 4);
const YEAR = 364;

const event = (mulai: Day, n: number): Paket['peristiwa'][number] => ({
  peristiwaId: `pendaftaran-${n}`,
  nama: `Pendaftaran ${2020 + n}`,
  mulai,
  selesai: addDays(mulai, 4),
  unorId: 'dinas',
  layananId: 'DAFTAR',
  pengali: 4,
  ekstra: {},
});

/** Three years of weekdays with forty visitors, four times as many in the five days of each past registration. */
function volumes(): Volume[] {
  const past = [1, 2, 3].map((n) => addDays(PUNCAK, -YEAR * n));
  return Array.from({ length: 3 * YEAR }, (_, i) => addDays(today(), i - 3 * YEAR)).flatMap((tanggal, i) => {
    if (weekday(tanggal) > 5) return [];
    const busy = past.some((p) => p <= tanggal && tanggal <= addDays(p, 4));
    const masuk = (busy ? 160 : 40) + (i % 5);
    return [{ unorId: 'dinas', layananId: 'DAFTAR', tanggal, masuk, selesai: masuk, antre: 0, ekstra: {} }];
  });
}

const paket: Paket = {
  ...paketDuaInstansi,
  kebijakan: kebijakanBawaan,
  tugas: [
    ...paketDuaInstansi.tugas,
    {
      ...(paketDuaInstansi.tugas[0] as Paket['tugas'][number]),
      unorId: 'dinas',
      uraian: 'Memeriksa berkas pendaftaran',
      satuan: 'berkas',
      volume: 10_000,
      normaMenit: 6,
      layananId: 'DAFTAR',
    },
  ],
  pegawai: [...paketDuaInstansi.pegawai, pegawai('p9', 'Wulan Setyorini', 'kel-b', 'adm')],
  volume: volumes(),
  peristiwa: [0, 1, 2, 3].map((n) => event(addDays(PUNCAK, -YEAR * n), 3 - n)),
};

let app: TestApp;
let p: Panggung;
let analis: string;
let kepala: string;
beforeAll(async () => {
  app = await testApp(paket);
  p = await panggung(app);
  analis = await p.masuk('analis');
  kepala = await sebagai('kepala-unit', 'Gendis Maharani');
});
afterAll(() => app.close());

async function sebagai(peran: string, nama: string): Promise<string> {
  const akun = p.akun.find((a) => a.peran === peran && a.nama === nama);
  if (!akun) throw new Error(`no demo account of ${nama} as ${peran}.`);
  return p.masuk(akun);
}

async function baca<T>(cookie: string, url: string): Promise<T> {
  const reply = await app.ask('GET', url, { cookie });
  if (reply.statusCode !== 200) throw new Error(`GET ${url}: ${reply.body}`);
  return reply.json<T>();
}

async function kirim<T>(cookie: string, url: string, body: object): Promise<T> {
  const reply = await app.ask('POST', url, { cookie, body });
  if (reply.statusCode >= 300) throw new Error(`POST ${url}: ${reply.body}`);
  return reply.json<T>();
}

const permintaan = { unorId: 'dinas', mulai: PUNCAK, selesai: AKHIR, jamSehari: 10, rumpun: null };

async function dirancang(id: string): Promise<Bantuan> {
  for (let n = 0; n < 200; n++) {
    const now = await baca<Bantuan>(analis, `/api/bantuan/${id}`);
    if (now.rencana && now.rencana.keadaan !== 'berjalan') return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the plan did not end');
}

describe('the surge desk', () => {
  test('warns of a registration that three years have taught, with the last day to ask', async () => {
    const meja = await baca<Meja>(analis, '/api/lonjakan');
    const [warning] = meja.peringatan;
    expect(warning).toMatchObject({ unorId: 'dinas', mulai: PUNCAK, milikSaya: false, kali: 3 });
    expect(warning?.kurangPuncak).toBeGreaterThan(1);
    expect(warning?.mintaPaling).toBe(addDays(PUNCAK, -21));
    expect(meja.unit.map((u) => u.unorId)).toContain('kel-b');
  });

  test('shows a head the own unit and refuses a request for another', async () => {
    const lurah = await sebagai('kepala-unit', 'Bagas Nugraha');
    const meja = await baca<Meja>(lurah, '/api/lonjakan');
    expect([meja.peringatan, meja.unit.map((u) => u.unorId)]).toEqual([[], ['kel-a']]);
    const reply = await app.ask('POST', '/api/bantuan', { cookie: lurah, body: { ...permintaan, alasan: 'Coba.' } });
    expect(reply.json()).toMatchObject({ code: 'bukan-unit-anda' });
  });

  test('fills a request in from the warning', async () => {
    const bahan = await baca<BalasanOf<'bantuanBahan'>>(kepala, '/api/bantuan/bahan');
    expect(bahan).toMatchObject({ unorId: 'dinas', mulai: PUNCAK, selesai: AKHIR });
    expect(bahan.jamSehari).toBeGreaterThan(4);
    expect(bahan.layanan.layanan[0]?.pilihan.map((o) => o.orang)).toHaveLength(3);
  });

  test('goes from the request over plan, letter, attendance and queue to the record of thanks', async () => {
    const asked = await kirim<Bantuan>(kepala, '/api/bantuan', { ...permintaan, alasan: 'Pendaftaran tiba.' });
    expect(asked).toMatchObject({ tahap: 'diminta', milikSaya: true, boleh: ['tarik'] });
    await kirim<Saya>(await sebagai('asn', 'Ratih Anindya'), '/api/saya/bantuan', {
      mulai: PUNCAK,
      selesai: AKHIR,
      porsi: 1,
    });
    const { id } = asked;
    const more = await kirim<Bantuan>(analis, `/api/bantuan/${id}/ubah`, {
      versi: asked.versi,
      jamSehari: 14,
      alasan: 'Dua orang tersedia.',
    });
    expect(more).toMatchObject({ jamDiminta: 10, jamSehari: 14, relawan: 1 });
    await kirim(analis, `/api/bantuan/${id}/susun`, {
      versi: more.versi,
      paruhWaktu: false,
      larang: ['p4'],
      dahulukan: [],
    });
    const planned = await dirancang(id);
    const hasil = planned.rencana?.hasil;
    expect(planned.rencana).toMatchObject({ keadaan: 'selesai', masalah: null });
    expect(hasil?.periksa.ok).toBe(true);
    expect(hasil?.orang.map((o) => o.pegawaiId)).not.toContain('p4');
    expect(hasil?.orang.find((o) => o.relawan)?.nama).toBe('Ratih Anindya');
    expect(hasil!.bound).toBeLessThanOrEqual(hasil!.objective);
    const proposed = await kirim<Bantuan>(analis, `/api/bantuan/${id}/usulkan`, {
      versi: planned.versi,
      rencanaId: planned.rencana?.id,
      tenggat: addDays(today(), 7),
      uraian: 'Memeriksa berkas pendaftaran.',
    });
    expect(proposed.tahap).toBe('diusulkan');
    for (const { id: usulId } of proposed.usul) {
      const usul = await p.lihat(analis, usulId);
      await jawabSemua(p, usul);
      await p.laku(analis, usul, 'tutup-tanggapan');
      await p.laku(await p.masuk('pyb'), usul, 'tugaskan', { alasan: 'Pendaftaran.' });
    }
    await berjalanSejak(addDays(today(), -2), proposed.usul);
    const running = await baca<Bantuan>(kepala, `/api/bantuan/${id}`);
    expect(running).toMatchObject({ tahap: 'berjalan', boleh: ['hadir', 'antrean'] });
    await hadirDanAntre(running);
    await berjalanSejak(addDays(today(), -6), proposed.usul, addDays(today(), -1));
    const ended = await baca<Bantuan>(kepala, `/api/bantuan/${id}`);
    expect(ended.tahap).toBe('selesai');
    const helper = ended.daftarHadir[0]!;
    const thanked = await kirim<Bantuan>(kepala, `/api/bantuan/${id}/terima-kasih`, { usulId: helper.usulId });
    expect(thanked.daftarHadir[0]?.terimaKasih?.nomor).toMatch(/\/CP\//);
    await suratnya(thanked);
    const credit = (await baca<Meja>(analis, '/api/lonjakan')).kredit;
    expect(credit.find((k) => k.unorId === 'dinas')?.saldo).toBeLessThan(0);
    expect(credit.find((k) => k.unorId === helper.unorNama || k.unorNama === helper.unorNama)?.saldo).toBeGreaterThan(
      0,
    );
  });

  /** Time is moved by the data: the letters began so many days ago. */
  async function berjalanSejak(mulai: Day, usul: Bantuan['usul'], selesai = addDays(today(), 3)): Promise<void> {
    const ids = usul.map((u) => u.id);
    await app.ctx.db.updateTable('usul').set({ mulai, selesai }).where('id', 'in', ids).execute();
  }

  async function hadirDanAntre({ id, daftarHadir, layanan }: Bantuan): Promise<void> {
    const { usulId, pegawaiId } = daftarHadir[0]!;
    const on = { usulId, pegawaiId, tanggal: addDays(today(), -1), catatan: '' };
    await kirim(kepala, `/api/bantuan/${id}/hadir`, { ...on, hadir: 'tidak' });
    const said = await kirim<Bantuan>(kepala, `/api/bantuan/${id}/hadir`, { ...on, hadir: 'hadir' });
    const helper = said.daftarHadir.find((h) => h.pegawaiId === pegawaiId);
    expect(helper?.hariHadir).toBe(1);
    const late = await app.ask('POST', `/api/bantuan/${id}/hadir`, {
      cookie: kepala,
      body: { ...on, tanggal: addDays(today(), 2), hadir: 'hadir' },
    });
    expect(late.json()).toMatchObject({ code: 'hadir-di-luar-masa' });
    await kirim(kepala, `/api/bantuan/${id}/antrean`, {
      layananId: layanan[0]?.id,
      tanggal: today(),
      masuk: 170,
      selesai: 150,
      antre: 20,
    });
    const series = await baca<BalasanOf<'volumeSeri'>>(analis, '/api/volume/seri?unorId=dinas&layananId=DAFTAR');
    expect(series.hari.at(-1)).toMatchObject({ tanggal: today(), masuk: 170, antre: 20, asal: 'formulir' });
  }

  async function suratnya({ daftarHadir }: Bantuan): Promise<void> {
    const { usulId, pegawaiId, nama } = daftarHadir[0]!;
    const own = await sebagai('asn', nama);
    for (const jenis of ['orientasi', 'terima-kasih']) {
      const url = `/api/surat-bantuan/${usulId}/${pegawaiId}/${jenis}`;
      const reply = await app.ask('GET', url, { cookie: own });
      expect([jenis, reply.statusCode, reply.headers['content-type']]).toEqual([jenis, 200, 'application/pdf']);
      const other = await app.ask('GET', url, { cookie: await sebagai('asn', 'Sekar Wulandari') });
      expect(other.statusCode).toBe(404);
    }
  }
});

test('a surge is played through on the same visitors with and without help, the same for the same seed', async () => {
  type Hasil = BalasanOf<'lonjakanSimulasi'>;
  const one = await baca<Hasil>(analis, '/api/lonjakan/simulasi');
  expect(one).toMatchObject({ varian: 'bantuan', unorId: 'dinas', ulangan: 200 });
  expect(one.dengan.tungguRata.rata).toBeLessThan(one.tanpa.tungguRata.rata);
  const worse = await baca<Hasil>(analis, '/api/lonjakan/simulasi?varian=keluhan-naik');
  expect(worse.dengan.keluhan.rata).toBeGreaterThan(one.dengan.keluhan.rata);
  expect(worse.dengan.tungguRata).toEqual(one.dengan.tungguRata);
});
