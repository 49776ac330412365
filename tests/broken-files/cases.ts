import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderWith, good, goodRows } from './good.ts';
import { type Part, rowsXml, sheetXml, workbookParts, zipOf } from './zip.ts';

export interface BrokenCase {
  /** What the clerk did, as a sentence. */
  readonly name: string;
  /** The code of the one error that must come back. */
  readonly code: string;
  /** Makes the package in an empty folder and returns its path. */
  make(folder: string): Promise<string>;
}

const MB = 2 ** 20;
const pegawai = good['pegawai.csv'] as string;
const header = pegawai.split('\n')[0] as string;

/** The package as a folder in which one file has another content. */
const replaced = (name: string, code: string, file: string, content: () => string | Buffer | null): BrokenCase => ({
  name,
  code,
  make: (folder) => folderWith(join(folder, 'paket'), { [file]: content() }),
});
const people = (name: string, code: string, content: () => string | Buffer): BrokenCase =>
  replaced(name, code, 'pegawai.csv', content);

/** The package as one file. */
const single = (name: string, code: string, file: string, content: () => Buffer): BrokenCase => ({
  name,
  code,
  async make(folder) {
    const path = join(folder, file);
    await writeFile(path, content());
    return path;
  },
});

const sheets = (changes: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    ['unor', 'jabatan', 'tugas', 'pegawai'].map((name) => [name, sheetXml(rowsXml(goodRows(name)))]),
  ),
  ...changes,
});
const workbook = (changes: Readonly<Record<string, string>> = {}): Part[] => workbookParts(sheets(changes));
const book = (name: string, code: string, parts: () => Part[]): BrokenCase =>
  single(name, code, 'paket.xlsx', () => zipOf(parts()));

/** An OLE container (old Office) that names the given stream. */
const ole = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ]);

const withCell = (column: number, cell: string): string => {
  const rows = goodRows('pegawai');
  (rows[1] as string[])[column] = cell;
  return sheetXml(rowsXml(rows));
};
const cycle = 'unor_id,nama,induk_id\nkec,Kecamatan,kel\nkel,Kelurahan,kec\n';
const task = (volume: string, norm = '10'): string =>
  `unor_id,jabatan_id,uraian,volume,norma_menit\nkel,adm,Mencatat surat,${volume},${norm}\n`;
