import type { Peran, Usul } from '@seimbang/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../shared/clock.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';
import { type Panggung, panggung, TENGGAT, TMT } from '../../testing/usul.ts';

/** Every act of the API with a body that brings all it needs; `id` = the only line. */
const TINDAKAN: Readonly<Record<string, (barisId: string) => object>> = {
  ajukan: () => ({ tenggat: TENGGAT }),
  tanggapan: (id) => ({ barisId: [id], sisi: 'asal', jawaban: 'dapat', alasan: '', data: '' }),
  'tutup-tanggapan': () => ({}),
  'jawab-keberatan': (id) => ({ barisId: id, sisi: 'asal', alasan: 'Dijawab.' }),
  syarat: (id) => ({ barisId: id, aturan: 'EL-18', nomorDokumen: '800/1', catatan: '' }),
  verifikasi: () => ({}),
  kembalikan: () => ({ alasan: 'Periksa lagi.' }),
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
  tarik: () => ({ alasan: 'Batal.' }),
  tolak: () => ({ alasan: 'Tidak layak.' }),
};

/** Who may at all, by state and act: the table of the way, written down a second time. What is not here nobody may. */
const BOLEH: Readonly<Record<string, Readonly<Record<string, readonly Peran[]>>>> = {
  draf: { ajukan: ['analis'], tarik: ['analis'] },
  tanggapan: { tanggapan: ['kepala-unit'], 'tutup-tanggapan': ['analis'], tarik: ['analis'] },
  verifikasi: {
    'jawab-keberatan': ['analis'],
    syarat: ['analis'],
    verifikasi: ['analis'],
    kembalikan: ['analis'],
    tarik: ['analis'],
    tolak: ['analis'],
  },
  panel: {
    tanggapan: ['kepala-unit'],
    'jawab-keberatan': ['analis'],
    syarat: ['analis'],
    hadir: ['tpk'],
    konflik: ['tpk'],
    suara: ['tpk'],
    perbaiki: ['analis'],
    'tutup-rapat': ['tpk'],
    kembalikan: ['tpk'],
    tarik: ['analis'],
    tolak: ['tpk'],
  },
  pyb: { 'setujui-pyb': ['pyb'], kembalikan: ['pyb'], tarik: ['analis'], tolak: ['pyb'] },
  imut: { 'kirim-imut': ['analis'], rekomendasi: ['analis'], kembalikan: ['analis'], tarik: ['analis'] },
  ppk: { putusan: ['ppk'], tetapkan: ['ppk'], kembalikan: ['ppk'], tarik: ['analis'], tolak: ['ppk'] },
  ditetapkan: { terbitkan: ['ppk'] },
  terbit: {},
  ditarik: {},
  ditolak: {},
};

const PELAKU: readonly Peran[] = ['analis', 'kepala-unit', 'asn', 'tpk', 'pyb', 'ppk', 'auditor', 'admin'];
/** Refusals that mean "you may, but not yet or not like this". */
const BELUM = [409, 422];

let app: TestApp;
let p: Panggung;
let usul: Usul;
beforeAll(async () => {
  app = await testApp({ ...paketKecil, kebijakan: { ...paketKecil.kebijakan, tmt: TMT } });
  p = await panggung(app);
  usul = await p.buat(await p.masuk('analis'), {
    bentuk: 'kepala',
    judul: 'Setiap tahap',
    tmt: TMT,
    baris: [{ pegawaiId: 'p4', unorId: 'kel-a', jabatanId: 'adm' }],
  });
});
afterAll(() => app.close());

/** Puts the case into a state, seen by everybody who may ever see it. */
const taruh = (keadaan: string): Promise<unknown> =>
  app.ctx.db.updateTable('usul').set({ keadaan, tahap: 8, versi: 1 }).where('id', '=', usul.id).execute();

const kini = () =>
  app.ctx.db.selectFrom('usul').select(['keadaan', 'versi']).where('id', '=', usul.id).executeTakeFirstOrThrow();

describe.each(Object.keys(BOLEH))('in the state %s', (keadaan) => {
  test.each(Object.keys(TINDAKAN))('%s is for those named in the table, and for nobody else', async (act) => {
    const body = (TINDAKAN[act] as (id: string) => object)(usul.baris[0]?.id ?? '');
    for (const peran of PELAKU) {
      await taruh(keadaan);
      const reply = await p.coba(await p.masuk(peran), { id: usul.id, versi: 1 }, act, body);
      const may = BOLEH[keadaan]?.[act]?.includes(peran) ?? false;
      const said = { keadaan, act, peran, status: reply.statusCode };
      const right = may ? [200, 403, ...BELUM] : [403, 404, 409, 422];
      expect({ ...said, right: right.includes(reply.statusCode) }).toEqual({ ...said, right: true });
      if (reply.statusCode >= 400) expect({ ...said, ...(await kini()) }).toEqual({ ...said, keadaan, versi: 1 });
    }
  });
});
