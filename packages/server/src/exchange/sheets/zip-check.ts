import { inflateRawSync } from 'node:zlib';
import { FileRefused } from './problems.ts';
import type { ReadLimits } from './sheet.ts';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const DEFLATE = 8;
const MB = 2 ** 20;
const damaged = (detailId: string, detailEn: string): FileRefused =>
  new FileRefused('xlsx-damaged', { detailId, detailEn });

/**
 * Refuses an .xlsx that is cut off, locked, no workbook, or a bomb, before anything parses it: entry count and declared sizes first,
 * then every part is unpacked under a counter, because the declared sizes are the attacker's. Returns the unpacked size in bytes.
 */
export function checkZip(bytes: Buffer, limits: ReadLimits): number {
  const entries = centralDirectory(bytes, limits);
  refuseDeclared(entries, limits);
  if (!entries.some((e) => e.name.replaceAll('\\', '/').endsWith('xl/workbook.xml')))
    throw new FileRefused('zip-not-xlsx');
  let total = 0;
  for (const entry of entries) total += countInflated(bytes, entry, limits.maxUnpackedBytes - total);
  return total;
}

function refuseDeclared(entries: readonly Entry[], limits: ReadLimits): void {
  let total = 0;
  for (const { name, packed, unpacked, flags } of entries) {
    if (flags & 1) throw new FileRefused('xlsx-password');
    total += unpacked;
    const ratio = unpacked / Math.max(1, packed);
    if (unpacked > MB && ratio > limits.maxRatio)
      throw bomb(name, `rasio ${limits.maxRatio}:1`, `a ratio of ${limits.maxRatio}:1`);
    if (total > limits.maxUnpackedBytes)
      throw bomb(name, `${limits.maxUnpackedBytes / MB} MB`, `${limits.maxUnpackedBytes / MB} MB`);
  }
}

const bomb = (name: string, limitId: string, limitEn: string): FileRefused =>
  new FileRefused('xlsx-bomb', { part: name.slice(0, 80), limitId, limitEn });

function centralDirectory(bytes: Buffer, limits: ReadLimits): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END)
    throw damaged('daftar isi ZIP tidak ada', 'no ZIP directory');
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.maxEntries) throw bomb('ZIP', `${limits.maxEntries} bagian`, `${limits.maxEntries} parts`);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL)
      throw damaged('daftar isi ZIP tidak lengkap', 'incomplete ZIP directory');
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    entries.push(readEntry(bytes, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(bytes: Buffer, at: number, nameLength: number, extraLength: number): Entry {
  const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
  const wide = wideFields(extra);
  const field = (offset: number): number => {
    const value = bytes.readUInt32LE(at + offset);
    return value === 0xffffffff ? (wide.shift() ?? Number.POSITIVE_INFINITY) : value;
  };
  const unpacked = field(24);
  const packed = field(20);
  return {
    name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    unpacked,
    packed,
    offset: field(42),
  };
}

/** ZIP64 extra field: the 64-bit twins of the 32-bit fields that hold the sentinel, in the order unpacked, packed, offset. */
function wideFields(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const end = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2));
    const fields: number[] = [];
    for (let i = at + 4; i + 8 <= end; i += 8) fields.push(Number(extra.readBigUInt64LE(i)));
    return fields;
  }
  return [];
}

function countInflated(bytes: Buffer, entry: Entry, left: number): number {
  const { offset } = entry;
  if (!(offset + 30 <= bytes.length) || bytes.readUInt32LE(offset) !== LOCAL)
    throw damaged(`"${entry.name}" tidak ada`, `no "${entry.name}"`);
  const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (!(from + entry.packed <= bytes.length)) throw damaged(`"${entry.name}" terpotong`, `"${entry.name}" is cut off`);
  if (entry.method !== DEFLATE) return entry.packed;
  const size = inflatedSize(bytes.subarray(from, from + entry.packed), entry, left);
  if (size !== entry.unpacked)
    throw damaged(`ukuran "${entry.name}" tidak cocok`, `the size of "${entry.name}" differs`);
  return size;
}

function inflatedSize(packed: Buffer, entry: Entry, left: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, Math.min(left, entry.unpacked + 1)) }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw bomb(entry.name, 'ukuran yang disebutkannya', 'the size it claims');
    throw damaged(`"${entry.name}" tidak dapat dibuka`, `"${entry.name}" cannot be unpacked`);
  }
}
