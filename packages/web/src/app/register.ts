import type { Peran } from '@seimbang/contract';
import type { NamaRute } from '@seimbang/contract/light';
import type { PageSpec } from '../shared/page-spec.ts';

/** What a page can look like: waiting, nothing there, failed, and with the longest names and many rows; `normal` is the everyday. */
export const STATES = ['normal', 'loading', 'empty', 'error', 'long'] as const;
export type ScreenState = (typeof STATES)[number];
/** Waiting, nothing there and failed belong to the page; its other tabs are looked at with as much in them as there can be. */
const TAB_STATE: ScreenState = 'long';

export interface RegisterEntry {
  readonly page: string;
  readonly address: string;
  readonly state: ScreenState;
  /** The tab the address opens, as `key=value`; null for the page as it opens. */
  readonly tab: string | null;
  /** Every tab the page may show. */
  readonly tabs: readonly string[];
  /** Routes to answer in this state. */
  readonly api: readonly NamaRute[];
  /** Somebody who may open it. */
  readonly peran: Peran;
}

/** Fills the parameters of a path; the same notation as the router's. */
const addressOf = (page: PageSpec): string =>
  page.path.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(page.example[name] ?? ''));

const tabGroups = ({ query }: PageSpec): readonly (readonly string[])[] =>
  (query?.tabs ?? []).map(({ key, values }) => values.map((value) => `${key}=${value}`));

/** The analyst, wherever the analyst may look. */
const readerOf = ({ roles }: PageSpec): Peran => (roles.includes('analis') ? 'analis' : (roles[0] ?? 'analis'));

/** Every page in every state it can be in, and each of its further tabs. A page that reads nothing has one state. */
export function registerOf(pages: Readonly<Record<string, PageSpec>>): readonly RegisterEntry[] {
  return Object.entries(pages).flatMap(([page, spec]) => {
    const groups = tabGroups(spec);
    const shared = { page, tabs: groups.flat(), api: spec.api, peran: readerOf(spec) };
    const address = addressOf(spec);
    const states: readonly ScreenState[] = spec.api.length === 0 ? ['normal'] : STATES;
    const further = groups.flatMap(([, ...others]) => others);
    return [
      ...states.map((state) => ({ ...shared, address, state, tab: null })),
      ...further.map((tab) => ({ ...shared, address: `${address}?${tab}`, state: TAB_STATE, tab })),
    ];
  });
}
