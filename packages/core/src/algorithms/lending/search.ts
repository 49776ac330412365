import type { Frame } from './frame.ts';
import { hasRoom, type Ledger, lend, callBack, loansOf, mayTake } from './ledger.ts';
import type { LendingPrices, Loan } from './problem.ts';
import { loanPrices } from './series.ts';

/** What is known after a search: the best plan, and whether every other plan was excluded. */
export interface Searched {
  readonly best: { readonly loans: readonly Loan[]; readonly cost: number } | null;
  readonly exhausted: boolean;
}

/** One series of terms of one person, and by how much it exceeds the cheapest priced one. */
interface Series {
  readonly loans: readonly Omit<Loan, 'person'>[];
  readonly excess: number;
}

/** Series looked at in one group, at most; a larger group is left to the bound. */
const MANY = 3000;

/**
 * Goes through all plans whose priced cost leaves them below `cost`: person by person, people of a group in the order of their series, a
 * branch being cut when the excesses so far use up the gap (reduced-cost enumeration). Gives up after `effort` steps.
 */
export function searchBelow(
  frame: Frame,
  prices: LendingPrices,
  bound: number,
  cost: number,
  ledger: Ledger,
  effort: number,
): Searched {
  const { p } = frame;
  const choices = seriesBelow(frame, prices, cost - bound);
  if (choices === null) return { best: null, exhausted: false };
  let best: Searched['best'] = null;
  let least = cost;
  let steps = 0;
  const visit = (group: number, person: number, from: number, excess: number): boolean => {
    if (group === p.groups) {
      if (ledger.cost < least) [least, best] = [ledger.cost, { loans: loansOf(ledger), cost: ledger.cost }];
      return true;
    }
    if (person === p.size[group]) return visit(group + 1, 0, 0, excess);
    const list = choices[group]!;
    for (let i = from; i < list.length; i++) {
      const { loans, excess: more } = list[i]!;
      if (bound + excess + more >= least) break;
      if (++steps > effort) return false;
      const put: Loan[] = [];
      for (const loan of loans) {
        if (!hasRoom(ledger, group, loan.span, loan.portion)) break;
        put.push({ ...loan, person });
        lend(ledger, put.at(-1)!);
      }
      const done = put.length < loans.length || visit(group, person + 1, i, excess + more);
      for (const loan of put.toReversed()) callBack(ledger, loan);
      if (!done) return false;
    }
    return true;
  };
  const exhausted = visit(0, 0, 0, 0);
  return { best, exhausted };
}

/** Every series of every group whose excess is below the gap, cheapest first; null when there are too many. */
function seriesBelow(frame: Frame, prices: LendingPrices, gap: number): Series[][] | null {
  const { p } = frame;
  const priced = loanPrices(frame, prices);
  const all: Series[][] = [];
  for (let g = 0; g < p.groups; g++) {
    const found: { loans: Series['loans']; cost: number }[] = [];
    if (!extend(frame, priced.cost, priced.cheapest[g]!, g, [], 0, 0, priced.value[g]! + gap, found)) return null;
    const least = priced.value[g]!;
    all.push(found.map(({ loans, cost }) => ({ loans, excess: cost - least })).sort((a, b) => a.excess - b.excess));
  }
  return all;
}

/** Adds all series that begin with `loans`; false when there are too many. `rest[t]` is the cheapest that may follow from period t on. */
function extend(
  frame: Frame,
  cost: Float64Array,
  rest: Float64Array,
  g: number,
  loans: readonly Loan[],
  from: number,
  sofar: number,
  limit: number,
  found: { loans: Series['loans']; cost: number }[],
): boolean {
  const { p, loanStart, loanSpan, loanRoute, loanPortion } = frame;
  if (sofar < limit && found.push({ loans, cost: sofar }) > MANY) return false;
  for (let i = loanStart[g]!; i < loanStart[g + 1]!; i++) {
    const span = loanSpan[i]!;
    if (p.first[span]! < from || !mayTake(p, g, loans, span)) continue;
    const next = Math.min(p.periods, p.freeAgain[span]!);
    if (sofar + cost[i]! + rest[next]! >= limit) continue;
    const loan = { group: g, person: 0, route: loanRoute[i]!, span, portion: loanPortion[i]! };
    if (!extend(frame, cost, rest, g, [...loans, loan], next, sofar + cost[i]!, limit, found)) return false;
  }
  return true;
}
