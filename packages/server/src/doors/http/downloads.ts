import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ok } from '@seimbang/core/kernel';
import { writePaket } from '../../exchange/paket/index.ts';
import { writeSheets } from '../../exchange/sheets/index.ts';
import { exportAudit } from '../../features/audit/index.ts';
import { planInPaket, planSheets, viewRencana } from '../../features/planning/index.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import type { Download } from './handler.ts';

export async function exportPaketXlsx(ctx: Context): Promise<Outcome<Download>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  return written(ctx, 'paket.xlsx', (path) => writePaket(current.index.paket, path));
}

export async function exportPlanXlsx(ctx: Context, id: string): Promise<Outcome<Download>> {
  const plan = await viewRencana(ctx.db, id);
  return plan.ok ? written(ctx, 'rencana.xlsx', (path) => writeSheets(path, planSheets(plan.value))) : plan;
}

/** With this package and rencana.json, `seimbang verify` repeats the check on any machine. */
export async function exportPlanPaket(ctx: Context, id: string): Promise<Outcome<Download>> {
  const found = await planInPaket(ctx, id);
  return found.ok ? written(ctx, 'paket-rencana.xlsx', (path) => writePaket(found.value.paket, path)) : found;
}

/** Sent as it is read: an audit may be larger than memory. */
export async function exportAuditLines({ db }: Context): Promise<Outcome<Download>> {
  const { lines } = await exportAudit(db);
  return ok({ nama: 'jejak-audit.jsonl', isi: Readable.from(lines) });
}

/** The writers write files; a download is such a file, read back and removed. */
export async function written(
  ctx: Context,
  nama: string,
  write: (path: string) => Promise<void>,
): Promise<Outcome<Download>> {
  const dir = await mkdtemp(join(ctx.temporaryDir, 'unduh-'));
  try {
    await write(join(dir, nama));
    return ok({ nama, isi: await readFile(join(dir, nama)) });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
