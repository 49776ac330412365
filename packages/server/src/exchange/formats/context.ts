import { type Day, dayOf } from '@seimbang/core/kernel';
import type { Sheet } from '../sheets/index.ts';
import { lineOf } from './cell.ts';
import { headerKey } from './header-name.ts';

/** What the lines around a table say about all of its rows. */
export interface Context {
  /** Unit named in a title ("KECAMATAN BANYUMANIK KOTA SEMARANG") or in a line "UNIT KERJA : ...". */
  readonly unor: string | null;
  readonly unorInduk: string | null;
  readonly jabatan: string | null;
  /** "WAKTU KERJA EFEKTIF : 72.000 MENIT" above the table. */
  readonly wke: string | null;
  /** "KEADAAN PER 31 DESEMBER 2025". */
  readonly keadaanPer: Day | null;
  readonly titles: readonly string[];
}

const keys = (...headers: readonly string[]): ReadonlySet<string> => new Set(headers.map(headerKey));
const LABELS: readonly (readonly [
  'unor' | 'unorInduk' | 'jabatan' | 'kelurahan' | 'kecamatan' | 'wke',
  ReadonlySet<string>,
])[] = [
  ['jabatan', keys('NAMA JABATAN', 'JABATAN', 'NOMENKLATUR JABATAN')],
  [
    'unor',
    keys(
      'UNIT KERJA',
      'UNIT ORGANISASI',
      'NAMA UNIT',
      'NAMA UNIT KERJA',
      'UNIT',
      'UNOR',
      'NAMA UNIT ORGANISASI',
      'SUB UNIT KERJA',
      'TEMPAT TUGAS',
    ),
  ],
  [
    'unorInduk',
    keys(
      'PERANGKAT DAERAH',
      'SATUAN KERJA',
      'UNIT INDUK',
      'UNIT KERJA INDUK',
      'UNOR INDUK',
      'NAMA OPD',
      'NAMA PERANGKAT DAERAH',
    ),
  ],
  ['kelurahan', keys('KELURAHAN', 'NAMA KELURAHAN')],
  ['kecamatan', keys('KECAMATAN', 'NAMA KECAMATAN')],
  ['wke', keys('WAKTU KERJA EFEKTIF', 'WKE', 'WAKTU KERJA EFEKTIF MENIT', 'WAKTU EFEKTIF')],
];

const UNIT_TITLE =
  /^(?:kecamatan|kelurahan|dinas|badan|inspektorat|sekretariat|satuan polisi|satpol|puskesmas|uptd?|rumah sakit|rsud|bagian|sub\s?bag(?:ian)?|seksi|bidang|sd|smp|sdn|smpn)\b/i;
/** The government above the unit, and the year of the list, do not belong to the name. */
const TAIL =
  /[\s,]+(?:(?:pemerintah\s+)?(?:kota|kabupaten|kab\.|provinsi|prov\.)\s+\S.*|(?:tahun|ta\.?|periode|per)\s.*\d{4}.*)$/i;

/** Reads the rows `from` up to (not including) `to`. A label line beats a title; the last of equals wins, being nearest to the table. */
export function contextOf(sheet: Sheet, from: number, to: number): Context {
  const found: Record<string, string> = {};
  const titles: string[] = [];
  for (let r = from; r < to; r++) {
    const texts = (sheet.rows[r] ?? []).map(lineOf).filter((t) => t !== '');
    const pair = labelled(texts);
    if (pair) found[pair[0]] = pair[1];
    else titles.push(...new Set(texts));
  }
  const title = titles.findLast((t) => UNIT_TITLE.test(t));
  const kelurahan = withPrefix('Kelurahan', found.kelurahan);
  const kecamatan = withPrefix('Kecamatan', found.kecamatan);
  return {
    unor: found.unor ?? kelurahan ?? (title === undefined ? (found.unorInduk ?? kecamatan) : unitOfTitle(title)),
    unorInduk: found.unorInduk ?? (found.unor || kelurahan ? kecamatan : null),
    jabatan: found.jabatan ?? null,
    wke: found.wke ?? null,
    keadaanPer: titles.map(dayInTitle).findLast((d) => d !== null) ?? null,
    titles,
  };
}

const unitOfTitle = (text: string): string => text.replace(TAIL, '').trim();
/** A line that names a unit, such as a group row of a staff list. */
export const isUnitTitle = (text: string): boolean => UNIT_TITLE.test(text);

/** A row such as "NAMA JABATAN : ..." that opens the next form. */
export const isLabelRow = (sheet: Sheet, r: number): boolean =>
  labelled((sheet.rows[r] ?? []).map(lineOf).filter((t) => t !== '')) !== null;

const withPrefix = (word: string, name: string | undefined): string | null =>
  name === undefined ? null : new RegExp(`^${word}\\b`, 'i').test(name) ? name : `${word} ${name}`;

/** `LABEL : value` in one cell or spread over several, with or without a number before it. */
function labelled(texts: readonly string[]): readonly [string, string] | null {
  const joined = texts.join(' ').replace(/^\(?[\divx]+[.)]\s+/i, '');
  const colon = joined.indexOf(':');
  if (colon > 0) return labelFor(joined.slice(0, colon), joined.slice(colon + 1));
  const bare = texts.filter((t) => !/^\(?\w{1,3}[.)]$/.test(t));
  return bare.length === 2 ? labelFor(bare[0] as string, bare[1] as string) : null;
}

function labelFor(label: string, value: string): readonly [string, string] | null {
  const key = headerKey(label);
  const hit = LABELS.find(([, set]) => set.has(key));
  const text = value.replace(/\s+/g, ' ').trim();
  return hit && text !== '' ? [hit[0], text] : null;
}

const MONTHS = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];

function dayInTitle(text: string): Day | null {
  const m = /\b(\d{1,2})\s+([a-z]+)\s+(\d{4})\b/i.exec(text);
  const month = m ? MONTHS.indexOf((m[2] as string).toLowerCase()) + 1 : 0;
  return m && month > 0 ? dayOf(Number(m[3]), month, Number(m[1])) : null;
}
