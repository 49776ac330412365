import type { JenisJabatan } from '@seimbang/core/domain';
import { jenisUnorOf } from './eselon.ts';
import { nameWords } from './spelling.ts';

const STRUKTURAL =
  /^(?:lurah|camat|sekretaris (?:kelurahan|kecamatan|daerah|dinas|badan|inspektorat|dprd|dewan)$|sekretaris$|kepala (?:seksi|sub bagian|sub bidang|bagian|bidang|dinas|badan|satuan|kantor)|inspektur|asisten|staf ahli)/;
/** Heads of a school or puskesmas are functional officials with an additional duty (PP 72/2019 art. 95, EL-21). */
const TUGAS_TAMBAHAN = /^kepala (?:sekolah|sd|sdn|smp|smpn|tk|puskesmas)/;
const JENJANG = /\b(ahli (?:pertama|muda|madya|utama)|pemula|terampil|mahir|penyelia)$/;
const JF =
  /^(?:guru|dokter|perawat|bidan|apoteker|nutrisionis|sanitarian|asisten apoteker|pustakawan|arsiparis|auditor|penyuluh|pranata|widyaiswara|statistisi|perencana)\b/;

/** Kind of post by its name alone: a fallback for files without the column. */
export function jenisByName(jabatan: string): JenisJabatan {
  const words = nameWords(jabatan).join(' ');
  if (TUGAS_TAMBAHAN.test(words) || JENJANG.test(words) || JF.test(words)) return 'fungsional';
  return STRUKTURAL.test(words) ? 'struktural' : 'pelaksana';
}

/** "Ahli Muda", "Terampil": the ladder step at the end of a functional title, as written there; null when there is none. */
export function jenjangOf(jabatan: string): string | null {
  const m = /(?:ahli\s+(?:pertama|muda|madya|utama)|pemula|terampil|mahir|penyelia)\s*$/i.exec(jabatan);
  return m ? m[0].trim() : null;
}

const OWN_NAME: ReadonlySet<string> = new Set(['kelurahan', 'kecamatan', 'puskesmas']);

/**
 * The post without the name of its unit: "Lurah Gedawang" in Kelurahan Gedawang is the post Lurah, which eleven kelurahan have.
 * Only for kelurahan, kecamatan and puskesmas; a dinas has posts of its own.
 */
export function withoutUnitName(jabatan: string, units: readonly (string | null)[]): string {
  let words = jabatan.replace(/\s+/g, ' ').trim().split(' ');
  for (const unit of units) if (unit !== null) words = withoutOne(words, unit);
  return words.join(' ');
}

function withoutOne(words: readonly string[], unit: string): string[] {
  const kind = jenisUnorOf(unit);
  const own = unit.replace(/\s+/g, ' ').trim().split(' ').slice(1);
  if (kind === null || !OWN_NAME.has(kind) || own.length === 0 || !endsWith(words, own)) return [...words];
  const rest = words.slice(0, words.length - own.length);
  while (rest.length > 2 && /^(?:pada|di|kelurahan|kel\.?|kecamatan|kec\.?)$/i.test(rest.at(-1) as string)) rest.pop();
  return rest.length === 0 ? [...words] : rest;
}

const endsWith = (words: readonly string[], tail: readonly string[]): boolean =>
  words.length > tail.length &&
  tail.every((t, i) => t.toLowerCase() === (words[words.length - tail.length + i] as string).toLowerCase());
