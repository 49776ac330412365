import type { Peran, Usul } from '@seimbang/contract';
import { addDays, type Day } from '@seimbang/core/kernel';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { today } from '../../shared/clock.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';
import { jawabSemua, type Panggung, panggung, TENGGAT } from '../../testing/usul.ts';
import { kembalikanOtomatis } from './acts-penugasan.ts';

const MULAI = addDays(TENGGAT, 3);
const SELESAI = addDays(MULAI, 13);

/** Every act of the API with a body that brings all it needs; `id` = the only line. */
const TINDAKAN: Readonly<Record<string, (barisId: string) => object>> = {
  ajukan: () => ({ tenggat: TENGGAT }),
  tanggapan: (id) => ({ barisId: [id], sisi: 'tujuan', jawaban: 'dapat', alasan: '', data: '' }),
  'tutup-tanggapan': () => ({}),
  kembalikan: () => ({ alasan: 'Periksa lagi.' }),
  tugaskan: () => ({ alasan: 'Lonjakan.' }),
  lapor: () => ({ isi: 'Hari pertama: 52 pemohon.' }),
  perpanjang: () => ({ sampai: addDays(SELESAI, 7), alasan: 'Antrean belum surut.' }),
  pulangkan: () => ({ alasan: 'Antrean sudah surut.' }),
  tarik: () => ({ alasan: 'Batal.' }),
  tolak: () => ({ alasan: 'Tidak layak.' }),
  // Acts of the way of a mutasi: an assignment knows none of them.
  'jawab-keberatan': (id) => ({ barisId: id, sisi: 'asal', alasan: 'Dijawab.' }),
  syarat: (id) => ({ barisId: id, aturan: 'EL-18', nomorDokumen: '800/1', catatan: '' }),
  verifikasi: () => ({}),
  hadir: () => ({ hadir: true }),
  konflik: (id) => ({ barisId: id, alasan: 'Kerabat.' }),
  suara: (id) => ({ barisId: [id], suara: 'setujui', alasan: 'Layak.' }),
  perbaiki: () => ({ perbaikanId: 'lepas-0', tenggat: TENGGAT, alasan: 'Putus.' }),
  'tutup-rapat': () => ({}),
  'setujui-pyb': () => ({ alasan: 'Setuju.' }),
  'kirim-imut': () => ({ tanggal: today() }),
  rekomendasi: () => ({ nomor: 'R-1', tanggal: today() }),
  putusan: (id) => ({ barisId: [id], keputusan: 'setujui', alasan: 'Layanan.' }),
  tetapkan: () => ({}),
  terbitkan: () => ({}),
};

/** Who may, by state and act, and where it leads: the table of the way, written down a second time. */
const BOLEH: Readonly<Record<string, Readonly<Record<string, readonly [ke: string, ...oleh: Peran[]]>>>> = {
  draf: { ajukan: ['tanggapan', 'analis'], tarik: ['ditarik', 'analis'] },
  tanggapan: {
    tanggapan: ['tanggapan', 'kepala-unit'],
    'tutup-tanggapan': ['keputusan', 'analis'],
    kembalikan: ['draf', 'analis'],
    tarik: ['ditarik', 'analis'],
  },
  keputusan: {
    tugaskan: ['berjalan', 'pyb'],
    kembalikan: ['draf', 'pyb'],
    tolak: ['ditolak', 'pyb'],
    tarik: ['ditarik', 'analis'],
  },
  berjalan: {
    lapor: ['berjalan', 'kepala-unit', 'asn'],
    perpanjang: ['berjalan', 'pyb'],
    pulangkan: ['selesai', 'pyb', 'kepala-unit'],
  },
  selesai: { lapor: ['selesai', 'kepala-unit', 'asn'] },
  ditarik: {},
  ditolak: {},
};
const PELAKU: readonly Peran[] = ['analis', 'kepala-unit', 'asn', 'tpk', 'pyb', 'ppk', 'auditor', 'admin'];

let app: TestApp;
let p: Panggung;
let usul: Usul;
beforeAll(async () => {
  app = await testApp(paketKecil);
  p = await panggung(app);
  usul = await baru('p4');
});
afterAll(() => app.close());

const baru = async (pegawaiId: string): Promise<Usul> =>
  p.buat(await p.masuk('analis'), {
    bentuk: 'penugasan',
    judul: 'Bantuan loket SPMB',
    mulai: MULAI,
    selesai: SELESAI,
    uraian: 'Melayani loket pendaftaran.',
    unorId: 'kel-a',
    ketuaPegawaiId: pegawaiId,
    baris: [{ pegawaiId }],
  });

