import { callBack, changeOf, hasRoom, type Ledger, lend, loansOf, personFor } from './ledger.ts';
import { type LendingProblem, type Loan, usefulTerms } from './problem.ts';
import { type Offer, openQueue } from './queue.ts';

/** Whole numbers from a seed, the same on every machine (Park & Miller 1988). */
export function dice(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** What may be tried, by receiving line: route, term, share. */
export interface Offers {
  readonly byLine: readonly (readonly Offer[])[];
}

/** Every loan that may help somewhere: it touches a period in which its receiver misses somebody. */
export function offersOf(p: LendingProblem): Offers {
  const byLine: Offer[][] = Array.from({ length: p.lines }, () => []);
  const useful = usefulTerms(p);
  for (let route = 0; route < p.routes; route++) {
    const line = p.routeLine[route]!;
    const group = p.routeGroup[route]!;
    for (let span = 0; span < p.spans; span++) {
      if (p.first[span]! < p.opens[group]! || useful[line * p.spans + span] === 0) continue;
      for (const portion of p.portions) byLine[line]!.push({ route, span, portion });
    }
  }
  return { byLine };
}

/**
 * Lends, one by one, what lowers the points most on some lines, until nothing does. `skip` leaves out offers by chance.
 *
 * Shortages are convex and rooms only shrink, so no offer gets better by lending elsewhere: an offer that is still the best after pricing
 * it anew is the best of all (lazy greedy, Minoux 1978).
 */
export function fill(ledger: Ledger, offers: Offers, lines: readonly number[], skip: () => boolean): void {
  const queue = openQueue();
  const price = ({ route, span, portion }: Offer): number => changeOf(ledger, route, span, portion, 1);
  for (const line of lines)
    for (const offer of offers.byLine[line]!) {
      if (skip()) continue;
      const change = price(offer);
      if (change < 0) queue.push(change, offer);
    }
  for (let next = queue.pop(); next !== null; next = queue.pop()) {
    const { route, span, portion } = next.offer;
    const group = ledger.p.routeGroup[route]!;
    if (!hasRoom(ledger, group, span, portion)) continue;
    const change = price(next.offer);
    if (change >= 0) continue;
    if (change > next.change) {
      queue.push(change, next.offer);
      continue;
    }
    const person = personFor(ledger, group, span);
    if (person < 0) continue;
    lend(ledger, { group, person, route, span, portion });
    queue.push(change, next.offer);
  }
}

/** Calls back what costs more than it brings, then exchanges single loans for better ones, until nothing helps. */
export function polish(ledger: Ledger, offers: Offers, stop: () => boolean): void {
  for (let again = true; again && !stop(); ) {
    again = false;
    for (const loan of loansOf(ledger)) {
      const before = ledger.cost;
      callBack(ledger, loan);
      const better = bestOffer(ledger, offers, ledger.p.routeLine[loan.route]!);
      if (better !== null && ledger.cost + better.change < before) lend(ledger, better.loan);
      else if (ledger.cost > before) lend(ledger, loan);
      if (ledger.cost < before) again = true;
    }
  }
}

function bestOffer(ledger: Ledger, offers: Offers, line: number): { loan: Loan; change: number } | null {
  const { p } = ledger;
  let best: { loan: Loan; change: number } | null = null;
  for (const { route, span, portion } of offers.byLine[line]!) {
    const change = changeOf(ledger, route, span, portion, 1);
    if (change >= (best?.change ?? 0)) continue;
    const group = p.routeGroup[route]!;
    if (!hasRoom(ledger, group, span, portion)) continue;
    const person = personFor(ledger, group, span);
    if (person >= 0) best = { loan: { group, person, route, span, portion }, change };
  }
  return best;
}
