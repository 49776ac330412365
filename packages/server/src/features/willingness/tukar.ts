import { randomUUID } from 'node:crypto';
import type { Diterima, TukarSaya } from '@seimbang/contract';
import { formasiKey, type Minat, type Tempat } from '@seimbang/core/domain';
import { canonicalHash, ok } from '@seimbang/core/kernel';
import { findSwaps, type Swap } from '@seimbang/core/willingness';
import { sql } from 'kysely';
import type { Tx } from '../../db/index.ts';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import { command, once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { notify } from '../../shared/surel.ts';
import { usulkanBaris } from '../approval/index.ts';
import { akunOf } from './kabar.ts';
import { orangSaya } from './minat.ts';
import { bernama } from './nama.ts';
import { bacaSebagai, dengan, diri, TUKAR } from './pembaca.ts';

type Temuan = TukarSaya['temuan'][number];

/** The own wish to exchange, and the exchanges found with it. Others are told by their places, not by their names. */
export async function lihatTukar(ctx: Context, caller: Caller): Promise<Outcome<TukarSaya>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  const { current, pegawaiId } = who.value;
  return dengan(ctx.db, diri(pegawaiId), async (tx) => {
    const own = await tx
      .selectFrom('tukar_minat')
      .select(['versi', 'aktif', 'isi'])
      .where('pegawai_id', '=', pegawaiId)
      .executeTakeFirst();
    return ok({
      versi: own?.versi ?? 0,
      aktif: own?.aktif ?? false,
      isi: ((own?.isi as Tempat[] | undefined) ?? []).map((t) => bernama(current.index, t)),
      temuan: await temuanOf(tx, current, pegawaiId),
    });
  });
}

/** Exchanges the person takes part in. The transaction reads as the person, and is let see the other members of those. */
async function temuanOf(tx: Tx, { index }: CurrentPaket, pegawaiId: string): Promise<Temuan[]> {
  const mine = await tx.selectFrom('tukar_anggota').select('temuan_id').where('pegawai_id', '=', pegawaiId).execute();
  if (mine.length === 0) return [];
  const ids = mine.map((m) => m.temuan_id);
  await sql`select set_config('seimbang.kesediaan_temuan', ${ids.join(' ')}, true)`.execute(tx);
  const rows = await tx
    .selectFrom('tukar_temuan as t')
    .innerJoin('tukar_anggota as a', 'a.temuan_id', 't.id')
    .select(['t.id', 't.versi', 't.jenis', 't.keadaan', 't.usul_id', 'a.pegawai_id', 'a.jawaban'])
    .select(['a.dari_unor', 'a.dari_jabatan', 'a.ke_unor', 'a.ke_jabatan'])
    .where('t.id', 'in', ids)
    .orderBy('t.dibuat', 'desc')
    .orderBy('t.id')
    .orderBy('a.urutan')
    .execute();
  const found = new Map<string, Temuan & { anggota: Temuan['anggota'][number][] }>();
  for (const r of rows) {
    const { id, versi, jenis, keadaan, usul_id: usulId } = r;
    const one = found.get(id) ?? { id, versi, jenis, keadaan, usulId, anggota: [] };
    found.set(id, one);
    one.anggota.push({
      saya: r.pegawai_id === pegawaiId,
      dari: bernama(index, { unorId: r.dari_unor, jabatanId: r.dari_jabatan }),
      ke: bernama(index, { unorId: r.ke_unor, jabatanId: r.ke_jabatan }),
      jawaban: r.jawaban,
    });
  }
  return [...found.values()];
}

/** Stores the own wish and looks for exchanges anew: every one that everybody in it wants, and that the rules and floors allow. */
export async function simpanTukar(
  ctx: Context,
  caller: Caller,
  { versi, aktif, isi }: Diterima<'tukarSimpan'>['body'],
): Promise<Outcome<TukarSaya>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  const { current, pegawaiId } = who.value;
  const seen = new Set<string>();
  for (const [i, t] of isi.entries()) {
    const key = formasiKey(t.unorId, t.jabatanId);
    if (seen.has(key) || !current.index.selByKey.has(key)) return problem('minat-tidak-berlaku', { urutan: i + 1 });
    seen.add(key);
  }
  const done = await command(ctx.db, async (tx) => {
    // One search at a time: two people who wish for each other's place at once must both be seen.
    await sql`select pg_advisory_xact_lock(hashtext('seimbang.tukar'))`.execute(tx);
    await bacaSebagai(tx, diri(pegawaiId));
    const values = { aktif, isi: JSON.stringify(isi), versi: versi + 1, saat: new Date() };
    const stored =
      versi === 0
        ? await tx
            .insertInto('tukar_minat')
            .values({ pegawai_id: pegawaiId, ...values })
            .onConflict((c) => c.doNothing())
            .returning('versi')
            .executeTakeFirst()
        : await tx
            .updateTable('tukar_minat')
            .set(values)
            .where('pegawai_id', '=', pegawaiId)
            .where('versi', '=', versi)
            .returning('versi')
            .executeTakeFirst();
    if (!stored) return problem('versi-usang', { versi, sekarang: versi + 1 });
    await cariTukar(tx, current);
    await bacaSebagai(tx, null);
    await record(tx, caller, { tindakan: 'simpan', objek: 'tukar', objekId: null });
    return ok(undefined);
  });
  return done.ok ? lihatTukar(ctx, caller) : done;
}

/** Most exchanges kept open at a time. */
const PALING_BANYAK = 200;

