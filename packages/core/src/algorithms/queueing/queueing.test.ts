import * as fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { random } from '../../kernel/index.ts';
import {
  abandoningOf,
  backlog,
  clearedAfter,
  erlangB,
  erlangC,
  servedWithin,
  serversFor,
  simulateDay,
  waitAt,
  waitingOf,
} from '../index.ts';

describe('published values', () => {
  test('a table of Erlang C: 8 servers at 3.87 erlang make 5 % wait', () => {
    expect(erlangC(8, 3.87)).toBeCloseTo(0.05, 3);
  });

  test('a call centre of 100 calls in 30 minutes of 3 minutes each needs 14 at the desk for 80 % within 0.33 minutes', () => {
    const rates = { arrivalRate: 100 / 30, serviceRate: 1 / 3 };
    expect(serversFor(rates, 0.33, 0.8)).toBe(14);
    expect(servedWithin({ ...rates, servers: 14 }, 0.33)).toBeCloseTo(0.888, 3);
    expect(erlangC(14, 10)).toBeCloseTo(0.174, 3);
    expect(waitingOf({ ...rates, servers: 14 })?.utilisation).toBeCloseTo(0.714, 3);
  });

  test('an information desk with two clerks, 20 visitors an hour, 30 served an hour each: 0.75 present on average', () => {
    const desk = waitingOf({ arrivalRate: 20, serviceRate: 30, servers: 2 });
    expect(desk?.meanPresent).toBeCloseTo(0.75, 10);
  });

  test('one server, 5 arrivals and 8 services an hour: the mean wait is 0.2083333 hours', () => {
    expect(waitingOf({ arrivalRate: 5, serviceRate: 8, servers: 1 })?.meanWait).toBeCloseTo(0.2083333, 7);
  });

  const FILE = join(import.meta.dirname, '../../../../../../shared/data/matching/known_answers.json');
  test.skipIf(!existsSync(FILE))(
    'the file of known answers (../shared/data/matching) holds no queue case left out here',
    () => {
      const { cases } = JSON.parse(readFileSync(FILE, 'utf8')) as { cases: { id: string; topic: string }[] };
      const queue = cases.filter((one) => one.topic === 'queue').map((one) => one.id);
      expect(queue).toEqual(['erlangc-pyworkforce-14', 'erlangc-table-8ch', 'mmc-info-desk', 'mm1-5-8']);
    },
  );
});

describe('what must hold for every office', () => {
  const office = fc.record({
    servers: fc.integer({ min: 1, max: 60 }),
    load: fc.double({ min: 0.01, max: 59, noNaN: true }),
  });

  test('one more server never makes more people wait', () => {
    fc.assert(
      fc.property(office, ({ servers, load }) => {
        expect(erlangC(servers + 1, load)).toBeLessThanOrEqual(erlangC(servers, load) + 1e-12);
        expect(erlangB(servers + 1, load)).toBeLessThan(erlangB(servers, load));
      }),
    );
  });

  test('the recursion equals the sum it stands for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0.1, max: 20, noNaN: true }), (servers, load) => {
        let term = 1;
        let sum = 1;
        for (let k = 1; k <= servers; k++) sum += term *= load / k;
        expect(erlangB(servers, load)).toBeCloseTo(term / sum, 10);
      }),
    );
  });

  test('a load not below the number of servers has no mean wait', () => {
    expect(waitingOf({ arrivalRate: 60, serviceRate: 30, servers: 2 })).toBeNull();
    expect(waitAt({ arrivalRate: 60, serviceRate: 30, servers: 2 }, 0.9)).toBeNull();
    expect(servedWithin({ arrivalRate: 61, serviceRate: 30, servers: 2 }, 5)).toBe(0);
  });

  test('the wait that nine in ten do not exceed is the one within which nine in ten are served', () => {
    fc.assert(
      fc.property(office, fc.double({ min: 0.5, max: 0.99, noNaN: true }), ({ servers, load }, share) => {
        const counters = { arrivalRate: load, serviceRate: 1, servers };
        const wait = waitAt(counters, share);
        expect(wait === null || servedWithin(counters, wait) >= share - 1e-9).toBe(true);
      }),
    );
  });

  test('customers who hardly ever give up wait as those who never do', () => {
    const counters = { arrivalRate: 9, serviceRate: 1, servers: 11 };
    const patient = abandoningOf(counters, 1e-7);
    const never = waitingOf(counters);
    expect(patient.meanWait).toBeCloseTo(never?.meanWait ?? 0, 4);
    expect(patient.waitProbability).toBeCloseTo(never?.waitProbability ?? 0, 4);
  });

  test('with impatience at twice the load the office stays finite and what comes in goes out', () => {
    const counters = { arrivalRate: 20, serviceRate: 1, servers: 10 };
    const { abandonProbability } = abandoningOf(counters, 0.5);
    // Served rate cannot pass the ten servers.
    expect(20 * (1 - abandonProbability)).toBeLessThanOrEqual(10 + 1e-9);
    expect(20 * (1 - abandonProbability)).toBeGreaterThan(9.5);
  });
});

