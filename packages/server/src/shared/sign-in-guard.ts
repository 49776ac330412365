/** How many failures are free, how the wait grows after them, and how long until one is forgiven; seconds. */
interface Measure {
  readonly free: number;
  readonly first: number;
  readonly longest: number;
  readonly forgive: number;
}

/** One person mistyping at one place: five tries, then 15 s, 30 s, 1, 2, 4, 8 minutes. */
const PAIR: Measure = { free: 5, first: 15, longest: 900, forgive: 600 };
/** One account tried from many places: slowed down, never shut, or strangers could keep its owner out. */
const ACCOUNT: Measure = { free: 100, first: 5, longest: 60, forgive: 30 };
/** One address, which may be a whole office: 200 people with three slips each on one morning are no attack. */
const ADDRESS: Measure = { free: 1000, first: 5, longest: 60, forgive: 1 };

/** Failures not yet forgiven, and when that was counted. */
interface Count {
  readonly failures: number;
  readonly at: number;
}

/** Most names and addresses remembered at once; the oldest are dropped first. */
const REMEMBERED = 50_000;

/** Counts failed sign-ins by account and address. In memory: a restart forgets, and an attacker cannot cause one. */
export interface SignInGuard {
  /** Seconds to wait, 0 = try now. A try counts as failed until `succeeded` says otherwise, so that parallel tries gain nothing. */
  readonly attempt: (account: string, address: string) => number;
  readonly succeeded: (account: string, address: string) => void;
}

/** `now` in milliseconds, by a clock that never jumps. */
export function signInGuard(now: () => number = () => performance.now()): SignInGuard {
  const counts = new Map<string, Count>();
  const keysOf = (account: string, address: string): readonly (readonly [string, Measure])[] => [
    [JSON.stringify([account, address]), PAIR],
    [JSON.stringify([account]), ACCOUNT],
    [JSON.stringify([null, address]), ADDRESS],
  ];
  const failuresOf = (key: string, { forgive }: Measure): number => {
    const count = counts.get(key);
    return count ? Math.max(0, count.failures - (now() - count.at) / 1000 / forgive) : 0;
  };
  const keep = (key: string, failures: number): void => {
    // Taken out first, so that the order of the map is the order of the last use.
    counts.delete(key);
    if (failures > 0) counts.set(key, { failures, at: now() });
  };
  return {
    attempt: (account, address) => {
      const keys = keysOf(account, address);
      const wait = Math.max(...keys.map(([key, measure]) => waitOf(counts.get(key), measure, now())));
      if (wait > 0) return wait;
      for (const [key, measure] of keys) keep(key, failuresOf(key, measure) + 1);
      for (const key of counts.keys()) {
        if (counts.size <= REMEMBERED) break;
        counts.delete(key);
      }
      return 0;
    },
    succeeded: (account, address) => {
      const [pair, ...shared] = keysOf(account, address);
      if (pair) counts.delete(pair[0]);
      // The others go back by this one try: a right password says nothing about the slips of the neighbours.
      for (const [key, measure] of shared) keep(key, failuresOf(key, measure) - 1);
    },
  };
}

/** Seconds left before the next try. */
function waitOf(count: Count | undefined, { free, first, longest }: Measure, now: number): number {
  const failures = Math.ceil(count?.failures ?? 0);
  if (!count || failures < free) return 0;
  const pause = Math.min(longest, first * 2 ** (failures - free));
  return Math.max(0, Math.ceil(pause - (now - count.at) / 1000));
}
