import type { Amatan } from './amatan.ts';
import { type Anak, banyakGelombang, SIDES, tempatSetahun } from './anak.ts';
import { catatan } from './catatan.ts';
import { type Hitung, hitunganTerputus, type ModelHitungan } from './hitungan-terputus.ts';
import { type Langkah, setahun } from './masa.ts';

/** One series of counts, judged on the log scale. */
export interface NilaiHitungan {
  /** The model that the verdict rests on: with season where the data are long enough, without a bend of the trend. */
  readonly model: ModelHitungan;
  /** The others, for who wants to compare: without season, and with a trend that may bend. */
  readonly others: readonly ModelHitungan[];
  /** Was it told what the counts are taken over? */
  readonly per: boolean;
}

/**
 * A single helped unit, alone in the file, with whole numbers: an interrupted series of counts. `anak` is there where the file tells what
 * the counts are taken over, or the caller asks for it; else the figures stand beside the main ones.
 */
export function hitungan(
  rows: readonly Amatan[],
  langkah: Langkah,
  asked: boolean,
): { readonly nilai: NilaiHitungan; readonly anak: Anak | null } | null {
  const own = rows.toSorted((a, b) => a.n - b.n);
  const [first] = own;
  if (!first || first.start === null || own.some((r) => r.unit !== first.unit || !isCount(r.value))) return null;
  const { start } = first;
  const before = own.filter((r) => r.n < start).length;
  if (before < SIDES || own.length - before < SIDES) return null;
  const told = own.every((r) => r.per !== null);
  const series = own.map(
    (r): Hitung => ({
      t: r.n,
      count: r.value,
      per: told ? (r.per ?? 1) : 1,
      step: r.n >= start ? 1 : 0,
      phase: tempatSetahun(r.n, langkah),
    }),
  );
  const most = banyakGelombang(first.n, own.at(-1)!.n, langkah);
  const fit = (waves: number, slope: boolean): ModelHitungan | null =>
    hitunganTerputus(series, { waves, slope, year: setahun(langkah) });
  const model = fit(most, false);
  if (!model) return null;
  const others = [...(most > 0 ? [fit(0, false)] : []), fit(0, true), ...(most > 0 ? [fit(most, true)] : [])];
  const nilai = { model, others: others.filter((m) => m !== null), per: told };
  return { nilai, anak: told || asked ? anakOf(model, series, before, told) : null };
}

const isCount = (x: number): boolean => Number.isInteger(x) && x >= 0;

/** The ratio as counts per period: what came, less what would have come without the step. */
function anakOf(model: ModelHitungan, series: readonly Hitung[], before: number, told: boolean): Anak {
  const after = series.filter((r) => r.step > 0);
  const mean = after.reduce((s, r) => s + r.count, 0) / after.length;
  const counts = (rr: number): number => mean * (1 - 1 / rr);
  const { rr, lower, upper, neighbours, p, waves, dispersion } = model;
  const inner = 1.2815515655446004 / 1.959963984540054;
  return {
    design: 'its',
    effect: counts(rr),
    lower: counts(lower),
    upper: counts(upper),
    lower80: counts(rr * (lower / rr) ** inner),
    upper80: counts(rr * (upper / rr) ** inner),
    // Neither the plain errors nor those that allow for likeness may make a chance look like a finding.
    p: Math.max(p, neighbours.p),
    smallestP: null,
    eventStudy: [],
    notes: [catatan.counts(before, after.length, waves, dispersion, told)],
  };
}
