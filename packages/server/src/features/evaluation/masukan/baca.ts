import type { IssueImpor } from '@seimbang/contract';
import { readDay } from '@seimbang/core/domain';
import { UNSUR_SKM } from '@seimbang/core/evaluation';
import { type Day, daysBetween, err, ok, type Result } from '@seimbang/core/kernel';
import type { Cell, Sheet } from '../../../exchange/sheets/index.ts';
import { type Arti, type KolomMasukan, kolomMasukan, yakin } from './kolom.ts';

/** One row as it will be stored: no text of a complaint, no name, no contact. */
export interface BarisMasukan {
  readonly row: number;
  /** Number of the case where the file has one; only its hash is stored. */
  readonly nomor: string;
  readonly tanggal: Day;
  /** As written in the file. */
  readonly unit: string;
  readonly kategori: string | null;
  readonly status: string | null;
  readonly hari: number | null;
  readonly unsur: readonly (number | null)[] | null;
}

export interface BacaanMasukan {
  readonly jenis: 'keluhan' | 'skm';
  readonly kolom: readonly { readonly kolom: string; readonly arti: Arti }[];
  readonly dibuang: readonly string[];
  readonly dibaca: number;
  readonly baris: readonly BarisMasukan[];
  readonly temuan: readonly IssueImpor[];
}

/** Titles and form fields above a header seldom take more rows than this. */
const SEARCH_ROWS = 40;
/** Findings that somebody reads; the others are counted. */
const TEMUAN = 200;

interface Kepala {
  readonly jenis: 'keluhan' | 'skm';
  readonly sheet: Sheet;
  readonly at: number;
  readonly kolom: KolomMasukan;
  readonly yakin: number;
}

const textOf = (cell: Cell | undefined): string =>
  cell === undefined || cell.kind === 'empty' ? '' : 'text' in cell ? cell.text.trim() : '';

/** Recognises what the sheets are by their headers, and reads the rows below; null when they are neither. */
export function bacaMasukan(sheets: readonly Sheet[]): BacaanMasukan | null {
  const heads = sheets.flatMap((sheet) =>
    sheet.rows.slice(0, SEARCH_ROWS).flatMap((row, at): Kepala[] => {
      const texts = row.map(textOf);
      return (['keluhan', 'skm'] as const).map((jenis) => {
        const kolom = kolomMasukan(jenis, texts);
        return { jenis, sheet, at, kolom, yakin: yakin(jenis, kolom) };
      });
    }),
  );
  const best = heads.reduce<Kepala | null>((a, b) => (b.yakin > (a?.yakin ?? 0) ? b : a), null);
  return best === null ? null : rowsBelow(best);
}

function rowsBelow({ jenis, sheet, at, kolom }: Kepala): BacaanMasukan {
  const baris: BarisMasukan[] = [];
  const temuan: IssueImpor[] = [];
  let dibaca = 0;
  for (const [i, cells] of sheet.rows.slice(at + 1).entries()) {
    if (cells.every((c) => textOf(c) === '')) continue;
    dibaca++;
    const row = sheet.firstRow + at + 1 + i;
    const one = rowOf(jenis, row, cells, kolom);
    if (one.ok) baris.push(one.value);
    else if (temuan.length < TEMUAN) temuan.push({ file: sheet.file, row, severity: 'error', ...one.error });
  }
  const header = sheet.rows[at] ?? [];
  return {
    jenis,
    kolom: [...kolom.arti].map(([c, arti]) => ({ kolom: textOf(header[c]), arti })),
    dibuang: kolom.dibuang,
    dibaca,
    baris,
    temuan,
  };
}

type Fault = Pick<IssueImpor, 'column' | 'value' | 'code' | 'message'>;

