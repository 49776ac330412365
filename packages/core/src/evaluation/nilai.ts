import type { Teks } from '../kernel/index.ts';
import { type HasilAcak, type TitikPeristiwa, ujiAcak } from './acak.ts';
import type { Bacaan } from './amatan.ts';
import { type Anak, GAP, type Rancangan } from './anak.ts';
import { deret } from './anak-deret.ts';
import { hitungan, type NilaiHitungan } from './anak-hitungan.ts';
import { anakSintetis } from './anak-sintetis.ts';
import { catatan } from './catatan.ts';
import { type Panel, susunPanel, type UnitPanel } from './panel.ts';
import { sebelumSesudah, type SebelumSesudah, type TahunLalu, tahunLalu } from './pembanding.ts';
import { type Putusan, putuskan } from './putusan.ts';

export interface PilihanNilai {
  /** Which way is better: waiting and backlog fall (`lower`), satisfaction rises (`higher`). */
  readonly better: 'lower' | 'higher';
  /** Seed of the arrangements, where they are too many to go through. */
  readonly seed: string;
  /**
   * Periods right before the first start that a comparison counts as "before"; all there are where it is not told. A short base keeps a
   * season that units feel unequally out of the comparison.
   */
  readonly base?: number;
  /** Judge one series as counts even where nothing is told that they are taken over. */
  readonly counts?: boolean;
}

export interface NilaiPemberi {
  readonly units: number;
  readonly effect: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly p: number | null;
  readonly smallestP: number | null;
  readonly verdict: Putusan;
}

export interface Penilaian {
  readonly design: Rancangan;
  /** In the unit of `value`, per period; null where no unit has periods before and since the start. */
  readonly effect: number | null;
  /** Ends of the 95 % interval; null: none, or it has no end on that side. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Ends of the 80 % interval. */
  readonly lower80: number | null;
  readonly upper80: number | null;
  readonly p: number | null;
  /** The smallest p that the number of units allows; null where the design has no such floor. */
  readonly smallestP: number | null;
  /** Mean of the helped units since the start, and what it would have been without the effect. */
  readonly after: number | null;
  readonly without: number | null;
  readonly verdict: Putusan;
  /** The series as counts: ratios of rates; null where it is none. */
  readonly counts: NilaiHitungan | null;
  readonly eventStudy: readonly TitikPeristiwa[];
  readonly comparison: {
    readonly treatedUnits: number;
    readonly comparisonUnits: number;
    readonly periods: number;
    readonly beforeAfter: SebelumSesudah | null;
    readonly lastYear: TahunLalu | null;
    readonly donors: NilaiPemberi | null;
  };
  readonly notes: readonly Teks[];
}

/**
 * Did the help change the measure? The strongest design that the data allow (MODEL section 6): lot of waves, comparison units,
 * interrupted series, and last a description that concludes nothing. Donors and the same periods of last year are always looked at.
 */
export function nilai({ rows, langkah }: Bacaan, options: PilihanNilai): Penilaian {
  const panel = susunPanel(rows, langkah);
  const treated = panel.units.filter((u) => !u.donor && u.treated && Number.isFinite(u.start));
  const others = panel.units.filter((u) => !u.donor && !Number.isFinite(u.start));
  const counts = hitungan(rows, langkah, options.counts ?? false);
  const { notes, ...rung } =
    lot(panel, options) ??
    anakSintetis(panel) ??
    compared(panel, options) ??
    counts?.anak ??
    deret(panel, treated) ??
    described(treated);
  const beforeAfter = sebelumSesudah(treated);
  const lastYear = tahunLalu(panel, treated, others);
  const verdict = putuskan(rung, options.better);
  const doubtful = lastYear !== null && rung.effect !== null && lastYear.difference * rung.effect < 0;
  const said = [
    ...notes,
    ...general(panel, lastYear),
    ...(doubtful && verdict !== 'tidak dapat dipastikan' ? [catatan.lastYearDisagrees(lastYear.difference)] : []),
  ];
  return {
    ...rung,
    after: beforeAfter?.after ?? null,
    without: beforeAfter && rung.effect !== null ? beforeAfter.after - rung.effect : null,
    counts: counts?.nilai ?? null,
    verdict: doubtful ? 'tidak dapat dipastikan' : verdict,
    comparison: {
      treatedUnits: treated.length,
      comparisonUnits: others.length,
      periods: panel.masa.length,
      beforeAfter,
      lastYear,
      donors: donors(panel, treated, others, options),
    },
    notes: said,
  };
}

