export type { OutCell, RawCell } from '@seimbang/core/domain';
export { type FileCode, fileIssue } from './problems.ts';
export { readRaw, type ReadOptions, readSheets } from './read-sheets.ts';
export {
  type Cell,
  defaultLimits,
  type Merge,
  type RawFile,
  type RawSheet,
  type ReadLimits,
  type Sheet,
} from './sheet.ts';
export { csvText, type OutSheet, writeCsv, writeFileWhole, writeSheets } from './write.ts';
