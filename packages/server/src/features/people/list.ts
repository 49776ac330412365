import type { DaftarPegawai } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import { type Tx, withReach } from '../../db/index.ts';
import { reachOf } from '../../shared/authorise.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { ringkasOf } from './ringkas.ts';

const PER_HALAMAN = 100;

export interface PegawaiQuery {
  readonly cari: string;
  readonly unorId?: string | undefined;
  readonly halaman: number;
}

/** People the caller may see, a page at a time, in the order of the file; row-level security cuts the list a second time. */
export async function listPegawai(ctx: Context, caller: Caller, query: PegawaiQuery): Promise<Outcome<DaftarPegawai>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { index } = current;
  const { total, ids } = await withReach(ctx.db, reachOf(caller, index), (tx) => pageOf(tx, query));
  const pegawai = ids.flatMap((id) => ringkasById(index, id));
  return ok({ total, halaman: query.halaman, perHalaman: PER_HALAMAN, pegawai });
}

function ringkasById(index: PaketIndex, id: string): ReturnType<typeof ringkasOf>[] {
  const p = index.pegawaiById.get(id);
  return p ? [ringkasOf(index, p)] : [];
}

async function pageOf(tx: Tx, query: PegawaiQuery): Promise<{ total: number; ids: string[] }> {
  const rows = await tx
    .selectFrom('pegawai')
    .select(['pegawai_id', sql<number>`count(*) over ()`.as('total')])
    .where(nameContains(query.cari))
    .$if(query.unorId !== undefined, (q) => q.where('unor_id', '=', query.unorId as string))
    .orderBy('urutan')
    .limit(PER_HALAMAN)
    .offset((query.halaman - 1) * PER_HALAMAN)
    .execute();
  return { total: rows[0]?.total ?? 0, ids: rows.map((r) => r.pegawai_id) };
}

/** Letters only: wildcards in what somebody types are letters too. */
export const nameContains = (text: string) =>
  sql<boolean>`lower(nama) like ${`%${text
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, String.raw`\$&`)}%`}`;
