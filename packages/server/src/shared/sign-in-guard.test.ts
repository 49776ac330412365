import { beforeEach, describe, expect, test } from 'vitest';
import { type SignInGuard, signInGuard } from './sign-in-guard.ts';

let seconds = 0;
let guard: SignInGuard;
beforeEach(() => {
  seconds = 0;
  guard = signInGuard(() => seconds * 1000);
});

/** Fails until the guard asks to wait; says how often and for how long. */
function failUntilWait(account: string, address: string, most = 5000): { tries: number; wait: number } {
  for (let tries = 0; tries < most; tries++) {
    const wait = guard.attempt(account, address);
    if (wait > 0) return { tries, wait };
  }
  return { tries: most, wait: 0 };
}

describe('one account at one address', () => {
  test('has five tries, then waits 15 seconds, and twice as long after each further failure, at most 15 minutes', () => {
    expect(failUntilWait('sari', 'kantor')).toEqual({ tries: 5, wait: 15 });
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      seconds += guard.attempt('sari', 'kantor');
      expect(guard.attempt('sari', 'kantor')).toBe(0);
      waits.push(guard.attempt('sari', 'kantor'));
    }
    expect(waits.slice(0, 5)).toEqual([30, 60, 120, 240, 480]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(900);
  });

  test('is told the seconds that are left', () => {
    failUntilWait('sari', 'kantor');
    seconds += 10;
    expect(guard.attempt('sari', 'kantor')).toBe(5);
  });

  test('starts afresh after a right password', () => {
    for (let i = 0; i < 4; i++) guard.attempt('sari', 'kantor');
    guard.succeeded('sari', 'kantor');
    expect(failUntilWait('sari', 'kantor').tries).toBe(5);
  });

  test('is forgiven one failure every ten minutes', () => {
    failUntilWait('sari', 'kantor');
    seconds += 3600;
    expect(failUntilWait('sari', 'kantor').tries).toBe(5);
  });

  test('parallel tries gain nothing: each counts before its answer is known', () => {
    const waits = Array.from({ length: 20 }, () => guard.attempt('sari', 'kantor'));
    expect(waits.filter((w) => w === 0)).toHaveLength(5);
  });
});

describe('many people at one address', () => {
  test('an office of 200 with three slips each in one minute all get in', () => {
    const waits: number[] = [];
    for (let person = 0; person < 200; person++) {
      for (let slip = 0; slip < 3; slip++) waits.push(guard.attempt(`pegawai${person}`, 'kantor'));
      waits.push(guard.attempt(`pegawai${person}`, 'kantor'));
      guard.succeeded(`pegawai${person}`, 'kantor');
      seconds += 0.3;
    }
    expect(Math.max(...waits)).toBe(0);
  });

  test('a neighbour who is made to wait keeps nobody else out', () => {
    failUntilWait('sari', 'kantor');
    expect(guard.attempt('budi', 'kantor')).toBe(0);
  });

  test('one password tried on thousands of names is slowed to about one try a second, and never shut for more than a minute', () => {
    let tries = 0;
    let longest = 0;
    while (seconds < 3600) {
      const wait = guard.attempt(`nama${tries}`, 'penyerang');
      longest = Math.max(longest, wait);
      if (wait === 0) tries += 1;
      seconds += Math.max(wait, 0.01);
    }
    expect(tries).toBeLessThan(1000 + 3600 + 100);
    expect(longest).toBeLessThanOrEqual(60);
  });
});

test('one account tried from thousands of addresses is slowed down, but its owner waits a minute at most', () => {
  let tries = 0;
  let longest = 0;
  while (seconds < 3600) {
    const wait = guard.attempt('sari', `alamat${tries}`);
    longest = Math.max(longest, wait);
    if (wait === 0) tries += 1;
    seconds += Math.max(wait, 0.1);
  }
  expect(tries).toBeLessThan(300);
  expect(longest).toBeLessThanOrEqual(60);
});
