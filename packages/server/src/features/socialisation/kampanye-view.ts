import type { BalasanOf } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import type { Day } from '@seimbang/core/kernel';
import { type Selectable, sql } from 'kysely';
import type { Db, Skema, Tx } from '../../db/index.ts';
import { jumlahDiundang, namaUnor, unitOf } from './undangan.ts';

type Kampanye = BalasanOf<'kampanye'>;
type Ringkas = BalasanOf<'kampanyeDaftar'>['kampanye'][number];
type Tanya = Kampanye['tanya'][number];

export type TanyaRow = Omit<Selectable<Skema['pertanyaan']>, 'urutan'>;

/** Campaigns with the name of their round, newest first. */
export const kampanyeRows = (db: Db | Tx) =>
  db
    .selectFrom('kampanye')
    .leftJoin('putaran', 'putaran.id', 'kampanye.putaran_id')
    .select(['kampanye.id', 'kampanye.judul', 'kampanye.tujuan', 'kampanye.isi', 'kampanye.putaran_id'])
    .select(['kampanye.mulai', 'kampanye.selesai', 'kampanye.oleh', 'putaran.nama as putaran_nama'])
    .orderBy('kampanye.dibuat', 'desc');

export type KampanyeRow = Awaited<ReturnType<ReturnType<typeof kampanyeRows>['execute']>>[number];

export const kampanyeById = (db: Db | Tx, id: string): Promise<KampanyeRow | undefined> =>
  kampanyeRows(db).where('kampanye.id', '=', id).executeTakeFirst();

export const putaranView = (row: KampanyeRow): Ringkas['putaran'] =>
  row.putaran_id === null ? null : { id: row.putaran_id, nama: row.putaran_nama ?? '-' };

export const tanyaRows = (db: Db | Tx) =>
  db
    .selectFrom('pertanyaan')
    .select(['id', 'kampanye_id', 'isi', 'nama', 'hari', 'jawaban', 'sama_dengan', 'dijawab_oleh', 'dijawab_hari'])
    .orderBy('urutan');

export const tanyaView = (r: TanyaRow): Tanya => ({
  id: r.id,
  isi: r.isi,
  nama: r.nama,
  hari: r.hari,
  jawaban: r.jawaban,
  samaDengan: r.sama_dengan,
  dijawabOleh: r.dijawab_oleh,
  dijawabHari: r.dijawab_hari,
});

interface Pertemuan {
  readonly id: string;
  readonly unorId: string;
  readonly unorNama: string;
  readonly tanggal: Day;
  readonly jam: string;
  readonly tempat: string;
}

export async function pertemuanOf(db: Db | Tx, index: PaketIndex, id: string): Promise<Pertemuan[]> {
  const rows = await db
    .selectFrom('pertemuan')
    .select(['id', 'unor_id', 'tanggal', 'jam', 'tempat'])
    .where('kampanye_id', '=', id)
    .orderBy('tanggal')
    .orderBy('jam')
    .orderBy('id')
    .execute();
  return rows.map((r) => ({
    id: r.id,
    unorId: r.unor_id,
    unorNama: namaUnor(index, r.unor_id),
    tanggal: r.tanggal,
    jam: r.jam,
    tempat: r.tempat,
  }));
}

export async function ringkasKampanye(
  db: Db | Tx,
  index: PaketIndex,
  rows: readonly KampanyeRow[],
): Promise<Ringkas[]> {
  const ids = rows.map((r) => r.id);
  const units = await unitOf(db, ids);
  const asked = await jumlahTanya(db, ids);
  return rows.map((r) => {
    const unit = units.get(r.id) ?? [];
    const { semua = 0, belum = 0 } = asked.get(r.id) ?? {};
    return {
      id: r.id,
      judul: r.judul,
      mulai: r.mulai,
      selesai: r.selesai,
      putaran: putaranView(r),
      unit: unit.map((unorId) => ({ unorId, nama: namaUnor(index, unorId) })),
      pegawai: jumlahDiundang(index, unit),
      pertanyaan: semua,
      belumDijawab: belum,
    };
  });
}

async function jumlahTanya(
  db: Db | Tx,
  ids: readonly string[],
): Promise<Map<string, { semua: number; belum: number }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('pertanyaan')
    .select(({ fn }) => ['kampanye_id', fn.countAll<number>().as('semua')])
    .select(sql<number>`count(*) filter (where dijawab_hari is null)`.as('belum'))
    .where('kampanye_id', 'in', [...ids])
    .groupBy('kampanye_id')
    .execute();
  return new Map(rows.map((r) => [r.kampanye_id, { semua: r.semua, belum: r.belum }]));
}

export async function surveiOf(db: Db | Tx, id: string, diundang: number, hariIni: Day): Promise<Kampanye['survei']> {
  const rows = await db
    .selectFrom('survei')
    .select(['id', 'gelombang', 'mulai', 'selesai'])
    .select(sql<number>`suara_survei_menjawab(id)`.as('menjawab'))
    .where('kampanye_id', '=', id)
    .orderBy('mulai')
    .execute();
  return rows.map((r) => ({ ...r, diundang, keadaan: keadaanSurvei(r, hariIni) }));
}

export function keadaanSurvei(
  { mulai, selesai }: { mulai: Day; selesai: Day },
  hariIni: Day,
): 'akan' | 'buka' | 'tutup' {
  if (hariIni < mulai) return 'akan';
  return hariIni <= selesai ? 'buka' : 'tutup';
}
