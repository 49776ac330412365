import type { DaftarTawaran, Diterima, Pernyataan, Tawaran } from '@seimbang/contract';
import { type Day, ok } from '@seimbang/core/kernel';
import { type FaktaTawaran, jawabanTerbuka, jawabTawaran, type KeadaanTawaran } from '@seimbang/core/willingness';
import type { Selectable } from 'kysely';
import type { Db, Skema, Tx } from '../../db/index.ts';
import { record, sidikAlasan } from '../../shared/audit.ts';
import { AGENCY, type Owner } from '../../shared/authorise.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { jalankanKalender } from './kalender.ts';
import { keberatanDariKendala, tarikKeberatanTawaran } from './keberatan.ts';
import { orangSaya } from './minat.ts';
import { bernama } from './nama.ts';
import { bacaSebagai, dengan, diri } from './pembaca.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';

export type TawaranRow = Selectable<Skema['tawaran']>;

export const rowsTawaran = (db: Db | Tx) =>
  db
    .selectFrom('tawaran')
    .select([
      'id',
      'putaran_id',
      'pegawai_id',
      'versi',
      'jenis',
      'label',
      'dari_unor',
      'dari_jabatan',
      'ke_unor',
      'ke_jabatan',
    ])
    .select([
      'gerbong',
      'keadaan',
      'tenggat',
      'tinjauan',
      'cadangan',
      'pernyataan',
      'sidik',
      'usul_id',
      'dibuat',
      'dijawab',
    ]);

export const dariOf = (t: TawaranRow): { unorId: string; jabatanId: string } => ({
  unorId: t.dari_unor,
  jabatanId: t.dari_jabatan,
});
export const keOf = (t: TawaranRow): { unorId: string; jabatanId: string } => ({
  unorId: t.ke_unor,
  jabatanId: t.ke_jabatan,
});

/** Whose an offer is: the person's alone. */
export async function pemilikTawaran(ctx: Context, id: string): Promise<Owner | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return AGENCY;
  const row = await ctx.db.selectFrom('tawaran').select('pegawai_id').where('id', '=', id).executeTakeFirst();
  return row ? { unor: [], pegawai: [row.pegawai_id] } : null;
}

interface Putaran {
  readonly nama: string;
  readonly tmt: Day;
}

const putaranOf = async (db: Db | Tx, ids: readonly string[]): Promise<Map<string, Putaran>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('putaran')
    .select(['id', 'nama', 'tmt'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((r) => [r.id, r]));
};

export async function listTawaran(ctx: Context, caller: Caller): Promise<Outcome<DaftarTawaran>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  await jalankanKalender(ctx);
  const { current, pegawaiId } = who.value;
  const rows = await rowsTawaran(ctx.db).where('pegawai_id', '=', pegawaiId).orderBy('dibuat', 'desc').execute();
  const putaran = await putaranOf(ctx.db, [...new Set(rows.map((r) => r.putaran_id))]);
  return ok({ tawaran: rows.map((r) => ringkasTawaran(current, r, putaran.get(r.putaran_id)!)) });
}

const ringkasTawaran = (
  { index }: CurrentPaket,
  r: TawaranRow,
  { nama, tmt }: Putaran,
): DaftarTawaran['tawaran'][number] => ({
  id: r.id,
  versi: r.versi,
  putaranId: r.putaran_id,
  putaranNama: nama,
  jenis: r.jenis,
  label: r.label as Tawaran['label'],
  keadaan: r.keadaan,
  dari: bernama(index, dariOf(r)),
  ke: bernama(index, keOf(r)),
  tmt,
  tenggat: r.tenggat,
  dijawab: r.dijawab?.toISOString() ?? null,
});

