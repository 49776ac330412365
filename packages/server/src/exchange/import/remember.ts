import { formatById } from '../formats/index.ts';
import { rememberedOf } from './field-maps.ts';
import { sheetOf } from './stored.ts';
import { tablesFor } from './tables-for.ts';
import type { Corrections, ImportDraft, KnownMappings } from './types.ts';

/** What the user taught in this import: sheets with a corrected or remembered column or kind, and the answers about names. */
export function learned(draft: ImportDraft, corrections: Corrections): KnownMappings {
  const pemetaan = draft.lembar.flatMap((s) => {
    const taught = s.jenisDipilih || s.kolom.some((k) => k.asal === 'dikoreksi' || k.asal === 'diingat');
    if (!taught || s.jenis === null || s.jenis === 'paket-data') return [];
    const format = formatById(s.jenis);
    const table = tablesFor(sheetOf(s.isi, s.berkas, s.lembar), format)[0];
    return table ? [rememberedOf(format, table, s.kolom)] : [];
  });
  return { pemetaan, nama: corrections.nama ?? [] };
}

/** What is kept after an import: the newer answer replaces the older one to the same question. */
export function mergeKnown(kept: KnownMappings, taught: KnownMappings): KnownMappings {
  const pemetaan = new Map([...kept.pemetaan, ...taught.pemetaan].map((m) => [m.sidik, m]));
  const nama = new Map([...kept.nama, ...taught.nama].map((n) => [`${n.jenis}:${n.nama}`, n]));
  return { pemetaan: Array.from(pemetaan.values()), nama: Array.from(nama.values()) };
}
