import { waitingOf } from '../algorithms/index.ts';

/** One service of a unit, with the people who do it. */
export interface LayananUnit {
  /** Daily arrivals of the last months, days of service only. */
  readonly incoming: readonly number[];
  /** Minutes of work for one case. */
  readonly minutes: number;
  /** Minutes that one full-time person works on a day of service. */
  readonly minutesPerDay: number;
  /** Share of the people's work that this service is, 0 to 1. */
  readonly share: number;
  /** Full-time people who do it, before and after the plan. */
  readonly before: number;
  readonly after: number;
}

export interface KeadaanLayanan {
  readonly people: number;
  /** Cases a day that these people finish. */
  readonly capacity: number;
  /** Mean wait at the counter, minutes, on a quiet, a usual and a busy day (quantiles 0.1, 0.5, 0.9 of the days); null: more comes than goes. */
  readonly wait: readonly (number | null)[];
  /** Cases by which the backlog grows on such a day. */
  readonly backlog: readonly number[];
}

export interface DampakLayanan {
  /** Arrivals on a quiet, a usual and a busy day. */
  readonly incoming: readonly number[];
  readonly before: KeadaanLayanan;
  readonly after: KeadaanLayanan;
}

const QUANTILES = [0.1, 0.5, 0.9] as const;

/**
 * What a plan is expected to do to waiting and backlog of one service: counters with one queue (M/M/c) as long as capacity exceeds
 * arrivals, growth of the backlog beyond that. The range is that of the days themselves; norms and shares are taken as they stand. null
 * without arrivals or norms.
 */
export function dampakLayanan(layanan: LayananUnit): DampakLayanan | null {
  const { incoming, minutes, share } = layanan;
  if (incoming.length === 0 || !(minutes > 0) || !(share > 0)) return null;
  const sorted = [...incoming].sort((a, b) => a - b);
  const days = QUANTILES.map((q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0);
  return {
    incoming: days,
    before: stateWith(layanan, layanan.before, days),
    after: stateWith(layanan, layanan.after, days),
  };
}

function stateWith(
  { minutes, minutesPerDay, share }: LayananUnit,
  people: number,
  days: readonly number[],
): KeadaanLayanan {
  const capacity = (people * share * minutesPerDay) / minutes;
  const wait = days.map((n) => {
    // So many counters are open on average as people have time for this service; at least one while anybody is there.
    const servers = people > 0 ? Math.max(1, Math.round(people * share)) : 0;
    if (servers === 0) return null;
    const minutesOpen = (people * share * minutesPerDay) / servers;
    const waiting = waitingOf({ arrivalRate: n / minutesOpen, serviceRate: 1 / minutes, servers });
    return n === 0 ? 0 : (waiting?.meanWait ?? null);
  });
  return { people, capacity, wait, backlog: days.map((n) => Math.max(0, n - capacity)) };
}
