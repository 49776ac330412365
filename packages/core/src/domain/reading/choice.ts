import type { JenisJabatan, Kinerja, Pendidikan, Periode, StatusPegawai, TindakanKunci } from '../paket.ts';

/** An enumeration: each value of the contract with the other words that clerks and SIASN use for it. */
export type Choices<T extends string> = Readonly<Record<T, readonly string[]>>;

const squeeze = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Finds the value of the contract for a word, without regard to case and punctuation; undefined when there is none. */
export function chooser<T extends string>(choices: Choices<T>): (text: string) => T | undefined {
  const byWord = new Map<string, T>();
  for (const value of Object.keys(choices) as T[])
    for (const word of [value, ...choices[value]]) byWord.set(squeeze(word), value);
  return (text) => byWord.get(squeeze(text));
}

export const jenisJabatan: Choices<JenisJabatan> = {
  struktural: ['jabatan struktural', 'JPT', 'administrator', 'pengawas', 'eselon', '1'],
  fungsional: ['jabatan fungsional', 'JF', 'fungsional tertentu', 'JFT', '2'],
  pelaksana: ['jabatan pelaksana', 'JFU', 'fungsional umum', '4'],
};

export const pendidikan: Choices<Pendidikan> = {
  SD: ['sekolah dasar', 'paket A'],
  SLTP: ['SMP', 'SMP sederajat', 'SLTP kejuruan', 'MTs', 'paket B'],
  SLTA: [
    'SMA',
    'SMK',
    'MA',
    'STM',
    'SMEA',
    'SLTA kejuruan',
    'SMA sederajat',
    'SLTA sederajat',
    'SLTA/SMA sederajat',
    'paket C',
  ],
  D1: ['D-I', 'DI', 'diploma I', 'diploma 1', 'D-1'],
  D2: ['D-II', 'DII', 'diploma II', 'diploma 2', 'D-2'],
  D3: ['D-III', 'DIII', 'diploma III', 'diploma 3', 'diploma III/sarjana muda', 'sarjana muda', 'D-3'],
  D4: ['D-IV', 'DIV', 'diploma IV', 'diploma 4', 'sarjana terapan', 'D-4'],
  S1: ['S-1', 'S-I', 'S-1/sarjana', 'S1/sarjana', 'sarjana', 'strata 1', 'strata I', 'profesi'],
  S2: ['S-2', 'S-II', 'S-2/magister', 'magister', 'pascasarjana', 'strata 2', 'strata II'],
  S3: ['S-3', 'S-III', 'S-3/doktor', 'doktor', 'strata 3', 'strata III'],
};

export const statusPegawai: Choices<StatusPegawai> = {
  PNS: ['PNS daerah', 'PNSD', 'PNS pusat', 'pegawai negeri sipil'],
  CPNS: ['CPNS daerah', 'CPNSD', 'calon PNS', 'calon pegawai negeri sipil'],
  PPPK: ['P3K', 'PPPK penuh waktu', 'pegawai pemerintah dengan perjanjian kerja'],
  PPPK_PW: ['PPPK paruh waktu', 'P3K paruh waktu', 'PPPKPW', 'paruh waktu', 'P3K PW'],
};

export const kinerja: Choices<Kinerja> = {
  'Sangat Baik': ['SB', 'istimewa'],
  Baik: ['B'],
  'Butuh Perbaikan': ['BP', 'perlu perbaikan'],
  Cukup: ['C'],
  Kurang: ['K', 'misconduct'],
  'Sangat Kurang': ['SK', 'buruk'],
};

export const periode: Choices<Periode> = {
  tahun: ['per tahun', 'tahunan', 'thn', 'th', 'year'],
  bulan: ['per bulan', 'bulanan', 'bln', 'month'],
  minggu: ['per minggu', 'mingguan', 'mgg', 'week'],
  hari: ['per hari', 'harian', 'day'],
};

export const tindakanKunci: Choices<TindakanKunci> = {
  tetap: ['kunci', 'lock', 'stay'],
  larang: ['dilarang', 'forbid'],
  wajib: ['harus', 'must'],
};

export const flag: Choices<'0' | '1'> = {
  '0': ['tidak', 'no', 'n', 'false', 'salah', 'tidak ada', 'bukan'],
  '1': ['ya', 'yes', 'y', 'true', 'benar', 'ada', 'v', 'iya'],
};

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V'];
const PNS_GRADE = /^(IV|III|II|I|[1-4])\s*[/.\- ]?\s*([a-e])$/i;
const PPPK_GRADE = /^(?:gol(?:ongan)?\.?\s*)?(XVII|XVI|XV|XIV|XIII|XII|XI|X|IX|VIII|VII|VI|V|IV|III|II|I)$/i;
const ECHELON = /^(?:eselon\s*)?(IV|V|III|II|I|[1-5])\s*[/.\- ]?\s*([ab])$/i;

/** `III/b` for a PNS, `IX` for a PPPK; null when the text is neither. */
export function readGolongan(text: string): string | null {
  const pns = PNS_GRADE.exec(text);
  if (pns) return `${roman(pns[1] as string)}/${(pns[2] as string).toLowerCase()}`;
  return PPPK_GRADE.exec(text)?.[1]?.toUpperCase() ?? null;
}

/** `IV.a`; null when the text names no echelon. */
export function readEselon(text: string): string | null {
  const m = ECHELON.exec(text);
  return m ? `${roman(m[1] as string)}.${(m[2] as string).toLowerCase()}` : null;
}

const roman = (digits: string): string => ROMAN[Number(digits)] ?? digits.toUpperCase();
