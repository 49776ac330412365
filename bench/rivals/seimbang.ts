import { trade } from '@seimbang/core/algorithms';
import { type Arena, emptyTrade } from './arena.ts';
import type { Ranking } from './wishes.ts';

/** Rencana-lalu-Tukar: the default plan, then the product's own trade by the rankings. */
export function rencanaLaluTukar(arena: Arena, rankings: readonly Ranking[]): Int32Array {
  const start = new Int32Array(arena.people + 1);
  const list: number[] = [];
  for (let i = 0; i < arena.people; i++) {
    for (const c of rankings[i]!) {
      if (c === arena.plan[i]) break;
      list.push(c);
    }
    start[i + 1] = list.length;
  }
  return trade({ ...emptyTrade(arena), start, list: Int32Array.from(list) }).cell;
}
