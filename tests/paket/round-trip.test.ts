import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUsable, kebijakanBawaan, type Paket } from '../../packages/core/src/domain/index.ts';
import { readPaket, writePaket } from '../../packages/server/src/exchange/paket/index.ts';
import { randomPaket } from './random-paket.ts';

describe('a package is written and read without loss', () => {
  let folder = '';
  let n = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paket-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function writtenAndRead(value: Paket, path: string): Promise<unknown> {
    await writePaket(value, path);
    const { paket, report } = await readPaket(path);
    const errors = report.issues.filter((i) => i.severity === 'error');
    return { paket, errors, usable: isUsable(report), rejected: report.rejected, repaired: report.repaired };
  }
  const whole = (paket: Paket) => ({ paket, errors: [], usable: true, rejected: 0, repaired: 0 });

  it('as a folder of CSV files, whatever the office has typed', async () => {
    await fc.assert(
      fc.asyncProperty(randomPaket, async (value) => {
        expect(await writtenAndRead(value, join(folder, `p${n++}`))).toEqual(whole(value));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('as one workbook', async () => {
    await fc.assert(
      fc.asyncProperty(randomPaket, async (value) => {
        expect(await writtenAndRead(value, join(folder, `p${n++}.xlsx`))).toEqual(whole(value));
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 60_000);

  it('and the same package gives the same bytes', async () => {
    const [value] = fc.sample(randomPaket, { numRuns: 1, seed: 7 });
    const [a, b] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
    for (const path of [a, b]) await writePaket(value as Paket, path);
    expect((await readFile(a)).equals(await readFile(b))).toBe(true);
  });

  it('and a package without kebijakan.json has the default policy', async () => {
    const [value] = fc.sample(randomPaket, { numRuns: 1, seed: 3 });
    const path = join(folder, 'bawaan');
    await writePaket({ ...(value as Paket), kebijakan: kebijakanBawaan }, path);
    await rm(join(path, 'kebijakan.json'));
    expect((await readPaket(path)).paket?.kebijakan).toEqual(kebijakanBawaan);
  });
});
