import type { FileRefused } from './problems.ts';
import type { RawSheet } from './sheet.ts';

/** What the parsing process prints: the sheets, or the code of the refusal. */
export type ChildAnswer =
  | { readonly ok: true; readonly sheets: readonly RawSheet[] }
  | { readonly ok: false; readonly code: FileRefused['code']; readonly facts: FileRefused['facts'] };
