import {
  formasiKey,
  formatPaket,
  type ImportReport,
  type Issue,
  isAktif,
  type Paket,
  parsePaket,
  type Pegawai,
} from '@seimbang/core/domain';
import type { Day } from '@seimbang/core/kernel';
import { changesOf, nothingTouched, withoutReturns } from './changes.ts';
import { checkPegawai } from './checks.ts';
import { correctDraft } from './correct-draft.ts';
import { Importer } from './importer.ts';
import { ImportLog } from './log.ts';
import { emptyPaket, mergePaketSheets, type PaketPart } from './paket-merge.ts';
import { learned } from './remember.ts';
import { sourcesOf } from './sources.ts';
import type { Corrections, FileChanges, ImportDraft, ImportOutcome } from './types.ts';

/**
 * Turns a draft into the merged package: the stored one with what the files add and change. Pure: the same draft, corrections and
 * package give the same outcome, and importing the same files into it again changes nothing.
 */
export function applyImport(draft: ImportDraft, corrections: Corrections, existing: Paket | null): ImportOutcome {
  const fixed = correctDraft(draft, corrections);
  const log = new ImportLog();
  const base = existing ?? emptyPaket;
  const part = mergePaketSheets(fixed, base);
  const importer = new Importer(part.paket, fixed.nama, log);
  const changes: FileChanges[] = part.report === null ? [] : [packageChanges(fixed, base, part.paket)];
  for (const source of sourcesOf(fixed, log)) changes.push(importer.take(source));
  const paket = importer.paket();
  checkPeople(importer, paket, fixed.hariIni);
  importer.finish();
  log.close();
  return {
    paket,
    report: reportOf(fixed, log, part, paket),
    changes: byFile(withoutReturns(changes, base, paket)),
    rememberedMappings: learned(fixed, corrections),
    nameQuestions: [...importer.unor.questions, ...importer.jabatan.questions],
  };
}

function packageChanges(draft: ImportDraft, before: Paket, after: Paket): FileChanges {
  const touched = nothingTouched();
  for (const u of after.unor) touched.unor.add(u.unorId);
  for (const j of after.jabatan) touched.jabatan.add(j.jabatanId);
  for (const f of after.formasi) touched.formasi.add(formasiKey(f.unorId, f.jabatanId));
  for (const t of after.tugas) touched.tugas.add(formasiKey(t.unorId, t.jabatanId));
  for (const p of after.pegawai) touched.pegawai.add(p.pegawaiId);
  const first = draft.lembar.find((s) => s.jenis === 'paket-data')?.berkas ?? draft.kebijakan[0]?.berkas ?? '';
  return changesOf(first, before, after, touched);
}

function checkPeople(importer: Importer, paket: Paket, hariIni: Day): void {
  const holders = new Map<string, number>();
  for (const p of paket.pegawai.filter(isAktif)) holders.set(placeOf(p), (holders.get(placeOf(p)) ?? 0) + 1);
  const unitName = (id: string): string => importer.unor.unor(id).nama;
  for (const origin of importer.people.touched()) {
    const person = importer.people.get(origin.pegawaiId);
    if (person) checkPegawai(origin, person, { hariIni, jabatan: importer.jabatan.jabatan, unitName, holders });
  }
}

const placeOf = (p: Pegawai): string => formasiKey(p.unorId, p.jabatanId);

function reportOf(draft: ImportDraft, log: ImportLog, { report }: PaketPart, paket: Paket): ImportReport {
  const own = log.counts();
  const issues: Issue[] = [
    ...draft.issues,
    ...draft.lembar.flatMap((s) => s.issues),
    ...(report?.issues ?? []),
    ...log.issues,
  ];
  return {
    read: own.read + (report?.read ?? 0),
    accepted: own.accepted + (report?.accepted ?? 0),
    repaired: own.repaired + (report?.repaired ?? 0),
    rejected: own.rejected + (report?.rejected ?? 0),
    issues,
    quality: qualityOf(paket),
  };
}

/** The quality of the whole merged package, measured by the same reader as `seimbang check`. */
function qualityOf(paket: Paket): ImportReport['quality'] {
  const { tables, kebijakanJson } = formatPaket(paket);
  const raw = tables.map(({ name, rows }) => ({ name, file: `${name}.csv`, rows, firstRow: 1 }));
  return parsePaket({ tables: raw, kebijakan: { file: 'kebijakan.json', json: kebijakanJson }, notes: [] }).report
    .quality;
}

/** Several sheets of one workbook are one file to the user. */
function byFile(changes: readonly FileChanges[]): FileChanges[] {
  const files = new Map<string, FileChanges>();
  for (const c of changes) {
    const file = c.file.replace(/(\.xlsx)\/.*$/i, '$1');
    const held = files.get(file) ?? { file, added: 0, changed: 0, unchanged: 0, details: [] };
    files.set(file, {
      file,
      added: held.added + c.added,
      changed: held.changed + c.changed,
      unchanged: held.unchanged + c.unchanged,
      details: [...held.details, ...c.details],
    });
  }
  return Array.from(files.values());
}
