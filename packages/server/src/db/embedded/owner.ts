import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** The unprivileged account PostgreSQL runs under; null = the account of this process (PostgreSQL refuses to run as root). */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** As root /var/lib/seimbang, since the unprivileged account cannot enter root's home; otherwise the user's own data home. */
export function defaultDataDir(): string {
  if (isRoot()) return '/var/lib/seimbang';
  return join(process.env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'seimbang');
}

/**
 * Who shall own the cluster in `pgDir`. The owner of an existing cluster stays; a new one goes to the account `postgres`, or `nobody`
 * where there is none.
 */
export function ownerFor(pgDir: string): Owner | null {
  if (!isRoot()) return null;
  const found = statOf(pgDir);
  if (found && found.uid !== 0) return { uid: found.uid, gid: found.gid };
  return account('postgres') ?? account('nobody') ?? { uid: 65_534, gid: 65_534 };
}

function account(name: string): Owner | null {
  const line = readPasswd().find((l) => l.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

function readPasswd(): string[] {
  try {
    return readFileSync('/etc/passwd', 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** First directory on the way to `path` that `owner` may not enter, or null. */
export function blockedAt(path: string, owner: Owner | null): string | null {
  if (!owner) return null;
  const blocked = ancestors(path).find((dir) => {
    const s = statOf(dir);
    return s !== null && !mayEnter(s, owner);
  });
  return blocked ?? null;
}

function mayEnter(s: { uid: number; gid: number; mode: number }, owner: Owner): boolean {
  if (s.uid === owner.uid) return (s.mode & 0o100) !== 0;
  if (s.gid === owner.gid) return (s.mode & 0o010) !== 0;
  return (s.mode & 0o001) !== 0;
}

function ancestors(path: string): string[] {
  const up = dirname(path);
  return up === path ? [path] : [...ancestors(up), path];
}

export function statOf(path: string): { uid: number; gid: number; mode: number } | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
