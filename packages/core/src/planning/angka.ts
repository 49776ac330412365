/** A number as Indonesian officials write it: `1.234,56`; always the same on every machine. */
export function angka(value: number, decimals = 0): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '-' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** The same number in English: `1,234.56`. */
export const figure = (value: number, decimals = 0): string =>
  angka(value, decimals).replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
