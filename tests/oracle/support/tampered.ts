import type { Rencana } from '@seimbang/core/domain';
import { random } from '@seimbang/core/kernel';
import { verifyRencana } from '@seimbang/core/verify';
import { prepare } from './compare.ts';
import { assignmentOf, forge } from './forge.ts';
import { mediumPackage, smallPackage } from './small-package.ts';
import { tampers } from './tamper.ts';

export interface TamperRun {
  /** Tampered plans that were tried, by kind. */
  readonly tried: ReadonlyMap<string, number>;
  /** Kind and package of every tampered plan that was accepted. */
  readonly accepted: readonly string[];
  /** Packages whose plan was refused untouched, or when only written again by the forger. */
  readonly refused: readonly string[];
}

/** Packages after which kinds that need a rare plan (a `wajib` lock that can be met) are given up. */
const MOST_PACKAGES = 2000;

/** Spoils plans of random packages in every way until each kind has been judged often enough to make `wanted` in all. */
export function runTampers(wanted: number): TamperRun {
  const kinds = Object.entries(tampers);
  const each = Math.ceil(wanted / kinds.length);
  const tried = new Map(kinds.map(([kind]) => [kind, 0]));
  const accepted: string[] = [];
  const refused: string[] = [];
  const missing = (): boolean => kinds.some(([kind]) => (tried.get(kind) ?? 0) < each);
  for (let seed = 0; seed < MOST_PACKAGES && missing(); seed++) {
    const prepared = prepare(seed % 25 === 24 ? mediumPackage(`tamper/${seed}`) : smallPackage(`tamper/${seed}`));
    const dice = random(`tamper/${seed}`);
    const maxMoves = dice.pick([null, dice.below(5)]);
    const good = prepared.planner.plan({ maxMoves });
    if (good.status !== 'optimal') continue;
    const accepts = (document: Rencana): boolean => verifyRencana(prepared.index, document, { maxMoves }).ok;
    const rewritten = forge(prepared, good, assignmentOf(prepared, good));
    if (!accepts(good) || !accepts(rewritten)) refused.push(`package ${seed}`);
    for (const [kind, tamper] of kinds) {
      const count = tried.get(kind) ?? 0;
      const spoiled = count < each ? tamper(prepared, good, dice) : null;
      if (!spoiled) continue;
      tried.set(kind, count + 1);
      if (accepts(spoiled)) accepted.push(`${kind}, package ${seed}`);
    }
  }
  return { tried, accepted, refused };
}
