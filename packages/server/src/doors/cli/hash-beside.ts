import { availableParallelism } from 'node:os';
import { indexPaket } from '@seimbang/core/domain';
import { inputHashOf } from '@seimbang/core/planning';
import { readPaket } from '../../exchange/paket/index.ts';
import { digest } from '../../shared/digest.ts';
import { type Fingerprint, lookOf } from './beside.ts';

/** A smaller package is hashed sooner than it is read twice. */
const WORTH_IT = 1_000_000;

/** The fingerprint of the package that a planning verb with these words will read, or null where it had better take it by itself. */
export async function hashBeside(argv: readonly string[]): Promise<Fingerprint | null> {
  // Another policy makes another package.
  if (availableParallelism() < 2 || argv.some((word) => word.startsWith('--policy'))) return null;
  for (const word of argv.slice(1)) {
    const look = await lookOf(word);
    if (look) return look.bytes < WORTH_IT ? null : fingerprintOf(word, look.hash);
  }
  return null;
}

async function fingerprintOf(folder: string, look: string): Promise<Fingerprint | null> {
  const { paket } = await readPaket(folder);
  if (!paket || (await lookOf(folder))?.hash !== look) return null;
  return { inputHash: inputHashOf(indexPaket(paket), digest()), look };
}
