import {
  chooser,
  isLossyNumberText,
  type JenisJabatan,
  jenisJabatan,
  kinerja,
  type Pegawai,
  readDay,
  readEselon,
  type StatusPegawai,
  statusPegawai,
} from '@seimbang/core/domain';
import type { Day } from '@seimbang/core/kernel';
import { formatById, textOf } from '../formats/index.ts';
import { golonganOfCode, isGolonganPns, readGolonganCell } from './golongan.ts';
import { kedudukanByName, kedudukanCode } from './kedudukan.ts';
import type { At } from './log.ts';
import { bentukNip, cpnsOfNip, digitsOfNip, lahirOfNip } from './nip.ts';
import { readPendidikan, splitNama, splitNamaNip } from './orang.ts';
import type { ReadingRow } from './reading-row.ts';

type Isi = { -readonly [K in keyof Pegawai]?: Pegawai[K] };

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

const readStatus = chooser(statusPegawai);
const readJenis = chooser(jenisJabatan);
const readKinerja = chooser(kinerja);

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

function readStatusCell(row: ReadingRow): StatusPegawai | null {
  const text = row.text('status');
  const cpns = row.text('status_cpns')?.toUpperCase() === 'C';
  if (text === null) return cpns ? 'CPNS' : null;
  const status = readStatus(text) ?? statusByWord(text);
  if (status === null) row.tell('status-asing', 'status');
  return status === 'PNS' && cpns ? 'CPNS' : status;
}

function statusByWord(text: string): StatusPegawai | null {
  if (/non[\s-]*(?:asn|pns)|honor|kontrak daerah|thl|outsourc|magang/i.test(text)) return null;
  if (/pppk|p3k/i.test(text)) return /paruh/i.test(text) ? 'PPPK_PW' : 'PPPK';
  if (/\bcpns\b|calon/i.test(text)) return 'CPNS';
  return /\bpns\b|pegawai negeri/i.test(text) ? 'PNS' : null;
}

function readValues(
  row: ReadingRow,
  status: StatusPegawai | null,
  nip: string | null,
): { given: Isi; derived: Isi; ekstra: Record<string, string> } {
  const given: Isi = {};
  const ekstra: Record<string, string> = {};
  if (status !== null) given.status = status;
  readKedudukan(row, given);
  readGolonganInto(row, status ?? statusOfNip(nip), given, ekstra);
  readPendidikanInto(row, given, ekstra);
  readDays(row, given);
  readKinerjaInto(row, given);
  readJam(row, given);
  return { given, derived: derive(given, nip), ekstra };
}

const statusOfNip = (nip: string | null): StatusPegawai | null => (nip === null ? null : bentukNip(nip));

/** Birth, appointment and status that the number or the grade tell where the columns are silent. */
function derive(given: Isi, nip: string | null): Isi {
  const derived: Isi = {};
  const lahir = nip === null ? null : lahirOfNip(nip);
  const cpns = nip === null ? null : cpnsOfNip(nip);
  if (given.tanggalLahir === undefined && lahir !== null) derived.tanggalLahir = lahir;
  if (given.tmtCpns === undefined && cpns !== null) derived.tmtCpns = cpns;
  if (given.status === undefined) {
    const byGrade = given.golongan && !isGolonganPns(given.golongan) ? 'PPPK' : 'PNS';
    derived.status = statusOfNip(nip) ?? byGrade;
  }
  return derived;
}

function readKedudukan(row: ReadingRow, given: Isi): void {
  const codeText = row.text('kedudukan_hukum');
  const name = row.text('kedudukan_hukum_nama');
  const code = codeText === null ? null : kedudukanCode(codeText);
  const byName = kedudukanByName(name ?? (code === null ? (codeText ?? '') : ''));
  if (codeText === null && name === null) return;
  if (code === null && byName === null)
    row.tell('kedudukan-asing', name === null ? 'kedudukan_hukum' : 'kedudukan_hukum_nama');
  if (code !== null && byName !== null && (code === '01') !== (byName === '01'))
    row.tell('kedudukan-beda', 'kedudukan_hukum', { nama: name ?? '' });
  given.kedudukanHukum = code ?? byName ?? name ?? codeText ?? '';
}

