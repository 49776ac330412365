import type { Pendidikan } from '@seimbang/core/domain';
import { chooser, pendidikan } from '@seimbang/core/domain';

/** A name with its titles apart: the name sorts and compares without them, the titles are kept for letters. */
export interface NamaBergelar {
  readonly nama: string;
  readonly depan: string | null;
  readonly belakang: string | null;
}

const DEPAN = /^(?:(?:prof|dr|drs|dra|drg|drh|ir|hj?|kh|apt|ns|r|rr|raden)\.\s*)+/i;

/** "Drs. DUMMI SATU, S.Sos., M.M." -> name, titles before, degrees after the first comma. */
export function splitNama(text: string): NamaBergelar {
  const line = text.replace(/\s+/g, ' ').trim();
  const comma = line.indexOf(',');
  const front = (comma < 0 ? line : line.slice(0, comma)).trim();
  const belakang =
    comma < 0
      ? ''
      : line
          .slice(comma + 1)
          .replace(/^[,\s]+/, '')
          .trim();
  const depan = DEPAN.exec(front)?.[0] ?? '';
  const nama = front.slice(depan.length).trim();
  return {
    nama: nama === '' ? front : nama,
    depan: nama === '' ? null : depan.trim() || null,
    belakang: belakang || null,
  };
}

/** Comparison of names: letters and digits only. */
export const namaKey = (nama: string): string =>
  splitNama(nama)
    .nama.toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const DIGITS = /(?:\d[\s.-]*){9,}/;

/** "NAMA\nNIP. 19790124 200109 2 901" in one cell: the number is what has nine digits or more, the name is what stands before it. */
export function splitNamaNip(text: string): { readonly nama: string; readonly nip: string } {
  const found = /(?:NIP|NI\s*PPPK|NIPPPK|NIK)?\s*[.:]*\s*(?:\d[\d\s.-]{8,}\d)/i.exec(text);
  const scientific = /\d[.,]\d+e\+?\d+/i.exec(text);
  const hit = scientific ?? found;
  if (!hit) return { nama: text.split(/\n|\/\s*NIP/i)[0]?.trim() ?? '', nip: '' };
  const nip = scientific ? hit[0] : (DIGITS.exec(hit[0])?.[0] ?? '').replace(/\D/g, '');
  const nama = text
    .slice(0, hit.index)
    .replace(/[\s/:,]+$/, '')
    .trim();
  return { nama, nip };
}

const level = chooser(pendidikan);
const LEVEL_HEAD =
  /^(SLTA|SMA|SMK|SMEA|STM|SMU|MA|SPG|SLTP|SMP|SD|MTs|S\s*-?\s*[123]|S\s*-?\s*I{1,3}|D\s*-?\s*[1-4]|D\s*-?\s*(?:IV|I{1,3})|Diploma\s+(?:IV|I{1,3}|[1-4])|Sarjana Terapan|Sarjana|Magister|Doktor|Profesi|Sekolah Dasar)\b[\s./:–-]*(.*)$/i;

export interface PendidikanReading {
  readonly tingkat: Pendidikan | null;
  readonly jurusan: string | null;
}

/** "S-1/Sarjana", "S1 Administrasi Negara", "SLTA Kejuruan": the level, and the field of study when one follows it. */
export function readPendidikan(text: string): PendidikanReading {
  const whole = level(text);
  if (whole) return { tingkat: whole, jurusan: null };
  const m = LEVEL_HEAD.exec(text.trim());
  if (!m) return { tingkat: null, jurusan: null };
  const head = (m[1] as string).replace(/\bSMU|SPG\b/i, 'SMA');
  const rest = (m[2] as string)
    .replace(/^(?:sarjana|magister|doktor|kejuruan|keguruan|sederajat|umum|jurusan)\b[\s./:–-]*/i, '')
    .trim();
  return { tingkat: level(head) ?? null, jurusan: rest === '' ? null : rest };
}

const GELAR: readonly (readonly [RegExp, Pendidikan])[] = [
  [/(?:^|[\s,])Dr\.(?=$|[\s,])/, 'S3'],
  [/\bM\.\s?[A-Z]|\bMM\b|\bMH\b|\bMPd\b/, 'S2'],
  [/\bS\.\s?[A-Z]|\bSE\b|\bSH\b|\bSPd\b|\bDrs?a?\.|\bIr\./, 'S1'],
  [/\bA\.?\s?Md/i, 'D3'],
];

/** Education that the titles of a person stand for: the highest one; null when they name none. */
export function pendidikanOfGelar(gelar: string): Pendidikan | null {
  const terapan = /S\.\s?(?:Tr|ST)\b|S\.\s?Tr\./i.test(gelar);
  const found = GELAR.find(([pattern]) => pattern.test(gelar))?.[1] ?? null;
  return found === 'S1' && terapan ? 'D4' : found;
}

const ORDER: readonly Pendidikan[] = ['SD', 'SLTP', 'SLTA', 'D1', 'D2', 'D3', 'D4', 'S1', 'S2', 'S3'];
export const urutanPendidikan = (p: Pendidikan): number => ORDER.indexOf(p);