/** One offer with its statement, for the person alone. */
export async function lihatTawaran(ctx: Context, caller: Caller, id: string): Promise<Outcome<Tawaran>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  await jalankanKalender(ctx);
  const { current, pegawaiId } = who.value;
  const row = await rowsTawaran(ctx.db).where('id', '=', id).where('pegawai_id', '=', pegawaiId).executeTakeFirst();
  if (!row) return problem('tidak-ditemukan', { apa: 'tawaran' });
  const putaran = (await putaranOf(ctx.db, [row.putaran_id])).get(row.putaran_id)!;
  const { alasan, kode } = await dengan(ctx.db, diri(pegawaiId), async (tx) => ({
    alasan: await tx
      .selectFrom('tawaran_alasan')
      .select(['kode', 'isi'])
      .where('tawaran_id', '=', id)
      .executeTakeFirst(),
    kode: await tx
      .selectFrom('putaran_kode')
      .select('kode')
      .where('putaran_id', '=', row.putaran_id)
      .where('pegawai_id', '=', pegawaiId)
      .executeTakeFirst(),
  }));
  return ok({
    ...ringkasTawaran(current, row, putaran),
    pernyataan: row.pernyataan as Pernyataan | null,
    boleh: [...jawabanTerbuka(faktaOf(row))],
    alasan: alasan ? { kode: alasan.kode as NonNullable<Tawaran['alasan']>['kode'], isi: alasan.isi } : null,
    kodeTukar: kode?.kode ?? null,
    usulId: row.usul_id,
  });
}

const faktaOf = (row: TawaranRow, hariIni: Day = today()): FaktaTawaran => ({
  jenis: row.jenis,
  keadaan: row.keadaan as KeadaanTawaran,
  tenggat: row.tenggat,
  hariIni,
  diusulkan: row.usul_id !== null,
});

/** Answers. Reason and condition go where only the person and the case team read them; an obstacle becomes an objection with its clock. */
export async function jawab(
  ctx: Context,
  caller: Caller,
  id: string,
  body: Diterima<'tawaranJawab'>['body'],
  key: RequestKey | null,
): Promise<Outcome<Tawaran>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  await jalankanKalender(ctx);
  const { pegawaiId } = who.value;
  const done = await once(ctx.db, key, async (tx) => {
    const row = await rowsTawaran(tx).where('id', '=', id).where('pegawai_id', '=', pegawaiId).executeTakeFirst();
    if (!row) return problem('tidak-ditemukan', { apa: 'tawaran' });
    if (row.versi !== body.versi) return problem('versi-usang', { versi: body.versi, sekarang: row.versi });
    const decided = jawabTawaran(faktaOf(row), body);
    if (!decided.ok) return problem(decided.error.code, decided.error.values);
    const saat = new Date();
    const moved = await tx
      .updateTable('tawaran')
      .set({ keadaan: decided.value, versi: row.versi + 1, dijawab: saat, tinjauan: null })
      .where('id', '=', id)
      .where('versi', '=', row.versi)
      .where('keadaan', '=', row.keadaan)
      .executeTakeFirst();
    if (moved.numUpdatedRows !== 1n) return problem('versi-usang', { versi: row.versi, sekarang: row.versi + 1 });
    const sidik = await simpanAlasan(tx, row, body, saat);
    await record(tx, caller, {
      tindakan: 'jawab',
      objek: 'tawaran',
      objekId: id,
      sebelum: { keadaan: row.keadaan },
      sesudah: { keadaan: decided.value },
      rincian: { putaranId: row.putaran_id, ...(sidik && { sidikAlasan: sidik }) },
    });
    return ok({ id });
  });
  return done.ok ? lihatTawaran(ctx, caller, id) : done;
}

/** Replaces what was said before; an answer without words takes the old ones away. Returns the hash for the audit. */
async function simpanAlasan(
  tx: Tx,
  { id, pegawai_id }: TawaranRow,
  { jawaban, kode, isi }: Diterima<'tawaranJawab'>['body'],
  saat: Date,
): Promise<string | null> {
  await bacaSebagai(tx, diri(pegawai_id));
  await tx.deleteFrom('tawaran_alasan').where('tawaran_id', '=', id).execute();
  await tarikKeberatanTawaran(tx, id, saat);
  const seal = isi === '' && kode === null ? null : sidikAlasan(`${kode ?? ''}\n${isi}`);
  if (seal)
    await tx
      .insertInto('tawaran_alasan')
      .values({ tawaran_id: id, pegawai_id, kode, isi, garam: seal.garam, pada: saat })
      .execute();
  if (jawaban === 'kendala' && kode !== null)
    await keberatanDariKendala(tx, { tawaranId: id, pegawaiId: pegawai_id, kode, isi });
  await bacaSebagai(tx, null);
  return seal?.sidik ?? null;
}
