import { chooser, type JenisJabatan, jenisJabatan, readEselon } from '@seimbang/core/domain';
import type { At } from './log.ts';
import type { ReadingRow } from './reading-row.ts';
import { angka } from './tugas-row.ts';

/** One line of a peta jabatan or bezetting list. */
export interface FormasiRow extends At {
  readonly unor: string;
  readonly unorInduk: string | null;
  readonly jabatan: string;
  readonly jenis: JenisJabatan | null;
  readonly eselon: string | null;
  readonly kelas: number | null;
  readonly kebutuhan: number | null;
  readonly bezetting: number | null;
  readonly minimum: number | null;
  readonly ekstra: Readonly<Record<string, string>>;
  readonly reading: ReadingRow;
}

const readJenis = chooser(jenisJabatan);

/** Null after the log has been told why the row cannot be used. */
export function readFormasiRow(
  row: ReadingRow,
  titleUnor: string | null,
  titleInduk: string | null,
): FormasiRow | null {
  const own = row.unit('unor') ?? row.source.groupUnor;
  const unor = own ?? titleUnor;
  const jabatan = row.text('jabatan');
  if (unor === null) row.tell('beban-unit-kosong', 'unor');
  if (row.isRejected() || unor === null || jabatan === null) return null;
  const kebutuhan = readKebutuhan(row);
  const bezetting = readCount(row, 'bezetting');
  checkSelisih(row, bezetting, kebutuhan);
  return {
    ...row.at,
    unor,
    unorInduk: row.unit('unor_induk') ?? titleInduk ?? (own === null ? null : titleUnor),
    jabatan,
    jenis: readJenis(row.text('jenis_jabatan') ?? '') ?? null,
    eselon: readEselon((row.text('eselon') ?? '').replace(/\s/g, '')),
    kelas: readKelas(row),
    kebutuhan,
    bezetting,
    minimum: readCount(row, 'minimum'),
    ekstra: ekstraOf(row),
    reading: row,
  };
}

function readKebutuhan(row: ReadingRow): number | null {
  const value = row.number('kebutuhan', false);
  if (value === undefined || (value !== null && value < 0)) {
    row.tell('kebutuhan-rusak', 'kebutuhan');
    return null;
  }
  return value;
}

/** Heads; "-" in a filled table is nobody. */
function readCount(row: ReadingRow, field: 'bezetting' | 'minimum'): number | null {
  if (!row.source.cells.has(field)) return null;
  const value = row.number(field, true);
  return value === null ? 0 : value === undefined || value < 0 ? null : value;
}

function readKelas(row: ReadingRow): number | null {
  const text = row.text('kelas');
  if (text === null) return null;
  const kelas = Number(/^(?:kelas\s*)?(\d{1,2})$/i.exec(text)?.[1] ?? Number.NaN);
  if (kelas >= 1 && kelas <= 17) return kelas;
  row.tell('kelas-rusak', 'kelas');
  return null;
}

/** The printed difference may be exact, rounded or cut; anything else contradicts its own row. */
function checkSelisih(row: ReadingRow, bezetting: number | null, kebutuhan: number | null): void {
  const printed = row.number('selisih', false);
  if (typeof printed !== 'number' || bezetting === null || kebutuhan === null) return;
  const exact = bezetting - kebutuhan;
  const readings = [exact, Math.round(exact), Math.trunc(exact), Math.floor(exact), Math.ceil(exact)];
  if (!readings.some((r) => Math.abs(Math.abs(r) - Math.abs(printed)) < 0.011))
    row.tell('selisih-beda', 'selisih', { hitung: angka(exact) });
}

function ekstraOf(row: ReadingRow): Record<string, string> {
  const ekstra: Record<string, string> = {};
  const bezetting = readCount(row, 'bezetting');
  if (bezetting !== null) ekstra.bezetting_di_berkas = String(bezetting);
  for (const field of ['selisih', 'keterangan']) {
    const text = row.text(field);
    if (text !== null) ekstra[field] = text;
  }
  return { ...ekstra, ...Object.fromEntries(row.source.others) };
}
