import type { FlowProblem } from './problem.ts';

/**
 * The part of every cell, named by one cell of it: no arc leads from one part to another, so a pivot in one leaves the prices of the
 * others alone. In a city whose people stay in their jabatan every jabatan is a part. Union-find with path halving.
 */
export function partsOf(p: FlowProblem): Int32Array {
  const part = Int32Array.from({ length: p.cells }, (_, c) => c);
  const find = (cell: number): number => {
    let c = cell;
    while (part[c] !== c) c = part[c] = part[part[c]!]!;
    return c;
  };
  for (let g = 0; g < p.groups; g++) {
    const home = find(p.target[p.start[g]!]!);
    for (let a = p.start[g]! + 1; a < p.start[g + 1]!; a++) part[find(p.target[a]!)] = home;
  }
  return part.map((_, c) => find(c));
}
