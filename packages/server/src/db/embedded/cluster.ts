import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '@seimbang/core/kernel';
import type { Binaries } from './binaries.ts';
import type { Layout } from './layout.ts';
import { type StartProblem, startProblem } from './problem.ts';

const MAJOR = '18';

/**
 * Makes the cluster if there is none. `initdb` works in a side directory that is renamed when whole: a kill in the middle leaves
 * rubbish that the next start removes, never half a cluster.
 */
export function ensureCluster(layout: Layout, binaries: Binaries): Result<void, StartProblem> {
  const versionFile = join(layout.pgDir, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const version = readFileSync(versionFile, 'utf8').trim();
    return version === MAJOR ? ok(undefined) : err(otherVersion(layout.dataDir, version));
  }
  const fresh = `${layout.pgDir}.baru`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  if (layout.owner) chownSync(fresh, layout.owner.uid, layout.owner.gid);
  const made = spawnSync(binaries.initdb, INITDB(fresh), { ...layout.owner, env: ENV, encoding: 'utf8', cwd: '/' });
  if (made.status !== 0) return err(initFailed(made.stderr || String(made.error)));
  renameSync(fresh, layout.pgDir);
  return ok(undefined);
}

/** Nothing of the caller's environment reaches PostgreSQL: PGDATA, PGHOST or a locale would change what is started. */
export const ENV = { PATH: '/usr/bin:/bin', LANG: 'C', TZ: 'UTC' };

const INITDB = (dir: string): string[] => {
  const account = ['-D', dir, '-U', 'postgres', '--auth-local=trust', '--auth-host=reject'];
  const text = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  return [...account, ...text, '--no-instructions'];
};

const otherVersion = (dir: string, version: string): StartProblem =>
  startProblem(
    'other-version',
    1,
    `Data di ${dir} dibuat dengan PostgreSQL ${version}, sedangkan program ini memakai ${MAJOR}. Data tidak diubah. Ekspor dengan versi Seimbang yang lama, lalu impor di sini.`,
    `The data in ${dir} were made with PostgreSQL ${version}; this program uses ${MAJOR}. The data were not changed. Export with the older Seimbang and import here.`,
  );

const initFailed = (why: string): StartProblem =>
  startProblem(
    'start-failed',
    1,
    `Basis data tidak dapat dibuat: ${why.trim()}. Periksa ruang disk dan izin direktori, lalu ulangi.`,
    `The database could not be created: ${why.trim()}. Check disk space and permissions, then try again.`,
  );
