import { expect, test } from 'vitest';
import { contohKotakMasuk, contohUsul } from './contoh.ts';
import { kotakMasuk, usul } from './usul.ts';

test('the example case is a message of the contract, to the last field', () => {
  expect(usul.strict().parse(contohUsul)).toEqual(contohUsul);
});

test('the example inbox is a message of the contract', () => {
  expect(kotakMasuk.strict().parse(contohKotakMasuk)).toEqual(contohKotakMasuk);
});
