import type { KebijakanTampil } from '@seimbang/contract';
import type { Asumsi } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import { createJudge, openQuestions } from '@seimbang/core/regulation';
import { sql } from 'kysely';
import { savePaket } from '../../db/index.ts';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { command } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { openScenario } from './opening.ts';

/** The policy, the questions that leave verdicts open, and what is taken for granted. */
export async function viewKebijakan(ctx: Context): Promise<Outcome<KebijakanTampil>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { index, versi } = current;
  const { kebijakan: k } = index.paket;
  const confirmed = await ctx.db.selectFrom('asumsi').selectAll().execute();
  const by = new Map(confirmed.map((a) => [a.kode, a]));
  return ok({
    versi,
    wkeMenit: k.wkeMenit,
    tmt: k.tmt,
    maksimumMutasi: k.maksimumMutasi,
    bobot: k.bobot,
    batas: k.batas,
    lintasJabatan: k.lintasJabatan,
    benih: k.benih,
    wajibRotasi: k.wajibRotasi,
    asumsi: openQuestions(index).map((q) => ({
      kode: q.code,
      pesan: q.message,
      pegawai: q.pegawai,
      dikonfirmasi: q.confirmed,
      oleh: (q.confirmed && by.get(q.code)?.oleh) || null,
      pada: (q.confirmed && by.get(q.code)?.pada.toISOString()) || null,
    })),
    anggapan: createJudge(index).assumptions.filter((a) => !a.confirmed),
  });
}

/** Confirms exactly these stand-ins for missing data; every plan that leans on one is marked `simulasi`. */
export async function confirmAssumptions(
  ctx: Context,
  caller: Caller,
  asumsi: readonly Asumsi[],
  versi: number,
): Promise<Outcome<KebijakanTampil>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { paket } = current.index;
  const stored = await command(ctx.db, async (tx) => {
    const meta = await tx.selectFrom('paket').selectAll().forUpdate().executeTakeFirstOrThrow();
    if (meta.versi !== versi || current.versi !== versi) return problem('versi-usang', { versi, sekarang: meta.versi });
    const kebijakan = { ...paket.kebijakan, asumsi: [...new Set(asumsi)].sort() };
    const rest = { demo: meta.demo, dataPer: meta.data_per, mutu: meta.mutu, temuan: meta.temuan as unknown[] };
    await savePaket(tx, { ...paket, kebijakan }, rest);
    await tx
      .deleteFrom('asumsi')
      .where('kode', 'not in', ['', ...asumsi])
      .execute();
    for (const kode of asumsi)
      await tx
        .insertInto('asumsi')
        .values({ kode, oleh: caller.nama ?? '-', pada: sql`now()` })
        .onConflict((c) => c.doNothing())
        .execute();
    await record(tx, caller, { tindakan: 'asumsi', objek: 'kebijakan', objekId: null, rincian: { asumsi } });
    return ok(undefined);
  });
  if (!stored.ok) return stored;
  await openScenario(ctx);
  return viewKebijakan(ctx);
}
