/** Figures are written the Indonesian way in both languages (1.234,56), so that a screen and a printed form always agree. */
export type Language = 'id' | 'en';

const formats = new Map<string, Intl.NumberFormat>();

function formatFor(least: number, most: number): Intl.NumberFormat {
  const key = `${least}-${most}`;
  let format = formats.get(key);
  if (!format) {
    // Digits are always given: browsers differ in their defaults.
    format = new Intl.NumberFormat('id-ID', { minimumFractionDigits: least, maximumFractionDigits: most });
    formats.set(key, format);
  }
  return format;
}

const withMinus = (text: string): string => text.replace('-', '\u2212');

/** `1.234,56`: exactly `digits` decimals. */
export const fixed = (value: number, digits: number): string => withMinus(formatFor(digits, digits).format(value));

/** Up to `digits` decimals, none that are zero: 4 stays 4, 4,25 stays 4,25. */
export const number = (value: number, digits = 2): string => withMinus(formatFor(0, digits).format(value));

/** With its sign, also plus: `+2`, `−1,19`, `0`. */
export const signed = (value: number, digits = 2): string => withSign(value, number(value, digits));

/** With its sign and exactly `digits` decimals, so that a column lines up: `+2,00`, `−1,19`, `0,00`. */
export const signedFixed = (value: number, digits: number): string => withSign(value, fixed(value, digits));

/** Nothing that prints as zero has a sign. */
const withSign = (value: number, text: string): string => {
  if (!/[1-9]/.test(text)) return text.replace('\u2212', '');
  return value > 0 ? `+${text}` : text;
};

const MOST_DECIMALS = 6;

/** `14,2 ÷ 10 = 1,42`: with as many decimals left of the sign as a pocket calculator needs to come to the printed result. */
export function quotient(a: number, b: number, print: (value: number) => string, least = 2): string {
  const result = print(a / b);
  const at = (digits: number, value: number): number => Number(value.toFixed(digits));
  let digits = least;
  while (digits < MOST_DECIMALS && print(at(digits, a) / at(digits, b)) !== result) digits++;
  return `${number(a, digits)} ÷ ${number(b, digits)} = ${result}`;
}

/** Share 0-1 as `12,5 %`, with a space that does not break. */
export const percent = (share: number, digits = 1): string => `${number(share * 100, digits)}\u00a0%`;

const LOCALE = { id: 'id-ID', en: 'en-GB' } as const;

/** `23 November 2026` for an ISO day or an ISO time; the text itself where it is no date. */
export function longDate(iso: string, language: Language): string {
  const at = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(at.getTime())) return iso;
  const zone = iso.length === 10 ? 'UTC' : 'Asia/Jakarta';
  return new Intl.DateTimeFormat(LOCALE[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  }).format(at);
}

/** `14.05 WIB` for an ISO time. */
export function clock(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const parts = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Jakarta' });
  return `${parts.format(at).replace(':', '.')} WIB`;
}

/** Seconds as `0.23` minutes and seconds, the way a clock is written: `00.23`. */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}.${two(seconds % 60)}`;
}

/** NIP grouped 8-6-1-3 (birth date, start of service, sex, sequence); anything but 18 digits is shown as it is. */
export function nip(text: string): string {
  const digits = text.replace(/\s/g, '');
  if (!/^\d{18}$/.test(digits)) return text;
  return [digits.slice(0, 8), digits.slice(8, 14), digits.slice(14, 15), digits.slice(15)].join(' ');
}
