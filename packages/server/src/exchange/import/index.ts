export { applyImport } from './apply-import.ts';
export { correctDraft } from './correct-draft.ts';
export { draftImport, type ImportFile } from './draft-import.ts';
export { emptyPaket } from './paket-merge.ts';
export { mergeKnown } from './remember.ts';
export {
  type Corrections,
  type DraftSheet,
  type FileChanges,
  type ImportDraft,
  type ImportOutcome,
  type KnownMappings,
  type NameDecision,
  nothingKnown,
  type RememberedMapping,
  type SheetCorrection,
} from './types.ts';
