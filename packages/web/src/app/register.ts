import type { NamaRute } from '@seimbang/contract/light';
import type { PageSpec } from '../shared/page-spec.ts';

/** What a page can look like: waiting, nothing there, failed, and with the longest names and many rows; `normal` is the everyday. */
export const STATES = ['normal', 'loading', 'empty', 'error', 'long'] as const;
export type ScreenState = (typeof STATES)[number];

export interface RegisterEntry {
  readonly page: string;
  readonly address: string;
  readonly state: ScreenState;
  /** Routes to answer in this state. */
  readonly api: readonly NamaRute[];
}

/** Fills the parameters of a path; the same notation as the router's. */
const addressOf = (page: PageSpec): string =>
  page.path.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(page.example[name] ?? ''));

/** Every page in every state it can be in. A page that reads nothing has one state. */
export function registerOf(pages: Readonly<Record<string, PageSpec>>): readonly RegisterEntry[] {
  return Object.entries(pages).flatMap(([page, spec]) =>
    (spec.api.length === 0 ? (['normal'] as const) : STATES).map((state) => ({
      page,
      address: addressOf(spec),
      state,
      api: spec.api,
    })),
  );
}
