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

/** What the step is read from: `jenjang`, or the name where that is empty ("Arsiparis Terampil"). */
const stepText = ({ jenjang, nama }: Jabatan): string => (jenjang?.trim() ? jenjang : nama);

/**
 * Level of a jabatan. A structural post without a readable echelon goes by its `jenjang`; where that is silent too it counts as
 * pengawas, the lowest structural level.
 */
export function tingkatOf(jabatan: Jabatan): Tingkat {
  if (jabatan.jenis === 'pelaksana') return 'pelaksana';
  if (jabatan.jenis === 'fungsional') return TERAMPIL.test(stepText(jabatan)) ? 'jf-keterampilan' : 'jf-keahlian';
  const eselon = eselonOf(jabatan);
  if (eselon === null) return structuralLevel(jabatan.jenjang ?? '');
  if (eselon >= 4) return 'pengawas';
  return eselon === 3 ? 'administrator' : 'jpt';
}

function structuralLevel(jenjang: string): Tingkat {
  if (/pimpinan tinggi|\bjpt\b/i.test(jenjang)) return 'jpt';
  return /administrator/i.test(jenjang) ? 'administrator' : 'pengawas';
}

/** Steps of JF in rising order; the whole of keahlian stands above keterampilan. */
const STEPS = ['pemula', 'terampil', 'mahir', 'penyelia', 'pertama', 'muda', 'madya', 'utama'] as const;

/** Finer standing within a level: echelon and letter, or the step of a JF; null where the text names none. */
function standing(jabatan: Jabatan): number | null {
  if (jabatan.jenis === 'struktural') {
    const ruang = ruangEselonOf(jabatan);
    return ruang === null ? null : -(10 * (eselonOf(jabatan) ?? 0) + (ruang === 'a' ? 1 : 2));
  }
  if (jabatan.jenis === 'pelaksana') return null;
  const words = stepText(jabatan)
    .toLowerCase()
    .split(/[^a-z]+/);
  const step = STEPS.findIndex((name) => words.includes(name));
  return step === -1 ? null : step;
}

/** How a move changes the standing of the person. */
export type Arah = 'sejabatan' | 'setara' | 'promosi' | 'demosi';

/**
 * `sejabatan` = same jabatan in another unor. Otherwise the level decides, then the class (kelas), then within one kind of post the
 * echelon letter or the step of the JF: higher = promosi, lower = demosi, equal or unknown = setara (EL-24: none of them may fall).
 */
export function arahOf(asal: Jabatan, tujuan: Jabatan): Arah {
  if (asal.jabatanId === tujuan.jabatanId) return 'sejabatan';
  const rise =
    LEVEL[tingkatOf(tujuan)] - LEVEL[tingkatOf(asal)] ||
    difference(asal.kelas, tujuan.kelas) ||
    (asal.jenis === tujuan.jenis ? difference(standing(asal), standing(tujuan)) : 0);
  if (rise === 0) return 'setara';
  return rise > 0 ? 'promosi' : 'demosi';
}

const difference = (from: number | null, to: number | null): number => (from === null || to === null ? 0 : to - from);
