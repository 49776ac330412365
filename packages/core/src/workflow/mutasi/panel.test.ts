import { expect, test } from 'vitest';
import { barisTerpilih, hasilPanel, type Suara } from '../index.ts';
import { baris } from '../testing/contoh.ts';

const S: Suara = 'setujui';
const T: Suara = 'tolak';
const U: Suara = 'tinjau-ulang';

type Row = readonly [string, readonly (Suara | null)[], readonly number[], string];

/** Votes of members 1, 2, ... (null = has not voted), members in conflict, result. */
const ROWS: readonly Row[] = [
  ['three of five agree', [S, S, S, null, null], [], 'setujui'],
  ['two of five agree, three have not voted', [S, S, null, null, null], [], 'belum'],
  ['three of five reject', [T, T, T, S, S], [], 'tolak'],
  ['three of five want another look', [U, U, U, S, S], [], 'tinjau-ulang'],
  ['all have voted and nobody has a majority', [S, S, T, T, U], [], 'tinjau-ulang'],
  ['a conflict leaves four: two against two is a tie', [S, S, T, T, S], [4], 'tinjau-ulang'],
  ['a conflict leaves four: three agree', [S, S, S, T, T], [4], 'setujui'],
  ['a vote from before the conflict was declared does not count', [S, S, S, T, T], [0], 'tinjau-ulang'],
  ['half is no majority', [S, S, null, null], [], 'belum'],
  ['everybody has a conflict', [S, S, S], [0, 1, 2], 'belum'],
  ['nobody is present', [], [], 'belum'],
];

test.each(ROWS)('%s', (_, votes, conflicts, result) => {
  const hadir = votes.map((__, k) => `t${k}`);
  const suara = votes.flatMap((v, k) => (v === null ? [] : [{ akunId: `t${k}`, suara: v }]));
  expect(hasilPanel({ suara, konflik: conflicts.map((k) => `t${k}`) }, hadir)).toBe(result);
});

test('the vote of a member who has left does not count', () => {
  const suara = ['a', 'b', 'c'].map((akunId) => ({ akunId, suara: S }));
  expect(hasilPanel({ suara, konflik: [] }, ['a', 'b', 'x', 'y', 'z'])).toBe('belum');
});

test('before the panel all lines go on; then those that neither the panel nor the ppk rejected', () => {
  const hadir = ['a', 'b', 'c'];
  const all = (suara: Suara) => hadir.map((akunId) => ({ akunId, suara }));
  const list = [
    baris({ barisId: 'ya', suara: all(S) }),
    baris({ barisId: 'tidak', suara: all(T), keputusan: null }),
    baris({ barisId: 'belum', suara: [], keputusan: null }),
    baris({ barisId: 'ppk', suara: all(S), keputusan: 'tolak' }),
  ];
  expect(barisTerpilih('verifikasi', { baris: list, hadir })).toEqual(['ya', 'tidak', 'belum', 'ppk']);
  expect(barisTerpilih('ppk', { baris: list, hadir })).toEqual(['ya', 'belum']);
});
