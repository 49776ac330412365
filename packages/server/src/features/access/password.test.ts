import { hash } from '@node-rs/argon2';
import { describe, expect, test } from 'vitest';
import { acceptable, generatePassword, hashPassword, isDated, passwordFits } from './password.ts';
import { waitingLine } from './waiting-line.ts';

describe('a password', () => {
  test('is kept as Argon2id with 46 MiB, one pass and one lane', async () => {
    const stored = await hashPassword('pohon jati tua');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
    expect(await passwordFits('pohon jati tua', stored)).toBe(true);
    expect(await passwordFits('pohon jati muda', stored)).toBe(false);
  });

  test('typed with a composed or a decomposed accent is the same', async () => {
    expect(await passwordFits('cafe\u0301 di Semarang', await hashPassword('caf\u00e9 di Semarang'))).toBe(true);
  });

  test('fits no account that has none', async () => expect(await passwordFits('apa saja', null)).toBe(false));

  test('hashed at another cost is made again at the next sign-in', async () => {
    const old = await hash('pohon jati tua', { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    expect([isDated(old), isDated(await hashPassword('pohon jati tua'))]).toEqual([true, false]);
  });

  test.each([
    ['sebelas kar', false],
    ['dua belas ka', true],
    ['aaaaaaaaaaaaaaaa', false],
    ['rahasia sari 2026', false],
    ['empat kata tanpa hubungan', true],
  ])('"%s" for the account "sari" is acceptable: %s', (text, good) => {
    expect(acceptable(text, 'sari').ok).toBe(good);
  });

  test('that is generated is acceptable, and no two are the same', () => {
    const made = Array.from({ length: 200 }, generatePassword);
    expect(made.every((p) => acceptable(p, 'sari').ok)).toBe(true);
    expect(new Set(made).size).toBe(200);
  });
});

describe('an unknown account', () => {
  const median = async (work: () => Promise<unknown>): Promise<number> => {
    const times: number[] = [];
    for (let i = 0; i < 7; i++) {
      const start = performance.now();
      await work();
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[3] as number;
  };

  test('costs the time of a wrong password', async () => {
    const stored = await hashPassword('pohon jati tua');
    await passwordFits('x', null);
    const known = await median(() => passwordFits('salah', stored));
    const unknown = await median(() => passwordFits('salah', null));
    expect(unknown).toBeGreaterThan(known / 3);
    expect(unknown).toBeLessThan(known * 3);
  });
});

test('two hash at once, the others wait in their order, and a failure lets the next one in', async () => {
  const line = waitingLine(2, 3);
  let inside = 0;
  let most = 0;
  const order: number[] = [];
  const visits = Array.from({ length: 5 }, (_, i) =>
    line.enter(async () => {
      most = Math.max(most, (inside += 1));
      order.push(i);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
      if (i === 0) throw new Error('gagal');
    }),
  );
  expect(line.isFull()).toBe(true);
  const ended = await Promise.allSettled(visits);
  expect([most, order, ended.filter((e) => e.status === 'rejected').length]).toEqual([2, [0, 1, 2, 3, 4], 1]);
  expect(line.isFull()).toBe(false);
});
