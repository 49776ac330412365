import { chooser, type JenisJabatan, jenisJabatan, type Periode, periode } from '@seimbang/core/domain';
import { headerWords } from '../formats/index.ts';
import type { At } from './log.ts';
import type { ReadingRow } from './reading-row.ts';

/** One task of an ABK form, read but not yet connected to a unit and a post. */
export interface TugasRow extends At {
  readonly unor: string;
  readonly unorInduk: string | null;
  readonly jabatan: string;
  readonly jenis: JenisJabatan | null;
  readonly uraian: string;
  readonly satuan: string | null;
  readonly volume: number;
  readonly periode: Periode;
  /** Minutes per piece. */
  readonly normaMenit: number;
  readonly wkeMenit: number | null;
  readonly ekstra: Readonly<Record<string, string>>;
}

export interface FormFacts {
  readonly unor: string | null;
  readonly unorInduk: string | null;
  readonly jabatan: string | null;
  /** Effective working time in a line above the table, for rows without their own. */
  readonly wke: string | null;
  /** Where the volume stands: its own column, or a column "beban kerja" that holds pieces or minutes. */
  readonly volumeDari: VolumeDari;
}

export type VolumeDari = 'volume' | 'beban-volume' | 'beban-menit';

const readPeriode = chooser(periode);
const readJenis = chooser(jenisJabatan);

/** Null after the log has been told why the row cannot be used. */
export function readTugasRow(row: ReadingRow, form: FormFacts): TugasRow | null {
  const unor = row.unit('unor') ?? row.source.groupUnor ?? form.unor;
  const jabatan = row.text('jabatan') ?? form.jabatan;
  if (unor === null) row.tell('beban-unit-kosong', 'unor');
  if (jabatan === null) row.tell('beban-jabatan-kosong', 'jabatan');
  const normaMenit = readMenit(row, 'norma');
  if (normaMenit === null || !(normaMenit > 0)) row.tell('norma-rusak', 'norma');
  const volume = readVolume(row, form.volumeDari, normaMenit ?? 0);
  if (volume === null || !(volume >= 0)) row.tell('volume-rusak', form.volumeDari === 'volume' ? 'volume' : 'beban');
  const wkeMenit = readWke(row, form.wke);
  if (row.isRejected() || unor === null || jabatan === null || volume === null || normaMenit === null) return null;
  checkNeed(row, volume, normaMenit, wkeMenit);
  return {
    ...row.at,
    unor,
    unorInduk: row.unit('unor_induk') ?? form.unorInduk ?? (form.unor === unor ? null : form.unor),
    jabatan,
    jenis: readJenis(row.text('jenis_jabatan') ?? '') ?? null,
    uraian: row.text('uraian') ?? '',
    satuan: row.text('satuan'),
    volume,
    periode: readPeriodeOf(row, form.volumeDari),
    normaMenit,
    wkeMenit,
    ekstra: ekstraOf(row),
  };
}

function readVolume(row: ReadingRow, dari: VolumeDari, norma: number): number | null {
  const value = row.number(dari === 'volume' ? 'volume' : 'beban', true);
  if (value === undefined) return null;
  if (value === null) return 0;
  return dari === 'beban-menit' ? value / norma : value;
}

/** Minutes: a number in the unit of its heading, or "1 jam 30 menit", "0,5 jam", "15 menit". */
function readMenit(row: ReadingRow, field: 'norma' | 'wke'): number | null {
  const value = row.number(field, field === 'wke');
  const perUnit = isHours(row.source.headers.get(field)) ? 60 : 1;
  if (typeof value === 'number') return value * perUnit;
  const text = row.text(field);
  if (text === null) return null;
  const jam = /([\d.,]+)\s*(?:jam|j)\b/i.exec(text);
  const menit = /([\d.,]+)\s*(?:menit|mnt|m\b|')/i.exec(text);
  if (!jam && !menit) return null;
  const of = (m: RegExpExecArray | null): number => (m ? Number((m[1] as string).replace(',', '.')) : 0);
  const total = of(jam) * 60 + of(menit);
  return Number.isFinite(total) ? total : null;
}

/** "WAKTU PENYELESAIAN (JAM)"; "JAM KERJA EFEKTIF (MENIT)" is minutes. */
const isHours = (header: string | undefined): boolean => {
  const words = headerWords(header ?? '');
  return words.includes('jam') && !words.includes('menit');
};

function readWke(row: ReadingRow, above: string | null): number | null {
  if (row.text('wke') === null) return above === null ? null : wkeOfLine(above);
  const wke = readMenit(row, 'wke');
  if (wke === null || !(wke > 0)) {
    row.tell('wke-rusak', 'wke');
    return null;
  }
  if (wke < 2000 && wke !== 1500 && wke !== 300) row.tell('wke-janggal', 'wke');
  return wke;
}

/** "72.000 MENIT", "1.250 JAM": thousands marks are dropped, since no working time has decimals here. */
function wkeOfLine(text: string): number | null {
  const m = /^([\d.,]+)\s*(jam)?/i.exec(text.trim());
  const value = m ? Number((m[1] as string).replace(/[.,]/g, '')) : Number.NaN;
  return value > 0 ? value * (m?.[2] ? 60 : 1) : null;
}

function readPeriodeOf(row: ReadingRow, dari: VolumeDari): Periode {
  const own = readPeriode(row.text('periode') ?? '');
  if (own) return own;
  const words = headerWords(row.source.headers.get(dari === 'volume' ? 'volume' : 'beban') ?? '');
  return (['bulan', 'minggu', 'hari'] as const).find((p) => words.includes(p) && !words.includes('tahun')) ?? 'tahun';
}

/** Published figures are often rounded to two decimals; a larger difference is worth a look. */
const TOLERANCE = 0.006;

function checkNeed(row: ReadingRow, volume: number, norma: number, wke: number | null): void {
  const published = row.number('kebutuhan', false);
  if (typeof published !== 'number' || wke === null) return;
  const computed = (volume * norma) / wke;
  if (Math.abs(published - computed) > TOLERANCE) row.tell('kebutuhan-beda', 'kebutuhan', { hitung: angka(computed) });
}

/** A number as it is written in Indonesia, up to four decimals. */
export const angka = (n: number): string =>
  n
    .toFixed(4)
    .replace(/\.?0+$/, '')
    .replace('.', ',');

function ekstraOf(row: ReadingRow): Record<string, string> {
  const ekstra = Object.fromEntries(row.source.others);
  const keterangan = row.text('keterangan');
  return keterangan === null ? ekstra : { ...ekstra, keterangan };
}

/**
 * What the column "beban kerja" holds when there is no volume column: forms of KEP/75/2004 put the number of pieces there, others the
 * minutes. The need printed in the rows decides; without one it is read as pieces.
 */
export function volumeDari(rows: readonly ReadingRow[]): VolumeDari {
  if (rows.some((r) => r.source.headers.has('volume'))) return 'volume';
  let pieces = 0;
  let minutes = 0;
  for (const row of rows) {
    const [beban, need, wke, norma] = [
      row.number('beban', true),
      row.number('kebutuhan', false),
      readMenit(row, 'wke'),
      readMenit(row, 'norma'),
    ];
    if (!beban || !need || !wke || !norma) continue;
    if (Math.abs((beban * norma) / wke - need) <= TOLERANCE) pieces++;
    else if (Math.abs(beban / wke - need) <= TOLERANCE) minutes++;
  }
  return minutes > pieces ? 'beban-menit' : 'beban-volume';
}
