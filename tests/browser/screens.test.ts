import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../packages/web/src/app/pages.ts';
import { type RegisterEntry, registerOf } from '../../packages/web/src/app/register.ts';
import type { PageSpec } from '../../packages/web/src/shared/page-spec.ts';
import { axeFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { mockApi } from './support/mock-api.ts';
import { serveBuiltWeb, type Site } from './support/site.ts';

const WIDTHS = [1440, 768, 360] as const;
const LANGUAGES = ['id', 'en'] as const;

const register = registerOf(pages);
let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await serveBuiltWeb();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Tabs that are drawn, as `key=value`; the open ones with a star. */
const tabsOn = (page: Page): Promise<readonly string[]> =>
  page
    .locator('[role=tab]')
    .evaluateAll((tabs) =>
      tabs.map((tab) => `${tab.getAttribute('data-tab')}${tab.getAttribute('aria-selected') === 'true' ? '*' : ''}`),
    );

/** A tab that is drawn without standing in the page's query, or one of the register that does not open. */
async function tabFaults(page: Page, entry: RegisterEntry): Promise<readonly string[]> {
  const drawn = await tabsOn(page);
  const unknown = drawn.filter((tab) => !entry.tabs.includes(tab.replace('*', '')));
  const closed = entry.tab !== null && !drawn.includes(`${entry.tab}*`) ? [entry.tab] : [];
  return [
    ...unknown.map((tab) => `not in the page's query: tab ${tab}`),
    ...closed.map((tab) => `not open: tab ${tab}`),
  ];
}

/** The page has settled: its own data, the error or empty panel, or the loading panel where it waits for ever. */
async function open(page: Page, entry: RegisterEntry): Promise<void> {
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

async function contextFor(language: string): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript((chosen) => localStorage.setItem('seimbang.language', chosen), language);
  return context;
}

describe.each(LANGUAGES)('every screen in every state (%s)', (language) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await contextFor(language);
  });
  afterAll(() => context?.close());

  it.each(register.map((entry) => [nameOf(entry), entry] as const))(
    '%s: nothing for axe to find and no sideways scrolling at 1440, 768 and 360 px',
    async (_, entry) => {
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (line) => {
        if (/Content Security Policy/.test(line.text())) complaints.push(line.text());
      });
      const unanswered = await mockApi(page, entry.state, entry.api, entry.peran);
      await open(page, entry);
      complaints.push(...(await tabFaults(page, entry)));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        complaints.push(...(await faults(page)).map((fault) => `${width} px: ${fault}`));
      }
      expect(complaints).toEqual([]);
      expect(unanswered).toEqual([]);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.close();
    },
  );
});

describe('the register', () => {
  it('lists every page, each with data in all five states, and each further tab of it', () => {
    const listed = new Set(register.map((entry) => entry.page));
    expect([...listed].sort()).toEqual(Object.keys(pages).sort());
    for (const [name, page] of Object.entries<PageSpec>(pages)) {
      const own = register.filter((entry) => entry.page === name);
      expect(own.filter((entry) => entry.tab === null)).toHaveLength(page.api.length === 0 ? 1 : 5);
      const further = (page.query?.tabs ?? []).flatMap(({ values }) => values.slice(1));
      expect(own.filter((entry) => entry.tab !== null)).toHaveLength(2 * further.length);
    }
  });

  it('notices a tab that no query holds, and one that does not open', async () => {
    const context = await contextFor('id');
    const page = await context.newPage();
    await page.setContent(
      '<button role="tab" data-tab="lihat=a" aria-selected="true">A</button><button role="tab">B</button>',
    );
    const entry = {
      page: 'x',
      address: '/',
      state: 'normal',
      tab: 'lihat=c',
      tabs: ['lihat=a', 'lihat=c'],
      api: [],
      peran: 'analis',
    } as const;
    expect(await tabFaults(page, entry)).toEqual(["not in the page's query: tab null", 'not open: tab lihat=c']);
    await context.close();
  });

  it('shows the error panel, with its code, wherever the server fails', async () => {
    const context = await contextFor('id');
    const page = await context.newPage();
    const silent: string[] = [];
    for (const entry of register.filter((one) => one.state === 'error')) {
      await mockApi(page, entry.state, entry.api, entry.peran);
      await open(page, entry);
      const said = await page.locator('[data-state=error]').first().textContent();
      if (!said?.includes('kesalahan-server')) silent.push(entry.page);
    }
    expect(silent).toEqual([]);
    await context.close();
  });
});
