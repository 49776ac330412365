import { type Selang, selangTepat } from '@seimbang/core/fairness';
import { random } from '@seimbang/core/kernel';
import type { Tally } from './exhaustive.ts';
import { type Outcome, WAY_NAMES, type WayName } from './measure.ts';
import type { Case, Scale } from './plan.ts';
import { MIXES, type Mix } from './wishes.ts';

export type Language = 'id' | 'en';

export interface Result extends Case {
  readonly people: number;
  readonly budget: number;
  readonly ways: Readonly<Record<WayName, Outcome>>;
}

/** What hasil.jsonl holds: everything but the cases on its first line, then a case on each. */
export interface Stored {
  readonly machine: string;
  readonly date: string;
  /** Wall clock, and processor time: they part where the machine is busy with others. */
  readonly minutes: number;
  readonly cpuMinutes: number;
  readonly results: readonly Result[];
  readonly tiny: Readonly<Record<WayName, Tally>>;
}

export const toLines = ({ results, ...head }: Stored): string =>
  `${[head, ...results].map((one) => JSON.stringify(one)).join('\n')}\n`;

export function fromLines(text: string): Stored {
  const [head, ...results] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  return { ...(head as Omit<Stored, 'results'>), results: results as Result[] };
}

export const NAMES: Readonly<Record<WayName, Readonly<Record<Language, string>>>> = {
  seimbang: { id: 'Rencana-lalu-Tukar (Seimbang)', en: 'Rencana-lalu-Tukar (Seimbang)' },
  'sukarela-dahulu': { id: 'sukarela dahulu, sisanya diperintah', en: 'volunteers first, then orders' },
  'perintah-saja': { id: 'perintah saja', en: 'orders only' },
  'pengoptimal-peringkat': { id: 'pengoptimal atas peringkat', en: 'optimiser on ranks' },
};

export const MIX_NAMES: Readonly<Record<Mix, Readonly<Record<Language, string>>>> = {
  betah: { id: '85 % ingin tetap', en: '85 % want to stay' },
  campuran: { id: '60 % ingin tetap', en: '60 % want to stay' },
  terbuka: { id: '30 % ingin tetap', en: '30 % want to stay' },
};

/** A speed, so that kilometres can be read as minutes: an assumption of this report, dated, not measured anywhere. */
export const ASSUMED_KMH = { speed: 20, since: '2026-11-24' } as const;

const number = (value: number, digits: number, language: Language): string =>
  value.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

export interface Mean {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Mean over cases with a 95 % bootstrap interval (2,000 draws with a fixed seed); a single case has none. */
export function meanOf(values: readonly number[]): Mean {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const dice = random('bootstrap');
  const draws = Array.from({ length: 2000 }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[dice.below(values.length)]!;
    return sum / values.length;
  }).sort((a, b) => a - b);
  return { mean, low: draws[49]!, high: draws[1949]! };
}

const shown = ({ mean, low, high }: Mean, digits: number, language: Language): string =>
  `${number(mean, digits, language)} (${number(low, digits, language)}–${number(high, digits, language)})`;

export const casesOf = ({ results }: Stored, scale: Scale, mix: Mix): Result[] =>
  results.filter((r) => r.scale === scale && r.mix === mix);

/** Share of the people tried who gain by a lie; null where nobody was tried. */
export function gainOf(results: readonly Result[], way: WayName): (Selang & { tried: number; gained: number }) | null {
  const tried = results.reduce((s, r) => s + r.ways[way].tried, 0);
  const gained = results.reduce((s, r) => s + r.ways[way].gained, 0);
  return tried === 0 ? null : { ...selangTepat(gained, tried), tried, gained };
}

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  id: [
    'cara',
    'pindah tanpa kehendak, per 100 orang',
    'di antaranya tidak disebut rencana',
    'km tambahan per pindahan tanpa kehendak',
    'menit sekali jalan (anggapan)',
    'simpangan beban',
    'lebih baik daripada rencana, % orang',
    'pilihan pertama, % orang',
    'untung dengan berbohong, % yang dicoba',
  ],
  en: [
    'way',
    'moved against their will, per 100 people',
    'of these not named by the plan',
    'added km per involuntary move',
    'minutes one way (assumed)',
    'spread of load (simpangan)',
    'better than the plan, % of people',
    'first choice, % of people',
    'gain by lying, % of those tried',
  ],
};

