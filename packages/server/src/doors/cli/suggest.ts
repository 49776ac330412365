/** Edit distance with swaps of neighbours (Damerau, optimal string alignment): "pnal" is one step from "plan". */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(step(rows, row, a, b, i, j));
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

const at = (rows: readonly (readonly number[])[], i: number, j: number): number => rows[i]?.[j] ?? 0;

function step(rows: readonly number[][], row: readonly number[], a: string, b: string, i: number, j: number): number {
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const best = Math.min(at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(rows, i - 1, j - 1) + same);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(best, at(rows, i - 2, j - 2) + 1) : best;
}

/** The known word that was probably meant, or null when none is near: at most two slips, fewer in short words. */
export function suggest(typed: string, known: readonly string[]): string | null {
  const limit = typed.length <= 3 ? 1 : 2;
  let best: string | null = null;
  let least = limit + 1;
  for (const word of known) {
    const distance = word.startsWith(typed) && typed.length >= 2 ? 1 : editDistance(typed, word);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}
