import { hash32 } from '../kernel/index.ts';

/**
 * Items in the order of a lottery drawn from the policy seed and each item's own id: the order does not depend on the rows of a file,
 * and nobody can choose a lucky row. Equal numbers fall back to the id.
 */
export function drawOrder<T>(items: readonly T[], seed: string, idOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, id: idOf(item), ticket: hash32(`${seed}/${idOf(item)}`) }))
    .sort((a, b) => a.ticket - b.ticket || (a.id < b.id ? -1 : Number(a.id > b.id)))
    .map((x) => x.item);
}