describe('backlog', () => {
  test.each([
    ['what cannot be done is left for tomorrow', 0, [50, 50, 10], [40, 40, 40], [10, 20, 0], 2],
    ['a day nobody works leaves everything', 5, [10, 10], [0, 30], [15, 0], 1],
    ['a desk below its load never clears', 0, [50, 50], [40, 40], [10, 20], null],
    ['a desk without arrears is clear at once', 0, [10], [40], [0], 0],
  ] as const)('%s', (_, start, incoming, capacity, left, cleared) => {
    const days = backlog(start, incoming, capacity);
    expect(days).toEqual(left);
    expect(clearedAfter(days)).toBe(cleared);
  });
});

describe('the simulated day', () => {
  const steady = (servers: number) => ({
    minutesOpen: 60_000,
    arrivalsPerMinute: [0.5],
    meanServiceMinutes: 5,
    breaks: Array.from({ length: servers }, () => []),
    classShares: [1],
  });

  test.each([3, 4])('agrees with the formula for %i servers', (servers) => {
    const formula = waitingOf({ arrivalRate: 0.5, serviceRate: 0.2, servers })?.meanWait ?? Number.NaN;
    // Means of independent long days: their own spread says how near the truth must be.
    const means = Array.from({ length: 20 }, (_, day) =>
      meanWait(simulateDay(steady(servers), random(`hari-${day}`).next)),
    );
    const mean = means.reduce((a, b) => a + b, 0) / means.length;
    const spread = Math.sqrt(means.reduce((a, b) => a + (b - mean) ** 2, 0) / (means.length - 1) / means.length);
    expect(Math.abs(mean - formula)).toBeLessThan(3.3 * spread);
  });

  test('the urgent wait less than the others', () => {
    const day = simulateDay({ ...steady(3), classShares: [0.2, 0.8] }, random('prioritas').next);
    const of = (priority: number): number => meanWait(day.filter((visit) => visit.priority === priority));
    expect(of(0)).toBeLessThan(of(1) / 2);
  });

  test('nobody comes after the door has closed, and everybody inside is served', () => {
    const office = { ...steady(1), minutesOpen: 480, arrivalsPerMinute: [0, 2, 0.1] };
    const day = simulateDay(office, random('tutup').next);
    expect(day.every((visit) => visit.arrived >= 160 && visit.arrived < 480 && visit.waited >= 0)).toBe(true);
    expect(day.length).toBeGreaterThan(200);
  });

  test('a break at the busiest hour makes people wait longer', () => {
    const office = { ...steady(2), minutesOpen: 480, arrivalsPerMinute: [0.3] };
    const lunch = { ...office, breaks: [[[180, 240]], [[180, 240]]] as const };
    const total = (of: typeof office | typeof lunch): number =>
      Array.from({ length: 40 }, (_, i) => meanWait(simulateDay(of, random(`siang-${i}`).next))).reduce(
        (a, b) => a + b,
        0,
      );
    expect(total(lunch)).toBeGreaterThan(total(office) * 1.5);
  });
});

const meanWait = (visits: readonly { waited: number }[]): number =>
  visits.reduce((sum, visit) => sum + visit.waited, 0) / visits.length;
