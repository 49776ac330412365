import { gainOf, type LendingPrices, type LendingProblem, loanCost, shortageCost, usefulTerms } from './problem.ts';

/**
 * What no plan can go below, from any prices (Lagrangian relaxation of "received = given" and "away = spared"). The relaxed plan falls
 * apart into lines and periods, where only whole people can be away, and into people, each with the cheapest priced series of terms.
 */
export interface Relaxed {
  readonly bound: number;
  /** Thousandths the lines would like to receive, and pools to spare, minus what the priced people do: the subgradients. */
  readonly receivedSlope: Int32Array;
  readonly awaySlope: Int32Array;
}

export interface Frame {
  readonly p: LendingProblem;
  /** Lines that some route leads to. */
  readonly receives: Uint8Array;
  /** Pools of a line that have a route out: start index by line. */
  readonly poolStart: Int32Array;
  readonly poolList: Int32Array;
  /** Loans a person of group g may be given: `route`, `span`, `portion` and own cost at [loanStart[g], loanStart[g + 1]), last term first. */
  readonly loanStart: Int32Array;
  readonly loanRoute: Int32Array;
  readonly loanSpan: Int32Array;
  readonly loanPortion: Int32Array;
  readonly loanCost: Float64Array;
  /** Smallest share that can be away. */
  readonly grain: number;
  /** For every number of thousandths, the nearest sum of helpers at or below it, and at or above it. */
  readonly helpBelow: Int32Array;
  readonly helpAbove: Int32Array;
}

export function frameOf(p: LendingProblem): Frame {
  const receives = new Uint8Array(p.lines);
  const lends = new Uint8Array(p.pools);
  for (let r = 0; r < p.routes; r++) {
    receives[p.routeLine[r]!] = 1;
    lends[p.groupPool[p.routeGroup[r]!]!] = 1;
  }
  const lending = Array.from({ length: p.pools }, (_, i) => i).filter((i) => lends[i] === 1);
  const poolList = Int32Array.from(lending.sort((a, b) => p.poolLine[a]! - p.poolLine[b]! || a - b));
  const poolStart = new Int32Array(p.lines + 1);
  for (const pool of poolList) poolStart[p.poolLine[pool]! + 1]!++;
  for (let l = 0; l < p.lines; l++) poolStart[l + 1]! += poolStart[l]!;
  return { p, receives, poolStart, poolList, ...possibleLoans(p), ...wholeHelp(p), grain: Math.min(...p.portions) };
}

/** What whole helpers can add up to; far beyond any shortage every number is taken as possible. */
function wholeHelp(p: LendingProblem): { helpBelow: Int32Array; helpAbove: Int32Array } {
  const units = p.portions.flatMap((portion) => [(p.early * portion) / 1000, (p.late * portion) / 1000]);
  const most = Math.max(0, ...p.missing) + Math.max(0, ...p.room) + 1000;
  const helpBelow = new Int32Array(most + 1);
  const reached = new Uint8Array(most + 1);
  reached[0] = 1;
  for (let v = 0; v <= most; v++) {
    if (reached[v] === 1) for (const u of units) if (v + u <= most) reached[v + u] = 1;
    helpBelow[v] = reached[v] === 1 ? v : (helpBelow[v - 1] ?? 0);
  }
  const helpAbove = new Int32Array(most + 1).fill(most);
  for (let v = most; v >= 0; v--) helpAbove[v] = reached[v] === 1 ? v : (helpAbove[v + 1] ?? v);
  return { helpBelow, helpAbove };
}

