/** Figures about fewer people than this are told to nobody who does not know them anyway. */
export const SMALLEST_TOLD = 5;

/**
 * Which groups of one list must not be told, when the total of the list is told: those under five people, and beside them as many of the
 * smallest others as it takes until at least two groups, with more than five people together, are hidden; otherwise a subtraction from the
 * total would give the hidden ones back. Groups of exactly five go with them, and groups of equal size stay or go together: so the hidden
 * sizes may be exchanged with each other, and a reader who knows this rule still cannot tell which is which. Empty groups hide nobody.
 * (Complementary suppression: Willenborg & de Waal 2001, ch. 4, in one dimension.)
 */
export function hiddenGroups(people: readonly number[]): boolean[] {
  if (!people.some((n) => n > 0 && n < SMALLEST_TOLD)) return people.map(() => false);
  const isHidden = (n: number, upTo: number): boolean => n > 0 && n <= upTo;
  const sizes = [...new Set(people.filter((n) => n > SMALLEST_TOLD))].sort((a, b) => a - b);
  let upTo = SMALLEST_TOLD;
  for (const next of sizes) {
    const hidden = people.filter((n) => isHidden(n, upTo));
    const together = hidden.reduce((a, b) => a + b, 0);
    if (hidden.length >= 2 && together > SMALLEST_TOLD) break;
    upTo = next;
  }
  return people.map((n) => isHidden(n, upTo));
}

/** May the total of the list be told beside the groups that are? One group alone, or four people, would be told with it. */
export function mayTellTotal(people: readonly number[]): boolean {
  const total = people.reduce((a, b) => a + b, 0);
  return total === 0 || (total >= SMALLEST_TOLD && hiddenGroups(people).filter(Boolean).length !== 1);
}
