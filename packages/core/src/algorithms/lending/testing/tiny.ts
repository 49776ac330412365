import type { LendingProblem, Loan } from '../problem.ts';

/** Up to 3 people of 2 units, up to 2 receivers, up to 6 periods; floors, rest, allowances, half days. */
function tiny(seed: number): LendingProblem {
  const next = throws(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const periods = 3 + below(4);
  const donors = 1 + below(2);
  const receivers = 1 + below(2);
  const lines = donors + receivers;
  const [shortest, rest] = [1 + below(2), below(3)];
  const spans: [number, number][] = [];
  for (let a = 0; a < periods; a++)
    for (let b = a + shortest - 1; b < Math.min(periods, a + 4); b++) spans.push([a, b]);
  const groups = donors;
  const routes = Array.from({ length: donors * receivers }, (_, i) => [
    Math.floor(i / receivers),
    donors + (i % receivers),
  ]);
  if (receivers === 2 && below(2) === 0) routes.push([donors, donors + 1]);
  const size = Array.from({ length: groups }, () => 1 + below(2));
  if (size.length === 2 && size[0]! + size[1]! > 3) size[1] = 1;
  const own = routes.length > donors * receivers;
  if (own) size.splice(0, size.length, ...Array.from({ length: donors }, () => 1), 1);
  const pools = size.length;
  return {
    periods,
    lines,
    missing: Int32Array.from({ length: lines * periods }, (_, i) =>
      i < donors * periods ? below(1500) - 1200 : below(4) === 0 ? -below(1000) : below(3000),
    ),
    width: Int32Array.from({ length: 2 * lines }, () => below(800)),
    slope: [1000, 3000, 8000],
    pools,
    poolLine: Int32Array.from({ length: pools }, (_, i) => i),
    room: Int32Array.from(
      { length: pools * periods },
      (_, i) => 1000 * Math.max(0, size[Math.floor(i / periods)]! - below(2)),
    ),
    groups: pools,
    groupPool: Int32Array.from({ length: pools }, (_, i) => i),
    size: Int32Array.from(size),
    opens: Int32Array.from({ length: pools }, () => below(2)),
    years: 1,
    allowance: Int32Array.from({ length: pools }, () => 2 + below(5)),
    routes: routes.length,
    routeGroup: Int32Array.from(routes, (r) => r[0]!),
    routeLine: Int32Array.from(routes, (r) => r[1]!),
    fixedCost: Int32Array.from(routes, () => below(700_000)),
    periodCost: Int32Array.from(routes, () => below(400_000)),
    spans: spans.length,
    first: Int32Array.from(spans, (s) => s[0]),
    last: Int32Array.from(spans, (s) => s[1]),
    freeAgain: Int32Array.from(spans, (s) => s[1] + 1 + rest),
    spanDays: Int32Array.from(spans, (s) => s[1] - s[0] + 1),
    portions: pools < 3 && periods < 6 && below(3) === 0 ? [1000, 500] : [1000],
    learning: 1 + below(2),
    early: 600,
    late: 950,
  };
}

/** The first cases with at most so many plans. */
export function tinyCases(count: number, plans = 4000): LendingProblem[] {
  const found: LendingProblem[] = [];
  for (let seed = 0; found.length < count; seed++) {
    const p = tiny(seed);
    const product = Array.from(p.size).reduce((n, people, g) => n * allSeries(p, g).length ** people, 1);
    if (product > 1 && product <= plans) found.push(p);
  }
  return found;
}

/** Least points over all plans, each counted from nothing by the words of the model. */
export function bruteForce(p: LendingProblem): number {
  const people = Array.from(p.size).flatMap((n, group) => Array.from({ length: n }, () => allSeries(p, group)));
  let best = Number.POSITIVE_INFINITY;
  const plan: Loan[] = [];
  const visit = (i: number): void => {
    if (i === people.length) {
      best = Math.min(best, pointsOf(p, plan));
      return;
    }
    for (const series of people[i]!) {
      plan.push(...series);
      visit(i + 1);
      plan.length -= series.length;
    }
  };
  visit(0);
  return best;
}

function allSeries(p: LendingProblem, group: number): Loan[][] {
  const single: Loan[] = [];
  for (let route = 0; route < p.routes; route++)
    for (let span = 0; span < p.spans; span++)
      for (const portion of p.portions) {
        const useful = range(p, span).some((t) => p.missing[p.routeLine[route]! * p.periods + t]! > 0);
        if (p.routeGroup[route] === group && p.first[span]! >= p.opens[group]! && useful)
          single.push({ group, person: 0, route, span, portion });
      }
  const grow = (series: Loan[]): Loan[][] => [
    series,
    ...single.flatMap((loan) => {
      const all = [...series, loan];
      const rested = series.every((s) => p.first[loan.span]! >= p.freeAgain[s.span]!);
      const days = all.reduce((n, l) => n + p.spanDays[l.span]!, 0);
      return rested && days <= p.allowance[group]! ? grow(all) : [];
    }),
  ];
  return grow([]);
}

const range = (p: LendingProblem, span: number): number[] =>
  Array.from({ length: p.last[span]! - p.first[span]! + 1 }, (_, k) => p.first[span]! + k);

/** Points of a plan counted anew; infinite when somebody leaves who must stay. */
export function pointsOf(p: LendingProblem, plan: readonly Loan[]): number {
  const missing = Float64Array.from(p.missing);
  const away = new Float64Array(p.pools * p.periods);
  let sum = 0;
  for (const { group, route, span, portion } of plan) {
    const pool = p.groupPool[group]!;
    range(p, span).forEach((t, k) => {
      missing[p.routeLine[route]! * p.periods + t]! -= ((k < p.learning ? p.early : p.late) * portion) / 1000;
      missing[p.poolLine[pool]! * p.periods + t]! += portion;
      away[pool * p.periods + t]! += portion;
    });
    const periods = p.last[span]! - p.first[span]! + 1;
    sum += Math.round(((p.fixedCost[route]! + periods * p.periodCost[route]!) * portion) / 1000);
  }
  if (away.some((v, i) => v > p.room[i]!)) return Number.POSITIVE_INFINITY;
  missing.forEach((v, i) => {
    const l = Math.floor(i / p.periods);
    const [a, b] = [p.width[2 * l]!, p.width[2 * l]! + p.width[2 * l + 1]!];
    sum += 1000 * Math.max(0, Math.min(v, a)) + 3000 * Math.max(0, Math.min(v, b) - a) + 8000 * Math.max(0, v - b);
  });
  return sum;
}

function throws(seed: number): () => number {
  let a = (seed + 1) * 0x9e3779b1;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
