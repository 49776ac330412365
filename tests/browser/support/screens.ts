import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../../packages/web/src/app/pages.ts';
import { type RegisterEntry, registerOf } from '../../../packages/web/src/app/register.ts';
import { axeFaults } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { mockApi } from './mock-api.ts';
import { serveBuiltWeb, type Site } from './site.ts';

type Language = 'id' | 'en';
const WIDTHS = [1440, 768, 360] as const;
export const register = registerOf(pages);

interface Opened {
  readonly site: Site;
  readonly browser: Browser;
}

/** The built web app and a browser for the tests of one file or group. */
export function useBrowser(): () => Opened {
  let opened: Opened | undefined;
  beforeAll(async () => {
    opened = { site: await serveBuiltWeb(), browser: await launchChromium() };
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.site.close();
  });
  return () => {
    if (opened === undefined) throw new Error('useBrowser: the browser is there only while a test runs.');
    return opened;
  };
}

/** Tabs that are drawn, as `key=value`; the open ones with a star. */
const tabsOn = (page: Page): Promise<readonly string[]> =>
  page
    .locator('[role=tab]')
    .evaluateAll((tabs) =>
      tabs.map((tab) => `${tab.getAttribute('data-tab')}${tab.getAttribute('aria-selected') === 'true' ? '*' : ''}`),
    );

/** A tab that is drawn without standing in the page's query, or one of the register that does not open. */
export async function tabFaults(page: Page, entry: RegisterEntry): Promise<readonly string[]> {
  const drawn = await tabsOn(page);
  const unknown = drawn.filter((tab) => !entry.tabs.includes(tab.replace('*', '')));
  const closed = entry.tab !== null && !drawn.includes(`${entry.tab}*`) ? [entry.tab] : [];
  return [
    ...unknown.map((tab) => `not in the page's query: tab ${tab}`),
    ...closed.map((tab) => `not open: tab ${tab}`),
  ];
}

/** The page has settled: its own data, the error or empty panel, or the loading panel where it waits for ever. */
export async function openEntry(page: Page, site: Site, entry: RegisterEntry): Promise<void> {
  await page.goto(site.address + entry.address);
  await page.locator('h1').first().waitFor();
  if (entry.state === 'loading') await page.locator('[data-state=loading]').first().waitFor();
  else await page.waitForFunction(() => !document.querySelector('[data-state=loading]'));
}

async function faults(page: Page): Promise<readonly string[]> {
  const said = await axeFaults(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [...said, `scrolls sideways by ${over} px`] : said;
}

const nameOf = ({ page, state, tab }: RegisterEntry): string => [page, tab, state].filter(Boolean).join(', ');

export async function contextFor(browser: Browser, language: Language): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  await context.addInitScript((chosen) => localStorage.setItem('seimbang.language', chosen), language);
  return context;
}

interface Watched {
  readonly page: Page;
  /** What the page threw or its policy refused since the last call. */
  readonly heard: () => readonly string[];
}

/** So many entries share a page: a new one for each would compile the whole app again, one for all would grow to a gigabyte. */
const ENTRIES_OF_A_PAGE = 25;

async function watchedPage(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage();
  let lines: string[] = [];
  page.on('pageerror', (error) => lines.push(error.message));
  page.on('console', (line) => {
    if (/Content Security Policy/.test(line.text())) lines.push(line.text());
  });
  return {
    page,
    heard: () => {
      const said = lines;
      lines = [];
      return said;
    },
  };
}

/** The page for the next entry. */
function pagesOf(context: BrowserContext): () => Promise<Watched> {
  let shown = 0;
  let watched: Watched | null = null;
  return async () => {
    if (watched !== null && ++shown % ENTRIES_OF_A_PAGE !== 0) return watched;
    await watched?.page.close();
    watched = await watchedPage(context);
    return watched;
  };
}

/** Every entry of the register in one language. Each language is a test file of its own, so that two of them share the cores. */
export function describeScreens(language: Language): void {
  describe(`every screen in every state (${language})`, () => {
    const opened = useBrowser();
    let context: BrowserContext;
    let next: () => Promise<Watched>;
    beforeAll(async () => {
      context = await contextFor(opened().browser, language);
      next = pagesOf(context);
    });
    afterAll(() => context?.close());

    it.each(register.map((entry) => [nameOf(entry), entry] as const))(
      '%s: nothing for axe to find and no sideways scrolling at 1440, 768 and 360 px',
      async (_, entry) => {
        const { page, heard } = await next();
        const complaints: string[] = [];
        const unanswered = mockApi(opened().site, entry.state, entry.api, entry.peran);
        await openEntry(page, opened().site, entry);
        complaints.push(...(await tabFaults(page, entry)));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          complaints.push(...(await faults(page)).map((fault) => `${width} px: ${fault}`));
        }
        expect([...complaints, ...heard()]).toEqual([]);
        expect(unanswered).toEqual([]);
      },
    );
  });
}
