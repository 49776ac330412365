import { randomUUID } from 'node:crypto';
import type { BalasanOf, Diterima } from '@seimbang/contract';
import { type Day, daysBetween, ok } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Db, Tx } from '../../../db/index.ts';
import { record } from '../../../shared/audit.ts';
import type { Caller } from '../../../shared/caller.ts';
import { today } from '../../../shared/clock.ts';
import type { Context } from '../../../shared/context.ts';
import { once, type RequestKey } from '../../../shared/once.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { mejaKini } from './kini.ts';
import { namaUnor } from './bagian.ts';
import { hadirOf, HARI_HADIR, terkirimOf } from './baris.ts';
import { peristiwaOf } from './meja.ts';

type Saya = BalasanOf<'bantuanSaya'>;

/** Longest readiness somebody may declare, days. */
const TERPANJANG = 120;

/** A transaction that reads readiness as the person, or as the planner of help (row-level security of 0014_lonjakan.sql). */
async function membaca<T>(
  db: Db,
  as: { readonly pegawaiId: string } | 'bantuan',
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await bacaRelawan(tx, as);
    return work(tx);
  });
}

async function bacaRelawan(tx: Tx, as: { readonly pegawaiId: string } | 'bantuan' | null): Promise<void> {
  const mode = as === null ? '' : as === 'bantuan' ? 'bantuan' : 'diri';
  const pegawai = as === null || as === 'bantuan' ? '' : as.pegawaiId;
  await sql`select set_config('seimbang.kesediaan', ${mode}, true),
    set_config('seimbang.kesediaan_pegawai', ${pegawai}, true)`.execute(tx);
}

/** Who has said that he would help on all of these days, and with how much of the day. */
export const relawanUntuk = (db: Db, { mulai, selesai }: { readonly mulai: Day; readonly selesai: Day }) =>
  membaca(db, 'bantuan', async (tx) => {
    const rows = await tx
      .selectFrom('relawan')
      .select(['pegawai_id', 'porsi'])
      .where('dicabut', 'is', null)
      .where('mulai', '<=', selesai)
      .where('selesai', '>=', mulai)
      .orderBy('pegawai_id')
      .execute();
    return new Map(rows.map((r) => [r.pegawai_id, r.porsi]));
  });

export const jumlahRelawan = async (db: Db, row: { readonly mulai: Day; readonly selesai: Day }): Promise<number> =>
  (await relawanUntuk(db, row)).size;

/** The own page: what was declared, what the own assignments are. */
export async function bantuanSaya(ctx: Context, caller: Caller): Promise<Outcome<Saya>> {
  const current = await mejaKini(ctx);
  if (!current) return problem('belum-ada-data');
  const { pegawaiId } = caller;
  if (pegawaiId === null || !current.index.pegawaiById.has(pegawaiId)) return problem('akun-tanpa-pegawai');
  const rows = await membaca(ctx.db, { pegawaiId }, (tx) =>
    tx
      .selectFrom('relawan')
      .select(['id', 'mulai', 'selesai', 'porsi', 'dicabut', 'pada'])
      .where('pegawai_id', '=', pegawaiId)
      .orderBy('mulai', 'desc')
      .execute(),
  );
  const tugas = (await terkirimOf(ctx.db)).filter((o) => o.pegawaiId === pegawaiId && o.keadaan !== 'draf');
  const hadir = await hadirOf(
    ctx.db,
    tugas.map((o) => o.usulId),
  );
  const thanks = await ctx.db
    .selectFrom('bantuan_surat')
    .select('usul_id')
    .where('pegawai_id', '=', pegawaiId)
    .execute();
  const { index } = current;
  return ok({
    hariIni: today(),
    relawan: rows.map(({ dicabut, pada, ...r }) => ({ ...r, dicabut: dicabut !== null, pada: pada.toISOString() })),
    peristiwa: peristiwaOf(index, today()),
    tugas: tugas.map((o) => ({
      bantuanId: o.bantuanId,
      usulId: o.usulId,
      unorNama: namaUnor(index, o.keUnor),
      mulai: o.mulai,
      selesai: o.selesai,
      porsi: o.porsi,
      keadaan: o.keadaan,
      hariHadir: hadir
        .filter((h) => h.usulId === o.usulId && h.pegawaiId === pegawaiId)
        .reduce((a, h) => a + HARI_HADIR[h.hadir], 0),
      terimaKasih: thanks.some((t) => t.usul_id === o.usulId),
    })),
  });
}

/** The audit says that somebody declared or took back readiness; the days stand in the own row only. */
export async function daftarRelawan(
  ctx: Context,
  caller: Caller,
  { mulai, selesai, porsi }: Diterima<'relawanDaftar'>['body'],
  key: RequestKey | null,
): Promise<Outcome<Saya>> {
  const current = await mejaKini(ctx);
  const { pegawaiId } = caller;
  if (!current) return problem('belum-ada-data');
  if (pegawaiId === null || !current.index.pegawaiById.has(pegawaiId)) return problem('akun-tanpa-pegawai');
  const [from, to] = [mulai as Day, selesai as Day];
  if (to < from || to < today()) return problem('masa-tugas-tidak-berlaku', { mulai, selesai });
  const hari = daysBetween(from, to) + 1;
  if (hari > TERPANJANG) return problem('masa-tugas-terlalu-panjang', { hari, maksimum: TERPANJANG, selesai });
  const done = await once(ctx.db, key, async (tx) => {
    await bacaRelawan(tx, { pegawaiId });
    const row = { id: randomUUID(), pegawai_id: pegawaiId, mulai: from, selesai: to, porsi };
    await tx.insertInto('relawan').values(row).execute();
    await bacaRelawan(tx, null);
    await record(tx, caller, { tindakan: 'bersedia', objek: 'relawan', objekId: row.id });
    return ok(undefined);
  });
  return done.ok ? bantuanSaya(ctx, caller) : done;
}

export async function cabutRelawan(
  ctx: Context,
  caller: Caller,
  { id }: Diterima<'relawanCabut'>['body'],
  key: RequestKey | null,
): Promise<Outcome<Saya>> {
  const { pegawaiId } = caller;
  if (pegawaiId === null) return problem('akun-tanpa-pegawai');
  const done = await once(ctx.db, key, async (tx) => {
    await bacaRelawan(tx, { pegawaiId });
    const gone = await tx
      .updateTable('relawan')
      .set({ dicabut: new Date() })
      .where('id', '=', id)
      .where('dicabut', 'is', null)
      .returning('id')
      .executeTakeFirst();
    await bacaRelawan(tx, null);
    if (!gone) return problem('tidak-ditemukan', { apa: 'kesediaan' });
    await record(tx, caller, { tindakan: 'cabut', objek: 'relawan', objekId: id });
    return ok(undefined);
  });
  return done.ok ? bantuanSaya(ctx, caller) : done;
}
