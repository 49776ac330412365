import { nameWords } from './spelling.ts';

/** Kind of unit as far as its name tells (values of `unor.jenis` in DATA section 1). */
export type JenisUnor =
  | 'opd'
  | 'bagian'
  | 'kecamatan'
  | 'kelurahan'
  | 'puskesmas'
  | 'sekolah'
  | 'seksi'
  | 'bidang'
  | 'subbagian'
  | 'uptd';

const UNIT_WORDS: readonly (readonly [RegExp, JenisUnor])[] = [
  [/^kelurahan\b/, 'kelurahan'],
  [/^(?:kantor )?kecamatan\b/, 'kecamatan'],
  [/^puskesmas\b|^uptd? puskesmas\b/, 'puskesmas'],
  [/^(?:sd|sdn|smp|smpn|sekolah|tk|sma|smk)\b/, 'sekolah'],
  [/^seksi\b/, 'seksi'],
  [/^sub bagian\b/, 'subbagian'],
  [/^bidang\b|^sub bidang\b/, 'bidang'],
  [/^bagian\b/, 'bagian'],
  [/^uptd?\b/, 'uptd'],
  [/^(?:dinas|badan|inspektorat|sekretariat (?:daerah|dprd|dewan)|satuan polisi|kantor|rumah sakit|rsud)\b/, 'opd'],
];

export function jenisUnorOf(nama: string): JenisUnor | null {
  const words = nameWords(nama).join(' ');
  return UNIT_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

type Within = 'kelurahan' | 'kecamatan' | 'opd' | 'any';

/**
 * Echelon of the standard local posts: PP 18/2016 art. 95 as amended by PP 72/2019. The same words mean another level in another kind
 * of unit: a kepala seksi is IV.a in a kecamatan or dinas and IV.b in a kelurahan.
 */
const STANDARD: readonly (readonly [RegExp, Within, string])[] = [
  [/^sekretaris daerah$/, 'any', 'II.a'],
  [/^(?:asisten|staf ahli|inspektur$|kepala (?:dinas|badan|satuan polisi)|sekretaris (?:dprd|dewan))/, 'any', 'II.b'],
  [/^camat$/, 'any', 'III.a'],
  [/^sekretaris (?:dinas|badan|inspektorat)|^inspektur pembantu/, 'any', 'III.a'],
  [/^kepala bagian\b/, 'any', 'III.a'],
  [/^sekretaris$/, 'opd', 'III.a'],
  [/^sekretaris kecamatan$/, 'any', 'III.b'],
  [/^sekretaris$/, 'kecamatan', 'III.b'],
  [/^kepala bidang\b/, 'any', 'III.b'],
  [/^lurah$/, 'any', 'IV.a'],
  [/^sekretaris kelurahan$/, 'any', 'IV.b'],
  [/^sekretaris$/, 'kelurahan', 'IV.b'],
  [/^kepala (?:seksi|sub bagian)\b/, 'kelurahan', 'IV.b'],
  [/^kepala seksi\b/, 'kecamatan', 'IV.a'],
  [/^kepala sub bagian\b/, 'kecamatan', 'IV.b'],
  [/^kepala (?:seksi|sub bagian|sub bidang)\b/, 'opd', 'IV.a'],
];

/** Echelon of a post by its standard name and the kind of unit it stands in; null when the name is not standard there. */
export function eselonBaku(jabatan: string, unit: JenisUnor | null): string | null {
  const words = nameWords(jabatan).join(' ');
  const within: Within = unit === 'kelurahan' || unit === 'kecamatan' ? unit : unit === null ? 'any' : 'opd';
  return STANDARD.find(([pattern, where]) => (where === 'any' || where === within) && pattern.test(words))?.[2] ?? null;
}