function rowOf(
  jenis: 'keluhan' | 'skm',
  row: number,
  cells: readonly Cell[],
  { arti }: KolomMasukan,
): Result<BarisMasukan, Fault> {
  const at = (wanted: Arti): Cell | undefined => {
    for (const [c, a] of arti) if (a === wanted) return cells[c];
    return undefined;
  };
  const tanggal = dayOfCell(at('tanggal'));
  if (tanggal === null) return err(fault('tanggal', textOf(at('tanggal'))));
  const unit = textOf(at('unit'));
  if (unit === '') return err(fault('unit', ''));
  const base = { row, nomor: textOf(at('nomor')), tanggal, unit };
  if (jenis === 'skm') {
    const unsur = Array.from({ length: UNSUR_SKM }, (_, i) => elementOf(at(`u${i + 1}` as Arti)));
    const wrong = unsur.find((v) => v !== null && typeof v !== 'number');
    if (wrong !== undefined) return err(fault('unsur', String(wrong)));
    if (unsur.every((v) => v === null)) return err(fault('unsur', ''));
    return ok({ ...base, kategori: null, status: null, hari: null, unsur: unsur as (number | null)[] });
  }
  return ok({
    ...base,
    kategori: short(textOf(at('kategori'))),
    status: short(textOf(at('status'))),
    hari: daysOf(at('hari'), at('selesai'), tanggal),
    unsur: null,
  });
}

/** A category or a status is a word or two; more than that is somebody's text in the wrong column, and is not kept. */
const short = (text: string): string | null => (text === '' || text.length > 60 ? null : text);

function dayOfCell(cell: Cell | undefined): Day | null {
  if (cell?.kind === 'date') return cell.day;
  if (cell?.kind === 'number') return readDay(String(Math.floor(cell.number)));
  const text = textOf(cell);
  // A time of day may follow: "2026-06-02 08:14", "02/06/2026 08.14 WIB", "2026-06-02T08:14:00Z".
  return readDay(text) ?? readDay(text.replace(/[T\s]+\d{1,2}[.:]\d{2}.*$/, ''));
}

function daysOf(cell: Cell | undefined, closed: Cell | undefined, from: Day): number | null {
  const told = cell?.kind === 'number' ? cell.number : Number(/^\d+/.exec(textOf(cell))?.[0] ?? Number.NaN);
  if (Number.isFinite(told) && told >= 0 && told < 10_000) return Math.round(told);
  const until = closed === undefined ? null : dayOfCell(closed);
  const days = until === null ? -1 : daysBetween(from, until);
  return days >= 0 ? days : null;
}

const WORDS: readonly RegExp[] = [
  /^(tidak|kurang sekali|sangat tidak)\b/,
  /^kurang\b/,
  /^(baik|mudah|cepat|murah|sesuai|kompeten|mampu|sopan|ramah|puas|ada)\b/,
  /^(sangat|selalu|gratis|dikelola)\b/,
];

/** 1 to 4, as a number or as the usual words; null where empty; the text itself where it is neither. */
function elementOf(cell: Cell | undefined): number | null | string {
  const text = textOf(cell);
  if (text === '' || text === '-') return null;
  const number =
    cell?.kind === 'number' ? cell.number : Number(/^([1-4])(?:[.,]0+)?(?:\b.*)?$/.exec(text)?.[1] ?? Number.NaN);
  if (Number.isInteger(number) && number >= 1 && number <= 4) return number;
  const at = WORDS.findIndex((w) => w.test(text.toLowerCase()));
  return at >= 0 && !/^\d/.test(text) ? at + 1 : text.slice(0, 40);
}

function fault(what: 'tanggal' | 'unit' | 'unsur', value: string): Fault {
  const shown = value.slice(0, 40);
  const words = {
    tanggal: {
      id: `"${shown}" bukan tanggal. Tulis seperti 02/06/2026; baris ini dilewati.`,
      en: `"${shown}" is no date. Write 02/06/2026; this row is left out.`,
    },
    unit: {
      id: 'Unit kosong. Isi unit yang melayani; baris ini dilewati.',
      en: 'No unit. Fill in the unit that serves; this row is left out.',
    },
    unsur: {
      id: `"${shown}" bukan nilai 1 sampai 4. Baris ini dilewati.`,
      en: `"${shown}" is no value from 1 to 4. This row is left out.`,
    },
  } as const;
  return { column: what, value: shown, code: `masukan-${what}`, message: words[what] };
}
