import type { Jabatan } from './paket.ts';

/** Levels of ASN posts in rising order (UU 20/2023; PP 11/2017 art. 46-52). */
export type Tingkat = 'pelaksana' | 'pengawas' | 'administrator' | 'jpt' | 'jf-keterampilan' | 'jf-keahlian';

const LEVEL: Readonly<Record<Tingkat, number>> = {
  pelaksana: 1,
  'jf-keterampilan': 1,
  'jf-keahlian': 1,
  pengawas: 2,
  administrator: 3,
  jpt: 4,
};

/** `IV.a`, `IVa`, `Eselon IV/a`, `4a` and the SIASN code `41` name the same echelon. */
const ESELON = /^\s*(?:eselon\s*)?(IV|V|III|II|I|[1-5])(?![0-9]{2})\s*[./\s-]?\s*([ab12])?(?![a-z])/i;

/** Echelon digit: 2 for II.a, 3 for III.b ...; null when the text names none. */
export function eselonOf(jabatan: Jabatan): 1 | 2 | 3 | 4 | 5 | null {
  const m = ESELON.exec(jabatan.eselon ?? '');
  if (!m) return null;
  const digit = { I: 1, II: 2, III: 3, IV: 4, V: 5 }[(m[1] as string).toUpperCase()] ?? Number(m[1]);
  return digit as 1 | 2 | 3 | 4 | 5;
}

/** The letter within the echelon: `a` (higher) or `b`; null when the text names none. */
export function ruangEselonOf(jabatan: Jabatan): 'a' | 'b' | null {
  const letter = ESELON.exec(jabatan.eselon ?? '')?.[2]?.toLowerCase();
  if (letter === undefined) return null;
  return letter === 'a' || letter === '1' ? 'a' : 'b';
}

const TERAMPIL = /terampil|mahir|penyelia|pemula|keterampilan|pelaksana/i;

/** Level of a jabatan. A structural post without a readable echelon counts as pengawas, the lowest structural level. */
export function tingkatOf(jabatan: Jabatan): Tingkat {
  if (jabatan.jenis === 'pelaksana') return 'pelaksana';
  if (jabatan.jenis === 'fungsional') return TERAMPIL.test(jabatan.jenjang ?? '') ? 'jf-keterampilan' : 'jf-keahlian';
  const eselon = eselonOf(jabatan);
  if (eselon === null || eselon >= 4) return 'pengawas';
  return eselon === 3 ? 'administrator' : 'jpt';
}

/** How a move changes the standing of the person. */
export type Arah = 'sejabatan' | 'setara' | 'promosi' | 'demosi';

/**
 * `sejabatan` = same jabatan in another unor. Otherwise the level decides, then the class (kelas): higher = promosi, lower = demosi,
 * equal or unknown class at the same level = setara (EL-24: neither level nor class may fall).
 */
export function arahOf(asal: Jabatan, tujuan: Jabatan): Arah {
  if (asal.jabatanId === tujuan.jabatanId) return 'sejabatan';
  const level = LEVEL[tingkatOf(tujuan)] - LEVEL[tingkatOf(asal)];
  if (level !== 0) return level > 0 ? 'promosi' : 'demosi';
  const kelas = (tujuan.kelas ?? 0) - (asal.kelas ?? 0);
  if (kelas === 0 || tujuan.kelas === null || asal.kelas === null) return 'setara';
  return kelas > 0 ? 'promosi' : 'demosi';
}
