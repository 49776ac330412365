import { solveLending } from '@seimbang/core/algorithms';
import { indexPaket } from '@seimbang/core/domain';
import { day } from '@seimbang/core/kernel';
import { rencanakanBantuan, verifySurge } from '@seimbang/core/surge';
import { generatePaket } from '@seimbang/core/synthetic';
import { expect, it } from 'vitest';
import { bruteForce, pointsOf, tinyCases } from '../../packages/core/src/algorithms/lending/testing/tiny.ts';
import { record } from './support/results.ts';

it('temporary help on 300 small cases costs what the best of all plans costs', () => {
  let [proven, loans, half] = [0, 0, 0];
  for (const p of tinyCases(300, 20_000)) {
    const answer = solveLending(p);
    const best = bruteForce(p);
    expect(answer.cost).toBe(best);
    expect(pointsOf(p, answer.loans)).toBe(best);
    expect(answer.exhausted).toBe(true);
    expect(answer.bound).toBeLessThanOrEqual(best);
    if (answer.bound === best) proven++;
    loans += answer.loans.length;
    if (answer.loans.some((l) => l.portion === 500)) half++;
  }
  record('Temporary help against brute force', [
    `300 cases of up to 20,000 plans: points equal in all; ${proven} proven by the prices alone, the others by searching what the prices leave open`,
    `${loans} loans in all, ${half} plans with half days`,
  ]);
});

it('the checker accepts the plans of 20 fictional kecamatan, with and without half days', () => {
  let [plans, people] = [0, 0];
  for (let seed = 1; seed <= 10; seed++)
    for (const paruhWaktu of [false, true]) {
      const index = indexPaket(generatePaket({ scale: 'kecamatan', seed }));
      const made = rencanakanBantuan(index, {
        from: day('2027-06-14'),
        to: day('2027-06-28'),
        paruhWaktu,
        usaha: { rounds: 40, ascent: 200 },
      });
      if (!made.ok) throw new Error(made.error.message.en);
      const report = verifySurge(index, made.value);
      expect(report.checks.filter((c) => !c.ok)).toEqual([]);
      plans++;
      people += made.value.assignments.length;
    }
  record('Temporary help: the checker', [
    `${plans} plans with ${people} assignments accepted, each recounted and its bound rebuilt`,
  ]);
});
