import { indexPaket } from '@seimbang/core/domain';
import { createPlanner } from '@seimbang/core/planning';
import { createJudge } from '@seimbang/core/regulation';
import { generatePaket } from '@seimbang/core/synthetic';
import { verifyRencana } from '@seimbang/core/verify';
import { expect, it } from 'vitest';
import { record } from './support/results.ts';

it('plans of a generated city are accepted, for no budget and for three', () => {
  const index = indexPaket(generatePaket({ scale: 'kota' }));
  const planner = createPlanner(index, createJudge(index));
  if (!planner.ok) throw new Error(planner.error.message.en);
  const lines = [null, 1, 25, 137].map((maxMoves) => {
    const rencana = planner.value.plan({ maxMoves });
    const start = performance.now();
    const report = verifyRencana(index, rencana, { maxMoves });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    expect(report.checks.filter((c) => !c.ok)).toEqual([]);
    return `K = ${maxMoves ?? 'none'}: ${rencana.moves.length} moves, ${rencana.status} (${rencana.proof}), gap ${report.gap}, verified in ${seconds} s`;
  });
  record(`Verifier on a city of ${index.paket.pegawai.length} people`, lines);
});
