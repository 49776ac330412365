import type { Sheet } from '../sheets/index.ts';
import { abkFormulir, abkTabel } from './abk.ts';
import { daftarPegawai } from './daftar-pegawai.ts';
import { duk } from './duk.ts';
import type { Format, FormatId, Recognition } from './format.ts';
import { paketData } from './paket-data.ts';
import { petaJabatan } from './peta-jabatan.ts';
import { siasnApi } from './siasn-api.ts';
import { siasnEkspor } from './siasn-ekspor.ts';

export { isBlank, lineOf, textOf } from './cell.ts';
export { PRIBADI } from './field.ts';
export { type Format, type FormatId, readTable, type RowKind, type Table } from './format.ts';
export { editDistance, headerKey, headerWords } from './header-name.ts';
export { likelyTable, paketTableOf } from './paket-data.ts';
export { type ImutData, imutSheets } from './imut/index.ts';
export { looksPrivate } from './private.ts';
export type { SourceRow, TableRows } from './record.ts';

/** Every shape of file Seimbang knows, in the order in which ties are decided. */
export const formats: readonly Format[] = [
  paketData,
  siasnEkspor,
  siasnApi,
  duk,
  abkFormulir,
  abkTabel,
  petaJabatan,
  daftarPegawai,
];

export const formatById = (id: FormatId): Format => {
  const found = formats.find((f) => f.id === id);
  if (!found) throw new Error(`formatById: no format "${id}".`);
  return found;
};

export interface Recognised extends Recognition {
  readonly format: Format;
}

/** Formats that could be this sheet, the likeliest first; empty when none fits. File and sheet names are not asked. */
export function recognise(sheet: Sheet): readonly Recognised[] {
  const found = formats.flatMap((format) => {
    const recognition = format.recognise(sheet);
    return recognition ? [{ ...recognition, format }] : [];
  });
  return found.sort((a, b) => b.score - a.score);
}
