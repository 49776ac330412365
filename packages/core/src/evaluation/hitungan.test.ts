import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bacaAmatan } from './baca.ts';
import { type Hitung, hitunganTerputus } from './hitungan-terputus.ts';
import { kuasiPoisson } from './kuasi-poisson.ts';
import { nilai } from './nilai.ts';

const none = (n: number): number[] => Array.from({ length: n }, () => 0);

describe('log-linear regression of counts', () => {
  test("Dobson's trial (1990, page 93) as every package prints it", () => {
    const y = [18, 17, 15, 20, 10, 20, 25, 13, 12];
    const x = y.map((_, i) => [1, Number(i % 3 === 1), Number(i % 3 === 2), Number(i >= 3 && i < 6), Number(i >= 6)]);
    const fit = kuasiPoisson(x, y, none(9))!;
    const wanted = [3.045, -0.4543, -0.293, 0, 0];
    wanted.forEach((b, i) => expect(fit.coefficients[i]).toBeCloseTo(b, 3));
    [0.1709, 0.2022, 0.1927, 0.2, 0.2].forEach((se, i) => expect(Math.sqrt(fit.spread[i]![i]!)).toBeCloseTo(se, 3));
    expect(fit.dispersion).toBeCloseTo(1.2933, 3);
    expect(fit.df).toBe(4);
  });
  test('two rates: the ratio is that of the totals over what they are taken over', () => {
    const rows = Array.from({ length: 30 }, (_, t): Hitung => {
      const step = t < 15 ? 0 : 1;
      return { t, count: step ? 30 : 80, per: step ? 500 : 1000, step, phase: t / 12 };
    });
    const said = hitunganTerputus(rows, { waves: 0, slope: false, year: 12 })!;
    expect([said.rr, said.trendPerYear]).toEqual([expect.closeTo(0.75, 9), expect.closeTo(1, 9)]);
  });
  test('counts that are all zero, or one column too many, give no fit', () => {
    expect(
      kuasiPoisson(
        [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
        [1, 2, 3],
        none(3),
      ),
    ).toBeNull();
    expect(kuasiPoisson([[1], [1]], [0, 0], none(2))?.fitted[0] ?? 0).toBeLessThan(1e-6);
  });
  test('counts that scatter more than Poisson get a wider interval, by the root of the dispersion', () => {
    const rows = (noise: number): Hitung[] =>
      Array.from({ length: 48 }, (_, t) => {
        const step = t < 24 ? 0 : 1;
        const count = 100 + noise * ((((t * 7919) % 13) - 6) / 6);
        return { t, count: Math.round(count), per: 1, step, phase: t / 12 };
      });
    const calm = hitunganTerputus(rows(10), { waves: 0, slope: false, year: 12 })!;
    const wild = hitunganTerputus(rows(60), { waves: 0, slope: false, year: 12 })!;
    const width = (m: typeof calm): number => Math.log(m.upper / m.lower);
    expect(width(wild) / width(calm)).toBeCloseTo(Math.sqrt(wild.dispersion / calm.dispersion), 1);
  });
});

/** The data of the tutorial carry no licence, so they are not kept here; whoever has them lays the file there or names it in SICILY_CSV. */
const SICILY = process.env.SICILY_CSV ?? '../shared/data/evaluation/sicily.csv';

test.skipIf(!existsSync(SICILY))(
  `Sicily's smoking ban as published (Int J Epidemiol 2017;46:348): needs ${SICILY}`,
  () => {
    const [head, ...lines] = readFileSync(SICILY, 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((l) => l.split(','));
    const col = (row: readonly string[], name: string): string => row[head!.indexOf(name)] ?? '';
    const { bacaan } = bacaAmatan(
      'sicily.csv',
      lines.map((l, i) => ({
        row: i + 2,
        cells: {
          unit: 'Sisilia',
          period: `${col(l, 'year')}-${col(l, 'month').padStart(2, '0')}`,
          value: col(l, 'aces'),
          per: col(l, 'stdpop'),
          treated: col(l, 'smokban'),
        },
      })),
    );
    const said = nilai(bacaan!, { better: 'lower', seed: 's' }).counts!;
    const { rr, lower, upper } = said.model;
    expect([rr, lower, upper].map((v) => v.toFixed(3))).toEqual(['0.885', '0.839', '0.933']);
    expect(said.others[0]!.rr.toFixed(3)).toBe('0.894');
  },
);

test('one series with whole numbers and a denominator is judged as counts; without one the figures stand beside', () => {
  const rows = Array.from({ length: 48 }, (_, t) => ({
    row: t + 2,
    cells: {
      unit: 'Loket',
      period: `${2022 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, '0')}`,
      value: Math.round((200 + t + 20 * Math.sin(t / 2)) * (t < 30 ? 1 : 0.7)),
      per: 1000 + 5 * t,
      treated: t < 30 ? 0 : 1,
    },
  }));
  const judge = (list: typeof rows, counts?: boolean) =>
    nilai(bacaAmatan('u', list).bacaan!, { better: 'lower', seed: 's', ...(counts ? { counts } : {}) });
  const told = judge(rows);
  expect([told.design, told.verdict, told.counts?.per]).toEqual(['its', 'lebih baik', true]);
  expect(told.counts!.model.rr).toBeGreaterThan(0.62);
  expect(told.counts!.model.rr).toBeLessThan(0.78);
  expect(told.effect).toBeCloseTo(told.after! * (1 - 1 / told.counts!.model.rr), 9);
  const bare = rows.map((r) => ({ ...r, cells: { ...r.cells, per: '' } })) as unknown as typeof rows;
  expect(judge(bare).notes[0]!.en).toContain('interrupted time series');
  expect(judge(bare).counts?.per).toBe(false);
  expect(judge(bare, true).notes[0]!.en).toContain('quasi-Poisson');
});
