import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { ENV } from './cluster.ts';
import { type Layout, PORT } from './layout.ts';

/** A running PostgreSQL: started here, or left behind by a killed server and adopted. */
export interface Postmaster {
  readonly pid: number;
  readonly socketDir: string;
  readonly adopted: boolean;
}

const LOG_LIMIT_BYTES = 10_000_000;

/**
 * The postmaster of this cluster that is alive now, by postmaster.pid. A pid file whose process is not a PostgreSQL of this directory
 * (reused number, zombie without a reaper) is stale and is removed; PostgreSQL still refuses to start beside surviving backends.
 */
export function livingPostmaster(layout: Layout): Postmaster | null {
  const file = join(layout.pgDir, 'postmaster.pid');
  const lines = linesOf(file);
  if (!lines) return null;
  const pid = Number(lines[0]);
  if (!(pid > 0) || !commandOf(pid).includes(layout.pgDir)) {
    rmSync(file, { force: true });
    return null;
  }
  return { pid, socketDir: lines[4]?.trim() || layout.socketDir, adopted: true };
}

/** Lines of the pid file; null when there is none, also when PostgreSQL removes it at this moment. */
function linesOf(file: string): string[] | null {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return null;
  }
}

/** Command line of a process; empty when it is gone or a zombie. */
function commandOf(pid: number): string {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  }
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

/**
 * Starts PostgreSQL as a direct child in its own session, so that Ctrl+C in the terminal reaches this process only and the database is
 * stopped after its last client. It writes its own log: a pipe would break when this process is killed.
 */
export function startPostmaster(layout: Layout, binaries: Binaries): { postmaster: Postmaster; child: ChildProcess } {
  rotateLog(layout.logFile);
  const log = openSync(layout.logFile, 'a', 0o600);
  const child = spawn(binaries.postgres, ['-D', layout.pgDir, ...SETTINGS(layout.socketDir)], {
    ...layout.owner,
    cwd: '/',
    env: ENV,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.on('error', () => undefined);
  return { postmaster: { pid: child.pid ?? -1, socketDir: layout.socketDir, adopted: false }, child };
}

/** No TCP; terse errors without statements, so that no NIP can reach the log. */
const SETTINGS = (socketDir: string): string[] =>
  Object.entries({
    listen_addresses: '',
    port: PORT,
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    max_connections: 40,
    shared_buffers: '48MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

function rotateLog(file: string): void {
  if (existsSync(file) && statSync(file).size > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`);
}

/** Fast shutdown (SIGINT): open transactions roll back, a checkpoint is written. True when it is gone within `seconds`. */
export async function stopPostmaster(layout: Layout, postmaster: Postmaster, seconds = 30): Promise<boolean> {
  const gone = (): boolean => livingPostmaster(layout)?.pid !== postmaster.pid;
  signal(postmaster.pid, 'SIGINT');
  for (let waited = 0; waited < seconds * 20 && !gone(); waited++) await sleep(50);
  return gone();
}

function signal(pid: number, name: 'SIGINT'): void {
  try {
    process.kill(pid, name);
  } catch {
    return; // already gone: what the caller wanted
  }
}

/** Last lines of the log, for a message when the start fails. */
export function logTail(layout: Layout): string {
  if (!existsSync(layout.logFile)) return '';
  return readFileSync(layout.logFile, 'utf8').trimEnd().split('\n').slice(-3).join(' | ');
}
