/**
 * Waiting in an office with several equal counters and one queue.
 *
 * Erlang B by the recursion B(c) = a B(c-1) / (c + a B(c-1)), which never overflows and loses no digits, however many counters (Jagerman
 * 1974); Erlang C from it. Arrivals are Poisson, service times exponential. `load` a = arrival rate / service rate, in erlang.
 */

/** Share of arrivals that find all servers busy where nobody waits (M/M/c/c). */
export function erlangB(servers: number, load: number): number {
  let blocked = 1;
  for (let c = 1; c <= servers; c++) blocked = (load * blocked) / (c + load * blocked);
  return blocked;
}

/** Share of arrivals that must wait (M/M/c). 1 where the load is not below the number of servers: the queue then grows without end. */
export function erlangC(servers: number, load: number): number {
  if (load >= servers) return 1;
  const b = erlangB(servers, load);
  return b / (1 - (load / servers) * (1 - b));
}

/** Rates per unit of time; all answers are in that unit. */
export interface Counters {
  readonly arrivalRate: number;
  /** Customers one server finishes per unit of time. */
  readonly serviceRate: number;
  readonly servers: number;
}

export interface Waiting {
  /** Share of its time a server is busy. */
  readonly utilisation: number;
  readonly waitProbability: number;
  /** Mean wait before service, and mean number waiting. */
  readonly meanWait: number;
  readonly meanQueue: number;
  /** Mean number in the office, waiting or served. */
  readonly meanPresent: number;
}

/** The moments of M/M/c; null where the load is not below the number of servers, since no mean exists then. */
export function waitingOf({ arrivalRate, serviceRate, servers }: Counters): Waiting | null {
  const load = arrivalRate / serviceRate;
  if (!(load < servers)) return null;
  const waitProbability = erlangC(servers, load);
  const meanWait = waitProbability / (servers * serviceRate - arrivalRate);
  const meanQueue = arrivalRate * meanWait;
  return { utilisation: load / servers, waitProbability, meanWait, meanQueue, meanPresent: meanQueue + load };
}

/** Share of customers who wait no longer than `time`; 0 where the queue grows without end. */
export function servedWithin({ arrivalRate, serviceRate, servers }: Counters, time: number): number {
  const load = arrivalRate / serviceRate;
  if (!(load < servers)) return 0;
  return 1 - erlangC(servers, load) * Math.exp(-(servers * serviceRate - arrivalRate) * time);
}

/** The wait that `share` (0-1) of the customers do not exceed; null where the queue grows without end. */
export function waitAt({ arrivalRate, serviceRate, servers }: Counters, share: number): number | null {
  const load = arrivalRate / serviceRate;
  if (!(load < servers)) return null;
  const c = erlangC(servers, load);
  return c <= 1 - share ? 0 : Math.log(c / (1 - share)) / (servers * serviceRate - arrivalRate);
}

/** Fewest servers with which at least `share` of the customers wait no longer than `time`. */
export function serversFor(rates: Omit<Counters, 'servers'>, time: number, share: number): number {
  const load = rates.arrivalRate / rates.serviceRate;
  let servers = Math.max(1, Math.floor(load) + 1);
  while (servedWithin({ ...rates, servers }, time) < share) servers++;
  return servers;
}
