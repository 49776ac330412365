import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isUsable } from '../../packages/core/src/domain/index.ts';
import { readPaket } from '../../packages/server/src/exchange/paket/index.ts';
import { cases } from './cases.ts';
import { folderWith } from './good.ts';

/** Five seconds on a machine that has a processor to spare; in proportion longer where others are at work. */
const patience = (): number => 5000 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

describe('a broken file ends in one clear message', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rusak-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('while the sound package they are made from is taken whole', async () => {
    const { report } = await readPaket(await folderWith(join(folder, 'paket'), {}));
    expect({ usable: isUsable(report), read: report.read, accepted: report.accepted }).toEqual({
      usable: true,
      read: 7,
      accepted: 7,
    });
  });

  it.each(cases)('$name: $code', async ({ code, make }) => {
    const path = await make(folder);
    const started = performance.now();
    const { report } = await readPaket(path);
    const errors = report.issues.filter((issue) => issue.severity === 'error');
    expect(errors.map((issue) => issue.code)).toEqual([code]);
    expect(isUsable(report)).toBe(false);
    for (const text of Object.values(errors[0]?.message ?? {})) expect(text.length).toBeGreaterThan(30);
    expect(performance.now() - started).toBeLessThan(patience());
  });
});
