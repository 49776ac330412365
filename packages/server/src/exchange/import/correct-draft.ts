import { draftSheet } from './draft-sheet.ts';
import { sheetOf } from './stored.ts';
import { type Corrections, type DraftSheet, type ImportDraft, nothingKnown, type SheetCorrection } from './types.ts';

/** The draft after the user's corrections: columns, kinds and preview follow them. */
export function correctDraft(draft: ImportDraft, corrections: Corrections): ImportDraft {
  const byIndex = new Map((corrections.lembar ?? []).map((c) => [c.indeks, c]));
  const lembar = draft.lembar.map((old) => {
    const correction = byIndex.get(old.indeks);
    return correction ? corrected(old, correction) : old;
  });
  const nama = [...(corrections.nama ?? []), ...draft.nama];
  const isFirst = (n: (typeof nama)[number], i: number): boolean =>
    nama.findIndex((o) => o.jenis === n.jenis && o.nama === n.nama) === i;
  return { ...draft, lembar, nama: nama.filter(isFirst) };
}

function corrected(old: DraftSheet, correction: SheetCorrection): DraftSheet {
  const kolom = { ...saidBefore(old, correction), ...correction.kolom };
  const kept = { ...previous(old, correction), ...correction, kolom };
  const now = draftSheet(sheetOf(old.isi, old.berkas, old.lembar), old.indeks, nothingKnown, kept);
  return { ...now, jenisDipilih: correction.jenis === undefined ? old.jenisDipilih : correction.jenis !== null };
}

const hasNewKind = (old: DraftSheet, { jenis }: SheetCorrection): boolean => jenis !== undefined && jenis !== old.jenis;

/** A sheet keeps its kind and default unit unless the correction names another; under another kind its title is read again. */
function previous(old: DraftSheet, correction: SheetCorrection): Pick<SheetCorrection, 'jenis' | 'unorBawaan'> {
  const kind = old.jenis === null ? {} : { jenis: old.jenis };
  return old.unorBawaan === null && hasNewKind(old, correction) ? kind : { ...kind, unorBawaan: old.unorBawaan };
}

/** What was remembered or corrected before stays when only another column is corrected now; another kind starts afresh. */
function saidBefore(old: DraftSheet, correction: SheetCorrection): Record<string, string | null> {
  if (hasNewKind(old, correction)) return {};
  const said = old.kolom.filter((k) => k.asal === 'diingat' || k.asal === 'dikoreksi');
  return Object.fromEntries(said.map((k) => [String(k.indeks), k.tujuan]));
}
