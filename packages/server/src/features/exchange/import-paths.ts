import type { ImportReport } from '@seimbang/core/domain';
import { type Day, err, ok, type Result } from '@seimbang/core/kernel';
import type { Db } from '../../db/index.ts';
import { applyImport, draftImport, type FileChanges } from '../../exchange/import/index.ts';
import { record, SISTEM } from '../../shared/audit.ts';
import { command } from '../../shared/once.ts';
import type { Problem } from '../../shared/problem.ts';
import { baseFor, knownMappings, storeOutcome } from './store.ts';

export interface ImportResult {
  readonly report: ImportReport;
  readonly changes: readonly FileChanges[];
  /** False when the files hold nothing new, or in a dry run. */
  readonly changed: boolean;
}

/** Imports files by their paths, as the terminal does: no preview, the recognised mapping counts. */
export async function importPaths(
  db: Db,
  files: readonly string[],
  options: { readonly dryRun: boolean; readonly hariIni: string },
): Promise<Result<ImportResult, Problem>> {
  const hariIni = options.hariIni as Day;
  const base = await baseFor(db, undefined);
  const draft = await draftImport(files, await knownMappings(db), hariIni);
  const outcome = applyImport(draft, { nama: draft.nama }, base.paket);
  const { report, changes } = outcome;
  if (options.dryRun) return ok({ report, changes, changed: false });
  if (report.accepted === 0) return err({ code: 'impor-tanpa-baris', values: {} });
  const stored = await command(db, async (tx) => {
    const changed = await storeOutcome(tx, outcome, hariIni);
    await record(tx, SISTEM, {
      tindakan: 'impor',
      objek: 'paket',
      objekId: null,
      rincian: { accepted: report.accepted },
    });
    return ok(changed);
  });
  return stored.ok ? ok({ report, changes, changed: stored.value }) : stored;
}