function readGolonganInto(
  row: ReadingRow,
  status: StatusPegawai | null,
  given: Isi,
  ekstra: Record<string, string>,
): void {
  const text = row.text('golongan') ?? row.text('pangkat') ?? row.text('golongan_kode');
  if (text === null) return;
  const field =
    row.text('golongan') === null ? (row.text('pangkat') === null ? 'golongan_kode' : 'pangkat') : 'golongan';
  const { golongan, menurutPangkat } = readGolonganCell(text);
  if (golongan === null || (status?.startsWith('PPPK') && isGolonganPns(golongan))) {
    row.tell(golongan === null ? 'golongan-asing' : 'golongan-pppk', field);
    ekstra.golongan_di_berkas = text;
    return;
  }
  given.golongan = golongan;
  checkGolongan(row, golongan, menurutPangkat ?? readGolonganCell(row.text('pangkat') ?? '').menurutPangkat, field);
}

function checkGolongan(row: ReadingRow, golongan: string, menurutPangkat: string | null, field: string): void {
  const kode = row.text('golongan_kode');
  const arti = kode === null ? null : golonganOfCode(kode);
  if (kode !== null && arti !== null && arti !== golongan) row.tell('golongan-kode', field, { kode, arti });
  if (menurutPangkat !== null && menurutPangkat !== golongan) {
    const from = row.text('pangkat') === null ? field : 'pangkat';
    row.tell('pangkat-golongan', from, { golongan, arti: menurutPangkat });
  }
}

function readPendidikanInto(row: ReadingRow, given: Isi, ekstra: Record<string, string>): void {
  const jurusan = row.text('jurusan');
  if (jurusan !== null) given.jurusan = jurusan;
  const text = row.text('pendidikan');
  if (text === null) return;
  const reading = readPendidikan(text);
  if (reading.tingkat === null) {
    row.tell('pendidikan-asing', 'pendidikan');
    ekstra.pendidikan_di_berkas = text;
    return;
  }
  given.pendidikan = reading.tingkat;
  if (jurusan === null && reading.jurusan !== null) given.jurusan = reading.jurusan;
}

function readDays(row: ReadingRow, given: Isi): void {
  const tmtJabatan = row.day('tmt_jabatan', 'tmt-rusak');
  const tanggalLahir = row.day('tanggal_lahir', 'tanggal-rusak') ?? readTtl(row);
  const tmtCpns = row.day('tmt_cpns', 'tanggal-rusak');
  const kontrakSampai = row.day('kontrak_sampai', 'tanggal-rusak');
  if (tmtJabatan) given.tmtJabatan = tmtJabatan;
  if (tanggalLahir) given.tanggalLahir = tanggalLahir;
  if (tmtCpns) given.tmtCpns = tmtCpns;
  if (kontrakSampai) given.kontrakSampai = kontrakSampai;
}

/** "Semarang, 24-01-1979": only the day is read; the place is personal data without use. */
function readTtl(row: ReadingRow): Day | null {
  const text = row.text('ttl');
  if (text === null) return null;
  const m = /(\d{1,2}[\s\-/.].*\d{4}|\d{4}-\d{2}-\d{2})\s*$/.exec(text);
  const day = m ? readDay((m[1] as string).trim()) : null;
  if (day === null) row.tell('tanggal-rusak', 'ttl', {}, '(tempat, tanggal lahir)');
  return day;
}

function readKinerjaInto(row: ReadingRow, given: Isi): void {
  for (const [field, key] of [
    ['kinerja_1', 'kinerja1'],
    ['kinerja_2', 'kinerja2'],
  ] as const) {
    const text = row.text(field);
    if (text === null) continue;
    const value = readKinerja(text);
    if (value === undefined) row.tell('kinerja-asing', field);
    else given[key] = value;
  }
}

function readJam(row: ReadingRow, given: Isi): void {
  const jam = row.number('jam_per_minggu', false);
  if (jam === null) return;
  if (jam === undefined || jam < 1 || jam > 37.5) row.tell('jam-asing', 'jam_per_minggu');
  else given.jamPerMinggu = jam;
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
