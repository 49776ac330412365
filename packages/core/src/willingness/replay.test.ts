import { expect, test } from 'vitest';
import { indexPaket } from '../domain/index.ts';
import { canonicalHash, random } from '../kernel/index.ts';
import { createPlanner } from '../planning/index.ts';
import { createJudge } from '../regulation/index.ts';
import { type PublishedTrade, replayTrade, trade, type TradeResult } from './index.ts';
import { randomMinat, tradePackage } from './testing/packages.ts';

function tradeOf(seed: string): TradeResult {
  const paket = tradePackage(seed, { people: 30, places: 7 });
  const index = indexPaket({ ...paket, minat: randomMinat(random(seed), paket) });
  const planner = createPlanner(index, createJudge(index));
  if (!planner.ok) throw new Error(planner.error.message.en);
  const result = trade(index, planner.value.plan({ maxMoves: 3 }), { unitTotals: seed.endsWith('1') });
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
}

const traded = tradeOf('jejak');
const { published } = traded;

/** As it comes off the wire. */
const copy = (): { -readonly [K in keyof PublishedTrade]: PublishedTrade[K] } =>
  JSON.parse(JSON.stringify(published)) as PublishedTrade;
/** With the hash made to fit again, as a careful forger would. */
const resealed = (document: PublishedTrade): unknown => {
  const { traceHash: _, ...body } = document;
  return { ...body, traceHash: canonicalHash(body) };
};
const failing = (document: unknown): string[] => replayTrade(document).checks.flatMap((c) => (c.ok ? [] : [c.name]));

test('anyone can run a published trade again and finds the same rounds and results', () => {
  for (let n = 0; n < 10; n++) {
    const { published: trace, assignments } = tradeOf(`jejak ${n}`);
    const report = replayTrade(JSON.parse(JSON.stringify(trace)));
    expect([report.ok, failing(trace)]).toEqual([true, []]);
    const places = (list: readonly { unorId: string; jabatanId: string | null }[]): string[] =>
      list.map((a) => `${a.unorId} ${a.jabatanId}`).sort();
    const movable = assignments.length - report.result!.length;
    expect(movable).toBeGreaterThanOrEqual(0);
    expect(places(assignments)).toEqual(expect.arrayContaining(places(report.result!)));
  }
});

test('the published trace names no person', () => {
  const text = JSON.stringify(published);
  for (const { pegawaiId } of traded.assignments) expect(text).not.toMatch(new RegExp(`"${pegawaiId}"`));
});

test('codes may be the caller’s own', () => {
  const paket = tradePackage('kode', { people: 6, places: 3 });
  const index = indexPaket(paket);
  const planner = createPlanner(index, createJudge(index));
  if (!planner.ok) throw new Error(planner.error.message.en);
  const result = trade(index, planner.value.plan(), { kodeOf: (id) => `rahasia-${id.length}-${id.slice(-1)}` });
  expect(result.ok && result.value.published.people.every((p) => p.kode.startsWith('rahasia-'))).toBe(true);
});

test.each<[string, () => unknown, string]>([
  ['a changed result', () => ({ ...copy(), result: copy().result.toReversed() }), 'trace-hash'],
  ['a changed result with a fitting hash', () => resealed({ ...copy(), result: copy().result.toReversed() }), 'result'],
  ['a round left out', () => resealed({ ...copy(), rounds: copy().rounds.slice(1) }), 'rounds'],
  ['a round added', () => resealed({ ...copy(), rounds: [...copy().rounds, copy().rounds[0]!] }), 'rounds'],
  [
    'somebody moved up in the order of claims',
    () => resealed({ ...copy(), people: [copy().people.at(-1)!, ...copy().people.slice(0, -1)] }),
    'rounds',
  ],
  [
    'a placement for need of service called voluntary',
    () => resealed({ ...copy(), people: copy().people.map((p) => ({ ...p, label: 'sukarela' as const })) }),
    'labels',
  ],
  ['another lottery seed', () => resealed({ ...copy(), seed: 'lain' }), 'seed'],
  [
    'a limit that does not hold the default placement',
    () => resealed({ ...copy(), boxes: copy().boxes.map((b) => ({ ...b, upper: 0, lower: 0 })) }),
    'boxes',
  ],
  ['a place that is not there', () => resealed({ ...copy(), result: copy().result.map(() => 999) }), 'document'],
  [
    'a total within itself',
    () => resealed({ ...copy(), boxes: copy().boxes.map((b, v) => ({ ...b, within: v })) }),
    'document',
  ],
  ['no document', () => [], 'document'],
  ['half a document', () => ({ version: 1 }), 'document'],
])('%s is refused', (_, forge, check) => {
  expect(replayTrade(forge()).ok).toBe(false);
  expect(failing(forge())).toContain(check);
});
