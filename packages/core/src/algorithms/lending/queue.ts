/** A loan without a person: what may be tried. */
export interface Offer {
  readonly route: number;
  readonly span: number;
  readonly portion: number;
}

interface Entry {
  readonly change: number;
  readonly offer: Offer;
}

const before = (a: Entry, b: Entry): boolean =>
  a.change < b.change ||
  (a.change === b.change &&
    (a.offer.route < b.offer.route ||
      (a.offer.route === b.offer.route &&
        (a.offer.span < b.offer.span || (a.offer.span === b.offer.span && a.offer.portion > b.offer.portion)))));

/** Offers by their change of the points, the lowest first; ties by position, so that the same input gives the same plan. Binary heap. */
export function openQueue(): { push(change: number, offer: Offer): void; pop(): Entry | null } {
  const heap: Entry[] = [];
  const sink = (entry: Entry): void => {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, entry)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = entry;
  };
  return {
    push(change, offer) {
      const entry = { change, offer };
      let at = heap.length;
      heap.push(entry);
      for (; at > 0 && before(entry, heap[(at - 1) >> 1]!); at = (at - 1) >> 1) heap[at] = heap[(at - 1) >> 1]!;
      heap[at] = entry;
    },
    pop() {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined) return null;
      if (heap.length > 0) sink(last);
      return first;
    },
  };
}
