import type { HariLibur, TataNaskahTampil, UbahHariLibur, UbahTataNaskah } from '@seimbang/contract';
import { type Day, ok } from '@seimbang/core/kernel';
import type { HariLibur as Libur } from '@seimbang/core/workflow';
import type { Db, Tx } from '../../db/index.ts';
import { tataNaskahSemarang } from '../../letters/index.ts';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { command } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { liburNasional } from './libur-nasional.ts';

export type IsiTataNaskah = TataNaskahTampil['isi'];
type Pejabat = IsiTataNaskah['ppk'];

const pejabat = (jabatan: string, nama: string, atasNama: string | null = null): Pejabat => ({
  jabatan,
  nama,
  gelarDepan: null,
  gelarBelakang: null,
  pangkat: null,
  nip: null,
  atasNama,
});

/** Until an office enters its own: signers without a name, or the invented ones of the demo. */
const bawaan = (demo: boolean): IsiTataNaskah => {
  const nama = (invented: string): string => (demo ? invented : '(nama belum diisi)');
  return {
    ...tataNaskahSemarang,
    mengingat: [...tataNaskahSemarang.mengingat],
    tembusan: [...tataNaskahSemarang.tembusan],
    klasifikasi: 'Terbatas',
    kodeKepegawaian: 'BKPP',
    kodeSekretariat: 'SETDA',
    namaPanel: 'Tim Penilai Kinerja',
    kuorumMinimum: 5,
    tempatRapat: `Balai Kota ${tataNaskahSemarang.tempat}`,
    ppk: pejabat(tataNaskahSemarang.kepalaDaerah, nama('Retno Kusumastuti')),
    pyb: pejabat('Sekretaris Daerah', nama('Hendarto Prasetya')),
    ketuaPanel: pejabat('Ketua Tim Penilai Kinerja', nama('Bramantyo Wicaksono')),
    pengesah: pejabat('Kepala Badan Kepegawaian, Pendidikan dan Pelatihan', nama('Wahyu Setyaningsih')),
  };
};

interface Tersimpan {
  readonly versi: number;
  readonly isi: unknown;
  readonly oleh: string;
  readonly peran: string;
  readonly pada: Date;
}

const stored = (db: Db | Tx, kunci: string): Promise<Tersimpan | undefined> =>
  db
    .selectFrom('pengaturan')
    .select(['versi', 'isi', 'oleh', 'peran', 'pada'])
    .where('kunci', '=', kunci)
    .executeTakeFirst();

type Jejak = TataNaskahTampil['jejak'];
const jejakOf = (row: Tersimpan | undefined): Jejak =>
  row ? { oleh: row.oleh, peran: row.peran as NonNullable<Jejak>['peran'], pada: row.pada.toISOString() } : null;

const isDemo = async (db: Db | Tx): Promise<boolean> =>
  (await db.selectFrom('paket').select('demo').executeTakeFirst())?.demo ?? false;

export async function tataNaskahOf(db: Db | Tx): Promise<TataNaskahTampil> {
  const row = await stored(db, 'tata-naskah');
  const isi = (row?.isi as IsiTataNaskah | undefined) ?? bawaan(await isDemo(db));
  return { versi: row?.versi ?? 0, jejak: jejakOf(row), isi };
}

export async function hariLiburOf(db: Db | Tx): Promise<HariLibur> {
  const row = await stored(db, 'hari-libur');
  const libur = (row?.isi as HariLibur['libur'] | undefined) ?? liburNasional;
  const tahun = Number(today().slice(0, 4));
  const tahunKosong = [tahun, tahun + 1].filter((t) => !libur.some((l) => l.tanggal.startsWith(String(t))));
  return { versi: row?.versi ?? 0, jejak: jejakOf(row), libur, tahunKosong };
}

export const liburSet = async (db: Db | Tx): Promise<Libur> =>
  new Set((await hariLiburOf(db)).libur.map((l) => l.tanggal as Day));

/** Stores a setting when nobody else has since `versi`. The first row is version 1; 0 stands for the defaults. */
async function simpan(tx: Tx, caller: Caller, kunci: string, versi: number, isi: unknown): Promise<Outcome<void>> {
  const row = { isi: JSON.stringify(isi), oleh: caller.nama ?? '-', peran: caller.peran ?? '-', pada: new Date() };
  const changed =
    versi === 0
      ? await tx
          .insertInto('pengaturan')
          .values({ kunci, versi: 1, ...row })
          .onConflict((c) => c.doNothing())
          .returning('versi')
          .executeTakeFirst()
      : await tx
          .updateTable('pengaturan')
          .set({ versi: versi + 1, ...row })
          .where('kunci', '=', kunci)
          .where('versi', '=', versi)
          .returning('versi')
          .executeTakeFirst();
  if (!changed) return problem('versi-usang', { versi, sekarang: (await stored(tx, kunci))?.versi ?? 0 });
  await record(tx, caller, {
    tindakan: 'ubah',
    objek: 'pengaturan',
    objekId: kunci,
    sesudah: { versi: changed.versi, isi },
  });
  return ok(undefined);
}

export async function ubahTataNaskah(
  ctx: Context,
  caller: Caller,
  { versi, isi }: UbahTataNaskah,
): Promise<Outcome<TataNaskahTampil>> {
  const done = await command(ctx.db, (tx) => simpan(tx, caller, 'tata-naskah', versi, isi));
  return done.ok ? ok(await tataNaskahOf(ctx.db)) : done;
}

export async function ubahHariLibur(
  ctx: Context,
  caller: Caller,
  { versi, libur }: UbahHariLibur,
): Promise<Outcome<HariLibur>> {
  const sorted = libur.toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1));
  const done = await command(ctx.db, (tx) => simpan(tx, caller, 'hari-libur', versi, sorted));
  return done.ok ? ok(await hariLiburOf(ctx.db)) : done;
}
