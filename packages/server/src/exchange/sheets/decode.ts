import { FileRefused } from './problems.ts';

export interface Decoded {
  readonly text: string;
  /** Null for UTF-8 and for a declared UTF-16; otherwise what was guessed. */
  readonly guessed: string | null;
}

/** Bytes of a text file to text: BOM first, then strict UTF-8, then Windows-1252 (what Excel writes in Indonesia as "CSV"). */
export function decodeText(bytes: Buffer): Decoded {
  refuseBlank(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode(bytes, 'utf-16le'), guessed: null };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode(bytes, 'utf-16be'), guessed: null };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return decodeWithZeros(bytes, zero);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: null };
  } catch {
    return { text: decode(bytes, 'windows-1252'), guessed: 'Windows-1252' };
  }
}

const decode = (bytes: Buffer, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** UTF-16 without a mark has a zero in nearly every second byte of Latin text; any other zero means the file is no text. */
function decodeWithZeros(bytes: Buffer, zero: number): Decoded {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const enough = sample.length * 0.4;
  if ((zeros[1] ?? 0) > enough && zeros[0] === 0) return { text: decode(bytes, 'utf-16le'), guessed: 'UTF-16' };
  if ((zeros[0] ?? 0) > enough && zeros[1] === 0) return { text: decode(bytes, 'utf-16be'), guessed: 'UTF-16' };
  throw new FileRefused('file-binary', { at: zero + 1 });
}

/** 200 MB of blanks must not become 200 MB of text first; four bytes at a time, since a run of equal bytes is the usual case. */
function refuseBlank(bytes: Buffer): void {
  const words = bytes.length >>> 2;
  let blank = -1;
  for (let i = 0; i < words; i++) {
    const word = bytes.readInt32LE(i << 2);
    if (word === blank) continue;
    if (!isBlank(bytes, i << 2, (i << 2) + 4)) return;
    blank = word;
  }
  if (isBlank(bytes, words << 2, bytes.length)) throw new FileRefused('file-blank', { bytes: bytes.length });
}

function isBlank(bytes: Buffer, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const b = bytes[i] as number;
    if (b !== 0x20 && b !== 0x0a && b !== 0x0d && b !== 0x09) return false;
  }
  return true;
}
