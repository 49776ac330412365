import { FileRefused } from './problems.ts';

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((b, i) => bytes[i] === b);
const ascii = (bytes: Buffer, n: number): string => bytes.subarray(0, n).toString('latin1');

const OTHER: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GZIP', [0x1f, 0x8b]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/**
 * What a file is, by its content; the extension is not asked (clerks rename files).
 * Throws `FileRefused` for everything that is neither a workbook nor text.
 */
export function contentOf(bytes: Buffer): 'xlsx' | 'text' {
  if (bytes.length === 0) throw new FileRefused('file-empty');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'xlsx';
  if (startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) throw new FileRefused('zip-not-xlsx');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new FileRefused(oleCode(bytes));
  for (const [what, head] of OTHER) if (startsWith(bytes, ...head)) throw new FileRefused('file-other', { what });
  refuseMarkup(bytes);
  return 'text';
}

/** Office wraps a password-protected .xlsx in the container of the old .xls; the stream names (UTF-16) tell them apart. */
function oleCode(bytes: Buffer): 'xlsx-password' | 'xls-old' {
  const encrypted = Buffer.from('EncryptedPackage', 'utf16le');
  return bytes.includes(encrypted) ? 'xlsx-password' : 'xls-old';
}

function refuseMarkup(bytes: Buffer): void {
  const head = ascii(bytes, 4096)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  if (/^<(!doctype html|html|head|body|table|meta|style|script|div|!--)/.test(head)) throw new FileRefused('file-html');
  if (head.startsWith('<?xml')) throw new FileRefused(head.includes('<html') ? 'file-html' : 'file-xml');
}
