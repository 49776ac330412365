import type { Issue, Minat, PaketIndex, Rencana } from '../domain/index.ts';
import { canonicalHash, ok, type Result, type Sha256, sha256Hex } from '../kernel/index.ts';
import { createJudge, type Judge } from '../regulation/index.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { play } from './played.ts';
import { publish, type PublishedTrade } from './published.ts';
import { readScene, type Scene, type TradeRefusal } from './scene.ts';
import { sealOf } from './seal.ts';

export interface TradeOptions {
  /** The judge of the package, where there is one already. */
  readonly judge?: Judge;
  /** Sealed wishes; absent = those of the package (minat.csv). */
  readonly minat?: readonly Minat[];
  /** Boxes also on every unor with all below it, not on single places alone. */
  readonly unitTotals?: boolean;
  /** What a person is called in the published trace; absent = the place in the order of claims. Must differ for different people. */
  readonly kodeOf?: (pegawaiId: string) => string;
  /** The machine's own SHA-256, which is faster than the core's. */
  readonly digest?: () => Sha256;
}

export interface TradeResult extends Outcome {
  /** Rows of minat.csv that could not count. */
  readonly issues: readonly Issue[];
  readonly published: PublishedTrade;
  readonly planHash: string;
  readonly inputHash: string;
  /** Commitment to the lottery seed (`kebijakan.benih`), to the sealed wishes, and to this result. */
  readonly seedHash: string;
  readonly wishesHash: string;
  readonly traceHash: string;
  readonly tradeHash: string;
}

/**
 * Rencana-lalu-Tukar, the trade (MODEL section 4, steps 3 and 4): from the default plan, by the sealed wishes, within staffing boxes that let
 * every place move towards its fair target only. Nobody ends below the default, nobody undesignated below staying, and no false wish pays.
 */
export function trade(
  index: PaketIndex,
  rencana: Rencana,
  options: TradeOptions = {},
): Result<TradeResult, TradeRefusal> {
  const { digest, minat = index.paket.minat } = options;
  const scene = readScene(index, options.judge ?? createJudge(index), rencana, digest);
  if (!scene.ok) return scene;
  const played = play(scene.value, minat, options.unitTotals ?? false);
  const seed = index.paket.kebijakan.benih;
  const { planHash, inputHash } = rencana;
  const seals = { planHash, seedHash: sha256Hex(seed), seed, wishesHash: sealOf(minat, digest?.()) };
  const published = publish(played, seals, options.kodeOf ?? kodeByClaim(scene.value), digest?.());
  const { seedHash, wishesHash, traceHash } = published;
  const { issues } = played;
  const body = { ...outcomeOf(played), issues, planHash, inputHash, seedHash, wishesHash, traceHash };
  return ok({ ...body, published, tradeHash: canonicalHash(body, digest?.()) });
}

const kodeByClaim =
  ({ numberOf }: Scene) =>
  (pegawaiId: string): string =>
    `K${String((numberOf.get(pegawaiId) ?? -1) + 1).padStart(5, '0')}`;
