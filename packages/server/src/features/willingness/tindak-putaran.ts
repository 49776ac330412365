import type { Diterima, Putaran } from '@seimbang/contract';
import { canonicalHash, type Day, ok } from '@seimbang/core/kernel';
import { langkahPutaran, type TindakanPutaran } from '@seimbang/core/willingness';
import { sql } from 'kysely';
import type { Tx } from '../../db/index.ts';
import { record, SISTEM } from '../../shared/audit.ts';
import type { Isian } from '../../shared/audit-isi.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { dipindahkanKe, orangKebal, paketPutaran, saldoPoin, tanpaMenunjuk } from './beku.ts';
import { jalankanKalender } from './kalender.ts';
import { hitungJawaban, lihatPutaran } from './lihat-putaran.ts';
import { manfaatHari } from './manfaat.ts';
import { bacaSebagai, dengan, TUKAR } from './pembaca.ts';
import { catatTutup } from './tutup.ts';
import { faktaOf, kenopPutaran, type Langkah, putaranById, type PutaranRow, putaranKini } from './putaran.ts';
import { bukaSegel, segelMinat } from './segel.ts';
import { kirimTawaran } from './tawarkan.ts';

type Act<B> = (ctx: Context, caller: Caller, id: string, body: B, key: RequestKey | null) => Promise<Outcome<Putaran>>;
type Polos = Diterima<'putaranBuka'>['body'];

interface Tindak {
  readonly tindakan: TindakanPutaran;
  readonly versi: number;
  readonly alasan?: string;
  /** Stores what the act brings beside the new state; runs after the state has been taken. */
  readonly simpan: (tx: Tx, row: PutaranRow) => Promise<Outcome<Isian>>;
}

/**
 * One act on a round: load, decide by the state table, store. Version and state stand in the where clause, so that of two analysts at once
 * one changes nothing.
 */
async function tindak(
  ctx: Context,
  caller: Caller,
  id: string,
  key: RequestKey | null,
  act: Tindak,
): Promise<Outcome<Putaran>> {
  if (caller.akunId === null && caller.pemilik !== SISTEM.pemilik) return problem('akun-tidak-dikenal');
  await jalankanKalender(ctx);
  const done = await once(ctx.db, key, (tx) => lakukan(tx, caller, id, act));
  return done.ok ? lihatPutaran(ctx, caller, id) : done;
}

async function lakukan(tx: Tx, caller: Caller, id: string, act: Tindak): Promise<Outcome<{ id: string }>> {
  const { tindakan, versi, alasan, simpan } = act;
  const row = await putaranById(tx, id);
  if (!row) return problem('tidak-ditemukan', { apa: 'putaran' });
  if (row.versi !== versi) return problem('versi-usang', { versi, sekarang: row.versi });
  const menunggu = (await hitungJawaban(tx, id)).menunggu ?? 0;
  const step = langkahPutaran(faktaOf(row, menunggu), tindakan);
  if (!step.ok) return problem(step.error.code, step.error.values);
  const saat = new Date();
  const jejak = { oleh: caller.nama ?? 'sistem', peran: caller.peran, pada: saat.toISOString() };
  const langkah: Langkah = { keadaan: step.value, tindakan, jejak };
  const moved = await tx
    .updateTable('putaran')
    .set({
      keadaan: step.value,
      versi: versi + 1,
      terakhir_oleh: jejak.oleh,
      terakhir_peran: caller.peran,
      terakhir_pada: saat,
      terakhir_tindakan: tindakan,
      jalan: sql`jalan || ${JSON.stringify([langkah])}::jsonb` as never,
    })
    .where('id', '=', id)
    .where('versi', '=', versi)
    .where('keadaan', '=', row.keadaan)
    .executeTakeFirst();
  if (moved.numUpdatedRows !== 1n) return problem('versi-usang', { versi, sekarang: versi + 1 });
  const stored = await simpan(tx, row);
  if (!stored.ok) return stored;
  await record(tx, caller, {
    tindakan,
    objek: 'putaran',
    objekId: id,
    sebelum: { keadaan: row.keadaan, versi },
    sesudah: { keadaan: step.value, versi: versi + 1 },
    rincian: stored.value,
    alasan: alasan ?? null,
  });
  return ok({ id });
}

