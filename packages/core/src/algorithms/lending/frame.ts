import { loanCost, type LendingProblem, usefulTerms } from './problem.ts';

/** What the relaxation needs of a problem, worked out once. */
export interface Frame {
  readonly p: LendingProblem;
  /** Lines that some route leads to. */
  readonly receives: Uint8Array;
  /** Pools of a line that have a route out: start index by line. */
  readonly poolStart: Int32Array;
  readonly poolList: Int32Array;
  /** Loans a person of group g may be given: `route`, `span`, `portion` and own cost at [loanStart[g], loanStart[g + 1]), last term first. */
  readonly loanStart: Int32Array;
  readonly loanGroup: Int32Array;
  readonly loanRoute: Int32Array;
  readonly loanSpan: Int32Array;
  readonly loanPortion: Int32Array;
  readonly loanCost: Float64Array;
  /** Smallest share that can be away. */
  readonly grain: number;
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
  return { p, receives, poolStart, poolList, ...possibleLoans(p), grain: Math.min(...p.portions) };
}

/** The yearly allowance is asked of each term alone: a relaxation where a person serves twice. */
function possibleLoans(p: LendingProblem) {
  const useful = usefulTerms(p);
  const found: { group: number; route: number; span: number; portion: number }[] = [];
  const loanStart = new Int32Array(p.groups + 1);
  let route = 0;
  for (let group = 0; group < p.groups; group++) {
    const from = route;
    while (route < p.routes && p.routeGroup[route] === group) route++;
    for (let span = p.spans - 1; span >= 0; span--) {
      if (p.first[span]! < p.opens[group]! || !withinAllowance(p, group, span)) continue;
      for (let r = from; r < route; r++)
        if (useful[p.routeLine[r]! * p.spans + span] === 1)
          for (const portion of p.portions) found.push({ group, route: r, span, portion });
    }
    loanStart[group + 1] = found.length;
  }
  return {
    loanStart,
    loanGroup: Int32Array.from(found, (f) => f.group),
    loanRoute: Int32Array.from(found, (f) => f.route),
    loanSpan: Int32Array.from(found, (f) => f.span),
    loanPortion: Int32Array.from(found, (f) => f.portion),
    loanCost: Float64Array.from(found, (f) => loanCost(p, f.route, f.span, f.portion)),
  };
}

function withinAllowance(p: LendingProblem, g: number, s: number): boolean {
  for (let y = 0; y < p.years; y++) if (p.spanDays[s * p.years + y]! > p.allowance[g * p.years + y]!) return false;
  return true;
}
