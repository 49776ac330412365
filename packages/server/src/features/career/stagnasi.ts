import type { BalasanOf } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { type BagianStagnan, STAGNASI_BULAN, type UnitStagnasi } from '@seimbang/core/rotation';
import type { Kalender } from '@seimbang/core/rotation';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { rencanaDocument } from '../planning/index.ts';
import { jawaban } from './tanya.ts';

type Tampil = BalasanOf<'stagnasi'>;
/** Groups with fewer people are hidden from everybody but the analyst. */
const TERKECIL = 5;

/** Share of people without a change for five years: today, after a plan, and at the end of the last calendar of the present data. */
export async function lihatStagnasi(
  ctx: Context,
  caller: Caller,
  rencanaId: string | undefined,
): Promise<Outcome<Tampil>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const plan = rencanaId === undefined ? null : await rencanaDocument(ctx.db, rencanaId);
  if (plan && !plan.ok) return plan;
  const kalender = await kalenderKini(ctx, current.versi);
  const moves = plan && plan.value.moves.map(({ pegawaiId, to }) => ({ pegawaiId, to }));
  const { unit, semua, ...rest } = await jawaban(ctx, current, { jenis: 'stagnasi', moves, kalender });
  const hide = caller.peran !== 'analis';
  return ok({
    ...rest,
    batasBulan: STAGNASI_BULAN,
    semua: baris(semua, hide),
    unit: unit.map((u) => ({
      ...baris(u, hide),
      unorId: u.unorId,
      unorNama: current.index.unorById.get(u.unorId)?.nama ?? u.unorId,
    })),
  });
}

/** The last calendar, where it was made from the present data. */
async function kalenderKini(ctx: Context, versi: number): Promise<Kalender | null> {
  const row = await ctx.db
    .selectFrom('kalender_rotasi')
    .select(['isi', 'paket_versi'])
    .orderBy('dibuat', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && row.paket_versi === versi ? (row.isi as Kalender) : null;
}

function baris(row: Omit<UnitStagnasi, 'unorId'>, hide: boolean): Tampil['semua'] {
  const shown = (b: BagianStagnan): Tampil['semua']['hariIni'] =>
    hide && b.orang < TERKECIL ? { orang: b.orang, stagnan: null } : b;
  return {
    hariIni: shown(row.hariIni),
    sesudahRencana: row.sesudahRencana && shown(row.sesudahRencana),
    akhirTanpa: row.akhirTanpa && shown(row.akhirTanpa),
    akhirDengan: row.akhirDengan && shown(row.akhirDengan),
  };
}
