/** Numbers 0 .. n - 1 of which the least by `before` is wanted again and again while keys change; binary heap with positions. */
export class Heap {
  readonly #before: (a: number, b: number) => boolean;
  readonly #items: Int32Array;
  readonly #at: Int32Array;

  constructor(size: number, before: (a: number, b: number) => boolean) {
    this.#before = before;
    this.#items = Int32Array.from({ length: size }, (_, i) => i);
    this.#at = this.#items.slice();
    for (let i = (size >> 1) - 1; i >= 0; i--) this.#sink(i);
  }

  /** The least item; -1 where there is none. */
  first(): number {
    return this.#items[0] ?? -1;
  }

  /** Puts an item whose key has changed in its place. */
  changed(item: number): void {
    this.#rise(this.#at[item]!);
    this.#sink(this.#at[item]!);
  }

  #rise(from: number): void {
    let i = from;
    for (let up = (i - 1) >> 1; i > 0 && this.#before(this.#items[i]!, this.#items[up]!); up = (i - 1) >> 1) {
      this.#swap(i, up);
      i = up;
    }
  }

  #sink(from: number): void {
    const size = this.#items.length;
    let i = from;
    for (let down = 2 * i + 1; down < size; down = 2 * i + 1) {
      if (down + 1 < size && this.#before(this.#items[down + 1]!, this.#items[down]!)) down++;
      if (!this.#before(this.#items[down]!, this.#items[i]!)) return;
      this.#swap(i, down);
      i = down;
    }
  }

  #swap(i: number, j: number): void {
    const [a, b] = [this.#items[i]!, this.#items[j]!];
    this.#items[i] = b;
    this.#items[j] = a;
    this.#at[b] = i;
    this.#at[a] = j;
  }
}
