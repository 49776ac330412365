import { expect, test } from 'vitest';
import { faultLine, faultOf } from './fault.ts';

test('a fault says where and of which kind, and nothing of what was being written', () => {
  const thrown = Object.assign(new TypeError('Cannot create property "x" on string "sakit"'), {
    code: '23505',
    table: 'lindungan',
    constraint: 'lindungan_pkey',
    detail: 'Key (bukti)=(sakit) already exists.',
    where: 'sakit',
  });
  const { frames, ...rest } = faultOf(thrown);
  expect(rest).toEqual({ name: 'TypeError', code: '23505', table: 'lindungan', constraint: 'lindungan_pkey' });
  expect(frames?.[0]).toContain('fault.test.ts');
  expect(faultLine(thrown)).toMatch(/^TypeError 23505 .*fault\.test\.ts/);
});

test('a message of several lines that looks like frames is no frame', () => {
  const { frames } = faultOf(new Error('satu\n    at sakit keras'));
  expect(frames?.join()).not.toContain('sakit');
});

test('causes are told the same way, and endless ones end', () => {
  const thrown = new Error('luar', { cause: new SyntaxError('"sakit" is not valid JSON') });
  expect(faultOf(thrown).cause?.name).toBe('SyntaxError');
  expect(JSON.stringify(faultOf(thrown))).not.toContain('sakit');
  const loop = new Error('a');
  loop.cause = loop;
  expect(JSON.stringify(faultOf(loop)).length).toBeLessThan(20_000);
});

test.each([['sakit'], [undefined], [{ name: 'sakit keras', code: 'sakit keras' }]])(
  'what is no error, or has sentences for a name, says no more than its type (%#)',
  (thrown) => {
    expect(JSON.stringify(faultOf(thrown))).not.toContain('sakit');
  },
);
