import { createHash } from 'node:crypto';
import { assert, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  canonicalHash,
  canonicalJson,
  completedMonths,
  day,
  dayFromNumber,
  dayNumber,
  parseIsoDay,
  random,
  sha256Hex,
  weekday,
} from './index.ts';

describe('day', () => {
  test('31 February is no day; 29 February is one only in a leap year', () => {
    expect(parseIsoDay('2026-02-31')).toBeNull();
    expect(parseIsoDay('2026-02-29')).toBeNull();
    expect(parseIsoDay('2028-02-29')).toBe('2028-02-29');
  });
  test('a day and its number agree with the calendar of the machine for three centuries', () => {
    assert(
      property(integer({ min: -40_000, max: 60_000 }), (n) => {
        const iso = new Date(n * 86_400_000).toISOString().slice(0, 10);
        expect(dayFromNumber(n)).toBe(iso);
        expect(dayNumber(day(iso))).toBe(n);
        expect(weekday(day(iso)) % 7).toBe(new Date(n * 86_400_000).getUTCDay());
      }),
    );
  });
  test.each([
    ['2024-11-23', '2026-11-23', 24, 'the anniversary itself completes the term'],
    ['2024-11-24', '2026-11-23', 23, 'one day short'],
    ['2024-02-29', '2026-02-28', 23, 'a leap-day start completes on 1 March'],
    ['2024-02-29', '2026-03-01', 24, 'and on 1 March it is complete'],
  ])('from %s to %s are %i whole months: %s', (from, to, months) => {
    expect(completedMonths(day(from), day(to))).toBe(months);
  });
  test('one month after 31 January is the last day of February', () => {
    expect(addMonths(day('2027-01-31'), 1)).toBe('2027-02-28');
  });
});

test('SHA-256 equals the machine’s own on any text', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

test('SHA-256 of a long text does not depend on where its pieces end, even between the halves of a letter', () => {
  const text = `x${'😀é'.repeat(30_000)}`;
  expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
});

test('the hash of a value is the hash of its canonical JSON', () => {
  const value = {
    b: ['"', 1.5, null, undefined],
    a: { y: {}, x: [] },
    c: [{ k: 1 }, { k: 2, j: 3 }, { k: undefined }],
  };
  expect(canonicalJson(value)).toBe('{"a":{"x":[],"y":{}},"b":["\\"",1.5,null,null],"c":[{"k":1},{"j":3,"k":2},{}]}');
  expect(canonicalHash(value)).toBe(sha256Hex(canonicalJson(value)));
});

test('canonical JSON does not depend on the order in which keys were written', () => {
  expect(canonicalJson({ b: [1, { d: 2, c: undefined }], a: 'x' })).toBe('{"a":"x","b":[1,{"d":2}]}');
});

test('the same seed throws the same dice; a fork does not depend on earlier throws', () => {
  const a = random('seimbang');
  const b = random('seimbang');
  b.next();
  expect(a.fork('x').next()).toBe(b.fork('x').next());
  expect(random('seimbang').next()).toBe(random('seimbang').next());
});
