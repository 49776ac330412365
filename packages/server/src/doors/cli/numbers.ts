import type { Bahasa } from './verb.ts';

/** A number as the language writes it: 1.234,56 or 1,234.56. */
export function angka(value: number, digits: number, bahasa: Bahasa): string {
  const [whole = '', part] = Math.abs(value).toFixed(digits).split('.');
  const [thousand, decimal] = bahasa === 'id' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousand);
  const text = part === undefined ? grouped : `${grouped}${decimal}${part}`;
  return value < 0 && Number(value.toFixed(digits)) !== 0 ? `-${text}` : text;
}

/** The same, or a dash where there is no number. */
export const angkaAtau = (value: number | null, digits: number, bahasa: Bahasa, absent = '-'): string =>
  value === null ? absent : angka(value, digits, bahasa);

/** A share as a percentage. */
export const persen = (share: number, digits: number, bahasa: Bahasa): string =>
  `${angka(share * 100, digits, bahasa)} %`;
