import {
  chooser,
  isLossyNumberText,
  type JenisJabatan,
  jenisJabatan,
  readDay,
  readEselon,
} from '@seimbang/core/domain';
import type { Day } from '@seimbang/core/kernel';
import { formatById, textOf } from '../formats/index.ts';
import type { At } from './log.ts';
import { digitsOfNip } from './nip.ts';
import { splitNama, splitNamaNip } from './orang.ts';
import { type Isi, readStatusCell, readValues } from './pegawai-values.ts';
import type { ReadingRow } from './reading-row.ts';

/** One row about a person, read but not yet connected to units, posts and the people already known. */
export interface PegawaiRow extends At {
  readonly pegawaiId: string | null;
  readonly nip: string | null;
  readonly nama: string;
  /** Values the file gives. */
  readonly given: Isi;
  /** Values concluded from others; they never replace a stored one. */
  readonly derived: Isi;
  readonly unor: string | null;
  readonly unorInduk: string | null;
  /** The unit stands in the row itself, not only in a title or group above. */
  readonly unorDiBaris: boolean;
  readonly siasnUnorId: string | null;
  readonly jabatan: string;
  readonly jenis: JenisJabatan | null;
  readonly eselon: string | null;
  readonly usia: number | null;
  /** The day for which the list was made. */
  readonly keadaanPer: Day | null;
  readonly ekstra: Readonly<Record<string, string>>;
  readonly reading: ReadingRow;
}

/** What holds for all rows of a table. */
export interface TableFacts {
  readonly unor: string | null;
  readonly unorInduk: string | null;
  readonly keadaanPer: Day | null;
}

/** Fields of a staff list that are kept as they are, under their own name. */
const EKSTRA_FIELDS = formatById('daftar-pegawai')
  .fields.filter((f) => f.store === 'ekstra' || f.id === 'usia')
  .map((f) => f.id);

const readJenis = chooser(jenisJabatan);

/** Null after the log has been told why the row cannot be used. */
export function readPegawaiRow(row: ReadingRow, table: TableFacts, known: ReadonlySet<string>): PegawaiRow | null {
  const { nama, depan, belakang, nip } = readIdentity(row);
  const status = readStatusCell(row);
  const isi = readValues(row, status, nip);
  const unor = readUnor(row, table);
  const jabatan = row.text('jabatan');
  if (nama === '') row.tell('nama-kosong', 'nama');
  if (jabatan === null) row.tell('jabatan-kosong', 'jabatan');
  else if (/^(?:plt|plh|pj)\b/i.test(jabatan)) row.tell('jabatan-plt', 'jabatan');
  const pegawaiId = row.text('pegawai_id');
  const isKnown = (nip !== null && known.has(nip)) || (pegawaiId !== null && known.has(pegawaiId));
  if (unor.unor === null && !isKnown) row.tell('unit-kosong', 'unor');
  if (isi.given.tmtJabatan === undefined && !isKnown && !row.isRejected()) row.tell('tmt-kosong', 'tmt_jabatan');
  if (row.isRejected() || jabatan === null) return null;
  return {
    ...row.at,
    ...isi,
    ...unor,
    pegawaiId,
    nip,
    nama,
    siasnUnorId: row.text('siasn_unor_id'),
    jabatan,
    jenis: readJenisCell(row),
    eselon: readEselon((row.text('eselon') ?? '').replace(/\s/g, '')),
    usia: readUsia(row),
    keadaanPer: table.keadaanPer,
    ekstra: readEkstra(row, isi.ekstra, depan, belakang),
    reading: row,
  };
}

interface Identity {
  readonly nama: string;
  readonly depan: string | null;
  readonly belakang: string | null;
  readonly nip: string | null;
}

function readIdentity(row: ReadingRow): Identity {
  const both = row.source.cells.get('nama_nip');
  const split = splitNamaNip(textOf(both));
  const name = splitNama(row.text('nama') ?? split.nama);
  return { ...name, nip: readNip(row, row.text('nip') === null && split.nip !== '' ? split.nip : null) };
}

/** Digits of the number; null when there is none; a lossy one rejects the row. */
function readNip(row: ReadingRow, fromName: string | null): string | null {
  const field = fromName === null ? 'nip' : 'nama_nip';
  const cell = row.source.cells.get('nip');
  const text = fromName ?? row.text('nip');
  if (text === null) return null;
  const isNumber = fromName === null && cell?.kind === 'number' && Math.abs(cell.number) >= 1e15;
  const digits = digitsOfNip(text);
  // Excel keeps 15 digits: the last three of a NIP become zeros, and no sequence is 000.
  if (isNumber || isLossyNumberText(text.replace(/\s/g, '')) || /^\d{15}000$/.test(digits)) {
    row.tell('nip-rusak', field, {}, text);
    return null;
  }
  return digits === '' ? null : digits;
}

function readJenisCell(row: ReadingRow): JenisJabatan | null {
  const text = row.text('jenis_jabatan') ?? row.source.group;
  if (text === null) return null;
  const exact = readJenis(text);
  if (exact !== undefined) return exact;
  if (/pelaksana|fungsional\s+umum|jfu/i.test(text)) return 'pelaksana';
  if (/fungsional/i.test(text)) return 'fungsional';
  return /struktural|eselon/i.test(text) ? 'struktural' : null;
}

function readUnor(row: ReadingRow, table: TableFacts): Pick<PegawaiRow, 'unor' | 'unorInduk' | 'unorDiBaris'> {
  const own = row.unit('unor') ?? row.unit('unor_induk');
  const above = row.source.groupUnor ?? table.unor;
  const induk = row.unit('unor_induk') ?? table.unorInduk ?? ((own ?? row.source.groupUnor) ? table.unor : null);
  return { unor: own ?? above, unorInduk: induk, unorDiBaris: own !== null };
}

function readUsia(row: ReadingRow): number | null {
  const m = /^(\d{2})\b/.exec(row.text('usia') ?? '');
  return m ? Number(m[1]) : null;
}

/** Known columns that the domain has no place for, titles, and columns nobody knows: all kept beside the person. */
function readEkstra(
  row: ReadingRow,
  extra: Readonly<Record<string, string>>,
  depan: string | null,
  belakang: string | null,
): Record<string, string> {
  const ekstra: Record<string, string> = { ...extra };
  if (depan !== null) ekstra.gelar_depan = depan;
  if (belakang !== null) ekstra.gelar_belakang = belakang;
  for (const field of EKSTRA_FIELDS) {
    const text = row.text(field);
    if (text !== null) ekstra[field] = tidy(text);
  }
  for (const [header, text] of row.source.others) ekstra[header] = text;
  return ekstra;
}

/** Dates and whole numbers in one spelling, so that two files that agree do not seem to differ: 01-04-2019 = 1 April 2019, 01 = 1. */
const tidy = (text: string): string => (/^\d{1,3}$/.test(text) ? String(Number(text)) : (readDay(text) ?? text));
