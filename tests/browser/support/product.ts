import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Browser, Page } from 'playwright-core';

const CHILD = join(import.meta.dirname, '../../../packages/server/src/testing/serve-child.ts');

/** The whole product, started as a user would start it: own PostgreSQL, demo data, web app. */
export interface Product {
  readonly address: string;
  /** Makes the first account; null with the demo. */
  readonly loginKey: string | null;
  readonly stop: () => Promise<void>;
}

/** The same, with a clock that the test turns. */
interface ClockedProduct extends Product {
  readonly setToday: (day: string) => Promise<void>;
}

/** With the demo, and the day that the server takes for today in the hands of the test. */
export async function startWithClock(day: string): Promise<ClockedProduct> {
  const { product, child } = await start('jam');
  const setToday = (today: string): Promise<void> =>
    new Promise((resolve) => {
      const lines = createInterface({ input: child.stdout as Readable });
      lines.on('line', (line) => {
        if (line !== JSON.stringify({ hari: today })) return;
        lines.close();
        child.stdout?.resume();
        resolve();
      });
      child.stdin?.write(`${today}\n`);
    });
  await setToday(day);
  return { ...product, setToday };
}

/** With the demo, or `kosong`: without any data and accounts. */
export const startProduct = async (data: 'demo' | 'kosong' = 'demo'): Promise<Product> => (await start(data)).product;

async function start(how: 'demo' | 'kosong' | 'jam'): Promise<{ product: Product; child: ChildProcess }> {
  const dir = mkdtempSync(join(tmpdir(), 'seimbang-kisah-'));
  // As root the database runs under another user, who must be able to pass through.
  chmodSync(dir, 0o755);
  const child = spawn(process.execPath, [CHILD, join(dir, 'data'), 'quiet', how], {
    stdio: [how === 'jam' ? 'pipe' : 'ignore', 'pipe', 'inherit'],
  });
  const { url, loginKey } = await firstLine(child);
  const product: Product = {
    address: url,
    loginKey,
    stop: async () => {
      if (child.exitCode === null) {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        await gone;
      }
      rmSync(dir, { recursive: true, force: true });
    },
  };
  return { product, child };
}

interface Said {
  readonly url: string;
  readonly loginKey: string | null;
}

/** The first line of JSON says where it listens; the stream stays open, or the child would write into nothing. */
function firstLine(child: ChildProcess): Promise<Said> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new Error('The product has no output to read.');
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('{')) return;
      const said = JSON.parse(line) as Partial<Said>;
      if (said.url === undefined) reject(new Error(line));
      else resolve({ url: said.url, loginKey: said.loginKey ?? null });
    });
    child.once('exit', (code) => reject(new Error(`The product ended with ${code} before it was ready.`)));
  });
}

/** A page in Indonesian that collects every error the browser reports. */
export async function openPage(browser: Browser, width: number): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, errors };
}
