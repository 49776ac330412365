import type { RawCell } from '../domain/index.ts';

/** The columns that evaluation reads, and the other names under which files bring them, best first. */
const NAMES = {
  unit: ['unit', 'unor', 'unor_id', 'wilayah', 'region', 'site'],
  period: ['period', 'periode', 'masa', 'pekan', 'minggu', 'week', 'date', 'tanggal'],
  value: [
    'value',
    'nilai',
    'count',
    'counts',
    'jumlah',
    'cases',
    'kasus',
    'events',
    'kejadian',
    'aces',
    'admissions',
    'episodes',
    'deaths',
    'keluhan',
    'n',
    'y',
  ],
  per: [
    'per',
    'stdpop',
    'offset',
    'exposure',
    'denominator',
    'penyebut',
    'population',
    'penduduk',
    'pop',
    'layanan',
    'services',
  ],
  treated: [
    'treated',
    'dibantu',
    'intervention',
    'intervensi',
    'smokban',
    'ban',
    'post',
    'sesudah',
    'after',
    'flag',
    'x',
  ],
  start: ['start', 'mulai'],
  wave: ['wave', 'gelombang'],
  donor: ['donor', 'pemberi'],
  year: ['year', 'tahun'],
  month: ['month', 'bulan'],
  time: ['time', 'waktu', 't', 'index', 'urutan'],
} as const;

export type KolomTerbaca = keyof typeof NAMES;

type Cells = Readonly<Partial<Record<string, RawCell>>>;

/** Which column of the file stands for which column of evaluation. */
export type PetaKolom = Readonly<Partial<Record<KolomTerbaca, string>>>;

/** Letters and digits only: `Std Pop`, `std_pop` and `stdPop` are one name. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Recognises columns by their names, in any order and spelling (`StdPop`, `std pop`). `told` names columns outright. Where `period` is
 * missing, `year` and `month` make it, or else a running number (`time`) is taken for months.
 */
export function kenaliKolom(names: readonly string[], told: PetaKolom = {}): PetaKolom {
  const own = new Map(names.toReversed().map((name) => [plain(name), name]));
  const found = Object.entries(NAMES).flatMap(([column, aliases]) => {
    const name = told[column as KolomTerbaca];
    const alias = aliases.map(plain).find((a) => own.has(a));
    const chosen = name === undefined ? alias && own.get(alias) : (own.get(plain(name)) ?? name);
    return chosen === undefined ? [] : [[column, chosen] as const];
  });
  return Object.fromEntries(found);
}

/** Columns that evaluation cannot do without and this file does not have. */
export function kolomKurang(peta: PetaKolom): readonly string[] {
  const timed = peta.period !== undefined || (peta.year !== undefined && peta.month !== undefined) || peta.time;
  return [
    ...(peta.value === undefined ? ['value'] : []),
    ...(timed ? [] : ['period']),
    ...(peta.unit === undefined && peta.treated === undefined && peta.start === undefined ? ['unit'] : []),
  ];
}

/** The one series of a file without a column `unit`. */
export const DERET = 'deret';
/** Where a running number is all that is told, it counts months from here. */
const FIRST_YEAR = 2000;

/** The cells of one row under the names of evaluation. */
export function menurutPeta(cells: Cells, peta: PetaKolom): Cells {
  const at = (column: KolomTerbaca): RawCell => {
    const name = peta[column];
    return name === undefined ? null : (cells[name] ?? null);
  };
  return {
    unit: peta.unit === undefined ? DERET : at('unit'),
    period: peta.period === undefined ? madeOf(at('year'), at('month'), at('time')) : at('period'),
    value: at('value'),
    per: at('per'),
    treated: at('treated'),
    start: at('start'),
    wave: at('wave'),
    donor: at('donor'),
  };
}

function madeOf(year: RawCell, month: RawCell, time: RawCell): RawCell {
  if (year !== null && month !== null) return `${wholeOf(year)}-${String(wholeOf(month)).padStart(2, '0')}`;
  const t = Number(wholeOf(time));
  if (!Number.isInteger(t)) return time;
  const month0 = FIRST_YEAR * 12 + t - 1;
  return `${Math.floor(month0 / 12)}-${String((month0 % 12) + 1).padStart(2, '0')}`;
}

const wholeOf = (cell: RawCell): string =>
  Array.isArray(cell) ? String(cell[1]).trim() : String(cell ?? '').replace(/\.0+$/, '');
