import { randomUUID } from 'node:crypto';
import type { LaporanKeadilan, TandaPeriksa } from '@seimbang/contract';
import { day } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withReach } from '../../db/index.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil, pegawai } from '../../testing/paket.ts';

const KENARI = 'KENARI-ALASAN-MINAT';
const TMT = day('2026-03-01');
/** Tables in which wishes, reasons and protected facts lie. */
const TABEL = /"(minat_putaran|tawaran_alasan|lindungan|keberatan|tukar_minat|tukar_anggota|usul_alasan)"/;
const ROUTES = ['/api/keadilan', '/api/keadilan/agregat.xlsx', '/api/keadilan/tanda'] as const;

let app: TestApp;
const sent: string[] = [];

/** Forty people in the slack kelurahan: three men, the others women by digit 15 of numbers that belong to nobody. */
const lebih = Array.from({ length: 40 }, (_, i) => ({
  ...pegawai(`q${i}`, `Warga ${i} Rekaan`, 'kel-b', 'adm'),
  nip: `19850517201001${i < 3 ? 1 : 2}9${String(i).padStart(2, '0')}`,
}));

beforeAll(async () => {
  app = await testApp({ ...paketKecil, pegawai: [...paketKecil.pegawai, ...lebih] }, (q) => sent.push(q));
  await tanam();
}, 60_000);
afterAll(() => app.close());

/** A decree with one line. */
async function sk(asal: 'rencana' | 'kepala', pegawaiId: string, dari: string, ke: string): Promise<string> {
  const { db } = app.ctx;
  const id = randomUUID();
  await db
    .insertInto('usul')
    .values({
      id,
      jenis: 'mutasi',
      asal,
      judul: `Usul ${pegawaiId}`,
      keadaan: 'terbit',
      tahap: 9,
      demo: true,
      pengusul_nama: 'Analis Rekaan',
      pengusul_peran: 'analis',
      pengusul_akun: null,
      pengusul_unor: null,
      pengusul_pegawai: null,
      tmt: TMT,
      mulai: null,
      selesai: null,
      tenggat: null,
      terakhir_oleh: 'Sistem',
      terakhir_peran: null,
      terakhir_tindakan: 'terbitkan',
      rencana_id: null,
      rencana: null,
      putaran: null,
      terbukti: null,
      terbukti_versi: null,
      pyb: null,
      kirim: null,
      rekomendasi_nomor: null,
      rekomendasi_tanggal: null,
      penugasan: null,
    })
    .execute();
  await db
    .insertInto('usul_baris')
    .values({
      id: randomUUID(),
      usul_id: id,
      nomor: 1,
      gerbong: 'G1',
      pegawai_id: pegawaiId,
      nama: `Nama ${pegawaiId}`,
      dari_unor: dari,
      dari_jabatan: 'adm',
      ke_unor: ke,
      ke_jabatan: 'adm',
      jenis: 'mutasi',
      isi: JSON.stringify({ reasons: [] }),
      keluar: null,
      keputusan: 'setujui',
      keputusan_alasan: KENARI,
      keputusan_oleh: 'PPK Rekaan',
      keputusan_pada: new Date(),
    })
    .execute();
  return id;
}

/** p3 declines an offer and is then moved, outside every plan, from the overloaded kelurahan to the slack one. */
async function tanam(): Promise<void> {
  const { db } = app.ctx;
  const putaran_id = randomUUID();
  await sql`insert into putaran (id, nama, keadaan, demo, tmt, buka, tutup, kenop, sidik_benih, terakhir_oleh, terakhir_tindakan)
    values (${putaran_id}, 'Putaran uji', 'selesai', true, '2026-03-01', '2026-01-01', '2026-01-10', '{}', 'x', 'uji', 'uji')`.execute(
    db,
  );
  const tawaran_id = randomUUID();
  await sql`insert into tawaran (id, putaran_id, pegawai_id, jenis, label, dari_unor, dari_jabatan, ke_unor, ke_jabatan, keadaan, dijawab)
    values (${tawaran_id}, ${putaran_id}, 'p3', 'tawaran', 'sukarela', 'kel-a', 'adm', 'kel-b', 'adm', 'tidak', now() - interval '3 days')`.execute(
    db,
  );
  await db.transaction().execute(async (tx) => {
    await sql`select set_config('seimbang.kesediaan', 'diri', true), set_config('seimbang.kesediaan_pegawai', 'p3', true)`.execute(
      tx,
    );
    await sql`insert into tawaran_alasan (tawaran_id, pegawai_id, kode, isi, garam) values (${tawaran_id}, 'p3', 'kesehatan', ${KENARI}, 'x')`.execute(
      tx,
    );
    await sql`insert into minat_putaran (putaran_id, pegawai_id, isi) values (${putaran_id}, 'p3', ${JSON.stringify([{ unorId: KENARI, jabatanId: 'adm' }])})`.execute(
      tx,
    );
  });
  await sk('kepala', 'p3', 'kel-a', 'kel-b');
  await sk('rencana', 'q0', 'kel-b', 'kel-a');
}

