import { bacaAmatan } from '../baca.ts';
import type { Rancangan } from '../anak.ts';
import { nilai } from '../nilai.ts';
import { type Bentuk, putaranRekaan } from './putaran-rekaan.ts';

/** The shapes of the simulation: eight peaked units in three waves by lot; three peaked of twelve; one unit's own two and a half years. */
export const bentuk: Readonly<Record<'waves' | 'did' | 'its', Omit<Bentuk, 'effect'>>> = {
  waves: {
    units: 24,
    weeks: 40,
    groups: [
      [26, 3],
      [31, 3],
      [99, 2],
    ],
    lot: true,
    peaked: true,
    spill: 0,
  },
  did: { units: 12, weeks: 40, groups: [[26, 3]], lot: false, peaked: true, spill: 0 },
  its: { units: 1, weeks: 130, groups: [[78, 1]], lot: false, peaked: false, spill: 0 },
};

export interface Hitungan {
  readonly rounds: number;
  /** Rounds whose 95 % interval held the true effect. */
  readonly held: number;
  /** Rounds without effect, and those of them called better or worse. */
  readonly nil: number;
  readonly falsePositive: number;
  /** Of the rounds without effect: in how many the four weeks after were lower than the four before, and by how much on average. */
  readonly naiveFell: number;
  readonly naiveMean: number;
  readonly bias: number;
  readonly unexpected: number;
}

/** Every other round has no effect; the others one between -4 and 4. */
export function ulang(
  design: 'waves' | 'did' | 'its',
  rounds: number,
  from: number,
  spill = 0,
  more: { readonly base?: number } = {},
): Hitungan {
  const tally = { rounds, held: 0, nil: 0, falsePositive: 0, naiveFell: 0, naiveMean: 0, bias: 0, unexpected: 0 };
  for (let i = 0; i < rounds; i++) {
    const effect = i % 2 === 0 ? 0 : ((i * 37) % 81) / 10 - 4;
    const { rows, pairs } = putaranRekaan(from + i, { ...bentuk[design], spill, effect });
    const { bacaan } = bacaAmatan('rekaan', rows);
    if (!bacaan) throw new Error('ulang: the generator made a file without rows.');
    const said = nilai(bacaan, { better: 'lower', seed: 'uji', ...more });
    if (said.design !== (design satisfies Rancangan)) tally.unexpected++;
    if ((said.lower ?? Number.NEGATIVE_INFINITY) <= effect && effect <= (said.upper ?? Number.POSITIVE_INFINITY))
      tally.held++;
    tally.bias += ((said.effect ?? 0) - effect) / rounds;
    if (effect !== 0) continue;
    tally.nil++;
    if ((said.p ?? 1) <= 0.05) tally.falsePositive++;
    const change = pairs.reduce((s, [before, after]) => s + (after - before) / pairs.length, 0);
    if (change < 0) tally.naiveFell++;
    tally.naiveMean += change;
  }
  return { ...tally, naiveMean: tally.naiveMean / tally.nil };
}
