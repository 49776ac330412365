import { type Anak, banyakGelombang, SIDES, tempatSetahun } from './anak.ts';
import { catatan } from './catatan.ts';
import { deretTerputus } from './deret-terputus.ts';
import type { Panel, UnitPanel } from './panel.ts';

/** The mean of the helped units against its own past. */
export function deret({ langkah, masa }: Panel, treated: readonly UnitPanel[]): Anak | null {
  const before = Math.min(...treated.map((u) => u.start));
  const after = masa.length - Math.max(...treated.map((u) => u.start));
  if (treated.length === 0 || before < SIDES || after < SIDES) return null;
  const over = (of: (u: UnitPanel, t: number) => number): number[] =>
    masa.map((_, t) => treated.reduce((s, u) => s + of(u, t), 0) / treated.length);
  const waves = banyakGelombang(masa[0]!, masa.at(-1)!, langkah);
  const said = deretTerputus(
    over((u, t) => u.values[t]!),
    over((u, t) => (t >= u.start ? 1 : 0)),
    masa.map((n) => tempatSetahun(n, langkah)),
    waves,
  );
  if (!said) return null;
  const { rho, ...numbers } = said;
  return {
    design: 'its',
    ...numbers,
    smallestP: null,
    eventStudy: [],
    notes: [catatan.its(before, after, waves, rho)],
  };
}
