import type { LendingProblem } from '../problem.ts';

/**
 * The published measuring instance: units on a 20 x 20 km field, families that do not mix, a surge of four weeks in one unit of seven, terms
 * of 2, 3, 4 or 6 weeks to the eight nearest units. One problem per family; the same dice as in the reference measurements are not
 * published, so the figures compare in size, not to the digit.
 */
export function weeks(units: number, periods: number, families: number, seed = 3): LendingProblem[] {
  const next = mulberry(seed);
  const spots = Array.from({ length: units }, () => [next() * 20, next() * 20] as const);
  return Array.from({ length: families }, () => family(spots, periods, next));
}

const LENGTHS = [2, 3, 4, 6];
const NEAR = 8;

function family(spots: readonly (readonly [number, number])[], periods: number, next: () => number): LendingProblem {
  const units = spots.length;
  const staff = new Int32Array(units);
  const missing = new Int32Array(units * periods);
  for (let u = 0; u < units; u++) {
    staff[u] = 2 + Math.floor(next() * 14);
    const surge = next() < 0.15 ? Math.floor(next() * (periods - 4)) : -1;
    for (let t = 0; t < periods; t++) {
      const kali = surge >= 0 && t >= surge && t < surge + 4 ? 1.8 : 1;
      missing[u * periods + t] = Math.round(1000 * staff[u]! * ((0.75 + 0.3 * next()) * kali - 1));
    }
  }
  const spare = staff.map((n) => Math.floor(n * 0.3));
  const spans = spansOf(periods);
  const routes = routesOf(spots);
  return {
    periods,
    lines: units,
    missing,
    width: Int32Array.from({ length: 2 * units }, (_, i) => Math.round(staff[i >> 1]! * (i % 2 === 0 ? 100 : 200))),
    slope: [1000, 3000, 8000],
    pools: units,
    poolLine: Int32Array.from(staff.keys()),
    room: Int32Array.from({ length: units * periods }, (_, i) => 1000 * spare[Math.floor(i / periods)]!),
    groups: units,
    groupPool: Int32Array.from(staff.keys()),
    size: spare,
    opens: new Int32Array(units),
    years: 1,
    allowance: new Int32Array(units).fill(1000),
    routes: routes.length,
    routeGroup: Int32Array.from(routes, (r) => r[0]),
    routeLine: Int32Array.from(routes, (r) => r[1]),
    fixedCost: new Int32Array(routes.length).fill(500_000),
    periodCost: Int32Array.from(routes, (r) => Math.round(1e6 * (0.02 * r[2] + 0.1))),
    spans: spans.length,
    first: Int32Array.from(spans, (s) => s[0]),
    last: Int32Array.from(spans, (s) => s[1]),
    freeAgain: Int32Array.from(spans, (s) => s[1] + 1),
    spanDays: Int32Array.from(spans, (s) => s[1] - s[0] + 1),
    portions: [1000],
    learning: 1,
    early: 600,
    late: 950,
  };
}

function spansOf(periods: number): [number, number][] {
  const spans: [number, number][] = [];
  for (let t = 0; t < periods; t++) for (const n of LENGTHS) if (t + n <= periods) spans.push([t, t + n - 1]);
  return spans;
}

function routesOf(spots: readonly (readonly [number, number])[]): [from: number, to: number, km: number][] {
  return spots.flatMap(([x, y], from) =>
    spots
      .map(([a, b], to): [number, number, number] => [from, to, Math.hypot(a - x, b - y)])
      .filter(([, to]) => to !== from)
      .sort((a, b) => a[2] - b[2])
      .slice(0, NEAR),
  );
}

function mulberry(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