/** The yearly allowance is asked of each term alone: a relaxation where a person serves twice. */
function possibleLoans(p: LendingProblem) {
  const useful = usefulTerms(p);
  const found: { route: number; span: number; portion: number }[] = [];
  const loanStart = new Int32Array(p.groups + 1);
  let route = 0;
  for (let g = 0; g < p.groups; g++) {
    const from = route;
    while (route < p.routes && p.routeGroup[route] === g) route++;
    for (let span = p.spans - 1; span >= 0; span--) {
      if (p.first[span]! < p.opens[g]! || !withinAllowance(p, g, span)) continue;
      for (let r = from; r < route; r++)
        if (useful[p.routeLine[r]! * p.spans + span] === 1)
          for (const portion of p.portions) found.push({ route: r, span, portion });
    }
    loanStart[g + 1] = found.length;
  }
  return {
    loanStart,
    loanRoute: Int32Array.from(found, (f) => f.route),
    loanSpan: Int32Array.from(found, (f) => f.span),
    loanPortion: Int32Array.from(found, (f) => f.portion),
    loanCost: Float64Array.from(found, (f) => loanCost(p, f.route, f.span, f.portion)),
  };
}

export function relax(frame: Frame, prices: LendingPrices): Relaxed {
  const { p } = frame;
  const out = {
    bound: 0,
    receivedSlope: new Int32Array(p.lines * p.periods),
    awaySlope: new Int32Array(p.pools * p.periods),
  };
  for (let l = 0; l < p.lines; l++) for (let t = 0; t < p.periods; t++) out.bound += lineTerm(frame, prices, l, t, out);
  const sums = priceSums(p, prices);
  for (let g = 0; g < p.groups; g++) out.bound += p.size[g]! * groupTerm(frame, sums, g, out);
  return out;
}

/** Least of shortage + price of what is received - price of who is spared, over whole people away, the dearest pool first. */
function lineTerm(frame: Frame, prices: LendingPrices, l: number, t: number, out: Relaxed): number {
  const { p, poolStart, poolList, grain } = frame;
  const at = l * p.periods + t;
  const price = prices.received[at]!;
  const missing = p.missing[at]!;
  const pools = poolList.subarray(poolStart[l]!, poolStart[l + 1]!).slice();
  if (pools.length > 1)
    pools.sort((a, b) => prices.away[b * p.periods + t]! - prices.away[a * p.periods + t]! || a - b);
  let best = receivedTerm(frame, l, missing, price);
  let bestAway = 0;
  let [away, earned] = [0, 0];
  for (const pool of pools) {
    const pay = prices.away[pool * p.periods + t]!;
    for (let room = p.room[pool * p.periods + t]!; room >= grain; room -= grain) {
      away += grain;
      earned += grain * pay;
      const value = receivedTerm(frame, l, missing + away, price) - earned;
      if (value < best) [best, bestAway] = [value, away];
    }
  }
  let left = bestAway;
  for (const pool of pools) {
    const room = p.room[pool * p.periods + t]!;
    const spared = Math.min(left, room - (room % grain));
    if (spared > 0) out.awaySlope[pool * p.periods + t]! -= spared;
    left -= Math.max(0, spared);
  }
  out.receivedSlope[at]! += wished(frame, l, missing + bestAway, price);
  return best;
}

/** Shortage that remains where the price of one more equals the slope. */
function kept(p: LendingProblem, l: number, price: number): number {
  if (price >= p.slope[2]) return Number.POSITIVE_INFINITY;
  if (price >= p.slope[1]) return p.width[2 * l]! + p.width[2 * l + 1]!;
  return price >= p.slope[0] ? p.width[2 * l]! : 0;
}

/** Best whole help: shortage plus price is convex in it, so it lies beside the best fractional one. */
function wished(frame: Frame, l: number, missing: number, price: number): number {
  const { p, receives, helpBelow, helpAbove } = frame;
  if (receives[l] === 0) return 0;
  const x = Math.max(0, missing - kept(p, l, price));
  const [below, above] = [helpBelow[x] ?? x, helpAbove[x] ?? x];
  const cost = (y: number): number => shortageCost(p, l, missing - y) + price * y;
  return cost(above) < cost(below) ? above : below;
}

function receivedTerm(frame: Frame, l: number, missing: number, price: number): number {
  const x = wished(frame, l, missing, price);
  return shortageCost(frame.p, l, missing - x) + price * x;
}

/** Running sums of the prices over time, so that a term is priced in one step. */
interface Sums {
  readonly received: Float64Array;
  readonly away: Float64Array;
}