/** Opens a round: facts are frozen and the default plan is made from them, before anybody has wished. Only its hash is shown. */
export const bukaPutaran: Act<Polos> = async (ctx, caller, id, { versi }, key) => {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const row = await putaranById(ctx.db, id);
  if (!row) return problem('tidak-ditemukan', { apa: 'putaran' });
  const other = await putaranKini(ctx.db);
  if (row.keadaan === 'siap' && other) return problem('putaran-lain-berjalan', { nama: other.nama });
  const step = langkahPutaran(faktaOf(row, 0), 'buka');
  if (!step.ok) return problem(step.error.code, step.error.values);
  const kenop = kenopPutaran(row);
  const { benih } = await dengan(ctx.db, TUKAR, (tx) =>
    tx.selectFrom('putaran_kunci').select('benih').where('putaran_id', '=', id).executeTakeFirstOrThrow(),
  );
  const paket = paketPutaran(current, kenop, benih, await saldoPoin(ctx.db));
  const manfaat = await manfaatHari(ctx.db, today());
  const kebal = await orangKebal(ctx.db, row.tmt);
  const pilih = kebal.size > 0 ? tanpaMenunjuk(paket, kebal) : paket;
  const sidik = canonicalHash({ versi: current.versi, kenop, benih: row.sidik_benih, kebal: [...kebal].sort() });
  const task = { jenis: 'rencana', maxMoves: kenop.maksimumMutasi } as const;
  const answer = await ctx.jobs.ask({ paket: pilih, sidik, task });
  if (!answer.ok)
    return problem('perencana-menolak', { alasan: answer.error.message.id, reason: answer.error.message.en });
  const rencana = kebal.size > 0 ? dipindahkanKe(paket, answer.value) : answer.value;
  return tindak(ctx, caller, id, key, {
    tindakan: 'buka',
    versi,
    simpan: async (tx) => {
      await bacaSebagai(tx, TUKAR);
      await tx
        .updateTable('putaran_kunci')
        .set({
          paket: JSON.stringify(paket),
          rencana: JSON.stringify(rencana),
          kebal: JSON.stringify([...kebal].sort()),
        })
        .where('putaran_id', '=', id)
        .execute();
      await bacaSebagai(tx, null);
      await tx
        .updateTable('putaran')
        .set({
          sidik_rencana: rencana.planHash,
          paket_versi: current.versi,
          manfaat: manfaat && JSON.stringify(manfaat),
        })
        .where('id', '=', id)
        .execute();
      return ok({ sidikRencana: rencana.planHash, paketVersi: current.versi, sidikManfaat: manfaat?.sidik ?? null });
    },
  });
};

/** Seals all lists by one hash and publishes the lottery seed. From here on no list can change. */
export const segelPutaran: Act<Polos> = (ctx, caller, id, { versi }, key) =>
  tindak(ctx, caller, id, key, { tindakan: 'segel', versi, simpan: (tx, row) => segelMinat(tx, row) });

/** Runs the trade on the sealed lists, which nobody but the trade reads. */
export const tukarPutaran: Act<Polos> = (ctx, caller, id, { versi }, key) =>
  tindak(ctx, caller, id, key, { tindakan: 'tukar', versi, simpan: (tx, row) => bukaSegel(ctx, tx, row) });

export const tawarkanPutaran: Act<Diterima<'putaranTawarkan'>['body']> = async (ctx, caller, id, body, key) => {
  const tenggat = body.tenggat as Day;
  const hariIni = today();
  if (tenggat <= hariIni) return problem('tenggat-tidak-berlaku', { tenggat, hariIni });
  return tindak(ctx, caller, id, key, {
    tindakan: 'tawarkan',
    versi: body.versi,
    simpan: (tx, row) => kirimTawaran(ctx, tx, row, tenggat),
  });
};

/** Closes the round: what it says of its seats is kept, and what people earned by it begins. */
export const tutupPutaran: Act<Polos> = (ctx, caller, id, { versi }, key) =>
  tindak(ctx, caller, id, key, { tindakan: 'tutup', versi, simpan: (tx, row) => catatTutup(ctx, tx, row) });

/** Calls a round off. Lines that nobody has proposed yet fall; what was sealed stays sealed. */
export const batalkanPutaran: Act<Diterima<'putaranBatal'>['body']> = (ctx, caller, id, { versi, alasan }, key) =>
  tindak(ctx, caller, id, key, {
    tindakan: 'batal',
    versi,
    alasan,
    simpan: async (tx) => {
      const fallen = await tx
        .updateTable('tawaran')
        .set((eb) => ({ keadaan: 'gugur', versi: eb('versi', '+', 1) }))
        .where('putaran_id', '=', id)
        .where('keadaan', '<>', 'gugur')
        .where('usul_id', 'is', null)
        .executeTakeFirst();
      return ok({ gugur: Number(fallen.numUpdatedRows) });
    },
  });
