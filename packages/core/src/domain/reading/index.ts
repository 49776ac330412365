export {
  chooser,
  type Choices,
  jenisJabatan,
  kinerja,
  pendidikan,
  periode,
  readEselon,
  readGolongan,
  statusPegawai,
} from './choice.ts';
export type { Column, ColumnType, OutCell } from './column.ts';
export { type FormattedPaket, formatPaket, type OutTable } from './format-paket.ts';
export { readDay } from './date.ts';
export { type NipFinding, checkNip, isLossyNumberText, maskNip } from './nip.ts';
export { type DecimalMark, decimalMarkOf, type NumberReading, readNumber } from './number.ts';
export { type PaketReading, parsePaket } from './parse-paket.ts';
export { parseKebijakan } from './policy-file.ts';
export type { RawCell, RawPaket, RawTable } from './raw.ts';
export { type ImportReport, isUsable, type Quality, type QualityIndicator } from './report.ts';
export { type SchemaName, schemas } from './schemas.ts';
