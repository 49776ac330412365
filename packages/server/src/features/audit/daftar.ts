import type { CatatanAudit, DaftarCatatan, Diterima } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Db } from '../../db/index.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { hiddenFrom } from './terlihat.ts';

/** Rows on one page. */
const PAGE = 500;
/** Rows of a history: more than that is no longer read by anybody. */
const HISTORY = 1000;

type Pertanyaan = Diterima<'auditDaftar'>['query'];

const rows = (db: Db) =>
  db
    .selectFrom('audit_kejadian as a')
    .select(['a.nomor', 'a.saat', 'a.pelaku', 'a.peran', 'a.sifat', 'a.tindakan', 'a.objek', 'a.objek_id'])
    .select(['a.rincian', 'a.sebelum', 'a.sesudah', 'a.alasan'])
    .orderBy('a.nomor', 'desc');

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>;

const viewOf = ({ saat, objek_id: objekId, ...row }: Row): CatatanAudit => ({
  ...row,
  objekId,
  saat: saat.toISOString(),
});

/** Text that `like` takes literally. */
const literal = (text: string): string => text.replace(/[\\%_]/g, (c) => `\\${c}`);

/** Days are those of western Indonesia, where `clock.ts` counts them too. */
const filtered = (caller: Caller, { objek, objekId, pelaku, dari, sampai }: Pertanyaan) => {
  const hidden = hiddenFrom(caller);
  return sql<boolean>`(${hidden.length === 0} or a.objek <> all(${[...hidden]}))
    and (${objek ?? null}::text is null or a.objek = ${objek ?? null})
    and (${objekId ?? null}::text is null or a.objek_id = ${objekId ?? null})
    and (${pelaku ?? null}::text is null or a.pelaku ilike ${`%${literal(pelaku ?? '')}%`})
    and (${dari ?? null}::date is null or a.saat >= ${dari ?? null}::date::timestamp at time zone 'Asia/Jakarta')
    and (${sampai ?? null}::date is null
      or a.saat < (${sampai ?? null}::date + 1)::timestamp at time zone 'Asia/Jakarta')`;
};

/** The audit as far as the caller's role reads it, newest first. */
export async function listAudit(
  ctx: Pick<Context, 'db'>,
  caller: Caller,
  query: Pertanyaan,
): Promise<Outcome<DaftarCatatan>> {
  const fits = filtered(caller, query);
  const page = rows(ctx.db).where(fits).limit(PAGE);
  const found = await (query.sebelumNomor === undefined
    ? page
    : page.where('a.nomor', '<', query.sebelumNomor)
  ).execute();
  const { n } = await ctx.db
    .selectFrom('audit_kejadian as a')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where(fits)
    .executeTakeFirstOrThrow();
  const kinds = await ctx.db.selectFrom('audit_kejadian').select('objek').distinct().orderBy('objek').execute();
  const objek = kinds.map((k) => k.objek).filter((o) => !hiddenFrom(caller).includes(o));
  return ok({ catatan: found.map(viewOf), total: n, objek });
}

type Riwayat = Outcome<{ catatan: CatatanAudit[] }>;

/** Every object begins with an act: where there is none there is no object. One that was deleted keeps its history. */
const history = (found: readonly Row[]): Riwayat =>
  found.length === 0 ? problem('tidak-ditemukan', { apa: 'riwayat' }) : ok({ catatan: found.map(viewOf) });

/** The acts on one object, newest first. The route says who may read the object. */
export async function historyOf({ db }: Pick<Context, 'db'>, objek: string, id: string): Promise<Riwayat> {
  const found = await rows(db).where('a.objek', '=', objek).where('a.objek_id', '=', id).limit(HISTORY).execute();
  return history(found);
}

/** A plan's history is that of its scenario: the acts that led to it and those that followed. */
export async function historyOfPlan(ctx: Pick<Context, 'db'>, id: string): Promise<Riwayat> {
  const plan = await ctx.db.selectFrom('rencana').select('skenario_id').where('id', '=', id).executeTakeFirst();
  const found = await rows(ctx.db)
    .where((e) =>
      e.or([
        e.and([e('a.objek', '=', 'rencana'), e('a.objek_id', '=', id)]),
        e.and([e('a.objek', '=', 'skenario'), e('a.objek_id', '=', plan?.skenario_id ?? id)]),
      ]),
    )
    .limit(HISTORY)
    .execute();
  return history(found);
}
