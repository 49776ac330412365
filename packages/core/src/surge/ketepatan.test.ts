import { expect, test } from 'vitest';
import { addDays, type Day, day } from '../kernel/index.ts';
import { ketepatan, type Kenyataan, type Ucapan } from './index.ts';

const said = (tanggal: Day, mean = 100): Ucapan => ({
  unorId: 'U',
  layananId: 'L',
  tanggal,
  mean,
  lower: mean - 10,
  upper: mean + 10,
});
const came = (tanggal: Day, masuk: number): Kenyataan => ({ unorId: 'U', layananId: 'L', tanggal, masuk });
const monday = day('2026-06-01');

/** Ten weeks of five days, of which so many of ten are inside. */
function weeks(insideOfTen: number): ReturnType<typeof ketepatan> {
  const days = Array.from({ length: 10 }, (_, w) => [0, 1, 2, 3, 4].map((d) => addDays(monday, 7 * w + d))).flat();
  return ketepatan(
    days.map((t) => said(t)),
    days.map((t, i) => came(t, i % 10 < insideOfTen ? 105 : 130)),
  );
}

test('a week counts what was said, what came, how much was inside and how far it was off', () => {
  const days = [0, 1, 2].map((d) => addDays(monday, d));
  const { pekan, keseluruhan } = ketepatan(
    days.map((t) => said(t)),
    [came(days[0]!, 100), came(days[1]!, 80), came(days[2]!, 120)],
  );
  expect(pekan).toHaveLength(1);
  expect(pekan[0]).toMatchObject({ senin: monday, hari: 3, dikatakan: 300, datang: 300, bias: 0 });
  expect(pekan[0]?.cakupan).toBeCloseTo(1 / 3, 12);
  expect(pekan[0]?.wape).toBeCloseTo(40 / 300, 12);
  expect(keseluruhan.hari).toBe(3);
});

test('a day that was not counted, or not forecast, is left out; without any pair there is no share', () => {
  const none = ketepatan([said(monday)], [came(addDays(monday, 1), 5)]);
  expect(none).toMatchObject({ pekan: [], keseluruhan: { hari: 0, wape: null, bias: null }, selang: 'belum-cukup' });
});

test('Sunday belongs to the week before it', () => {
  const { pekan } = ketepatan(
    [said(addDays(monday, 6)), said(addDays(monday, 7))],
    [came(addDays(monday, 6), 1), came(addDays(monday, 7), 1)],
  );
  expect(pekan.map((p) => p.senin)).toEqual([monday, addDays(monday, 7)]);
});

test.each([
  [8, 'wajar'],
  [4, 'terlalu-sempit'],
  [10, 'terlalu-lebar'],
] as const)('%i of ten inside the 80 %% interval: %s', (inside, wanted) => expect(weeks(inside).selang).toBe(wanted));
