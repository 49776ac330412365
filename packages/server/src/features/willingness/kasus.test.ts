import type {
  DampakKeberatan,
  DaftarPerbaikanPutaran,
  DaftarTawaran,
  HasilPutaran,
  Kasus,
  TujuanPegawai,
} from '@seimbang/contract';
import { addDays } from '@seimbang/core/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../shared/clock.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';
import { type Arena, arena, TMT_PUTARAN } from '../../testing/putaran.ts';
import { TENGGAT } from '../../testing/usul.ts';
import { jalankanKalender } from './kalender.ts';

let app: TestApp;
let a: Arena;
let putaranId: string;
/** Who was designated: kel-a drowns, so two of kel-b go there. */
let ditunjuk: HasilPutaran['baris'];
beforeAll(async () => {
  app = await testApp({ ...paketKecil, kebijakan: { ...paketKecil.kebijakan, tmt: TMT_PUTARAN } });
  a = await arena(app);
  putaranId = (await a.putaran({ maksimumMutasi: 2 })).id;
  for (const act of ['buka', 'segel', 'tukar']) await a.laku(putaranId, act);
  await a.laku(putaranId, 'tawarkan', { tenggat: TENGGAT });
  ditunjuk = (await hasil()).baris;
}, 60_000);
afterAll(() => app.close());

const hasil = async (): Promise<HasilPutaran> => a.baca(await a.peran('analis'), `/api/putaran/${putaranId}/hasil`);
const namaKe = (i: number): string => ditunjuk[i]?.pegawai.nama as string;

async function jawab(nama: string, body: object) {
  const cookie = await a.asn(nama);
  const { tawaran } = await a.baca<DaftarTawaran>(cookie, '/api/saya/tawaran');
  const line = tawaran[0] as DaftarTawaran['tawaran'][number];
  return a.kirim(cookie, 'POST', `/api/saya/tawaran/${line.id}/jawab`, { versi: line.versi, ...body });
}

const usulkan = async () =>
  a.kirim(await a.peran('analis'), 'POST', `/api/putaran/${putaranId}/usul`, {
    versi: (await hasil()).versi,
    judul: 'Hasil',
  });

describe('a placement for need of service', () => {
  test('is a plan with a response, never an offer', async () => {
    expect(ditunjuk.map((b) => [b.jenis, b.label, b.keadaan])).toEqual([
      ['penempatan', 'kebutuhan-dinas', 'menunggu'],
      ['penempatan', 'kebutuhan-dinas', 'menunggu'],
    ]);
    expect((await jawab(namaKe(0), { jawaban: 'tidak' })).json()).toMatchObject({ code: 'jawaban-tidak-sesuai' });
  });

  test('an obstacle becomes a case with the clock of the law, and its effect is shown before it is decided', async () => {
    expect((await jawab(namaKe(0), { jawaban: 'kendala', kode: 'pengasuhan', isi: 'Merawat ibu.' })).statusCode).toBe(
      200,
    );
    const tim = await a.peran('tim-kasus');
    const { keberatan, jawaban } = await a.baca<Kasus>(tim, '/api/kasus');
    expect(jawaban).toMatchObject([{ kode: 'pengasuhan', isi: 'Merawat ibu.', keadaan: 'kendala' }]);
    expect(keberatan).toMatchObject([{ jenis: 'pengasuhan', keadaan: 'diajukan', jalur: 'tim-kasus', masuk: today() }]);
    expect(keberatan[0]?.batas && keberatan[0].batas > today()).toBe(true);
    const { dampak } = await a.baca<DampakKeberatan>(tim, `/api/kasus/keberatan/${keberatan[0]?.id}/dampak`);
    expect(dampak).toMatchObject({ keluar: 1, sebelum: { pindahan: 2 } });
  });

  test('cannot be proposed while the case is open', async () => {
    expect((await usulkan()).json()).toMatchObject({ code: 'putaran-tanpa-baris' });
  });

  test('another answer takes the case back', async () => {
    await jawab(namaKe(0), { jawaban: 'bersedia' });
    const read = async (): Promise<string[]> =>
      (await a.baca<Kasus>(await a.peran('tim-kasus'), '/api/kasus')).keberatan.map((k) => k.keadaan);
    expect(await read()).toEqual(['ditarik']);
    await jawab(namaKe(0), { jawaban: 'kendala', kode: 'keluarga', isi: 'Anak sekolah.' });
    expect((await read()).sort()).toEqual(['diajukan', 'ditarik']);
  });

  test('a granted objection frees the person, once, and the plan is repaired without a word of the reason', async () => {
    const tim = await a.peran('tim-kasus');
    const open = (await a.baca<Kasus>(tim, '/api/kasus')).keberatan.find((k) => k.keadaan === 'diajukan');
    const decide = () =>
      a.kirim(tim, 'POST', `/api/kasus/keberatan/${open?.id}/putuskan`, {
        versi: open?.versi,
        terima: true,
        alasan: 'Terbukti.',
      });
    const both = await Promise.all([decide(), decide()]);
    expect(both.map((r) => r.statusCode).sort()).toEqual([200, 409]);
    const { perbaikan } = await a.baca<DaftarPerbaikanPutaran>(
      await a.peran('analis'),
      `/api/putaran/${putaranId}/perbaikan`,
    );
    expect(perbaikan[0]?.keluar.map((k) => k.nama)).toEqual([namaKe(0)]);
    expect(JSON.stringify(perbaikan)).not.toContain('Anak sekolah');
  });

  test('who has not answered is written to before the deadline, once for each reminder', async () => {
    const { db } = app.ctx;
    await db.updateTable('akun').set({ surel: 'uji@contoh.go.id' }).where('nama', '=', namaKe(1)).execute();
    await db
      .updateTable('tawaran')
      .set({ tenggat: addDays(today(), 1) })
      .where('putaran_id', '=', putaranId)
      .execute();
    await jalankanKalender({ db });
    await jalankanKalender({ db });
    const mails = await db.selectFrom('surel_keluar').select('kunci').where('kunci', 'like', '%ingat%').execute();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.kunci).toContain('ingat-1');
  });

  test('silence beyond the deadline is no answer, and the line may go', async () => {
    const { db } = app.ctx;
    await db
      .updateTable('tawaran')
      .set({ tenggat: addDays(today(), -1) })
      .where('putaran_id', '=', putaranId)
      .execute();
    await jalankanKalender({ db });
    const line = (await hasil()).baris.find((b) => b.pegawai.nama === namaKe(1));
    expect(line?.keadaan).toBe('tanpa-jawaban');
    expect((await jawab(namaKe(1), { jawaban: 'bersedia' })).json()).toMatchObject({ code: 'tawaran-lewat' });
    expect((await usulkan()).json()).toMatchObject({ baris: 1 });
    expect((await usulkan()).json()).toMatchObject({ code: 'putaran-tanpa-baris' });
  });
});

