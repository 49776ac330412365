import type { Trials, WayName } from './measure.ts';
import { MIXES, type Mix } from './wishes.ts';

export type Scale = 'kecamatan' | 'kota';

/** One office with one set of wishes, under all four ways. */
export interface Case {
  readonly scale: Scale;
  readonly seed: string;
  readonly mix: Mix;
  readonly draw: number;
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

/** What the committed run looks at; the first case is the sample of the ordinary test suite. */
export const CASES: readonly Case[] = [
  ...range(11).flatMap((seed) => casesOf('kecamatan', `${seed}`, 5)),
  ...range(3).flatMap((seed) => casesOf('kota', `${seed}`, 1)),
];

function casesOf(scale: Scale, seed: string, draws: number): Case[] {
  return (Object.keys(MIXES) as Mix[]).flatMap((mix) => range(draws).map((draw) => ({ scale, seed, mix, draw })));
}

/**
 * People whose lies are tried in one case. The trade answers in milliseconds, so more of its people can be tried; volunteers-first searches for the
 * fewest orders, which takes a minute in a city, so its lies are tried in the kecamatan only.
 */
const TRIED: Readonly<Record<Scale, Readonly<Record<WayName, number>>>> = {
  kecamatan: { seimbang: 20, 'sukarela-dahulu': 8, 'perintah-saja': 0, 'pengoptimal-peringkat': 8 },
  kota: { seimbang: 40, 'sukarela-dahulu': 0, 'perintah-saja': 0, 'pengoptimal-peringkat': 6 },
};

export const trialsOf = ({ scale, seed, mix, draw }: Case): Trials => ({
  people: TRIED[scale],
  seed: `${scale}/${seed}/${mix}/${draw}`,
});

/** Points of the curve that the budget is chosen from. */
export const CURVE_POINTS: Readonly<Record<Scale, number>> = { kecamatan: 60, kota: 9 };

/** Tiny offices of which every profile and every lie is tried: people, places, how many offices. */
export const TINY = { people: 4, cells: 3, offices: 10 } as const;
