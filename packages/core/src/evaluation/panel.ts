import type { Amatan } from './amatan.ts';
import type { Langkah } from './masa.ts';

/** One unit over all periods of the panel. */
export interface UnitPanel {
  readonly values: Float64Array;
  /** Place of the first period with help; +inf where none falls within the panel. */
  readonly start: number;
  readonly wave: string | null;
  readonly donor: boolean;
  /** Told as having had or going to have help. */
  readonly treated: boolean;
}

/** Every unit has a value in every period. `masa[i]` is the period at place i; places may skip a period that somebody lacks. */
export interface Panel {
  readonly langkah: Langkah;
  readonly masa: readonly number[];
  readonly units: readonly UnitPanel[];
  readonly droppedUnits: number;
  readonly droppedMasa: number;
}

/** A unit that lacks more than this share of the periods is left out; after that, every period that somebody lacks. */
const GAPS = 0.2;

/** Units are put in the order of their values, so that no name plays a part in anything that is drawn. */
export function susunPanel(rows: readonly Amatan[], langkah: Langkah): Panel {
  const byUnit = new Map<string, Amatan[]>();
  for (const row of rows) byUnit.set(row.unit, [...(byUnit.get(row.unit) ?? []), row]);
  const periods = [...new Set(rows.map((r) => r.n))].sort((a, b) => a - b);
  const kept = [...byUnit.values()].filter((own) => own.length >= (1 - GAPS) * periods.length);
  const masa = periods.filter((n) => kept.every((own) => own.some((r) => r.n === n)));
  const units = kept.map((own) => unitOf(own, masa)).sort(byValues);
  return {
    langkah,
    masa,
    units,
    droppedUnits: byUnit.size - kept.length,
    droppedMasa: periods.length - masa.length,
  };
}

function unitOf(own: readonly Amatan[], masa: readonly number[]): UnitPanel {
  const at = new Map(own.map((r) => [r.n, r.value]));
  const { start, wave, donor, treated } = own[0]!;
  const place = start === null ? -1 : masa.findIndex((n) => n >= start);
  return {
    values: Float64Array.from(masa, (n) => at.get(n) ?? Number.NaN),
    start: place < 0 ? Number.POSITIVE_INFINITY : place,
    wave,
    donor,
    treated,
  };
}

function byValues(a: UnitPanel, b: UnitPanel): number {
  for (let t = 0; t < a.values.length; t++) {
    const d = a.values[t]! - b.values[t]!;
    if (d !== 0) return d;
  }
  return a.start === b.start ? 0 : a.start - b.start;
}