function general(panel: Panel, lastYear: TahunLalu | null): Teks[] {
  const given = panel.units.filter((u) => u.donor).length;
  return [
    ...(panel.droppedUnits + panel.droppedMasa > 0 ? [catatan.dropped(panel.droppedUnits, panel.droppedMasa)] : []),
    ...(lastYear === null ? [catatan.noLastYear()] : []),
    ...(given > 0 ? [catatan.donors(given)] : []),
  ];
}

/** First rung: the units that drew a wave, whatever their number. */
function lot({ units }: Panel, options: PilihanNilai): Anak | null {
  const drawn = units.filter((u) => u.wave !== null && !u.donor);
  const tested = test(drawn, 0, options);
  if (!tested) return null;
  const outside = units.filter((u) => u.wave === null && !u.donor).length;
  return fromTest('waves', tested, [
    catatan.waves(drawn.length),
    ...(outside > 0 ? [catatan.outsideLot(outside)] : []),
  ]);
}

/** Second rung: units without help, or not yet helped, beside the others. */
function compared({ units }: Panel, options: PilihanNilai): Anak | null {
  const own = units.filter((u) => !u.donor);
  const first = Math.min(...own.map((u) => u.start));
  if (own.filter((u) => u.start > first).length < 2) return null;
  const gap = gapBefore(own);
  const tested = test(own, gap, options);
  const helped = own.filter((u) => Number.isFinite(u.start)).length;
  return tested && fromTest('did', tested, [catatan.did(helped, own.length - helped, gap)]);
}

const gapBefore = (units: readonly UnitPanel[]): number =>
  Math.min(GAP, Math.floor(Math.min(...units.map((u) => u.start)) / 3));

/** The comparison with randomisation inference, on no more periods before the first start than `base` and the gap. */
function test(units: readonly UnitPanel[], gap: number, { seed, base }: PilihanNilai): HasilAcak | null {
  const first = Math.min(...units.map((u) => u.start));
  const cut = base === undefined || !Number.isFinite(first) ? 0 : Math.max(0, first - gap - base);
  return ujiAcak(
    units.map((u) => u.values.subarray(cut)),
    units.map((u) => u.start - cut),
    gap,
    seed,
  );
}

function fromTest(design: Rancangan, tested: HasilAcak, first: readonly Teks[]): Anak {
  const { arrangements, exhaustive, smallestP, eventStudy } = tested;
  const odd = eventStudy.filter(({ k, lower, upper }) => k < 0 && ((lower ?? 0) > 0 || (upper ?? 0) < 0));
  const { effect, lower, upper, lower80, upper80, p } = tested;
  const notes = [
    ...first,
    catatan.arrangements(arrangements, exhaustive, smallestP),
    ...(smallestP > 0.05 ? [catatan.tooFew(smallestP)] : []),
    ...(odd.length > 1 ? [catatan.slopesBefore(odd.map(({ k }) => -k))] : []),
  ];
  return { design, effect, lower, upper, lower80, upper80, p, smallestP, eventStudy, notes };
}

/** Last rung. */
function described(treated: readonly UnitPanel[]): Anak {
  const effect = sebelumSesudah(treated)?.change ?? null;
  const none = { lower: null, upper: null, lower80: null, upper80: null, p: null, smallestP: null, eventStudy: [] };
  return { design: 'before-after', effect, ...none, notes: [catatan.description()] };
}

/** The units that gave people away, as if giving were a treatment from their own start, or else from the first start of all. */
function donors(
  { units }: Panel,
  treated: readonly UnitPanel[],
  others: readonly UnitPanel[],
  options: PilihanNilai,
): NilaiPemberi | null {
  const first = Math.min(...treated.map((u) => u.start));
  const givers = units.filter((u) => u.donor).map((u) => ({ ...u, start: Number.isFinite(u.start) ? u.start : first }));
  if (givers.length === 0) return null;
  const pool = [...givers, ...others];
  const tested = others.length >= 2 ? test(pool, gapBefore(pool), options) : null;
  const { effect, lower, upper, p, smallestP } = tested ?? described(givers);
  if (effect === null) return null;
  return { units: givers.length, effect, lower, upper, p, smallestP, verdict: putuskan({ effect, p }, options.better) };
}
