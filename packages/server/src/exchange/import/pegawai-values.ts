import { chooser, kinerja, type Pegawai, readDay, type StatusPegawai, statusPegawai } from '@seimbang/core/domain';
import type { Day } from '@seimbang/core/kernel';
import { golonganOfCode, isGolonganPns, readGolonganCell } from './golongan.ts';
import { kedudukanByName, kedudukanCode } from './kedudukan.ts';
import { bentukNip, cpnsOfNip, lahirOfNip } from './nip.ts';
import { readPendidikan } from './orang.ts';
import type { ReadingRow } from './reading-row.ts';

/** Some of the values of a person. */
export type Isi = { -readonly [K in keyof Pegawai]?: Pegawai[K] };

const readStatus = chooser(statusPegawai);
const readKinerja = chooser(kinerja);

/** Status of the row; null where no column says it. A status that is no ASN rejects the row. */
export function readStatusCell(row: ReadingRow): StatusPegawai | null {
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

/** What the columns of a row say about a person, and what follows from the number where they are silent. */
export function readValues(
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
