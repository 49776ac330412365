import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seimbang } from './testing/call.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'seimbang-evaluate-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
}

const cells = Array.from({ length: 8 }, (_, u) =>
  Array.from({ length: 12 }, (_, t) => ({
    unit: `U${u}`,
    period: `2026-${String(t + 1).padStart(2, '0')}`,
    value: 20 + u + ((u * 5 + t * 3) % 4) - (u < 4 && t >= 8 ? 9 : 0),
    treated: u < 4 ? 1 : 0,
    start: u < 4 ? '2026-09' : null,
  })),
).flat();

test('a JSON list and a table with semicolons give the same document', async () => {
  const table = cells.map((c) => [c.start ?? '', c.unit, c.period, String(c.value), c.treated].join(';'));
  const json = await seimbang(['evaluate', file('a.json', JSON.stringify(cells)), '--json']);
  const csv = await seimbang([
    'evaluate',
    file('a.csv', `start;unit;period;value;treated\n${table.join('\n')}\n`),
    '--json',
  ]);
  expect([json.code, csv.code, csv.stdout]).toEqual([0, 0, json.stdout]);
  const said = JSON.parse(json.stdout) as Record<string, unknown>;
  expect(said).toMatchObject({ design: 'did', verdict: 'lebih baik', smallestP: 0.02857142857, issues: [] });
  for (const key of ['effect', 'lower', 'upper', 'p', 'eventStudy', 'comparison', 'notes'])
    expect(said).toHaveProperty(key);
});

test('for people: the verdict first, in both languages', async () => {
  const path = file('b.json', JSON.stringify(cells));
  expect((await seimbang(['evaluate', path])).stdout).toMatch(/^Putusan: lebih baik\. Pengaruh -/);
  const en = await seimbang(['evaluate', path, '--bahasa', 'en', '--better', 'higher']);
  expect(en.stdout).toMatch(/^Verdict: worse\. Effect -/);
});

test('4: a bad row is named, the others are judged', async () => {
  const bad = [...cells, { unit: 'U0', period: '2026-13', value: 1 }];
  const { code, stdout, stderr } = await seimbang(['evaluate', file('c.json', JSON.stringify(bad))]);
  expect([code, stdout.startsWith('Putusan: lebih baik')]).toEqual([4, true]);
  expect(stderr).toContain('baris 97, period: "2026-13"');
});

test.each<[string, string, string[], number]>([
  ['2: a direction that is none', '[]', ['--better', 'naik'], 2],
  ['4: no rows', '[]', [], 4],
  ['4: no JSON list', '{"unit": 1}', [], 4],
])('%s', async (_, text, more, wanted) => {
  const { code, stdout, stderr } = await seimbang(['evaluate', file('d.json', text), ...more]);
  expect([code, stdout]).toEqual([wanted, '']);
  expect(stderr).toMatch(/^seimbang: /);
});

test('3: a file that is not there; 4: a table without the columns names those missing', async () => {
  expect((await seimbang(['evaluate', join(dir, 'tidak-ada.csv')])).code).toBe(3);
  const { code, stderr } = await seimbang(['evaluate', file('e.csv', 'unit,angka\nA,3\n')]);
  expect([code, stderr.includes('value, period')]).toEqual([4, true]);
});

test('a series of counts with its population, under names of its own: the rate ratio of every model', async () => {
  const lines = Array.from({ length: 48 }, (_, t) => {
    const [year, month] = [2021 + Math.floor(t / 12), (t % 12) + 1];
    const count = Math.round((80 + 10 * Math.sin((2 * Math.PI * t) / 12)) * (t < 24 ? 1 : 0.8));
    return [year, month, count, t + 1, t < 24 ? 0 : 1, 1000 + (t % 3)].join(',');
  });
  const path = file('hitung.csv', `Year,Month,Kasus,time,Intervensi,Std Pop\n${lines.join('\n')}\n`);
  const { code, stdout } = await seimbang(['evaluate', path, '--json']);
  const said = JSON.parse(stdout) as { design: string; counts: { per: boolean; model: Record<string, number> } };
  expect([code, said.design, said.counts.per]).toEqual([0, 'its', true]);
  expect(said.counts.model.rr).toBeCloseTo(0.8, 1);
  expect(said.counts.model.lower).toBeLessThan(0.8);
  const renamed = file(
    'lain.csv',
    `bulan ke,orang sakit,tanda\n${lines
      .map((l) => l.split(','))
      .map((c) => [c[3], c[2], c[4]].join(','))
      .join('\n')}\n`,
  );
  const named = ['--value', 'orang sakit', '--treated', 'tanda', '--counts'];
  expect((await seimbang(['evaluate', renamed, ...named])).code).toBe(4);
  const own = file(
    'lain2.csv',
    'waktu,orang sakit,tanda\n' +
      lines
        .map((l) => l.split(','))
        .map((c) => [c[3], c[2], c[4]].join(','))
        .join('\n'),
  );
  const text = await seimbang(['evaluate', own, ...named]);
  expect([text.code, text.stdout.includes('Rasio laju (RR)')]).toEqual([0, true]);
});
