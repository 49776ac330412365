import type { KunciSkenario, PindahanTampil } from '@seimbang/contract';
import { describe, expect, it } from 'vitest';
import { chainOrder } from './chain-order.ts';
import { parseAmount, parseDay, typedDay } from '../../shared/day-text.ts';
import { GOALS, goalOf } from './goals.ts';
import { withLock, withoutLock } from './lock-text.ts';
import { spreadAt } from './spread-at.ts';

const move = (pegawaiId: string, from: string, to: string): PindahanTampil => ({
  pegawaiId,
  nama: pegawaiId,
  golongan: null,
  from: { unorId: from, jabatanId: 'J', unorNama: from, jabatanNama: 'J' },
  to: { unorId: to, jabatanId: 'J', unorNama: to, jabatanNama: 'J' },
  kind: 'mutasi',
  points: { balance: 0, move: 0, km: 0, gap: 0 },
  km: null,
  kompetensi: { terpenuhi: 0, diperlukan: 0 },
  gerbong: 'A',
  label: '',
  reasons: [],
});

describe('a gerbong as it is drawn', () => {
  it('starts at the vacancy, whatever order the moves are listed in', () => {
    const moves = [move('c', 'U3', 'U2'), move('a', 'U1', 'U0'), move('b', 'U2', 'U1')];
    const drawn = chainOrder({ id: 'A', kind: 'rantai', moves: ['c', 'a', 'b'] }, moves);
    expect(drawn.map((one) => one.pegawaiId)).toEqual(['a', 'b', 'c']);
  });
  it('draws a cycle once around', () => {
    const moves = [move('a', 'U1', 'U2'), move('b', 'U2', 'U3'), move('c', 'U3', 'U1')];
    const drawn = chainOrder({ id: 'A', kind: 'siklus', moves: ['a', 'b', 'c'] }, moves);
    expect(drawn.map((one) => one.pegawaiId)).toEqual(['a', 'c', 'b']);
  });
});

describe('locks', () => {
  const lock = (tindakan: KunciSkenario['tindakan'], unorId: string | null): KunciSkenario => ({
    pegawaiId: 'P',
    tindakan,
    unorId,
    jabatanId: null,
  });
  it('keep several bans of one person, but only one order', () => {
    const bans = withLock(withLock([], lock('larang', 'U1')), lock('larang', 'U2'));
    expect(bans).toHaveLength(2);
    expect(withLock(bans, lock('tetap', null))).toEqual([lock('tetap', null)]);
    expect(withoutLock(bans, lock('larang', 'U1'))).toEqual([lock('larang', 'U2')]);
  });
});

describe('what is typed into a scenario', () => {
  it('reads a day as Indonesians write it, and refuses one that does not exist', () => {
    expect([parseDay('04/01/2027'), parseDay('4-1-2027'), parseDay('2027-01-04')]).toEqual([
      '2027-01-04',
      '2027-01-04',
      '2027-01-04',
    ]);
    expect([parseDay('31/02/2027'), parseDay('besok'), parseDay('')]).toEqual([null, null, null]);
    expect(typedDay('2027-01-04')).toBe('04/01/2027');
  });
  it('reads numbers with a point for thousands and a comma for decimals', () => {
    expect([parseAmount('20.000'), parseAmount('0,5'), parseAmount('1.000,25')]).toEqual([20_000, 0.5, 1000.25]);
    expect([parseAmount('-1'), parseAmount('banyak'), parseAmount('')]).toEqual([null, null, null]);
  });
  it('names weights by their preset, and any others as own', () => {
    expect(goalOf(GOALS.rumah)).toBe('rumah');
    expect(goalOf({ ...GOALS.rumah, km: 501 })).toBe('sendiri');
  });
});

describe('the curve between its points', () => {
  const at = (moves: number, simpangan: number) => ({ moves, simpangan, objective: 0, bound: 0, gap: 0, B: 0 });
  const kurva = { points: [at(0, 0.2), at(10, 0.1)], knee: 10, openingBudget: 10, staf: 200 };
  it('is read straight between neighbours and holds beyond the last', () => {
    expect(spreadAt(kurva, 5)).toBeCloseTo(0.15);
    expect(spreadAt(kurva, 30)).toBe(0.1);
  });
});
