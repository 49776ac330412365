/**
 * An office day, customer by customer: arrivals by the hour, priority classes, breaks of the staff, a closing time after which nobody is let in
 * while those inside are still served. For what the formulas cannot say; where both apply they agree (tested).
 */

export interface Office {
  /** Minutes from opening to closing the door. */
  readonly minutesOpen: number;
  /** Mean arrivals per minute in equal parts of the day; a part may be 0. */
  readonly arrivalsPerMinute: readonly number[];
  readonly meanServiceMinutes: number;
  /** One per member of staff: minutes [from, to) away from the counter; a customer at the counter is finished first. */
  readonly breaks: readonly (readonly (readonly [from: number, to: number])[])[];
  /** Share of customers in each class, the most urgent first; served first within the queue, never by interruption. */
  readonly classShares: readonly number[];
}

export interface Visit {
  readonly arrived: number;
  readonly waited: number;
  readonly priority: number;
}

interface Server {
  readonly breaks: readonly (readonly [number, number])[];
  freeAt: number;
}

/** One day. `random` gives numbers in [0, 1): the same sequence gives the same day. */
export function simulateDay(office: Office, random: () => number): Visit[] {
  const arrivals = arrivalsOf(office, random);
  const servers: Server[] = office.breaks.map((breaks) => ({ breaks, freeAt: 0 }));
  const queues: { arrived: number }[][] = office.classShares.map(() => []);
  const visits: Visit[] = [];
  let next = 0;
  while (next < arrivals.length || queues.some((q) => q.length > 0)) {
    const waiting = queues.some((q) => q.length > 0);
    const first = servers.reduce((a, b) => (startOf(a, a.freeAt) <= startOf(b, b.freeAt) ? a : b));
    const free = startOf(first, first.freeAt);
    const arrival = arrivals[next];
    if (arrival !== undefined && (!waiting || arrival.arrived <= free)) {
      queues[arrival.priority]?.push(arrival);
      next++;
      continue;
    }
    serve(first, queues, office.meanServiceMinutes, random, visits);
  }
  return visits;
}

function serve(
  server: Server,
  queues: { arrived: number }[][],
  meanServiceMinutes: number,
  random: () => number,
  visits: Visit[],
): void {
  const priority = queues.findIndex((q) => q.length > 0);
  const customer = queues[priority]?.shift();
  if (!customer) return;
  const start = startOf(server, Math.max(server.freeAt, customer.arrived));
  visits.push({ arrived: customer.arrived, waited: start - customer.arrived, priority });
  server.freeAt = start + exponential(meanServiceMinutes, random);
}

/** The first minute from `at` on in which the member of staff is at the counter. */
function startOf({ breaks }: Server, at: number): number {
  const pause = breaks.find(([from, to]) => at >= from && at < to);
  return pause ? pause[1] : at;
}

/** Poisson arrivals whose rate changes by parts of the day: drawn at the highest rate and thinned (Lewis & Shedler 1979). */
function arrivalsOf(office: Office, random: () => number): { arrived: number; priority: number }[] {
  const { arrivalsPerMinute, minutesOpen } = office;
  const highest = Math.max(...arrivalsPerMinute);
  const found: { arrived: number; priority: number }[] = [];
  if (!(highest > 0)) return found;
  for (let at = exponential(1 / highest, random); at < minutesOpen; at += exponential(1 / highest, random)) {
    const part = Math.floor((at / minutesOpen) * arrivalsPerMinute.length);
    if (random() * highest < (arrivalsPerMinute[part] ?? 0))
      found.push({ arrived: at, priority: classOf(office, random) });
  }
  return found;
}

function classOf({ classShares }: Office, random: () => number): number {
  let left = random() * classShares.reduce((a, b) => a + b, 0);
  const found = classShares.findIndex((share) => (left -= share) < 0);
  return found < 0 ? classShares.length - 1 : found;
}

const exponential = (mean: number, random: () => number): number => -mean * Math.log(1 - random());
