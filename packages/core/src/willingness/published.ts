import { headsOf } from '../algorithms/index.ts';
import { canonicalHash, type Sha256 } from '../kernel/index.ts';
import { type Label, labelOf, type Standing } from './label.ts';
import type { Played } from './played.ts';

/** Limits of a place or of a unor with all below it, and its full-time heads under the default plan. */
export interface Box {
  readonly unorId: string;
  /** Null for the nested total of a unor. */
  readonly jabatanId: string | null;
  /** Position of the total it counts in; null = none. */
  readonly within: number | null;
  readonly heads: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * What is published of a trade so that anyone may run it again: no name, no id of a person. Boxes are named by their position (places first,
 * then totals), people by their position in the order of claims; each person is told the own `kode`.
 */
export interface PublishedTrade {
  readonly version: 1;
  readonly planHash: string;
  /** SHA-256 of the lottery seed, published before the data were read, and the seed, published now. */
  readonly seedHash: string;
  readonly seed: string;
  /** SHA-256 of the sealed wishes, published when they were sealed. */
  readonly wishesHash: string;
  readonly boxes: readonly Box[];
  /** Best claim first. */
  readonly people: readonly (Standing & { readonly kode: string; readonly label: Label })[];
  /** Round by round: who pointed to which place, which pointed to whom; and the people who got what they pointed to. */
  readonly rounds: readonly {
    readonly steps: readonly (readonly [person: number, box: number, holder: number])[];
    readonly cycle: readonly number[];
  }[];
  /** Place by person. */
  readonly result: readonly number[];
  /** Over everything above. */
  readonly traceHash: string;
}

/** What was committed to before the wishes were opened. */
export type Seals = Pick<PublishedTrade, 'planHash' | 'seedHash' | 'seed' | 'wishesHash'>;

export function publish(
  played: Played,
  seals: Seals,
  kodeOf: (pegawaiId: string) => string,
  digest?: Sha256,
): PublishedTrade {
  const { scene, standings, answer } = played;
  const body = {
    version: 1 as const,
    ...seals,
    boxes: boxesOf(played),
    people: scene.people.map((p, i) => ({
      kode: kodeOf(p.pegawai.pegawaiId),
      ...standings[i]!,
      label: labelOf(standings[i]!, answer.cell[i]!),
    })),
    rounds: answer.rounds.map(({ steps, cycle }) => ({
      steps: steps.map((s) => [s.person, s.cell, s.holder] as const),
      cycle,
    })),
    result: Array.from(answer.cell),
  };
  return { ...body, traceHash: canonicalHash(body, digest) };
}

function boxesOf({ scene: { index }, frame, problem }: Played): Box[] {
  const heads = headsOf(problem);
  const places = index.sel.map((s) => ({ unorId: s.unor.unorId, jabatanId: s.jabatan.jabatanId }));
  const totals = frame.totals.map((unorId) => ({ unorId, jabatanId: null }));
  return [...places, ...totals].map((name, v) => ({
    ...name,
    within: frame.parent[v] === -1 ? null : frame.parent[v]!,
    heads: heads[v]!,
    lower: frame.lower[v]!,
    upper: frame.upper[v]!,
  }));
}
