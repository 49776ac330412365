/** Seeded dice: the same seed gives the same throws on every machine. Never used for secrets. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Whole number in [0, n). */
  below(n: number): number;
  /** One of the items; the list must not be empty. */
  pick<T>(items: readonly T[]): T;
  /** Normal deviate with the given mean and standard deviation. */
  normal(mean: number, sd: number): number;
  /** A new stream whose throws do not depend on how many this one has made. */
  fork(label: string): Random;
}

/** 32-bit hash of a text (FNV-1a with a final mix). */
export function hash32(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** sfc32 (Doty-Humphrey), seeded from a text. */
export function random(seed: string): Random {
  let a = hash32(`${seed}/a`) | 0;
  let b = hash32(`${seed}/b`) | 0;
  let c = hash32(`${seed}/c`) | 0;
  let d = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 12; i++) next();
  const below = (n: number): number => Math.floor(next() * n);
  return {
    next,
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('random.pick: the list is empty.');
      return item;
    },
    normal: (mean, sd) => mean + sd * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    fork: (label) => random(`${seed}/${label}`),
  };
}