/** The head who receives the help and the person who leads it; any account of the other roles. */
function sebagai(peran: Peran): Promise<string> {
  const nama: Partial<Record<Peran, string>> = { 'kepala-unit': 'Bagas Nugraha', asn: 'Dimas Prakoso' };
  const akun = p.akun.find((a) => a.peran === peran && (nama[peran] ?? a.nama) === a.nama);
  if (!akun) throw new Error(`no demo account of ${peran}.`);
  return p.masuk(akun);
}

/** Puts the case into a state as if it had come there by itself: both sides have agreed, nothing is extended. */
async function taruh(keadaan: string): Promise<void> {
  const { db } = app.ctx;
  const barisId = usul.baris[0]?.id ?? '';
  const isi = {
    uraian: 'Loket.',
    unorId: 'kel-a',
    ketuaPegawaiId: 'p4',
    perpanjangan: [],
    kembali: null,
    alasanPulang: null,
  };
  await db
    .updateTable('usul')
    .set({ keadaan, tahap: 8, versi: 1, mulai: MULAI, selesai: SELESAI, penugasan: JSON.stringify(isi) })
    .where('id', '=', usul.id)
    .execute();
  await db.deleteFrom('usul_tanggapan').where('baris_id', '=', barisId).execute();
  if (keadaan === 'draf') return;
  const sides = [
    { baris_id: barisId, sisi: 'asal' as const, unor_id: 'kel-b', jawaban: 'dapat' as const },
    { baris_id: barisId, sisi: 'tujuan' as const, unor_id: 'kel-a', jawaban: 'dapat' as const },
  ];
  await db.insertInto('usul_tanggapan').values(sides).execute();
}

const kini = () =>
  app.ctx.db.selectFrom('usul').select(['keadaan', 'versi']).where('id', '=', usul.id).executeTakeFirstOrThrow();

describe.each(Object.keys(BOLEH))('an assignment in the state %s', (keadaan) => {
  test.each(Object.keys(TINDAKAN))('%s is for those named in the table, and for nobody else', async (act) => {
    const body = (TINDAKAN[act] as (id: string) => object)(usul.baris[0]?.id ?? '');
    const [ke, ...oleh] = BOLEH[keadaan]?.[act] ?? ['-'];
    for (const peran of PELAKU) {
      await taruh(keadaan);
      const reply = await p.coba(await sebagai(peran), { id: usul.id, versi: 1 }, act, body);
      const said = { keadaan, act, peran, status: reply.statusCode };
      const may = oleh.includes(peran);
      expect({ ...said, may, ok: reply.statusCode === 200 }).toEqual({ ...said, may, ok: may });
      if (!may) expect([403, 404, 409, 422]).toContain(reply.statusCode);
      expect({ ...said, ...(await kini()) }).toEqual({
        ...said,
        keadaan: may ? ke : keadaan,
        versi: may ? 2 : 1,
      });
    }
  });
});

describe('the automatic return', () => {
  afterEach(() => {
    vi.useRealTimers();
  });
  /** Moves the clock of the server to a minute of a day in western Indonesia. */
  const jam = (hari: Day, pukul: string): void => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${hari}T${pukul}:00+07:00`) });
  };

  test('comes with the first minute of the day after the last one, not before, and once', async () => {
    await taruh('ditarik');
    const running = await baru('p5');
    const pyb = await p.masuk('pyb');
    await p.laku(await p.masuk('analis'), running, 'ajukan', { tenggat: TENGGAT });
    await jawabSemua(p, running);
    await p.laku(await p.masuk('analis'), running, 'tutup-tanggapan');
    await p.laku(pyb, running, 'tugaskan', { alasan: 'Lonjakan.' });
    jam(SELESAI, '23:59');
    expect(await kembalikanOtomatis(app.ctx)).toBe(0);
    jam(addDays(SELESAI, 1), '00:01');
    expect(await kembalikanOtomatis(app.ctx)).toBe(1);
    expect(await kembalikanOtomatis(app.ctx)).toBe(0);
    vi.useRealTimers();
    const seen = await p.lihat(pyb, running.id);
    expect(seen).toMatchObject({ keadaan: 'selesai', penugasan: { kembali: addDays(SELESAI, 1), alasanPulang: null } });
    expect(seen.jalan.at(-1)).toMatchObject({ tindakan: 'kembali', jejak: { oleh: 'sistem', peran: null } });
  });
});