const baca = async <T>(peran: 'auditor' | 'ppk' | 'analis', url: string): Promise<T> =>
  (await app.ask('GET', url, { cookie: await app.signIn(peran) })).json<T>();

describe('the flags', () => {
  test('show the inspectorate the planted case under each rule that it breaks, with what was looked at', async () => {
    const { usul, baris, tanda } = await baca<TandaPeriksa>('auditor', '/api/keadilan/tanda');
    expect({ usul, baris }).toEqual({ usul: 2, baris: 2 });
    const hit = tanda.filter((t) => t.perkara.some((x) => x.nama === 'Nama p3')).map((t) => t.kode);
    expect(hit).toEqual(expect.arrayContaining(['luar-rencana', 'tanpa-beban', 'setelah-menolak']));
    expect(tanda.find((t) => t.kode === 'luar-rencana')).toMatchObject({ diperiksa: 2, satuan: 'baris' });
    const other = tanda.filter((t) => t.perkara.some((x) => x.nama === 'Nama q0')).map((t) => t.kode);
    // Nobody has voted on it: that is all there is to look into.
    expect(other).toEqual(['rapat']);
  });

  test.each(['ppk', 'analis', 'kepala-unit', 'asn', 'admin', 'tpk', 'tim-kasus'] as const)(
    '%s does not see them',
    async (peran) => {
      const reply = await app.ask('GET', '/api/keadilan/tanda', { cookie: await app.signIn(peran) });
      expect(reply.statusCode).toBe(403);
    },
  );
});

describe('the aggregate', () => {
  test('merges small groups for the ppk and tells the auditor all of them', async () => {
    const umum = await baca<LaporanKeadilan>('ppk', '/api/keadilan');
    expect(umum).toMatchObject({ tahun: 2026, kena: 2, disembunyikan: true, pindah: { 'kebutuhan-dinas': 2 } });
    expect(umum.tabel.flatMap((t) => t.kelompok).every((k) => k.orang >= 5)).toBe(true);
    const penuh = await baca<LaporanKeadilan>('auditor', '/api/keadilan');
    const sex = penuh.tabel.find((t) => t.dimensi === 'jenis-kelamin')?.kelompok;
    expect(sex?.find((k) => k.nama[0] === 'laki-laki')).toMatchObject({ orang: 3, kena: 1 });
  });

  test('of a year without moves has nobody in it', async () => {
    const report = await baca<LaporanKeadilan>('analis', '/api/keadilan?tahun=2031');
    expect(report).toMatchObject({ tahun: 2031, kena: 0, tahunTersedia: [2026] });
  });

  test('comes as a workbook', async () => {
    const reply = await app.ask('GET', '/api/keadilan/agregat.xlsx?tahun=2026', { cookie: await app.signIn('ppk') });
    expect(reply.statusCode).toBe(200);
    expect(reply.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('wishes and reasons', () => {
  test('are in no answer, and no query of the report goes near them', async () => {
    for (const peran of ['auditor', 'ppk', 'analis'] as const) {
      const cookie = await app.signIn(peran);
      for (const url of ROUTES) {
        sent.length = 0;
        const { body } = await app.ask('GET', url, { cookie });
        expect(body).not.toContain('KENARI');
        expect(sent.filter((q) => TABEL.test(q))).toEqual([]);
      }
    }
  });

  test('and the sex of nobody is stored', async () => {
    const { rows } = await withReach(app.ctx.db, { lingkup: 'semua' }, (tx) =>
      sql<{ n: number }>`select count(*)::int as n from information_schema.columns
        where table_schema = 'public' and column_name ~ 'kelamin|gender|sex'`.execute(tx),
    );
    expect(rows[0]?.n).toBe(0);
  });
});
