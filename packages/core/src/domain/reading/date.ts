import { type Day, dayFromNumber, dayOf } from '../../kernel/index.ts';

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
const NAMED = /^(\d{1,2})[-/. ]+([A-Za-z]+)\.?[-/., ]+(\d{4})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL = /^(\d{4,5})(?:[.,]\d+)?$/;

/** Indonesian month names by their first three letters; English ones where the letters differ. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  ags: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
};

const MONTH_WORDS =
  /^(jan(uari|uary)?|[fp]eb(r|ruari|ruary)?|mar(et|ch)?|apr(il)?|mei|may|jun[ie]?|jul[iy]?|ag[us]|agt|agust(us)?|aug(ust)?|sept?(ember)?|o[kc]t(ober)?|no[vp](ember)?|de[sc](ember)?)$/i;

/** Excel serials from 1910 to 2100; smaller numbers are more likely a class or a count than a date. */
const SERIAL_MIN = 3654;
const SERIAL_MAX = 73_415;
const SERIAL_OF_1970 = 25_569;

/**
 * Reads a day: ISO, `dd-mm-yyyy`, `dd/mm/yyyy`, `1 April 2019`, `1-Apr-2019`, `20190401`, an Excel serial. A time of day is cut off.
 * Null when the text names no day that exists; years of two digits are refused, because 19 may be 1919 or 2019.
 */
export function readDay(text: string): Day | null {
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dayOf(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const serial = SERIAL.exec(text);
  if (serial) return daySerial(Number(serial[1]));
  return readNamed(text);
}

function readNamed(text: string): Day | null {
  const named = NAMED.exec(text);
  if (!named || !MONTH_WORDS.test(named[2] as string)) return null;
  const word = (named[2] as string).toLowerCase();
  const month = word === 'agt' ? 8 : MONTHS[word.slice(0, 3)];
  return month ? dayOf(Number(named[3]), month, Number(named[1])) : null;
}

/** The day of an Excel serial number (1900 date system); null outside 1910-2100. */
export function daySerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  return whole >= SERIAL_MIN && whole <= SERIAL_MAX ? dayFromNumber(whole - SERIAL_OF_1970) : null;
}
