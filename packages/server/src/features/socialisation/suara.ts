import type { BalasanOf, Diterima } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { type Day, ok } from '@seimbang/core/kernel';
import { jawabanLengkap, PERNYATAAN_DENYUT, PERNYATAAN_SIKAP } from '@seimbang/core/listening';
import { sql } from 'kysely';
import type { Db, Tx } from '../../db/index.ts';
import { record, SISTEM } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { undangDenyut } from './denyut-undang.ts';
import { bacaSuara, denganSuara, kunciButa, sebagai } from './pembaca.ts';
import { namaUnor, undanganUnor, unitOf } from './undangan.ts';

type Suara = BalasanOf<'suaraSaya'>;
type Undangan = Suara['menunggu'][number];
type Jawaban = Diterima<'suaraJawab'>['body'];

interface Orang {
  readonly index: PaketIndex;
  readonly pegawaiId: string;
  readonly unorId: string;
}

async function orangOf(ctx: Context, { pegawaiId }: Caller): Promise<Outcome<Orang>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const person = pegawaiId === null ? undefined : current.index.pegawaiById.get(pegawaiId);
  if (!person) return problem('akun-tanpa-pegawai');
  return ok({ index: current.index, pegawaiId: person.pegawaiId, unorId: person.unorId });
}

/** What waits for the caller: open surveys of campaigns that invite the own unit, and Denyut. */
export async function suaraSaya(ctx: Context, caller: Caller): Promise<Outcome<Suara>> {
  const who = await orangOf(ctx, caller);
  if (!who.ok) return who;
  await undangDenyut(ctx);
  return ok({ menunggu: [...(await denyutMenunggu(ctx.db, who.value)), ...(await surveiMenunggu(ctx.db, who.value))] });
}

async function surveiMenunggu(db: Db, orang: Orang): Promise<Undangan[]> {
  const hariIni = today();
  const open = await db
    .selectFrom('survei')
    .innerJoin('kampanye', 'kampanye.id', 'survei.kampanye_id')
    .select(['survei.id', 'survei.kampanye_id', 'survei.gelombang', 'survei.selesai', 'kampanye.judul'])
    .where('survei.mulai', '<=', hariIni)
    .where('survei.selesai', '>=', hariIni)
    .orderBy('survei.selesai')
    .execute();
  if (open.length === 0) return [];
  const units = await unitOf(
    db,
    open.map((s) => s.kampanye_id),
  );
  const done = await sudahMenjawab(db, orang.pegawaiId);
  return open
    .filter((s) => !done.has(s.id) && undanganUnor(orang.index, units.get(s.kampanye_id) ?? [], orang.unorId) !== null)
    .map((s) => ({
      jenis: 'survei',
      id: s.id,
      tentang: s.judul,
      gelombang: s.gelombang,
      hari: null,
      kelompok: null,
      tutup: s.selesai,
      pernyataan: PERNYATAAN_SIKAP.map(({ kode, isi }) => ({ kode, isi })),
    }));
}

const sudahMenjawab = (db: Db, pegawaiId: string): Promise<Set<string>> =>
  denganSuara(db, sebagai(pegawaiId), async (tx) => {
    const rows = await tx.selectFrom('survei_peserta').select('survei_id').execute();
    return new Set(rows.map((r) => r.survei_id));
  });

async function denyutMenunggu(db: Db, { index, pegawaiId, unorId }: Orang): Promise<Undangan[]> {
  const rows = await denganSuara(db, sebagai(pegawaiId), (tx) =>
    tx
      .selectFrom('denyut_undangan')
      .select(['id', 'hari', 'kelompok', 'tutup'])
      .where('dijawab', '=', false)
      .where('tutup', '>=', today())
      .orderBy('tutup')
      .execute(),
  );
  return rows.map((r) => ({
    jenis: 'denyut',
    id: r.id,
    tentang: namaUnor(index, unorId),
    gelombang: null,
    hari: r.hari,
    kelompok: r.kelompok,
    tutup: r.tutup,
    pernyataan: PERNYATAAN_DENYUT.map(({ kode, isi }) => ({ kode, isi })),
  }));
}

/**
 * Counts the answers and notes that this person has answered, in one transaction. The answers themselves are stored nowhere: not in the
 * audit, which says that somebody answered, and not beside the idempotency key.
 */
export async function jawabSuara(
  ctx: Context,
  caller: Caller,
  { jenis, id, jawaban }: Jawaban,
  key: RequestKey | null,
): Promise<Outcome<Suara>> {
  const who = await orangOf(ctx, caller);
  if (!who.ok) return who;
  const pernyataan = jenis === 'survei' ? PERNYATAAN_SIKAP : PERNYATAAN_DENYUT;
  if (!jawabanLengkap(pernyataan, jawaban)) return problem('suara-tidak-lengkap');
  const done = await once(ctx.db, key && kunciButa(key), async (tx) => {
    const counted = await (jenis === 'survei' ? hitungSurvei : hitungDenyut)(
      tx,
      who.value,
      id,
      JSON.stringify(jawaban),
    );
    if (!counted) return problem('suara-tertutup');
    await record(tx, SISTEM, { tindakan: 'terima-jawaban', objek: jenis, objekId: jenis === 'survei' ? id : null });
    return ok({});
  });
  return done.ok ? suaraSaya(ctx, caller) : done;
}

async function hitungSurvei(tx: Tx, orang: Orang, id: string, jawaban: string): Promise<boolean> {
  const row = await tx
    .selectFrom('survei')
    .select(['kampanye_id', 'mulai', 'selesai'])
    .where('id', '=', id)
    .executeTakeFirst();
  const hariIni = today();
  if (!row || hariIni < row.mulai || row.selesai < hariIni) return false;
  const invited = (await unitOf(tx, [row.kampanye_id])).get(row.kampanye_id) ?? [];
  const kelompok = undanganUnor(orang.index, invited, orang.unorId);
  if (kelompok === null) return false;
  await bacaSuara(tx, sebagai(orang.pegawaiId));
  const first = await tx
    .insertInto('survei_peserta')
    .values({ survei_id: id, pegawai_id: orang.pegawaiId })
    .onConflict((c) => c.doNothing())
    .returning('survei_id')
    .executeTakeFirst();
  await bacaSuara(tx, null);
  if (!first) return false;
  await sql`select suara_survei(${id}::uuid, ${kelompok}::text, ${jawaban}::jsonb)`.execute(tx);
  return true;
}

async function hitungDenyut(tx: Tx, orang: Orang, id: string, jawaban: string): Promise<boolean> {
  const hariIni: Day = today();
  await bacaSuara(tx, sebagai(orang.pegawaiId));
  const mine = await tx
    .updateTable('denyut_undangan')
    .set({ dijawab: true })
    .where('id', '=', id)
    .where('dijawab', '=', false)
    .where('tutup', '>=', hariIni)
    .returning(['hari', 'kelompok'])
    .executeTakeFirst();
  await bacaSuara(tx, null);
  if (!mine) return false;
  await sql`select suara_denyut(${mine.hari}::integer, ${mine.kelompok}::text, ${jawaban}::jsonb, ${hariIni}::date)`.execute(
    tx,
  );
  return true;
}