describe('protection', () => {
  const minta = async (sampai: string) =>
    a.kirim(await a.asn('Laras Kinanti'), 'POST', '/api/saya/lindungan', {
      jenis: 'kehamilan',
      bukti: 'Surat.',
      sampai,
    });
  const tujuan = async (): Promise<number> =>
    (await a.baca<TujuanPegawai>(await a.peran('analis'), '/api/pegawai/p3/tujuan')).tujuan.length;

  test('that is granted closes every place from the next reading on; withdrawn, it opens them again', async () => {
    expect((await minta('2020-01-01')).json()).toMatchObject({ code: 'lindungan-tanggal' });
    const before = await tujuan();
    expect(before).toBeGreaterThan(0);
    const own = (await minta('2028-01-01')).json<{ lindungan: { id: string; versi: number }[] }>().lindungan[0];
    expect(await tujuan()).toBe(before);
    const body = { versi: own?.versi, terima: true, sampai: '2027-12-31', alasan: 'Terbukti.' };
    const put = await a.kirim(await a.peran('tim-kasus'), 'POST', `/api/kasus/lindungan/${own?.id}/putuskan`, body);
    expect(put.statusCode).toBe(200);
    expect(await tujuan()).toBe(0);
    const again = await a.kirim(await a.peran('tim-kasus'), 'POST', `/api/kasus/lindungan/${own?.id}/putuskan`, body);
    expect(again.json()).toMatchObject({ code: 'perkara-sudah-berubah' });
    await a.kirim(await a.asn('Laras Kinanti'), 'POST', '/api/saya/lindungan/tarik', { id: own?.id, versi: 2 });
    expect(await tujuan()).toBe(before);
  });

  test('of somebody else cannot be withdrawn', async () => {
    const own = (await minta('2028-01-01')).json<{ lindungan: { id: string; versi: number; keadaan: string }[] }>();
    const fresh = own.lindungan.find((l) => l.keadaan === 'diajukan');
    const body = { id: fresh?.id, versi: fresh?.versi };
    const reply = await a.kirim(await a.asn('Ratih Anindya'), 'POST', '/api/saya/lindungan/tarik', body);
    expect(reply.json()).toMatchObject({ code: 'perkara-sudah-berubah' });
  });
});
