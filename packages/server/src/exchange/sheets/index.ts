export { type FileCode, fileIssue } from './problems.ts';
export { readRaw, type ReadOptions, readSheets } from './read-sheets.ts';
export {
  type Cell,
  defaultLimits,
  type Merge,
  type RawCell,
  type RawFile,
  type RawSheet,
  type ReadLimits,
  type Sheet,
} from './sheet.ts';
export { csvText, type OutCell, type OutSheet, writeCsv, writeSheets } from './write.ts';
