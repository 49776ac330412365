import {
  formasiKey,
  formatPaket,
  type ImportReport,
  kebijakanBawaan,
  type Paket,
  parsePaket,
  type RawPaket,
  type RawTable,
} from '@seimbang/core/domain';
import { paketTableOf } from '../formats/index.ts';
import { placeName } from './draft-sheet.ts';
import { sheetOf } from './stored.ts';
import type { DraftSheet, ImportDraft } from './types.ts';

export const emptyPaket: Paket = {
  unor: [],
  jabatan: [],
  formasi: [],
  tugas: [],
  pegawai: [],
  kerabat: [],
  volume: [],
  peristiwa: [],
  minat: [],
  kunci: [],
  kebijakan: kebijakanBawaan,
};

export interface PaketPart {
  readonly paket: Paket;
  /** Null when the draft holds no part of a package. */
  readonly report: ImportReport | null;
}

/**
 * Reads the sheets of a draft that are a data package and merges them into `base`. Files of the package that are not among them are
 * taken from `base`, so that one changed file can be imported alone.
 */
export function mergePaketSheets(draft: ImportDraft, base: Paket): PaketPart {
  const sheets = draft.lembar.filter((s) => s.jenis === 'paket-data');
  if (sheets.length === 0 && draft.kebijakan.length === 0) return { paket: base, report: null };
  const raw = rawOf(sheets, draft, base);
  const { paket, report } = parsePaket(raw);
  if (paket === null) return { paket: base, report };
  const own = new Set(raw.tables.slice(0, sheets.length).map((t) => t.name));
  return { paket: merged(base, paket, raw.kebijakan !== null), report: ownReport(report, own, raw) };
}

function rawOf(sheets: readonly DraftSheet[], draft: ImportDraft, base: Paket): RawPaket {
  const tables: RawTable[] = [];
  const policy = draft.kebijakan[0];
  let kebijakan: RawPaket['kebijakan'] = policy ? { file: policy.berkas, json: policy.teks } : null;
  for (const s of sheets) {
    const name = paketTableOf(sheetOf(s.isi, s.berkas, s.lembar))?.name;
    const file = placeName(s.berkas, s.lembar);
    if (name === 'kebijakan') kebijakan = { file, rows: s.isi.rows };
    else if (name !== undefined)
      tables.push({ name, file, rows: s.isi.rows, firstRow: s.isi.firstRow, merges: s.isi.merges });
  }
  const present = new Set(tables.map((t) => t.name));
  return { tables: [...tables, ...storedTables(base).filter((t) => !present.has(t.name))], kebijakan, notes: [] };
}

/** The stored package as tables; an empty one has none, so that a missing file is still named. */
function storedTables(base: Paket): RawTable[] {
  if (base.unor.length === 0) return [];
  return formatPaket(base).tables.map(({ name, rows }) => ({ name, file: STORED, rows, firstRow: 1 }));
}

const STORED = '(data tersimpan)';

/** Rows that were only read along are not part of what was imported. */
function ownReport(report: ImportReport, own: ReadonlySet<string>, raw: RawPaket): ImportReport {
  const along = raw.tables.filter((t) => !own.has(t.name)).reduce((sum, t) => sum + Math.max(0, t.rows.length - 1), 0);
  const issues = report.issues.filter((i) => i.file !== STORED);
  return { ...report, read: report.read - along, accepted: report.accepted - along, issues };
}

function merged(base: Paket, part: Paket, withPolicy: boolean): Paket {
  const place = (t: { readonly unorId: string; readonly jabatanId: string }): string =>
    formasiKey(t.unorId, t.jabatanId);
  return {
    unor: upsert(base.unor, part.unor, (u) => u.unorId),
    jabatan: upsert(base.jabatan, part.jabatan, (j) => j.jabatanId),
    formasi: upsert(base.formasi, part.formasi, place),
    tugas: renew(base.tugas, part.tugas, place),
    pegawai: upsert(base.pegawai, part.pegawai, (p) => p.pegawaiId),
    kerabat: upsert(base.kerabat, part.kerabat, (k) => [k.pegawaiIdA, k.pegawaiIdB].sort().join('\u001f')),
    volume: upsert(base.volume, part.volume, (v) => `${v.unorId}\u001f${v.layananId}\u001f${v.tanggal}`),
    peristiwa: upsert(base.peristiwa, part.peristiwa, (p) => p.peristiwaId),
    minat: renew(base.minat, part.minat, (m) => m.pegawaiId),
    kunci: renew(base.kunci, part.kunci, (k) => k.pegawaiId),
    kebijakan: withPolicy ? part.kebijakan : base.kebijakan,
  };
}

/** Rows of `part` replace those of `base` with the same key, in place; new ones follow. */
function upsert<T>(base: readonly T[], part: readonly T[], keyOf: (row: T) => string): T[] {
  const rows = new Map(base.map((row) => [keyOf(row), row]));
  for (const row of part) rows.set(keyOf(row), row);
  return Array.from(rows.values());
}

/** Rows without a key of their own: those of a group that `part` has are replaced as a whole. */
function renew<T>(base: readonly T[], part: readonly T[], groupOf: (row: T) => string): T[] {
  const renewed = new Set(part.map(groupOf));
  return [...base.filter((row) => !renewed.has(groupOf(row))), ...part];
}
