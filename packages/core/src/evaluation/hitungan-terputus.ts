import { kuasiPoisson, type RegresiHitungan, variansTetangga } from './kuasi-poisson.ts';
import { batasT, duaSisi } from './student.ts';

/** One count with what it is taken over, in the order of time. */
export interface Hitung {
  /** Place on the axis of time, in periods; gaps may be left. */
  readonly t: number;
  readonly count: number;
  /** Population, services or hours that the count is taken over; 1 where nothing is told. */
  readonly per: number;
  /** 0 before the step, 1 since; shares between them are allowed. */
  readonly step: number;
  /** Place in the year, 0 to 1. */
  readonly phase: number;
}

/** A ratio of rates with its 95 % interval; 1 means no change. */
export interface Rasio {
  readonly rr: number;
  readonly lower: number;
  readonly upper: number;
}

export interface ModelHitungan extends Rasio {
  /** Pairs of sine and cosine of the year. */
  readonly waves: number;
  /** The trend may bend at the step. */
  readonly slope: boolean;
  readonly p: number;
  readonly dispersion: number;
  readonly df: number;
  /** Trend before the step: ratio of rates from one year to the next. */
  readonly trendPerYear: number;
  /** Change of the trend at the step, per period; null where it may not bend. */
  readonly bend: Rasio | null;
  /** The interval as if the counts scattered no more than Poisson counts do: too narrow where they do; for comparison with older papers. */
  readonly poisson: Rasio;
  /** The interval where neighbouring errors are alike (Newey & West). */
  readonly neighbours: Rasio & { readonly p: number };
}

const Z = 1.959963984540054;
const STEP = 1;
const BEND = 3;

/**
 * Interrupted series of counts: level, step, trend and season on the log scale, quasi-Poisson errors (Lopez Bernal, Cummins & Gasparrini,
 * Int J Epidemiol 2017;46:348-355). The interval is Wald's with the normal 1.96, as in the paper; p is Student's. null: no fit.
 * @param year periods in a year
 */
export function hitunganTerputus(
  rows: readonly Hitung[],
  { waves, slope, year }: { readonly waves: number; readonly slope: boolean; readonly year: number },
): ModelHitungan | null {
  const start = rows.find((r) => r.step > 0)?.t ?? 0;
  const middle = rows.reduce((s, r) => s + r.t, 0) / rows.length;
  const x = rows.map((r) => [
    1,
    r.step,
    (r.t - middle) / year,
    ...(slope ? [(r.step * (r.t - start + 1)) / year] : []),
    ...season(r.phase, waves),
  ]);
  const y = rows.map((r) => r.count);
  const size = rows.reduce((s, r) => s + r.per, 0) / rows.length;
  const fit = kuasiPoisson(
    x,
    y,
    rows.map((r) => Math.log(r.per / size)),
  );
  return fit && told(fit, x, y, { waves, slope, year });
}

const season = (phase: number, waves: number): number[] =>
  Array.from({ length: waves }, (_, i) => 2 * Math.PI * (i + 1) * phase).flatMap((a) => [Math.sin(a), Math.cos(a)]);

const ratio = (beta: number, se: number, scale = 1): Rasio => ({
  rr: Math.exp(beta * scale),
  lower: Math.exp((beta - Z * se) * scale),
  upper: Math.exp((beta + Z * se) * scale),
});

function told(
  fit: RegresiHitungan,
  x: readonly (readonly number[])[],
  y: readonly number[],
  { waves, slope, year }: { readonly waves: number; readonly slope: boolean; readonly year: number },
): ModelHitungan {
  const { coefficients, spread, dispersion, df } = fit;
  const se = (k: number): number => Math.sqrt(Math.max(dispersion, NEAR) * spread[k]![k]!);
  const beta = coefficients[STEP]!;
  const lag = Math.floor(4 * (y.length / 100) ** (2 / 9));
  const robust = Math.sqrt(variansTetangga(fit, x, y, STEP, lag));
  const half = robust === 0 ? se(STEP) : robust;
  const wide = batasT(0.05, df);
  return {
    ...ratio(beta, se(STEP)),
    waves,
    slope,
    p: duaSisi(beta / se(STEP), df),
    dispersion,
    df,
    trendPerYear: Math.exp(coefficients[2]!),
    bend: slope ? ratio(coefficients[BEND]!, se(BEND), 1 / year) : null,
    poisson: ratio(beta, Math.sqrt(spread[STEP]![STEP]!)),
    neighbours: {
      rr: Math.exp(beta),
      lower: Math.exp(beta - wide * half),
      upper: Math.exp(beta + wide * half),
      p: duaSisi(beta / half, df),
    },
  };
}

const NEAR = 1e-12;
