import type { Issue, Severity } from '@seimbang/core/domain';
import type { Teks } from '@seimbang/core/kernel';

type Facts = Readonly<Record<string, string | number>>;

const mb = (bytes: unknown): string => (Number(bytes) / 2 ** 20).toFixed(1);
const mbId = (bytes: unknown): string => mb(bytes).replace('.', ',');

const nothing: Teks = { id: 'Tidak ada yang disimpan.', en: 'Nothing was stored.' };

/** Why a file cannot be read at all, or what was guessed in reading it. Each code lives here once. */
const texts = {
  'file-missing': () => ({
    id: `Berkas tidak ditemukan. ${nothing.id} Periksa nama dan foldernya.`,
    en: `The file does not exist. ${nothing.en} Check its name and folder.`,
  }),
  'file-unreadable': (f) => ({
    id: `Berkas tidak dapat dibuka (${f.reason}). ${nothing.id} Periksa hak baca, atau salin berkas ke folder lain.`,
    en: `The file cannot be opened (${f.reason}). ${nothing.en} Check its permissions, or copy it elsewhere.`,
  }),
  'file-is-folder': () => ({
    id: `Ini folder, bukan berkas. ${nothing.id} Pilih satu berkas di dalamnya.`,
    en: `This is a folder, not a file. ${nothing.en} Choose one file inside it.`,
  }),
  'file-special': () => ({
    id: `Ini bukan berkas biasa (misalnya tautan putus atau perangkat). ${nothing.id} Salin isinya ke berkas biasa.`,
    en: `This is not a regular file (a broken link or a device). ${nothing.en} Copy its content to a regular file.`,
  }),
  'file-not-of-package': (f) => ({
    id: `${f.file} bukan bagian dari paket data, jadi tidak dibaca. Ganti namanya bila seharusnya dibaca.`,
    en: `${f.file} is no part of the data package and was not read. Rename it if it should be.`,
  }),
  'file-empty': () => ({
    id: `Berkas kosong (0 bita). ${nothing.id} Ekspor ulang dari aplikasi asal.`,
    en: `The file is empty (0 bytes). ${nothing.en} Export it again from its source.`,
  }),
  'file-blank': (f) => ({
    id: `Berkas ${mbId(f.bytes)} MB ini hanya berisi spasi atau baris kosong. ${nothing.id} Ekspor ulang dari aplikasi asal.`,
    en: `This file of ${mb(f.bytes)} MB holds only blanks or empty rows. ${nothing.en} Export it again from its source.`,
  }),
  'file-too-large': (f) => ({
    id: `Berkas berukuran ${mbId(f.bytes)} MB; batasnya ${mbId(f.max)} MB. ${nothing.id} Bagi menjadi beberapa berkas, atau kirim sebagai CSV.`,
    en: `The file has ${mb(f.bytes)} MB; the limit is ${mb(f.max)} MB. ${nothing.en} Split it, or send CSV files.`,
  }),
  'file-binary': (f) => ({
    id: `Isi berkas bukan tabel teks (bita nol di posisi ${f.at}). ${nothing.id} Simpan sebagai .xlsx atau CSV UTF-8.`,
    en: `The content is no text table (a zero byte at position ${f.at}). ${nothing.en} Save it as .xlsx or CSV UTF-8.`,
  }),
  'file-html': () => ({
    id: `Berkas ini halaman web (HTML) yang diberi nama Excel. ${nothing.id} Buka di Excel, lalu Simpan Sebagai .xlsx.`,
    en: `This file is a web page (HTML) named like Excel. ${nothing.en} Open it in Excel and save it as .xlsx.`,
  }),
  'file-xml': () => ({
    id: `Berkas ini XML, bukan tabel .xlsx atau CSV. ${nothing.id} Buka di Excel, lalu Simpan Sebagai .xlsx.`,
    en: `This file is XML, neither .xlsx nor CSV. ${nothing.en} Open it in Excel and save it as .xlsx.`,
  }),
  'file-other': (f) => ({
    id: `Berkas ini ${f.what}, bukan tabel. ${nothing.id} Kirim tabelnya sebagai .xlsx atau CSV.`,
    en: `This file is ${f.what}, not a table. ${nothing.en} Send the table as .xlsx or CSV.`,
  }),
  'xlsx-password': () => ({
    id: `Berkas Excel ini terkunci kata sandi. ${nothing.id} Buka di Excel, hapus kata sandinya (File > Info > Protect Workbook), lalu simpan ulang.`,
    en: `This Excel file is protected by a password. ${nothing.en} Open it in Excel, remove the password (File > Info > Protect Workbook), and save it again.`,
  }),
  'xls-old': () => ({
    id: `Berkas ini format Excel lama (.xls). ${nothing.id} Buka di Excel, lalu Simpan Sebagai .xlsx.`,
    en: `This file has the old Excel format (.xls). ${nothing.en} Open it in Excel and save it as .xlsx.`,
  }),
  'xlsx-damaged': (f) => ({
    id: `Berkas Excel rusak atau terpotong (${f.detailId}). ${nothing.id} Unduh atau ekspor ulang, lalu coba lagi.`,
    en: `The Excel file is damaged or cut off (${f.detailEn}). ${nothing.en} Download or export it again.`,
  }),
  'zip-not-xlsx': () => ({
    id: `Berkas ini arsip ZIP, tetapi bukan buku kerja Excel. ${nothing.id} Ekstrak arsipnya, lalu kirim tabel di dalamnya.`,
    en: `This file is a ZIP archive but no Excel workbook. ${nothing.en} Unpack it and send the table inside.`,
  }),
  'xlsx-bomb': (f) => ({
    id: `Berkas Excel ini mengembang tidak wajar saat dibuka: bagian "${f.part}" melebihi ${f.limitId}. ${nothing.id} Salin datanya ke buku kerja baru, lalu coba lagi.`,
    en: `This Excel file swells unreasonably when opened: part "${f.part}" exceeds ${f.limitEn}. ${nothing.en} Copy the data to a new workbook.`,
  }),
  'xlsx-too-slow': (f) => ({
    id: `Berkas Excel ini belum terbaca setelah ${f.seconds} detik, lalu dihentikan. ${nothing.id} Hapus lembar dan format yang tidak perlu, atau simpan sebagai CSV.`,
    en: `This Excel file was not read after ${f.seconds} s and was stopped. ${nothing.en} Remove sheets and formats you do not need, or save it as CSV.`,
  }),
  'xlsx-too-hungry': (f) => ({
    id: `Berkas Excel ini membutuhkan memori lebih dari ${f.mb} MB, lalu dihentikan. ${nothing.id} Hapus lembar dan format yang tidak perlu, atau simpan sebagai CSV.`,
    en: `This Excel file needs more than ${f.mb} MB of memory and was stopped. ${nothing.en} Remove sheets and formats you do not need, or save it as CSV.`,
  }),
  'table-too-large': (f) => ({
    id: `Tabel terlalu besar: lebih dari ${f.max} ${f.unitId}. ${nothing.id} Bagi menjadi beberapa berkas.`,
    en: `The table is too large: more than ${f.max} ${f.unitEn}. ${nothing.en} Split it into several files.`,
  }),
  'csv-quote-open': (f) => ({
    id: `Tanda kutip yang dibuka di baris ${f.row} tidak pernah ditutup. ${nothing.id} Tutup tanda kutip itu, atau hapus bila tidak perlu.`,
    en: `The quotation mark opened in row ${f.row} is never closed. ${nothing.en} Close it, or delete it.`,
  }),
  'csv-field-too-long': (f) => ({
    id: `Satu isian di baris ${f.row} lebih panjang dari ${f.max} huruf. ${nothing.id} Periksa tanda kutip dan pemisah baris di sekitarnya.`,
    en: `A field in row ${f.row} is longer than ${f.max} characters. ${nothing.en} Check the quotation marks and line ends around it.`,
  }),
  'csv-row-too-long': (f) => ({
    id: `Baris ${f.row} lebih panjang dari ${f.max} huruf; pemisah barisnya mungkin hilang. ${nothing.id} Ekspor ulang dari aplikasi asal.`,
    en: `Row ${f.row} is longer than ${f.max} characters; its line ends may be lost. ${nothing.en} Export it again from its source.`,
  }),
  'csv-too-many-columns': (f) => ({
    id: `Baris ${f.row} mempunyai lebih dari ${f.max} kolom. ${nothing.id} Periksa pemisah kolom dan pemisah baris.`,
    en: `Row ${f.row} has more than ${f.max} columns. ${nothing.en} Check the column and line separators.`,
  }),
  'csv-cut-off': (f) => ({
    id: `Berkas terputus di tengah baris ${f.row}. ${nothing.id} Unduh atau ekspor ulang sampai selesai.`,
    en: `The file breaks off in the middle of row ${f.row}. ${nothing.en} Download or export it again.`,
  }),
  'encoding-guessed': (f) => ({
    id: `Berkas bukan UTF-8; dibaca sebagai ${f.as}. Semua baris tetap dibaca. Periksa huruf beraksen, atau simpan ulang sebagai CSV UTF-8.`,
    en: `The file is not UTF-8; it was read as ${f.as}. All rows were read. Check accented letters, or save it as CSV UTF-8.`,
  }),
} as const satisfies Record<string, (facts: Facts) => Teks>;

export type FileCode = keyof typeof texts;

/** The finding about file `file`; `row` where the trouble has a place. */
export function fileIssue(file: string, code: FileCode, facts: Facts = {}, severity: Severity = 'error'): Issue {
  const row = typeof facts.row === 'number' ? facts.row : null;
  const text: (facts: Facts) => Teks = texts[code];
  return { file, row, column: null, value: null, code, message: text(facts), severity };
}

/** Thrown inside this folder only; every door turns it into an `Issue`. */
export class FileRefused extends Error {
  readonly code: FileCode;
  readonly facts: Facts;
  constructor(code: FileCode, facts: Facts = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}