const laughs = `<!DOCTYPE x [<!ENTITY a "haha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY ${'abcdefghijklmnopqrstuv'[i + 1]} "${`&${'abcdefghijklmnopqrstuv'[i]};`.repeat(10)}">`).join('')}]>`;

const containers: readonly BrokenCase[] = [
  { name: 'a path that does not exist', code: 'file-missing', make: async (folder) => join(folder, 'tidak-ada.xlsx') },
  single('an empty workbook file', 'file-empty', 'paket.xlsx', () => Buffer.alloc(0)),
  single('a workbook cut off in the middle of the download', 'xlsx-damaged', 'paket.xlsx', () => {
    const whole = zipOf(workbook());
    return whole.subarray(0, whole.length / 2);
  }),
  single('a workbook with damaged bytes', 'xlsx-damaged', 'paket.xlsx', () => zipOf(workbook()).fill(0x55, 900, 1400)),
  single('a workbook with a password', 'xlsx-password', 'paket.xlsx', () => ole('EncryptedPackage')),
  single('an old .xls renamed to .xlsx', 'xls-old', 'paket.xlsx', () => ole('Workbook')),
  single('a web page saved as .xls', 'file-html', 'paket.xls', () =>
    Buffer.from('\r\n<html><table><tr><td>NIP</td></tr></table></html>'),
  ),
  single('a SpreadsheetML file of 2003', 'file-xml', 'paket.xls', () =>
    Buffer.from('<?xml version="1.0"?><Workbook/>'),
  ),
  single('a PDF renamed to .xlsx', 'file-other', 'paket.xlsx', () => Buffer.from('%PDF-1.7\n%...')),
  book('a ZIP of CSV files', 'zip-not-xlsx', () => [{ name: 'unor.csv', content: 'unor_id\n' }]),
  book('a bomb: one sheet of 200 MB of blanks in a small file', 'xlsx-bomb', () =>
    workbookParts({ pegawai: Buffer.alloc(200 * MB, ' ') }),
  ),
  book('a bomb that lies about its size', 'xlsx-bomb', () =>
    workbook().concat({ name: 'xl/media/x.bin', content: Buffer.alloc(40 * MB, ' '), claims: 100 }),
  ),
  book('an archive with 2,000 parts', 'xlsx-bomb', () =>
    workbook().concat(Array.from({ length: 2000 }, (_, i) => ({ name: `${'a/'.repeat(50)}${i}.xml`, content: 'x' }))),
  ),
  book('entities that multiply into billions', 'column-required', () =>
    workbook({ pegawai: sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>&u;</t></is></c></row>', '', laughs) }),
  ),
  book('two cells in opposite corners of the sheet', 'table-too-large', () =>
    workbook({
      pegawai: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    }),
  ),
];

const contents: readonly BrokenCase[] = [
  people('an empty CSV', 'file-empty', () => ''),
  people('a CSV of blank lines', 'file-blank', () => '\r\n  \r\n\t\r\n'),
  people('200 MB of blanks', 'file-blank', () => Buffer.alloc(200 * MB, ' ')),
  people('60 MB of separators without data', 'file-blank', () => Buffer.alloc(60 * MB, ',,,\n')),
  people('a CSV cut off in the middle of a row', 'csv-cut-off', () => pegawai.slice(0, -20)),
  people('binary junk named .csv', 'file-binary', () =>
    Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)),
  ),
  people('a zero byte inside a name', 'file-binary', () => pegawai.replace('Dummi Dua', 'Dum\u0000mi')),
  people('EBCDIC from a mainframe', 'column-required', () => Buffer.from('9785878196a689', 'hex')),
  people('a quotation mark that is never closed', 'csv-quote-open', () => pegawai.replace('Dummi Satu', '"Dummi Satu')),
  people('only one column', 'column-required', () => 'nama\nDummi Satu\nDummi Dua\n'),
  people('a separator nobody uses', 'column-required', () => pegawai.replaceAll(',', '^')),
  people('a line of 25 MB', 'csv-row-too-long', () => `${header}\n${'x,'.repeat(12.5 * MB)}`),
  people('a field of 2 MB', 'csv-field-too-long', () => pegawai.replace('Dummi Satu', `"${'x'.repeat(2 * MB)}"`)),
  people('20,000 columns', 'csv-too-many-columns', () => `${header}${',x'.repeat(20_000)}\n`),
  people('the header ten times in one row', 'column-duplicate', () => `${Array(10).fill(header).join(',')}\np1\n`),
  people('only a header', 'file-no-rows', () => `${header}\n`),
  people('a comma in a name without quotation marks', 'row-too-wide', () =>
    pegawai.replace('Dummi Satu', 'Dummi Satu, S.Sos.'),
  ),
];

const meanings: readonly BrokenCase[] = [
  replaced('a required file is missing', 'file-required', 'jabatan.csv', () => null),
  people('a required column is missing', 'column-required', () => pegawai.replaceAll('tmt_jabatan', 'mulai')),
  people('the same person twice', 'duplicate-row', () => `${pegawai}p2,,Dummi Tiga,PNS,kel,adm,2021-03-01\n`),
  people('a unit that does not exist', 'reference-missing', () =>
    pegawai.replace('PNS,kel,adm', 'PNS,kelurahan-x,adm'),
  ),
  people('31 February', 'date-unreadable', () => pegawai.replace('2021-03-01', '31/02/2021')),
  people('a NIP in scientific notation', 'id-lossy', () => pegawai.replace('197901242001092901', '1.97901E+17')),
  people('an unknown status', 'choice-unknown', () => pegawai.replace('Dua,PNS', 'Dua,honorer')),
  replaced('units that are each other\u2019s parent', 'unor-cycle', 'unor.csv', () => cycle),
  replaced('a volume of 1e308', 'number-out-of-range', 'tugas.csv', () => task('1e308')),
  replaced('a negative volume', 'number-out-of-range', 'tugas.csv', () => task('-5')),
  replaced('a norm time with its unit', 'number-unreadable', 'tugas.csv', () => task('5', '10 menit')),
  replaced('a policy that is no JSON', 'policy-not-json', 'kebijakan.json', () => '{ "wkeMenit": 75000, }'),
  replaced('a policy value of the wrong type', 'policy-wrong-type', 'kebijakan.json', () => '{ "wkeMenit": "banyak" }'),
  book('a NIP typed as a number', 'id-lossy', () =>
    workbook({ pegawai: withCell(1, '<c r="@"><v>197901242001092901</v></c>') }),
  ),
  book('a formula that failed', 'formula-error', () =>
    workbook({ pegawai: withCell(4, '<c r="@" t="e"><f>A1</f><v>#REF!</v></c>') }),
  ),
  book('merged cells', 'cells-merged', () =>
    workbook({
      pegawai: sheetXml(rowsXml(goodRows('pegawai')), '<mergeCells count="1"><mergeCell ref="E2:E3"/></mergeCells>'),
    }),
  ),
];

/** Things in the folder that are no files at all. */
const folders: readonly BrokenCase[] = (
  [
    ['a link to nowhere', 'file-missing', (path) => symlink('/tidak/ada', path)],
    ['a link to itself', 'file-unreadable', (path) => symlink(path, path)],
    ['a link to an endless device', 'file-special', (path) => symlink('/dev/zero', path)],
    ['a folder named like a file', 'file-is-folder', (path) => mkdir(path)],
  ] as readonly (readonly [string, string, (path: string) => Promise<unknown>])[]
).map(([name, code, put]) => ({
  name,
  code,
  async make(folder) {
    const path = await folderWith(join(folder, 'paket'), { 'pegawai.csv': null });
    await put(join(path, 'pegawai.csv'));
    return path;
  },
}));

export const cases: readonly BrokenCase[] = [...containers, ...contents, ...meanings, ...folders];
