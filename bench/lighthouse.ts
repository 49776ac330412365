import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../tests/browser/support/chromium.ts';
import { type Offered, offersOf } from '../tests/browser/support/offers.ts';
import { startProduct } from '../tests/browser/support/product.ts';
import { MEASURED, type Measured } from './lighthouse/pages.ts';
import { report } from './lighthouse/report.ts';
import { type Score, score } from './lighthouse/score.ts';
import { onSlowLine, type Waited } from './lighthouse/slow-line.ts';

/**
 * The pages of civil servants as Lighthouse's phone sees them, and over a line of 400 kbit/s:
 * `npm run bench:lighthouse [-- --write --ahead]`. `--write` renews bench/LIGHTHOUSE.md and the raw results beside it.
 *
 * Times are wall times, so a machine that is busy with something else measures that too. A run waits a moment for quiet; on a shared
 * machine `--ahead` lets the browser go before other work (Linux, as root). The report says how it was.
 */
const RUNS = 5;
const PORT = 9377;
const QUIET_LOAD = 1.5;
const LONGEST_WAIT_MS = 2000;
const RAW = join(import.meta.dirname, 'lighthouse/raw');
const write = process.argv.includes('--write');
const ahead = process.argv.includes('--ahead');

/** Results of the runs of one page. */
export interface Results {
  readonly page: Measured;
  readonly scores: readonly Score[];
  readonly waits: readonly Waited[];
}

const product = await startProduct();
const loads: number[] = [];
try {
  const { offered } = await offersOf(product.address);
  const who = offered[0];
  if (!who) throw new Error('The demo round offers nobody a place.');
  // The browsers inherit it; the server, which has been started already, does not.
  if (ahead) execFileSync('chrt', ['--all-tasks', '--rr', '--pid', '1', String(process.pid)]);
  const results: Results[] = [];
  for (const page of MEASURED) results.push(await measured(page, who));
  const text = report(results, {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`,
    loads,
    ahead,
  });
  if (write) writeFileSync(join(import.meta.dirname, 'LIGHTHOUSE.md'), text);
  process.stdout.write(text);
} finally {
  await product.stop();
}

async function measured(page: Measured, who: Offered): Promise<Results> {
  const scores: Score[] = [];
  const waits: Waited[] = [];
  for (let run = 1; run <= RUNS; run++) {
    await quiet();
    scores.push(await lighthouseRun(page, who, run));
    await quiet();
    waits.push(await slowRun(page, who));
    process.stderr.write(`${page.name} ${run}: ${JSON.stringify(scores.at(-1))} ${JSON.stringify(waits.at(-1))}\n`);
  }
  return { page, scores, waits };
}

/** A browser of its own for every run: nothing of an earlier one is left in it. */
async function lighthouseRun(page: Measured, who: Offered, run: number): Promise<Score> {
  const options = await chromiumOptions();
  const args = [...options.args, `--remote-debugging-port=${PORT}`];
  const context = await chromium.launchPersistentContext('', { ...options, args });
  try {
    const [name = '', ...value] = who.cookie.split('=');
    if (page.signedIn) await context.addCookies([{ name, value: value.join('='), url: product.address }]);
    if (write) mkdirSync(RAW, { recursive: true });
    const file = write ? join(RAW, `${page.name}-${run}.json.gz`) : null;
    return await score(product.address + page.path(who), PORT, file);
  } finally {
    await context.close();
  }
}

async function slowRun(page: Measured, who: Offered): Promise<Waited> {
  const browser = await chromium.launch(await chromiumOptions());
  try {
    return await onSlowLine(browser, product.address, page, who);
  } finally {
    await browser.close();
  }
}

/** Waits for a quiet moment, and notes how quiet it was. */
async function quiet(): Promise<void> {
  const until = Date.now() + (ahead ? 0 : LONGEST_WAIT_MS);
  while ((loadavg()[0] ?? 0) > QUIET_LOAD && Date.now() < until)
    await new Promise((resolve) => {
      setTimeout(resolve, 2000);
    });
  loads.push(loadavg()[0] ?? 0);
}
