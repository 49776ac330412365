import type { RantaiAudit } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import type { Db } from '../../db/index.ts';
import type { Context } from '../../shared/context.ts';
import type { Outcome } from '../../shared/problem.ts';
import { verifyAudit } from './baca.ts';
import { AWAL } from '../../shared/audit-isi.ts';

/** What the last check on each database of this process found, and the check that is under way. */
const last = new WeakMap<Db, RantaiAudit>();
const running = new WeakMap<Db, Promise<RantaiAudit>>();

const NEVER: RantaiAudit = { diperiksa: null, utuh: true, catatan: 0, kepala: { nomor: 0, sidik: AWAL }, rusak: null };

export const auditStatus = async ({ db }: Pick<Context, 'db'>): Promise<Outcome<RantaiAudit>> =>
  ok(last.get(db) ?? NEVER);

/** Checks the whole chain now. Several who ask at once share one check. */
export async function checkAudit({ db }: Pick<Context, 'db'>): Promise<Outcome<RantaiAudit>> {
  const check = running.get(db) ?? inspect(db).finally(() => running.delete(db));
  running.set(db, check);
  return ok(await check);
}

async function inspect(db: Db): Promise<RantaiAudit> {
  const { utuh, catatan, kepala, rusak } = await verifyAudit(db);
  const found = { diperiksa: new Date().toISOString(), utuh, catatan, kepala, rusak };
  last.set(db, found);
  return found;
}
