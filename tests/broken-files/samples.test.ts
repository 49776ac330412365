import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isUsable } from '../../packages/core/src/domain/index.ts';
import { readPaket } from '../../packages/server/src/exchange/paket/index.ts';

const folder = 'samples/broken-files';
const rows = [...readFileSync(`${folder}/README.md`, 'utf8').matchAll(/^\| ([\w.-]+) \| .* \| ([\w-]+) \|$/gm)];
const samples = rows
  .map((m) => [m[1] as string, m[2] as string] as const)
  .filter(([name]) => name !== 'sample' && name !== '---');

describe('what clerks really send', () => {
  it('every sample of the README is here', () => {
    expect(samples.length).toBe(8);
  });

  it.each(samples)('%s is answered with %s and nothing else', async (name, code) => {
    const { report } = await readPaket(`${folder}/${name}`);
    expect(report.issues.filter((i) => i.severity === 'error').map((i) => i.code)).toEqual([code]);
    expect(isUsable(report)).toBe(false);
  });
});
