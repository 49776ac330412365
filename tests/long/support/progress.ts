import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DIR = join(import.meta.dirname, '../../../out/long');

/**
 * Runs the batches of a long count and keeps the result of each in out/long, so that a stopped run goes on where it was. `version` is part of
 * the name: change it when the batches mean something else, or delete the file to begin anew.
 */
export function inBatches<T>(
  name: string,
  version: number,
  batches: readonly string[],
  run: (batch: string) => T,
): T[] {
  mkdirSync(DIR, { recursive: true });
  const file = join(DIR, `${name}-${version}.json`);
  const done = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Record<string, T>;
  return batches.map((batch) => {
    const known = done[batch];
    if (known !== undefined) return known;
    const result = run(batch);
    done[batch] = result;
    writeFileSync(file, JSON.stringify(done));
    return result;
  });
}
