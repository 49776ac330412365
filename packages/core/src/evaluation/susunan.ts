import { random } from '../kernel/index.ts';

/** At most so many arrangements are gone through one by one; beyond it they are drawn. */
export const SEMUA = 10_000;
const DRAWN = 9_999;

/** How many different ways there are to hand out these labels among the units: n! / (product of the sizes of the groups)!. */
export function banyakSusunan(labels: readonly number[]): number {
  let total = 1;
  let placed = 0;
  for (const size of groupSizes(labels).values()) for (let i = 1; i <= size; i++) total = (total * ++placed) / i;
  return Math.round(total);
}

function groupSizes(labels: readonly number[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return sizes;
}

export interface Susunan {
  /** The first one is the arrangement that was used. */
  readonly all: readonly (readonly number[])[];
  readonly exhaustive: boolean;
}

/** All arrangements of the labels when they are few, else the one used and 9,999 drawn with the seed. */
export function susunan(labels: readonly number[], seed: string): Susunan {
  if (banyakSusunan(labels) > SEMUA) return { all: [[...labels], ...drawn(labels, seed)], exhaustive: false };
  const others = everyOne(labels).filter((a) => a.some((label, i) => label !== labels[i]));
  return { all: [[...labels], ...others], exhaustive: true };
}

function everyOne(labels: readonly number[]): number[][] {
  const left = groupSizes(labels);
  const kinds = [...left.keys()].sort((a, b) => a - b);
  const found: number[][] = [];
  const place = (sofar: number[]): void => {
    if (sofar.length === labels.length) found.push([...sofar]);
    else
      for (const kind of kinds) {
        const n = left.get(kind) ?? 0;
        if (n === 0) continue;
        left.set(kind, n - 1);
        sofar.push(kind);
        place(sofar);
        sofar.pop();
        left.set(kind, n);
      }
  };
  place([]);
  return found;
}

/** Fisher and Yates. */
function drawn(labels: readonly number[], seed: string): number[][] {
  const dice = random(`evaluation/${seed}`);
  return Array.from({ length: DRAWN }, () => {
    const order = [...labels];
    for (let i = order.length - 1; i > 0; i--) {
      const j = dice.below(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    return order;
  });
}
