import type { Teks } from '../kernel/index.ts';

/** A number as each language writes it: 1.234,5 and 1,234.5; always this many decimals. */
export function tulisAngka(x: number, digits: number): Teks {
  const [whole = '0', part = ''] = Math.abs(x).toFixed(digits).split('.');
  const grouped = (mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  const zero = Number(whole) === 0 && Number(part) === 0;
  const sign = x < 0 && !zero ? '−' : '';
  return {
    id: `${sign}${grouped('.')}${part ? `,${part}` : ''}`,
    en: `${sign}${grouped(',')}${part ? `.${part}` : ''}`,
  };
}

/** As few decimals as the number needs, at most `digits`. */
export const angkaRingkas = (x: number, digits: number): Teks =>
  tulisAngka(x, Number.isInteger(Number(x.toFixed(digits))) ? 0 : digits);
