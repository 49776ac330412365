import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverage, forecast, mase, naive2, seasonalNaive, smape } from '@seimbang/core/algorithms';

const FOLDER = join(import.meta.dirname, '../../../../shared/data/forecast');

/** False where the published series are not on this machine: the tests that need them are skipped and say so. */
export const published = existsSync(FOLDER);

export const SETS = ['m3 dev', 'm3 spare', 'hospital', 'nhs'] as const;
export type SetName = (typeof SETS)[number];

interface Case {
  readonly train: readonly number[];
  readonly test: readonly number[];
}

type Method = (x: Float64Array, season: number, horizon: number) => Float64Array;

export const readText = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

const rows = (file: string): Readonly<Record<string, number[]>>[] =>
  readText(file)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, number[]>>);

const cut = (file: string): Case[] => rows(file).map(({ train = [], test = [] }) => ({ train, test }));

/** Monthly series with their official test part; of the NHS the last twelve months of each measure. */
export function casesOf(set: SetName): readonly Case[] {
  if (set === 'm3 dev') return cut('m3_monthly_dev.jsonl');
  if (set === 'm3 spare') return cut('m3_monthly_spare.jsonl');
  if (set === 'hospital') return cut('hospital_monthly_dev.jsonl');
  return rows('nhs_ae_type1_monthly_dev.jsonl').flatMap(({ attendances = [], breaches = [], admissions = [] }) =>
    [attendances, breaches, admissions].map((all) => ({ train: all.slice(0, -12), test: all.slice(-12) })),
  );
}

export interface Score {
  readonly series: number;
  readonly smape: number;
  readonly mase: number;
  readonly naive2: { readonly smape: number; readonly mase: number };
  /** Overall weighted average of M4: the mean of both ratios to Naive2. */
  readonly owa: number;
  readonly seasonalNaiveMase: number;
  readonly coverage: number;
}

/** Means over the series of a list; series whose seasonal naive is never wrong have no MASE and are left out. */
export function score(cases: readonly Case[], every = 1): Score {
  const chosen = cases.filter((_, i) => i % every === 0);
  const each = chosen.flatMap(({ train, test }) => {
    const [x, came] = [Float64Array.from(train), Float64Array.from(test)];
    const said = forecast(train, test.length, 12);
    if (said === null) throw new Error('A published series holds no number.');
    const of = (method: Method): number => mase(x, came, method(x, 12, test.length), 12);
    const own = mase(x, came, said.mean, 12);
    const yardstick = naive2(x, 12, test.length);
    return Number.isNaN(own)
      ? []
      : [
          [
            smape(came, said.mean),
            own,
            smape(came, yardstick),
            of(naive2),
            of(seasonalNaive),
            coverage(came, said.lower, said.upper),
          ],
        ];
  });
  const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map((k) => each.reduce((sum, row) => sum + row[k]!, 0) / each.length);
  return {
    series: each.length,
    smape: a!,
    mase: b!,
    naive2: { smape: c!, mase: d! },
    owa: (a! / c! + b! / d!) / 2,
    seasonalNaiveMase: e!,
    coverage: f!,
  };
}

/** sMAPE and MASE of a method in the table of the competition's original forecasts. */
export function anchor(set: 'dev' | 'spare', method: string): { readonly smape: number; readonly mase: number } {
  const line = readText('m3_monthly_anchors.csv')
    .split('\n')
    .find((l) => l.startsWith(`${set},`) && l.split(',')[2] === method);
  const [, , , s, m] = (line ?? '').split(',');
  return { smape: Number(s), mase: Number(m) };
}
