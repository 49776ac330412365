import { tulisAngka } from '@seimbang/core/evaluation';
import { useTeks } from '../../language/index.ts';

/** Numbers in the way of the language, as the sentences of the verdict and the public report have them. */
export function useAngka(): (x: number, digits: number) => string {
  const teks = useTeks();
  return (x, digits) => teks(tulisAngka(x, digits));
}
