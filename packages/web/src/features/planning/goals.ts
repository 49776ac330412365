import type { Skenario } from '@seimbang/contract';

export type Bobot = Skenario['bobot'];
export type Goal = 'seimbang' | 'kompetensi' | 'rumah' | 'sendiri';

/** Ready-made weights. `seimbang` is the default policy of DATA section 1; the others raise one price and leave the rest. */
export const GOALS: Readonly<Record<Exclude<Goal, 'sendiri'>, Bobot>> = {
  seimbang: { balance: 1, move: 2000, km: 100, gap: 20_000 },
  kompetensi: { balance: 1, move: 2000, km: 100, gap: 60_000 },
  rumah: { balance: 1, move: 2000, km: 500, gap: 20_000 },
};

const equal = (a: Bobot, b: Bobot): boolean =>
  a.balance === b.balance && a.move === b.move && a.km === b.km && a.gap === b.gap;

/** Which ready-made goal these weights are. */
export const goalOf = (bobot: Bobot): Goal =>
  (Object.keys(GOALS) as Exclude<Goal, 'sendiri'>[]).find((goal) => equal(GOALS[goal], bobot)) ?? 'sendiri';
