import { readGolongan } from '@seimbang/core/domain';
import { nameWords } from './spelling.ts';

/** Rank names of PNS by grade (SIASN code table; PP 99/2000). */
const PANGKAT: Readonly<Record<string, string>> = {
  'juru muda': 'I/a',
  'juru muda 1': 'I/b',
  juru: 'I/c',
  'juru 1': 'I/d',
  'pengatur muda': 'II/a',
  'pengatur muda 1': 'II/b',
  pengatur: 'II/c',
  'pengatur 1': 'II/d',
  'penata muda': 'III/a',
  'penata muda 1': 'III/b',
  penata: 'III/c',
  'penata 1': 'III/d',
  pembina: 'IV/a',
  'pembina 1': 'IV/b',
  'pembina utama muda': 'IV/c',
  'pembina utama madya': 'IV/d',
  'pembina utama': 'IV/e',
};

const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const INSIDE = /\b(IV|III|II|I)\s*[/.\- ]\s*([a-e])\b/i;

/** Grade of the SIASN code: 31 = III/a ... 45 = IV/e; null for another code. */
export function golonganOfCode(code: string): string | null {
  const m = /^([1-4])([1-5])$/.exec(code);
  if (!m || (m[2] === '5' && m[1] !== '4')) return null;
  return `${ROMAN[Number(m[1])]}/${'abcde'[Number(m[2]) - 1]}`;
}

/** Grade of a rank name, "Penata Muda Tk. I"; null when it is none. */
function golonganOfPangkat(text: string): string | null {
  const words = nameWords(text.replace(INSIDE, ' '))
    .map((w) => (w === 'i' ? '1' : w))
    .filter((w) => !['tk', 'tkt', 'tingkat'].includes(w))
    .join(' ');
  return PANGKAT[words] ?? null;
}

export interface GolonganReading {
  readonly golongan: string | null;
  /** Grade that the rank name in the same cell means, when it has one. */
  readonly menurutPangkat: string | null;
}

/** "III/b", "Penata Muda Tk. I (III/b)", "Penata Muda Tk. I", "IX", "32". */
export function readGolonganCell(text: string): GolonganReading {
  const menurutPangkat = golonganOfPangkat(text);
  const inside = INSIDE.exec(text);
  const golongan =
    readGolongan(text) ??
    (inside ? readGolongan(`${inside[1]}/${inside[2]}`) : null) ??
    golonganOfCode(text) ??
    menurutPangkat;
  return { golongan, menurutPangkat };
}

export const isGolonganPns = (golongan: string): boolean => golongan.includes('/');

/** Order of PNS grades: I/a = 11 ... IV/e = 45. */
export const urutanGolongan = (golongan: string): number =>
  ROMAN.indexOf(golongan.split('/')[0] ?? '') * 10 + 'abcde'.indexOf(golongan.split('/')[1] ?? '') + 1;
