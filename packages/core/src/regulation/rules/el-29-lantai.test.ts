import { expect, test } from 'vitest';
import { findingOf } from '../testing/examples.ts';
import { formasi } from '../testing/kasus.ts';
import { lantai } from './el-29-lantai.ts';

test('the floor of the donor is told and left to the whole plan', () => {
  const { verdict, remark, facts, message } = findingOf(lantai, {
    lain: { formasi: [formasi('A', 'J1', { minimum: 3 })] },
  });
  expect([verdict, remark]).toEqual(['allowed', false]);
  expect(facts).toMatchObject({ lantai: 3, pemangku: 1 });
  expect(message.id).toContain('3 dari 1 orang; diperiksa pada seluruh rencana');
  expect(message.en).toContain('3 of 1 people; checked on the whole plan');
});

test('a critical formasi keeps at least one', () => {
  expect(findingOf(lantai, { lain: { formasi: [formasi('A', 'J1', { kritis: true })] } }).facts).toMatchObject({
    lantai: 1,
  });
});
