import type { PageSpec } from '../shared/page-spec.ts';
import { type PageName, pages } from './pages.ts';

const patterns = Object.entries<PageSpec>(pages)
  // A fixed path goes before one with parameters, as in the router.
  .sort(([, a], [, b]) => Number(a.path.includes('$')) - Number(b.path.includes('$')))
  .map(([name, page]) => ({
    name: name as PageName,
    pattern: new RegExp(`^${page.path.replaceAll('.', '\\.').replace(/\$\w+/g, '[^/]+')}/?$`),
  }));

/** The page an address leads to, or null. */
export const pageAt = (pathname: string): PageName | null =>
  patterns.find((entry) => entry.pattern.test(pathname))?.name ?? null;
