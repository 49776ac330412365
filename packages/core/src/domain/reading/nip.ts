import { completedYears, type Day, dayOf } from '../../kernel/index.ts';

// ID-01: Perka BKN 22/2007 and 43/2007. Birth day, TMT CPNS (year and month), sex, sequence.
const PNS =
  /^(19[4-9]\d|20[0-2]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(19[6-9]\d|20[0-4]\d)(0[1-9]|1[0-2])([12])(\d{3})$/;
// ID-02: NI PPPK has a contract-count code above 12 where a PNS has the month.
const PPPK = /^(19[4-9]\d|20[0-2]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(20[0-4]\d)(1[3-9]|[2-9]\d)([12])(\d{3})$/;

const ADULT_YEARS = 18;

export type NipFinding =
  | 'nip-length'
  | 'nip-pattern'
  | 'nip-no-date'
  | 'nip-too-young'
  | 'nip-birth-differs'
  | 'nip-cpns-differs';

/** A number that a spreadsheet has rounded: the digits behind the fifteenth are gone. */
export const isLossyNumberText = (text: string): boolean => /^\d(?:[.,]\d+)?e\+?\d+$/i.test(text);

/** Shows enough of a NIP to find it and too little to use it: 19xxxxxx...1003. What was rounded already names nobody. */
export const maskNip = (nip: string): string =>
  nip.length > 8 && !isLossyNumberText(nip) ? `${nip.slice(0, 2)}xxxxxx...${nip.slice(-4)}` : nip;

export interface NipFacts {
  readonly nip: string;
  readonly status: string;
  readonly tanggalLahir: Day | null;
  readonly tmtCpns: Day | null;
}

/**
 * ID-01, ID-02 and ID-04: what is odd about a NIP, alone and against the other columns. Real files contain mismatches, so these are
 * warnings (ID-04): the row stays.
 */
export function checkNip({ nip, status, tanggalLahir, tmtCpns }: NipFacts): NipFinding[] {
  if (!/^\d{18}$/.test(nip)) return ['nip-length'];
  const isPppk = status.startsWith('PPPK');
  const m = (isPppk ? PPPK : PNS).exec(nip);
  if (!m) return ['nip-pattern'];
  const birth = dayOf(Number(m[1]), Number(m[2]), Number(m[3]));
  if (!birth) return ['nip-no-date'];
  const cpnsYear = Number(m[4]);
  const cpns = isPppk ? null : dayOf(cpnsYear, Number(m[5]), 1);
  const findings: NipFinding[] = [];
  if (completedYears(birth, cpns ?? (`${cpnsYear}-12-31` as Day)) < ADULT_YEARS) findings.push('nip-too-young');
  if (tanggalLahir && tanggalLahir !== birth) findings.push('nip-birth-differs');
  if (cpns && tmtCpns && tmtCpns.slice(0, 7) !== cpns.slice(0, 7)) findings.push('nip-cpns-differs');
  return findings;
}
