/** A sentence in the two languages of the product: Indonesian first, English second. */
export interface Teks {
  readonly id: string;
  readonly en: string;
}