function priceSums(p: LendingProblem, { received, away }: LendingPrices): Sums {
  const run = (list: Int32Array, rows: number): Float64Array => {
    const sums = new Float64Array(rows * (p.periods + 1));
    for (let r = 0; r < rows; r++)
      for (let t = 0; t < p.periods; t++)
        sums[r * (p.periods + 1) + t + 1] = sums[r * (p.periods + 1) + t]! + list[r * p.periods + t]!;
    return sums;
  };
  return { received: run(received, p.lines), away: run(away, p.pools) };
}

/** Priced cost of a possible loan. */
function pricedLoan({ p, loanRoute, loanSpan, loanPortion, loanCost: own }: Frame, sums: Sums, i: number): number {
  const route = loanRoute[i]!;
  const span = loanSpan[i]!;
  const line = p.routeLine[route]! * (p.periods + 1);
  const pool = p.groupPool[p.routeGroup[route]!]! * (p.periods + 1);
  const start = p.first[span]!;
  const end = p.last[span]! + 1;
  const taught = Math.min(end, start + p.learning);
  const early = sums.received[line + taught]! - sums.received[line + start]!;
  const late = sums.received[line + end]! - sums.received[line + taught]!;
  const away = sums.away[pool + end]! - sums.away[pool + start]!;
  return own[i]! - ((early * p.early + late * p.late - 1000 * away) / 1000) * loanPortion[i]!;
}

/** Priced cost of every possible loan; by group the least of a series from each period on, and of all. */
export function loanPrices(frame: Frame, prices: LendingPrices) {
  const { p, loanSpan } = frame;
  const sums = priceSums(p, prices);
  const cost = Float64Array.from(loanSpan, (_, i) => pricedLoan(frame, sums, i));
  const cheapest = Array.from({ length: p.groups }, (_, g) => seriesFrom(frame, sums, g).value);
  return { cost, cheapest, value: cheapest.map((v) => v[0]!) };
}

/** Cheapest priced series of terms of one person of the group, 0 = none, found from the last period to the first. */
function seriesFrom(frame: Frame, sums: Sums, g: number): { value: Float64Array; chosen: Int32Array } {
  const { p, loanStart, loanSpan } = frame;
  const value = new Float64Array(p.periods + 1);
  const chosen = new Int32Array(p.periods + 1).fill(-1);
  let i = loanStart[g]!;
  for (let t = p.periods - 1; t >= 0; t--) {
    value[t] = value[t + 1]!;
    for (; i < loanStart[g + 1]! && p.first[loanSpan[i]!] === t; i++) {
      const cost = pricedLoan(frame, sums, i) + value[Math.min(p.periods, p.freeAgain[loanSpan[i]!]!)]!;
      if (cost < value[t]!) [value[t], chosen[t]] = [cost, i];
    }
  }
  return { value, chosen };
}

function groupTerm(frame: Frame, sums: Sums, g: number, out: Relaxed): number {
  const { value, chosen } = seriesFrom(frame, sums, g);
  follow(frame, g, chosen, out);
  return value[0]!;
}

function withinAllowance(p: LendingProblem, g: number, s: number): boolean {
  for (let y = 0; y < p.years; y++) if (p.spanDays[s * p.years + y]! > p.allowance[g * p.years + y]!) return false;
  return true;
}

function follow({ p, ...frame }: Frame, g: number, chosen: Int32Array, out: Relaxed): void {
  for (let t = 0; t < p.periods; ) {
    const i = chosen[t]!;
    if (i < 0) {
      t++;
      continue;
    }
    const span = frame.loanSpan[i]!;
    const portion = frame.loanPortion[i]!;
    const line = p.routeLine[frame.loanRoute[i]!]! * p.periods;
    const pool = p.groupPool[g]! * p.periods;
    for (let u = p.first[span]!; u <= p.last[span]!; u++) {
      out.receivedSlope[line + u]! -= p.size[g]! * gainOf(p, u - p.first[span]!, portion);
      out.awaySlope[pool + u]! += p.size[g]! * portion;
    }
    t = p.freeAgain[span]!;
  }
}
