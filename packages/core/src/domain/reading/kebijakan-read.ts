import type { Day, Teks } from '../../kernel/index.ts';
import { kebijakanBawaan } from '../kebijakan.ts';
import type { Asumsi, Kebijakan, LintasJabatan } from '../paket.ts';
import { readDay } from './date.ts';
import type { Findings } from './findings.ts';

type Json = Readonly<Record<string, unknown>>;
/** Reads one value of the policy; undefined when it has the wrong type. */
type Read<T> = (value: unknown) => T | undefined;
interface Key<T> {
  readonly read: Read<T>;
  readonly want: Teks;
}
type Keys<T> = { readonly [K in keyof T]: Key<T[K]> };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const numberKey = (min: number, max: number, whole = false): Key<number> => ({
  read: (v) => (typeof v === 'number' && v >= min && v <= max && (!whole || Number.isInteger(v)) ? v : undefined),
  want: {
    id: `${whole ? 'bilangan bulat' : 'angka'} ${min}-${max}`,
    en: `a ${whole ? 'whole ' : ''}number ${min}-${max}`,
  },
});
const orNull = <T>({ read, want }: Key<T>): Key<T | null> => ({
  read: (v) => (v === null ? null : read(v)),
  want: { id: `${want.id} atau null`, en: `${want.en} or null` },
});
const textKey: Key<string> = { read: (v) => (typeof v === 'string' ? v : undefined), want: { id: 'teks', en: 'text' } };
const booleanKey: Key<boolean> = {
  read: (v) => (typeof v === 'boolean' ? v : undefined),
  want: { id: 'true atau false', en: 'true or false' },
};
const dayKey: Key<Day> = {
  read: (v) => (typeof v === 'string' ? (readDay(v) ?? undefined) : undefined),
  want: { id: 'tanggal seperti 2027-01-04', en: 'a date like 2027-01-04' },
};
const oneOf = <T extends string>(...values: readonly T[]): Key<T> => ({
  read: (v) => values.find((known) => known === v),
  want: { id: `salah satu dari ${values.join(', ')}`, en: `one of ${values.join(', ')}` },
});

const asumsi = oneOf<Asumsi>('kinerja-baik', 'usia-di-bawah-bup', 'pendidikan-memenuhi', 'kontrak-mencakup-tmt');
const asumsiList: Key<readonly Asumsi[]> = {
  read: (v) => (Array.isArray(v) && v.every((a) => asumsi.read(a) !== undefined) ? (v as Asumsi[]) : undefined),
  want: { id: `daftar dari ${asumsi.want.id}`, en: `a list of ${asumsi.want.en}` },
};

type Pengecualian = Kebijakan['pengecualianMasaJabatan'];
const isWaiver = (v: unknown): boolean =>
  isObject(v) && typeof v.nomorDokumen === 'string' && typeof v.alasan === 'string' && Object.keys(v).length === 2;
const waivers: Key<Pengecualian> = {
  read: (v) => (isObject(v) && Object.values(v).every(isWaiver) ? (v as Pengecualian) : undefined),
  want: {
    id: 'daftar pegawai_id dengan nomorDokumen dan alasan',
    en: 'a list of pegawai_id with nomorDokumen and alasan',
  },
};

const POINTS = numberKey(0, 1e9);
const MONTHS = numberKey(0, 1200, true);

const bobot: Keys<Kebijakan['bobot']> = { balance: POINTS, move: POINTS, km: POINTS, gap: POINTS };
const batas: Keys<Kebijakan['batas']> = {
  ejMaksimumDonor: orNull(numberKey(0, 1e6)),
  keluarMaksimumPerUnor: orNull(numberKey(0, 1e6)),
  masaJabatanMinimumBulan: MONTHS,
  masaJabatanMaksimumBulan: MONTHS,
};
const kalender: Keys<Kebijakan['kalender']> = {
  penetapanCalon: orNull(dayKey),
  akhirMasaJabatan: orNull(dayKey),
  pelantikanKepalaDaerah: orNull(dayKey),
  izinMenteriNomor: orNull(textKey),
};
type Groups = Pick<Kebijakan, 'bobot' | 'batas' | 'kalender'>;
/** The keys with keys of their own. */
export const groups: { readonly [G in keyof Groups]: Keys<Groups[G]> } = { bobot, batas, kalender };

const single: Keys<Omit<Kebijakan, keyof Groups | 'ekstra'>> = {
  wkeMenit: numberKey(1, 1e7),
  tmt: dayKey,
  maksimumMutasi: orNull(numberKey(0, 1e9, true)),
  lintasJabatan: oneOf<LintasJabatan>('sejabatan', 'serumpun', 'memenuhiSyarat', 'promosi'),
  benih: textKey,
  wajibRotasi: booleanKey,
  pengecualianMasaJabatan: waivers,
  asumsi: asumsiList,
};

/**
 * The policy with defaults where the document is silent. A value of the wrong type is an error and the default stands in;
 * unknown keys, also inside `bobot`, `batas` and `kalender`, are kept in `ekstra`.
 */
export function readKebijakan(document: unknown, findings: Findings): Kebijakan {
  if (!isObject(document)) {
    findings.about('policy-not-json', 'error', { detail: 'bukan objek { } / no object { }' });
    return kebijakanBawaan;
  }
  const ekstra: Record<string, unknown> = {};
  const read: Record<string, unknown> = { ...readKeys(single, document, kebijakanBawaan, '', findings) };
  for (const name of Object.keys(groups) as (keyof Groups)[]) {
    const given = document[name];
    const group = isObject(given) ? given : {};
    if (given !== undefined && !isObject(given))
      wrongType(name, given, { id: 'objek { }', en: 'an object { }' }, findings);
    read[name] = readKeys(
      groups[name] as Keys<Json>,
      group,
      kebijakanBawaan[name] as unknown as Json,
      `${name}.`,
      findings,
    );
    const rest = unknownKeys(group, groups[name], `${name}.`, findings);
    if (Object.keys(rest).length > 0) ekstra[name] = rest;
  }
  Object.assign(ekstra, unknownKeys(document, { ...single, ...groups }, '', findings));
  return { ...(read as unknown as Omit<Kebijakan, 'ekstra'>), ekstra };
}

function readKeys<T extends object>(keys: Keys<T>, document: Json, defaults: T, prefix: string, findings: Findings): T {
  const result: Partial<T> = {};
  for (const name of Object.keys(keys) as (keyof T & string)[]) {
    const given = document[name];
    const value = given === undefined ? undefined : keys[name].read(given);
    if (given !== undefined && value === undefined) wrongType(`${prefix}${name}`, given, keys[name].want, findings);
    result[name] = value === undefined ? defaults[name] : value;
  }
  return result as T;
}

function wrongType(column: string, given: unknown, want: Teks, findings: Findings): void {
  const value = (JSON.stringify(given) ?? 'null').slice(0, 80);
  findings.about('policy-wrong-type', 'error', { column, value, wantId: want.id, wantEn: want.en }, { column });
}

function unknownKeys(document: Json, known: object, prefix: string, findings: Findings): Json {
  const rest = Object.entries(document).filter(([name]) => !Object.hasOwn(known, name));
  for (const [name] of rest)
    findings.about('policy-unknown-key', 'info', { column: `${prefix}${name}` }, { column: `${prefix}${name}` });
  return Object.fromEntries(rest);
}
