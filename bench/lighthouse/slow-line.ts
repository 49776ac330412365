import type { Browser } from 'playwright-core';
import { enterAs } from '../../tests/browser/support/enter-as.ts';
import type { Offered } from '../../tests/browser/support/offers.ts';
import type { Measured } from './pages.ts';

/** 400 kbit/s, 400 ms there and back, processor four times slower (UX section 2). */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;
/** How long somebody looks before the next tap. */
const READS_MS = 1000;

/** What a person on a slow line waits for, milliseconds; `cls` has no unit. */
export interface Waited {
  readonly fcp: number;
  readonly lcp: number;
  readonly inp: number;
  readonly cls: number;
  /** Until the page answers taps. */
  readonly ready: number;
}

interface Seen {
  fcp: number;
  lcp: number;
  inp: number;
  cls: number;
}

/** Runs in the page before anything else: collects what the browser itself measures. */
function observe(): void {
  const seen: Seen = { fcp: 0, lcp: 0, inp: 0, cls: 0 };
  Object.assign(window, { seen });
  const watch = (type: string, each: (entry: PerformanceEntry) => void, more: object = {}): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...more });
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  watch('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
  watch('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
    if (!shift.hadRecentInput) seen.cls += shift.value;
  });
  watch(
    'event',
    (entry) => {
      if ((entry as PerformanceEventTiming).interactionId) seen.inp = Math.max(seen.inp, entry.duration);
    },
    { durationThreshold: 16 },
  );
}

/** One first visit over the slow line, then the taps of the page; the slowest of them counts. */
export async function onSlowLine(browser: Browser, address: string, page: Measured, who: Offered): Promise<Waited> {
  const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale: 'id-ID' };
  const context = await browser.newContext(phone);
  try {
    if (page.signedIn) await enterAs(context, address, who.cookie);
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await tab.addInitScript(observe);
    await tab.goto(address + page.path(who), { waitUntil: 'load', timeout: 60_000 });
    // React marks an element it has taken over: from then on a tap is answered.
    await tab.waitForFunction(() =>
      Object.keys(document.querySelector('#isi') ?? {}).some((key) => key.startsWith('__react')),
    );
    const ready = await tab.evaluate(() => performance.now());
    await tab.waitForTimeout(READS_MS);
    for (const name of page.taps) {
      await tab.getByRole('button', { name }).first().tap();
      await tab.waitForTimeout(READS_MS);
    }
    const seen = await tab.evaluate(() => (window as unknown as { seen: Seen }).seen);
    return { ...seen, ready };
  } finally {
    await context.close();
  }
}
