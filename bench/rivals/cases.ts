import { generatePaket } from '@seimbang/core/synthetic';
import { type Office, officeOf } from './from-paket.ts';
import { outcomeOf, WAY_NAMES } from './measure.ts';
import { type Case, CURVE_POINTS, trialsOf } from './plan.ts';
import type { Result } from './report.ts';
import { drawWishes } from './wishes.ts';

/** Cases of one office. The first one also checks the short cut through the trading algorithm against the product's whole trade. */
export function resultsOf(group: readonly Case[], said: (one: Case) => void = () => undefined): Result[] {
  const { scale, seed } = group[0]!;
  const office = officeOf(generatePaket({ scale, seed }), CURVE_POINTS[scale]);
  return group.map((one, i) => {
    const result = resultOf(office, one, i === 0);
    said(one);
    return result;
  });
}

function resultOf(office: Office, one: Case, isFirst: boolean): Result {
  const truth = drawWishes(office.arena, one.mix, trialsOf(one).seed);
  if (isFirst) office.check(truth);
  const { people, budget } = office.arena;
  const ways = WAY_NAMES.map((way) => [way, outcomeOf(office, way, truth, trialsOf(one))] as const);
  return { ...one, people, budget, ways: Object.fromEntries(ways) as Result['ways'] };
}
