import type { Cell, Sheet } from '../../../exchange/sheets/index.ts';
import { lineOf } from '../../../exchange/formats/index.ts';

/** What a column of a service log holds. */
export type Isi = 'unit' | 'layanan' | 'tanggal' | 'bulan' | 'tahun' | 'masuk' | 'selesai' | 'antre';
export type JenisLembar = 'harian' | 'bulanan' | 'bulanan-lebar';

/** Where the table of a sheet stands and what its columns are. */
export interface Judul {
  readonly jenis: JenisLembar;
  /** Row of the header, 0-based. */
  readonly row: number;
  readonly kolom: ReadonlyMap<Isi, number>;
  /** Months as columns: the month, and the year where the header says it. */
  readonly bulan: readonly {
    readonly index: number;
    readonly bulan: number;
    readonly tahun: number | null;
    readonly judul: string;
  }[];
  /** Year in the lines above the table. */
  readonly tahunJudul: number | null;
  /** Lines above the table: a unit or a service may be named there. */
  readonly atas: readonly string[];
}

const WORDS: readonly (readonly [Isi, RegExp])[] = [
  ['tanggal', /^(hari\s*\/?\s*)?(tanggal|tgl\.?|date)\b/i],
  [
    'unit',
    /^(unor(_?id)?|(nama |kode )?(unit( kerja| organisasi)?|opd|skpd|satker|kelurahan|perangkat daerah|kantor)|lokasi)\b/i,
  ],
  ['layanan', /^(layanan_?id|(nama |jenis |kode )?(layanan|pelayanan|service)|loket)\b/i],
  ['bulan', /^(bulan|periode|month)$/i],
  ['tahun', /^(tahun|year|thn)$/i],
  ['selesai', /(selesai|terlayani|dilayani|completed|served)/i],
  ['antre', /(antre|antri|sisa|tunggakan|belum|backlog|waiting)/i],
  ['masuk', /(masuk|jumlah|volume|pemohon|pengunjung|permohonan|kunjungan|banyaknya|arrivals|incoming|count)/i],
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const ENGLISH: Readonly<Record<string, number>> = {
  may: 5,
  aug: 8,
  oct: 10,
  dec: 12,
  agt: 8,
  ags: 8,
  nop: 11,
  pebr: 2,
  peb: 2,
};

/** Number of a month from its name in Indonesian or English, short or long; null = no month. */
export function bulanDariNama(text: string): number | null {
  const word = text.toLowerCase();
  const at = MONTHS.indexOf(word.slice(0, 3));
  if (at >= 0 && /^[a-z]{3,9}\.?$/.test(word)) return at + 1;
  return ENGLISH[word.slice(0, 4)] ?? ENGLISH[word.slice(0, 3)] ?? null;
}

/** "Jan", "Januari 2026", "Jan-26", "2026-01", "01/2026", or a date that Excel made of one of them. */
export function bulanDariJudul(
  cell: Cell | undefined,
): { readonly bulan: number; readonly tahun: number | null } | null {
  if (cell?.kind === 'date') return { bulan: Number(cell.day.slice(5, 7)), tahun: Number(cell.day.slice(0, 4)) };
  const text = lineOf(cell).replace(/^(jumlah|volume|bulan)\s+/i, '');
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text) ?? /^(\d{1,2})\/(\d{4})$/.exec(text);
  if (iso) {
    const [a, b] = [Number(iso[1]), Number(iso[2])];
    const [tahun, bulan] = a > 12 ? [a, b] : [b, a];
    return bulan >= 1 && bulan <= 12 ? { bulan, tahun } : null;
  }
  const named = /^([a-z]{3,9})\.?(?:[\s\-'’/]*(\d{2}|\d{4}))?$/i.exec(text);
  const bulan = named ? bulanDariNama(named[1] ?? '') : null;
  if (bulan === null) return null;
  const tahun = named?.[2] === undefined ? null : Number(named[2]);
  return { bulan, tahun: tahun === null ? null : tahun < 100 ? 2000 + tahun : tahun };
}

/** Titles and form fields above the header seldom take more lines. */
const SEARCH_ROWS = 30;

/** The header of a service log by what its columns are called; null = the sheet is none. */
export function judulOf(sheet: Sheet): Judul | null {
  let best: { judul: Judul; score: number } | null = null;
  for (let row = 0; row < Math.min(SEARCH_ROWS, sheet.rows.length); row++) {
    const judul = judulAt(sheet, row);
    const score = judul ? judul.kolom.size + judul.bulan.length : 0;
    if (judul && score > (best?.score ?? 1)) best = { judul, score };
  }
  return best?.judul ?? null;
}

function judulAt(sheet: Sheet, row: number): Judul | null {
  const cells = sheet.rows[row] ?? [];
  const kolom = new Map<Isi, number>();
  const bulan: Judul['bulan'][number][] = [];
  cells.forEach((cell, index) => {
    const month = bulanDariJudul(cell);
    if (month) bulan.push({ index, ...month, judul: lineOf(cell) });
    else {
      const found = WORDS.find(([isi, pattern]) => !kolom.has(isi) && pattern.test(lineOf(cell).replaceAll('_', ' ')));
      if (found) kolom.set(found[0], index);
    }
  });
  const jenis: JenisLembar | null =
    bulan.length >= 3
      ? 'bulanan-lebar'
      : !kolom.has('masuk')
        ? null
        : kolom.has('tanggal')
          ? 'harian'
          : kolom.has('bulan')
            ? 'bulanan'
            : null;
  if (jenis === null) return null;
  const atas = sheet.rows.slice(0, row).map((cellsAbove) =>
    cellsAbove
      .map(lineOf)
      .filter((t) => t !== '')
      .join(' '),
  );
  const year = atas.map((line) => /\b(20\d\d)\b/.exec(line)?.[1]).find((y) => y !== undefined);
  return {
    jenis,
    row,
    kolom,
    bulan: jenis === 'bulanan-lebar' ? bulan : [],
    tahunJudul: year ? Number(year) : null,
    atas,
  };
}