async function cariTukar(tx: Tx, { index }: CurrentPaket): Promise<void> {
  await bacaSebagai(tx, TUKAR);
  const rows = await tx
    .selectFrom('tukar_minat')
    .select(['pegawai_id', 'isi'])
    .where('aktif', '=', true)
    .orderBy('pegawai_id')
    .execute();
  const minat = rows.flatMap((r): Minat[] =>
    (r.isi as Tempat[]).map((t, i) => ({ pegawaiId: r.pegawai_id, urutan: i + 1, ...t, ekstra: {} })),
  );
  const { swaps } = findSwaps(index, minat, { limit: PALING_BANYAK });
  const found = new Map(swaps.map((s) => [canonicalHash(s.moves), s]));
  const open = await tx.selectFrom('tukar_temuan').select(['id', 'sidik']).where('keadaan', '=', 'menunggu').execute();
  const gone = open.filter((t) => !found.has(t.sidik)).map((t) => t.id);
  if (gone.length > 0)
    await tx
      .updateTable('tukar_temuan')
      .set((eb) => ({ keadaan: 'batal', versi: eb('versi', '+', 1) }))
      .where('id', 'in', gone)
      .execute();
  const known = new Set(open.map((t) => t.sidik));
  for (const [sidik, swap] of found) if (!known.has(sidik)) await simpanTemuan(tx, sidik, swap);
}

/** An exchange found for the first time, or again after it had been called off. */
async function simpanTemuan(tx: Tx, sidik: string, { kind, moves }: Swap): Promise<void> {
  const id = randomUUID();
  await tx
    .updateTable('tukar_temuan')
    .set({ sidik: sql`sidik || ' ' || id::text` as never })
    .where('sidik', '=', sidik)
    .where('keadaan', '=', 'batal')
    .execute();
  const made = await tx
    .insertInto('tukar_temuan')
    .values({ id, sidik, jenis: kind })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return;
  await tx
    .insertInto('tukar_anggota')
    .values(
      moves.map((m, urutan) => ({
        temuan_id: id,
        pegawai_id: m.pegawaiId,
        urutan,
        dari_unor: m.from.unorId,
        dari_jabatan: m.from.jabatanId,
        ke_unor: m.to.unorId,
        ke_jabatan: m.to.jabatanId,
      })),
    )
    .execute();
  const akun = await akunOf(
    tx,
    moves.map((m) => m.pegawaiId),
  );
  await notify(tx, { peristiwa: `tukar:${id}:ditemukan`, tautan: '/saya/tukar', akun });
}

/** Says yes or no to an exchange. With the last yes it becomes one proposal for all of them; with one no it is called off. */
export async function jawabTukar(
  ctx: Context,
  caller: Caller,
  { temuanId, versi, setuju }: Diterima<'tukarJawab'>['body'],
  key: RequestKey | null,
): Promise<Outcome<TukarSaya>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  const { current, pegawaiId } = who.value;
  const done = await once(ctx.db, key, async (tx) => {
    await bacaSebagai(tx, diri(pegawaiId));
    const own = await tx
      .updateTable('tukar_anggota')
      .set({ jawaban: setuju ? 'setuju' : 'tidak' })
      .where('temuan_id', '=', temuanId)
      .where('pegawai_id', '=', pegawaiId)
      .executeTakeFirst();
    if (own.numUpdatedRows !== 1n) return problem('tukar-berubah');
    const taken = await tx
      .updateTable('tukar_temuan')
      .set({ versi: versi + 1, ...(!setuju && { keadaan: 'batal' as const }) })
      .where('id', '=', temuanId)
      .where('versi', '=', versi)
      .where('keadaan', '=', 'menunggu')
      .executeTakeFirst();
    if (taken.numUpdatedRows !== 1n) return problem('tukar-berubah');
    if (setuju) {
      const made = await usulkanBilaSemua(tx, current, caller, temuanId);
      if (!made.ok) return made;
    }
    await bacaSebagai(tx, null);
    await record(tx, caller, { tindakan: setuju ? 'setujui' : 'tolak', objek: 'tukar', objekId: temuanId });
    return ok(undefined);
  });
  return done.ok ? lihatTukar(ctx, caller) : done;
}

const SEPAKAT = {
  code: 'tukar-sepakat',
  id: 'bertukar tempat atas kesepakatan semua yang terkait',
  en: 'changes places by agreement of everybody concerned',
};

/** All letters or none: one proposal, one gerbong. */
async function usulkanBilaSemua(
  tx: Tx,
  current: CurrentPaket,
  caller: Caller,
  temuanId: string,
): Promise<Outcome<void>> {
  await bacaSebagai(tx, TUKAR);
  const all = await tx
    .selectFrom('tukar_anggota')
    .select(['pegawai_id', 'ke_unor', 'ke_jabatan', 'jawaban'])
    .where('temuan_id', '=', temuanId)
    .orderBy('urutan')
    .execute();
  if (all.some((a) => a.jawaban !== 'setuju')) return ok(undefined);
  const made = await usulkanBaris(tx, current, caller, {
    asal: 'pribadi',
    judul: 'Tukar tempat atas kesepakatan',
    tmt: current.index.paket.kebijakan.tmt,
    baris: all.map((a) => ({
      pegawaiId: a.pegawai_id,
      unorId: a.ke_unor,
      jabatanId: a.ke_jabatan,
      alasan: SEPAKAT,
    })),
  });
  if (!made.ok) return made;
  await tx
    .updateTable('tukar_temuan')
    .set({ keadaan: 'disetujui', usul_id: made.value.id })
    .where('id', '=', temuanId)
    .execute();
  return ok(undefined);
}
