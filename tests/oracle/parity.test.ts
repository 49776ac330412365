import { indexPaket } from '@seimbang/core/domain';
import { canonicalHash } from '@seimbang/core/kernel';
import { createPlanner } from '@seimbang/core/planning';
import { createJudge } from '@seimbang/core/regulation';
import { generatePaket } from '@seimbang/core/synthetic';
import { verifyRencana } from '@seimbang/core/verify';
import { describe, expect, it } from 'vitest';

const index = indexPaket(generatePaket({ scale: 'kecamatan', seed: 2 }));
const planner = createPlanner(index, createJudge(index));
if (!planner.ok) throw new Error(planner.error.message.en);
const { plan } = planner.value;

/** Budgets of this kecamatan whose last move buys nothing because only swaps of two people are left. */
const plans = Array.from({ length: 26 }, (_, maxMoves) => plan({ maxMoves }));
const odd = plans.filter(
  (r) => r.status === 'optimal' && r.proof === 'dual' && r.moves.length === Number(r.maxMoves) - 1,
);

describe('a budget that only half a swap could use', () => {
  it('is proven optimal with one move unused, and the verifier rebuilds that bound with its own walk', () => {
    expect(odd.length).toBeGreaterThan(0);
    for (const r of odd) expect(verifyRencana(index, r, { maxMoves: r.maxMoves })).toMatchObject({ ok: true, gap: 0 });
  });

  it('is refused when the plan is another one than the cheapest at its prices', () => {
    const [r] = odd;
    const other = plans.find((p) => p.moves.length === r!.moves.length - 1);
    const { planHash, ...body } = { ...r!, moves: other!.moves, gerbong: other!.gerbong, after: other!.after };
    const objective = other!.objective;
    const forged = { ...body, objective, bound: objective, gap: 0 };
    const report = verifyRencana(index, { ...forged, planHash: canonicalHash(forged) }, { maxMoves: r!.maxMoves });
    expect(planHash).not.toBe(canonicalHash(forged));
    expect(report.checks.filter((c) => !c.ok).map((c) => c.name)).toEqual(['bound', 'status']);
  });
});
