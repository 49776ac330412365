import { expect, it } from 'vitest';
import { jelajahMutasi } from '../../packages/core/src/workflow/testing/jelajah.ts';
import { jelajahPenugasan } from '../../packages/core/src/workflow/testing/jelajah-penugasan.ts';
import { record } from './support/results.ts';

const WALKS = 20;
const STEPS = 10_000;

const arrivals = (all: readonly ReadonlyMap<string, number>[]): string => {
  const sum = new Map<string, number>();
  for (const one of all) for (const [state, n] of one) sum.set(state, (sum.get(state) ?? 0) + n);
  return [...sum]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, n]) => `${state} ${n}`)
    .join(', ');
};

it('200,000 random acts on proposals of mutasi and as many on assignments: no illegal state, every answer as told a second time', () => {
  const names = Array.from({ length: WALKS }, (_, k) => `panjang/${k}`);
  const mutasi = names.map((name) => jelajahMutasi(name, STEPS));
  const tugas = names.map((name) => jelajahPenugasan(name, STEPS));
  expect([...mutasi, ...tugas].flatMap((j) => j.salah)).toEqual([]);
  const accepted = (list: readonly { readonly diterima: number }[]): number => list.reduce((n, j) => n + j.diterima, 0);
  record('Ways of a mutasi and of a penugasan', [
    `${WALKS * STEPS} random acts on proposals of mutasi, ${accepted(mutasi)} accepted: 0 illegal states, 0 decrees without quorum, reasons, number or definitive PPK, 0 answers other than those of the reference interpreter`,
    `arrivals: ${arrivals(mutasi.map((j) => j.tiba))}`,
    `${WALKS * STEPS} random acts on assignments, ${accepted(tugas)} accepted: 0 illegal states, 0 other answers; arrivals: ${arrivals(tugas.map((j) => j.tiba))}`,
  ]);
});
