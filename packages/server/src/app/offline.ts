import { writeFile } from 'node:fs/promises';
import { ok, type Result } from '@seimbang/core/kernel';
import { type Database, type DatabaseOptions, loadPaket, openDatabase, type StartProblem } from '../db/index.ts';
import { writePaket } from '../exchange/paket/index.ts';
import { exportAudit, type HasilRantai, type Kepala, verifyAudit } from '../features/audit/index.ts';
import { type ImportResult, importPaths } from '../features/exchange/index.ts';
import type { Problem } from '../shared/problem.ts';
import { loadDemo } from './demo.ts';

/** Why a command on the database ended without doing its work. */
export type OfflineProblem = StartProblem | Problem;

/** Opens the database for one piece of work and closes it again, whatever happens. */
export async function withDatabase<T, E>(
  options: DatabaseOptions,
  work: (database: Database) => Promise<Result<T, E>>,
): Promise<Result<T, E | StartProblem>> {
  const opened = await openDatabase(options);
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

/** `init`: makes the data directory, empty or with the demo. `loaded` is false where there were data already: they stay. */
export const initData = (
  options: DatabaseOptions & { readonly demo: boolean },
): Promise<Result<{ readonly loaded: boolean }, StartProblem>> =>
  withDatabase(options, async ({ db }) => ok({ loaded: options.demo && (await loadDemo(db)) }));

export interface ImportFilesOptions extends DatabaseOptions {
  /** Report only, store nothing. */
  readonly dryRun: boolean;
  /** Day against which dates in the future are judged, and the day of the data. */
  readonly hariIni: string;
}

/** `import`: any supported files into the database. */
export const importFiles = (
  files: readonly string[],
  options: ImportFilesOptions,
): Promise<Result<ImportResult, OfflineProblem>> => withDatabase(options, ({ db }) => importPaths(db, files, options));

/** `export`: the whole database as a data package, a folder or one .xlsx by the ending of `path`. False when there are no data. */
export const exportPaket = (path: string, options: DatabaseOptions): Promise<Result<boolean, StartProblem>> =>
  withDatabase(options, async ({ db }) => {
    const stored = await loadPaket(db);
    if (stored) await writePaket(stored.paket, path);
    return ok(stored !== null);
  });

/** `audit verify` on a database; `saksi` are heads of the chain noted earlier. */
export const auditVerify = (
  saksi: readonly Kepala[],
  options: DatabaseOptions,
): Promise<Result<HasilRantai, StartProblem>> =>
  withDatabase(options, async ({ db }) => ok(await verifyAudit(db, saksi)));

/** `audit export`: the audit as JSON Lines, and where its chain ends. Throws what writing the file throws. */
export const auditExport = (path: string, options: DatabaseOptions): Promise<Result<Kepala, StartProblem>> =>
  withDatabase(options, async ({ db }) => {
    const { kepala, lines } = await exportAudit(db);
    await writeFile(path, lines, { mode: 0o600 });
    return ok(kepala);
  });
