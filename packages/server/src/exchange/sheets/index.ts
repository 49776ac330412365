export type { OutCell, RawCell } from '@seimbang/core/domain';
export { fileIssue } from './problems.ts';
export { readRaw, readSheets } from './read-sheets.ts';
export {
  type Cell,
  type Merge,
  type RawSheet,
  type Sheet,
} from './sheet.ts';
export { type OutSheet, writeCsv, writeFileWhole, writeSheets } from './write.ts';
