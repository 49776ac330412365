import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../../shared/digest.ts';

/**
 * The fingerprint of a package, taken on the main thread while the solver's thread reads and plans: on a city that is a tenth of the whole
 * time. Both read the folder by themselves; the answer counts only if neither saw the folder change, so that no plan can carry the
 * fingerprint of other data.
 */
export interface Beside {
  /** One Int32: 0 while the main thread is at it, 1 with an answer, 2 without. */
  readonly state: SharedArrayBuffer;
  /** `inputHash` in hex, then what the folder looked like, in hex. */
  readonly answer: SharedArrayBuffer;
}

export interface Fingerprint {
  readonly inputHash: string;
  readonly look: string;
}

const HEX = 64;

export const openBeside = (): Beside => ({
  state: new SharedArrayBuffer(4),
  answer: new SharedArrayBuffer(2 * HEX),
});

/** On the main thread: hands the fingerprint over, or says that there is none and the thread must hash by itself. */
export function answerBeside({ state, answer }: Beside, found: Fingerprint | null): void {
  if (found) new Uint8Array(answer).set(Buffer.from(found.inputHash + found.look, 'latin1'));
  const flag = new Int32Array(state);
  Atomics.store(flag, 0, found ? 1 : 2);
  Atomics.notify(flag, 0);
}

/** In the thread: waits for the main thread's fingerprint; null when there is none, or the folder does not look as in `look`. */
export function hashFromBeside({ state, answer }: Beside, look: string | null): string | null {
  const flag = new Int32Array(state);
  Atomics.wait(flag, 0, 0);
  if (look === null || Atomics.load(flag, 0) !== 1) return null;
  const said = Buffer.from(new Uint8Array(answer)).toString('latin1');
  return said.slice(HEX) === look ? said.slice(0, HEX) : null;
}

/** What a folder of files looks like from outside: names, sizes, moments of change. Null when it is no folder. */
export async function lookOf(folder: string): Promise<{ readonly hash: string; readonly bytes: number } | null> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return null;
  const hash = digest();
  let bytes = 0;
  for (const name of names.sort()) {
    const info = await stat(join(folder, name), { bigint: true });
    hash.update(`${name}\n${info.ino} ${info.size} ${info.mtimeNs} ${info.ctimeNs}\n`);
    bytes += Number(info.size);
  }
  return { hash: hash.hex(), bytes };
}
