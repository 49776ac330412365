import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { err, ok, type Result } from '@seimbang/core/kernel';
import { blockedAt, type Owner, ownerFor, statOf } from './owner.ts';
import { type StartProblem, startProblem } from './problem.ts';

/** Where things are inside one data directory. */
export interface Layout {
  readonly dataDir: string;
  readonly pgDir: string;
  readonly socketDir: string;
  readonly logFile: string;
  readonly owner: Owner | null;
}

export const PORT = 5432;
/** Linux allows 107 bytes, macOS 103, for the whole path of a unix socket. */
const LONGEST_SOCKET_PATH = 103;

/** Creates the directories with private modes and refuses a place the database account cannot enter. */
export function prepareLayout(wanted: string): Result<Layout, StartProblem> {
  const dataDir = resolve(wanted);
  const pgDir = join(dataDir, 'pg');
  const owner = ownerFor(pgDir);
  try {
    const blocked = blockedAt(dataDir, owner);
    if (blocked) return err(unreachable(dataDir, blocked));
    if (!statOf(dataDir)) mkdirSync(dataDir, { recursive: true, mode: owner ? 0o755 : 0o700 });
    const socketDir = socketDirOf(dataDir);
    makePrivate(socketDir, owner);
    return ok({ dataDir, pgDir, socketDir, logFile: join(dataDir, 'postgresql.log'), owner });
  } catch (cause) {
    return err(unreachable(dataDir, cause instanceof Error ? cause.message : String(cause)));
  }
}

function socketDirOf(dataDir: string): string {
  const inside = join(dataDir, 'soket');
  if (Buffer.byteLength(inside) + `/.s.PGSQL.${PORT}`.length <= LONGEST_SOCKET_PATH) return inside;
  return join('/tmp', `seimbang-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`);
}

/** The socket asks no password: the directory around it is the lock on the door, so it must be ours and closed to others. */
function makePrivate(dir: string, owner: Owner | null): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const found = lstatSync(dir);
  const self = process.getuid?.() ?? found.uid;
  if (!found.isDirectory() || (found.uid !== self && found.uid !== owner?.uid))
    throw new Error(`${dir} is not a directory of this account`);
  if (owner) chownSync(dir, owner.uid, owner.gid);
  chmodSync(dir, 0o700);
}

const unreachable = (dir: string, why: string): StartProblem =>
  startProblem(
    'directory-unreachable',
    1,
    `Direktori data ${dir} tidak dapat dipakai basis data (${why}). Tidak ada yang dibuat. Pilih direktori lain dengan --data, misalnya /var/lib/seimbang, atau buka izin masuknya.`,
    `The database cannot use the data directory ${dir} (${why}). Nothing was created. Choose another directory with --data, for example /var/lib/seimbang, or open its permissions.`,
  );
