import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue, Paket, Pegawai } from '@seimbang/core/domain';
import { day } from '@seimbang/core/kernel';
import { applyImport, draftImport, type ImportDraft, type ImportOutcome } from '../index.ts';

/** Folder of the sample files beside the repository; they are not part of it. */
const SAMPLES = join(import.meta.dirname, '../../../../../../../shared/data/hr_samples');
export const samplesPresent = existsSync(SAMPLES);
if (!samplesPresent) console.warn(`Skipped: ${SAMPLES} is absent, so the sample files are not imported.`);

/** The day on which the samples are judged. */
const HARI_INI = day('2026-11-23');

export const SIASN = '01_siasn_export_pipe.csv';
export const API = '02_siasn_api_fields_semicolon.csv';
export const DUK = '03_duk_merged_header.xlsx';
export const ABK = '04_abk_form_messy.xlsx';
export const PETA = '05_peta_jabatan_bezetting.csv';

const drafts = new Map<string, Promise<ImportDraft>>();

/** Each file is read once: a workbook starts a process of its own. */
function draftOfFile(name: string): Promise<ImportDraft> {
  const draft = drafts.get(name) ?? draftImport([{ name, path: join(SAMPLES, name) }], undefined, HARI_INI);
  drafts.set(name, draft);
  return draft;
}

/** The draft of several files, as if they had been given together. */
export async function draftOf(...names: readonly string[]): Promise<ImportDraft> {
  const all = await Promise.all(names.map(draftOfFile));
  const lembar = all.flatMap((d) => d.lembar).map((sheet, indeks) => ({ ...sheet, indeks }));
  return { hariIni: HARI_INI, lembar, kebijakan: [], nama: [], issues: all.flatMap((d) => d.issues) };
}

export async function importOf(existing: Paket | null, ...names: readonly string[]): Promise<ImportOutcome> {
  return applyImport(await draftOf(...names), {}, existing);
}

export function pegawai(paket: Paket, nama: string): Pegawai {
  const found = paket.pegawai.find((p) => p.nama === nama);
  if (!found) throw new Error(`No pegawai "${nama}".`);
  return found;
}

/** Rows at which an issue of a code stands. */
export const rowsWith = (issues: readonly Issue[], code: string): (number | null)[] =>
  issues.filter((i) => i.code === code).map((i) => i.row);

/** Counts of issues by code, the total of each. */
export function codes(issues: readonly Issue[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