function row(results: readonly Result[], way: WayName, language: Language): string {
  const of = (value: (o: Outcome, r: Result) => number): Mean => meanOf(results.map((r) => value(r.ways[way], r)));
  const orders = results.reduce((s, r) => s + r.ways[way].involuntary, 0);
  const km = results.reduce((s, r) => s + r.ways[way].km, 0);
  const each = orders === 0 ? null : km / orders;
  const gain = gainOf(results, way);
  const percent = (x: number): string => number(100 * x, 1, language);
  const cells = [
    NAMES[way][language],
    shown(
      of((o, r) => (100 * o.involuntary) / r.people),
      2,
      language,
    ),
    shown(
      of((o, r) => (100 * o.unnamed) / r.people),
      2,
      language,
    ),
    each === null ? '-' : number(each, 2, language),
    each === null ? '-' : number((each / ASSUMED_KMH.speed) * 60, 1, language),
    shown(
      of((o) => o.simpangan),
      3,
      language,
    ),
    shown(
      of((o, r) => (100 * o.better) / r.people),
      1,
      language,
    ),
    shown(
      of((o, r) => (100 * o.first) / r.people),
      1,
      language,
    ),
    gain === null
      ? '-'
      : `${percent(gain.bagian)} (${percent(gain.bawah)}–${percent(gain.atas)}), ${gain.gained}/${gain.tried}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

const TITLES: Readonly<Record<Scale, Readonly<Record<Language, string>>>> = {
  kecamatan: { id: 'Kecamatan', en: 'Kecamatan' },
  kota: { id: 'Kota', en: 'City' },
};

function tableOf(stored: Stored, scale: Scale, mix: Mix, language: Language): string {
  const results = casesOf(stored, scale, mix);
  if (results.length === 0) return '';
  const people = number(meanOf(results.map((r) => r.people)).mean, 0, language);
  const budget = number(meanOf(results.map((r) => r.budget)).mean, 1, language);
  const sample =
    language === 'id'
      ? `${results.length} kasus, rata-rata ${people} orang, K = ${budget}.`
      : `${results.length} cases, ${people} people and K = ${budget} on average.`;
  return `### ${TITLES[scale][language]}, ${MIX_NAMES[mix][language]}

${sample}

| ${HEADS[language].join(' | ')} |
|${' --- |'.repeat(HEADS[language].length)}
${WAY_NAMES.map((way) => row(results, way, language)).join('\n')}
`;
}

function tinyTable({ tiny }: Stored, language: Language): string {
  const heads =
    language === 'id'
      ? ['cara', 'profil', 'kebohongan', 'yang menguntungkan', 'profil yang dapat diakali']
      : ['way', 'profiles', 'lies', 'profitable', 'profiles open to a lie'];
  const rows = WAY_NAMES.map((way) => {
    const t = tiny[way];
    const share = number((100 * t.open) / t.profiles, 1, language);
    const counts = [t.profiles, t.lies, t.profitable].map((n) => number(n, 0, language));
    return `| ${[NAMES[way][language], ...counts, `${share} %`].join(' | ')} |`;
  });
  const title =
    language === 'id' ? 'Kasus mungil, setiap profil dan setiap kebohongan' : 'Tiny cases, every profile and every lie';
  return `### ${title}\n\n| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}\n${rows.join('\n')}\n`;
}

/** The generated part of the page. */
export function tables(stored: Stored, language: Language): string {
  const made =
    language === 'id'
      ? `${stored.machine}, ${stored.date}, ${number(stored.minutes, 1, language)} menit (waktu prosesor ${number(stored.cpuMinutes, 1, language)}), ${stored.results.length} kasus.`
      : `${stored.machine}, ${stored.date}, ${number(stored.minutes, 1, language)} minutes (${number(stored.cpuMinutes, 1, language)} of processor time), ${stored.results.length} cases.`;
  const parts = (['kecamatan', 'kota'] as const).flatMap((scale) =>
    (Object.keys(MIXES) as Mix[]).map((mix) => tableOf(stored, scale, mix, language)),
  );
  return [made, '', ...parts.filter((p) => p !== ''), tinyTable(stored, language)].join('\n');
}

const BEGIN = '<!-- hasil:begin (npm run bench:rivals -- --write) -->';
const END = '<!-- hasil:end -->';

/** The page with its generated part renewed. */
export function withTables(page: string, generated: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('withTables: the page has no place for the tables.');
  return `${before}${BEGIN}\n\n${generated}\n${END}${after}`;
}
