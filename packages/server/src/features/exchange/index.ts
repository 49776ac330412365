export { applyDraft } from './apply.ts';
export { correctDraft, createDraft, discardDraft, importHistory, viewDraft } from './draft.ts';
export { type ImportResult, importPaths } from './import-paths.ts';
