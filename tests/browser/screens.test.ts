import { describe, expect, it } from 'vitest';
import { pages } from '../../packages/web/src/app/pages.ts';
import type { PageSpec } from '../../packages/web/src/shared/page-spec.ts';
import { mockApi } from './support/mock-api.ts';
import { contextFor, openEntry, register, tabFaults, useBrowser } from './support/screens.ts';

describe('the register', () => {
  const opened = useBrowser();

  it('lists every page, each with data in all five states, and each further tab of it', () => {
    const listed = new Set(register.map((entry) => entry.page));
    expect([...listed].sort()).toEqual(Object.keys(pages).sort());
    for (const [name, page] of Object.entries<PageSpec>(pages)) {
      const own = register.filter((entry) => entry.page === name);
      expect(own.filter((entry) => entry.tab === null)).toHaveLength(page.api.length === 0 ? 1 : 5);
      const further = (page.query?.tabs ?? []).flatMap(({ values }) => values.slice(1));
      expect(own.filter((entry) => entry.tab !== null)).toHaveLength(further.length);
    }
  });

  it('notices a tab that no query holds, and one that does not open', async () => {
    const context = await contextFor(opened().browser, 'id');
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

  it('shows the error panel, with its code, wherever the server fails', { timeout: 120_000 }, async () => {
    const context = await contextFor(opened().browser, 'id');
    const page = await context.newPage();
    const silent: string[] = [];
    for (const entry of register.filter((one) => one.state === 'error')) {
      mockApi(opened().site, entry.state, entry.api, entry.peran);
      await openEntry(page, opened().site, entry);
      const said = await page.locator('[data-state=error]').first().textContent();
      if (!said?.includes('kesalahan-server')) silent.push(entry.page);
    }
    expect(silent).toEqual([]);
    await context.close();
  });
});
