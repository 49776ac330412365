import { WAY_NAMES, type WayName } from './measure.ts';
import type { Scale } from './plan.ts';
import { casesOf, gainOf, type Language, meanOf, MIX_NAMES, NAMES, type Stored } from './report.ts';
import { MIXES, type Mix } from './wishes.ts';

/** Okabe-Ito, and a shape of its own for each way: nobody needs the colour. */
const MARKS: Readonly<Record<WayName, { readonly colour: string; readonly shape: (x: number, y: number) => string }>> =
  {
    seimbang: { colour: '#0072B2', shape: (x, y) => `<circle cx="${x}" cy="${y}" r="6"/>` },
    'sukarela-dahulu': {
      colour: '#D55E00',
      shape: (x, y) => `<rect x="${x - 5.5}" y="${y - 5.5}" width="11" height="11"/>`,
    },
    'perintah-saja': {
      colour: '#595959',
      shape: (x, y) =>
        `<path d="M${x - 6} ${y - 6}L${x + 6} ${y + 6}M${x - 6} ${y + 6}L${x + 6} ${y - 6}" fill="none" stroke="#595959" stroke-width="3"/>`,
    },
    'pengoptimal-peringkat': {
      colour: '#009E73',
      shape: (x, y) => `<path d="M${x} ${y - 7}L${x + 7} ${y + 6}L${x - 7} ${y + 6}Z"/>`,
    },
  };

const TEXT = {
  id: {
    title: 'Berapa orang dipindah tanpa kehendak, dan berapa yang untung bila berbohong',
    left: 'pindah tanpa kehendak, per 100 orang',
    right: 'untung dengan berbohong, % yang dicoba',
    desc: 'Titik: rata-rata; garis: selang 95 %. Angkanya ada dalam tabel halaman ini.',
    scale: { kecamatan: 'Kecamatan', kota: 'Kota' },
  },
  en: {
    title: 'How many people move against their will, and how many gain by a lie',
    left: 'moved against their will, per 100 people',
    right: 'gain by lying, % of those tried',
    desc: 'Mark: mean; line: 95 % interval. The figures are in the tables of this page.',
    scale: { kecamatan: 'Kecamatan', kota: 'City' },
  },
} as const;

const WIDTH = 960;
const ROW = 92;
const TOP = 96;
/** Where the entries of the key stand. */
const KEY_AT = [24, 264, 534, 680];
const PANEL = { left: 190, right: 600, width: 330 } as const;

interface Line {
  readonly way: WayName;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

interface Row {
  readonly label: string;
  readonly orders: readonly Line[];
  readonly gains: readonly Line[];
}

function rowsOf(stored: Stored, language: Language): Row[] {
  return (['kecamatan', 'kota'] as const).flatMap((scale: Scale) =>
    (Object.keys(MIXES) as Mix[]).flatMap((mix) => {
      const results = casesOf(stored, scale, mix);
      if (results.length === 0) return [];
      const orders = WAY_NAMES.map((way) => ({
        way,
        ...meanOf(results.map((r) => (100 * r.ways[way].involuntary) / r.people)),
      }));
      const gains = WAY_NAMES.flatMap((way) => {
        const g = gainOf(results, way);
        return g === null ? [] : [{ way, mean: 100 * g.bagian, low: 100 * g.bawah, high: 100 * g.atas }];
      });
      return [{ label: `${TEXT[language].scale[scale]}|${MIX_NAMES[mix][language]}`, orders, gains }];
    }),
  );
}

/** Two panels on one row per scale and mix of wishes, as an SVG that needs nothing else. */
export function chart(stored: Stored, language: Language): string {
  const text = TEXT[language];
  const rows = rowsOf(stored, language);
  const height = TOP + rows.length * ROW + 40;
  const most = (pick: (r: Row) => readonly Line[]): number =>
    Math.max(1, ...rows.flatMap((r) => pick(r).map((l) => l.high)));
  const panels = [
    panel(rows, (r) => r.orders, PANEL.left, niceMost(most((r) => r.orders)), text.left, language),
    panel(rows, (r) => r.gains, PANEL.right, niceMost(most((r) => r.gains)), text.right, language),
  ];
  const labels = rows.map((r, i) => {
    const [first, second] = r.label.split('|');
    const y = TOP + i * ROW + ROW / 2;
    return `<text x="16" y="${y - 4}" font-weight="600">${first}</text><text x="16" y="${y + 16}">${second}</text>`;
  });
  const key = WAY_NAMES.map((way, i) => {
    const x = KEY_AT[i]!;
    return `<g fill="${MARKS[way].colour}">${MARKS[way].shape(x, 44)}</g><text x="${x + 14}" y="49">${NAMES[way][language]}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-labelledby="t d">
<title id="t">${text.title}</title>
<desc id="d">${text.desc}</desc>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
<text x="16" y="24" font-size="17" font-weight="600">${text.title}</text>
${key.join('\n')}
${labels.join('\n')}
${panels.join('\n')}
</svg>
`;
}

const niceMost = (most: number): number => [1, 2, 4, 8, 12, 20, 40, 60, 80].find((n) => n >= most) ?? 100;

function panel(
  rows: readonly Row[],
  pick: (r: Row) => readonly Line[],
  left: number,
  most: number,
  title: string,
  language: Language,
): string {
  const x = (v: number): number => Math.round((left + (PANEL.width * v) / most) * 10) / 10;
  const bottom = TOP + rows.length * ROW;
  const ticks = [0, most / 4, most / 2, (3 * most) / 4, most].map((v) => {
    const label = v.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 2 });
    return `<path d="M${x(v)} ${TOP - 8}V${bottom}" stroke="#d9d9d9"/><text x="${x(v)}" y="${bottom + 18}" text-anchor="middle">${label}</text>`;
  });
  const marks = rows.flatMap((r, i) =>
    pick(r).map((l) => {
      const y = TOP + i * ROW + 20 + WAY_NAMES.indexOf(l.way) * 17;
      const { colour, shape } = MARKS[l.way];
      return `<path d="M${x(l.low)} ${y}H${x(l.high)}" stroke="${colour}" stroke-width="2"/><g fill="${colour}">${shape(x(l.mean), y)}</g>`;
    }),
  );
  const bands = rows.map((_, i) => `<path d="M16 ${TOP + i * ROW}H${left + PANEL.width}" stroke="#bfbfbf"/>`);
  return `<text x="${left}" y="${TOP - 16}" font-weight="600">${title}</text>\n${[...ticks, ...bands, ...marks].join('\n')}`;
}
