import { type Counters, erlangB } from './erlang.ts';

/** How a queue stands when customers give up: everybody has an exponential patience. */
export interface Abandoning {
  readonly waitProbability: number;
  /** Share of customers who leave unserved. */
  readonly abandonProbability: number;
  /** Mean wait of all customers, those who leave included, in the unit of the rates. */
  readonly meanWait: number;
  readonly meanQueue: number;
}

/** Terms below this share of the sum change no printed digit. */
const NEGLIGIBLE = 1e-15;

/**
 * M/M/c with patience (Erlang A; Palm 1957, Garnett, Mandelbaum & Reiman 2002). Stationary weights are taken relative to the state
 * "all busy, nobody waits", where 1 / B(c) is the weight of everything below: no factorial, no overflow, any load.
 * `patienceRate` = 1 / mean patience.
 */
export function abandoningOf({ arrivalRate, serviceRate, servers }: Counters, patienceRate: number): Abandoning {
  if (!(patienceRate > 0))
    throw new Error('abandoningOf: without impatience use waitingOf; patienceRate must be above 0.');
  const below = 1 / erlangB(servers, arrivalRate / serviceRate);
  let weight = 1;
  let waiting = 0;
  let queue = 0;
  for (let k = 1; weight > NEGLIGIBLE * (below + waiting) || k * patienceRate < arrivalRate; k++) {
    weight *= arrivalRate / (servers * serviceRate + k * patienceRate);
    waiting += weight;
    queue += k * weight;
  }
  const total = below + waiting;
  const meanQueue = queue / total;
  return {
    waitProbability: (1 + waiting) / total,
    abandonProbability: (patienceRate * meanQueue) / arrivalRate,
    meanWait: meanQueue / arrivalRate,
    meanQueue,
  };
}
