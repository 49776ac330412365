import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const MARKUP_SHOWN = 160;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
type Run = (tags: readonly string[]) => Promise<{ readonly violations: readonly Violation[] }>;

/**
 * What axe finds on the page as it stands, one line for each rule. The script is put into a page once: sending its half megabyte again
 * for every width takes longer than the search itself. Style sheets and media are not fetched again for it (`preload`): only rules about
 * turned screens and about sound would read them.
 */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (tags) => {
    const { run } = (globalThis as unknown as { axe: { run: (options: object) => ReturnType<Run> } }).axe;
    return (await run({ runOnly: tags, resultTypes: ['violations'], preload: false })).violations;
  }, TAGS);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, MARKUP_SHOWN)).join(' | ')}`,
  );
}
