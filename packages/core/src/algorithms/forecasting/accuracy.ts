import type { Series } from './series.ts';

/** Symmetric mean absolute percentage error, 0-200 %, as in the M4 competition; a pair of zeros counts as no error. */
export function smape(came: Series, said: Series): number {
  let sum = 0;
  for (let i = 0; i < came.length; i++) {
    const size = Math.abs(came[i]!) + Math.abs(said[i]!);
    if (size > 0) sum += (200 * Math.abs(came[i]! - said[i]!)) / size;
  }
  return sum / came.length;
}

function meanAbsoluteError(came: Series, said: Series): number {
  let sum = 0;
  for (let i = 0; i < came.length; i++) sum += Math.abs(came[i]! - said[i]!);
  return sum / came.length;
}

/** Mean absolute scaled error (Hyndman & Koehler 2006): the error divided by that of "as one season ago" in the training part. NaN when that is 0. */
export function mase(train: Series, came: Series, said: Series, season: number): number {
  let sum = 0;
  for (let t = season; t < train.length; t++) sum += Math.abs(train[t]! - train[t - season]!);
  const scale = sum / (train.length - season);
  return scale > 0 ? meanAbsoluteError(came, said) / scale : Number.NaN;
}

/** Share of values that fell inside their interval, 0-1. */
export function coverage(came: Series, lower: Series, upper: Series): number {
  let inside = 0;
  for (let i = 0; i < came.length; i++) if (lower[i]! <= came[i]! && came[i]! <= upper[i]!) inside++;
  return inside / came.length;
}
