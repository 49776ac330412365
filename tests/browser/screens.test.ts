import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../packages/web/src/app/pages.ts';
import { type RegisterEntry, registerOf } from '../../packages/web/src/app/register.ts';
import { launchChromium } from './support/chromium.ts';
import { mockApi } from './support/mock-api.ts';
import { serveBuiltWeb, type Site } from './support/site.ts';

const WIDTHS = [1440, 768, 360] as const;
const LANGUAGES = ['id', 'en'] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

/** The page has settled: its own data, the error or empty panel, or the loading panel where it waits for ever. */
async function open(page: Page, entry: RegisterEntry): Promise<void> {
  await page.goto(site.address + entry.address);
  await page.locator('h1').first().waitFor();
  if (entry.state === 'loading') await page.locator('[data-state=loading]').first().waitFor();
  else await page.waitForFunction(() => !document.querySelector('[data-state=loading]'));
}

async function faults(page: Page): Promise<readonly string[]> {
  // Legacy mode stays in this page (there are no frames); the usual mode opens a second page for every run.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.withTags(TAGS).analyze();
  const said = violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [...said, `scrolls sideways by ${over} px`] : said;
}

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

  it.each(register.map((entry) => [`${entry.page}, ${entry.state}`, entry] as const))(
    '%s: nothing for axe to find and no sideways scrolling at 1440, 768 and 360 px',
    async (_, entry) => {
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (line) => {
        if (/Content Security Policy/.test(line.text())) complaints.push(line.text());
      });
      const unanswered = await mockApi(page, entry.state, entry.api);
      await open(page, entry);
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
  it('lists every page, each with data in all five states', () => {
    const listed = new Set(register.map((entry) => entry.page));
    expect([...listed].sort()).toEqual(Object.keys(pages).sort());
    for (const [name, page] of Object.entries(pages))
      expect(register.filter((entry) => entry.page === name)).toHaveLength(page.api.length === 0 ? 1 : 5);
  });

  it('shows the error panel, with its code, wherever the server fails', async () => {
    const context = await contextFor('id');
    const page = await context.newPage();
    const silent: string[] = [];
    for (const entry of register.filter((one) => one.state === 'error')) {
      await mockApi(page, entry.state, entry.api);
      await open(page, entry);
      const said = await page.locator('[data-state=error]').first().textContent();
      if (!said?.includes('kesalahan-server')) silent.push(entry.page);
    }
    expect(silent).toEqual([]);
    await context.close();
  });
});
