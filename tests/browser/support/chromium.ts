import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * The npm package unpacks into the temp folder under fixed names and trusts what it finds there: another user's files or an interrupted
 * unpack break every later run. So it is given a folder of its own, with a marker written last.
 */
const HOME = join(import.meta.dirname, '../../../node_modules/.cache/chromium');
const MARK = join(HOME, 'unpacked');
const SMALLEST_BINARY_BYTES = 50e6;

/** Flags of the package that switch off what these tests look at, and those that draw with a graphics card made of software. */
const DROPPED =
  /^--(single-process|no-zygote|disable-web-security|allow-running-insecure-content|disable-site-isolation-trials|use-gl|use-angle|enable-unsafe-swiftshader|in-process-gpu|ignore-gpu)/;
/** Without these Chromium asks for hosts on the public network at every start. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
/** Pages are drawn by the processor alone, a third faster than through an imitated graphics card. */
const DRAWN_PLAINLY = ['--disable-gpu', '--disable-gpu-compositing'];

/** Unpacks the browser once; call it from a global setup so that two test files never unpack at the same time. */
export async function unpackChromium(): Promise<string> {
  if (process.env['CHROMIUM_PATH']) return process.env['CHROMIUM_PATH'];
  if (!existsSync(MARK)) rmSync(HOME, { recursive: true, force: true });
  mkdirSync(HOME, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = HOME;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const path = await packed.executablePath();
    if (statSync(path).size < SMALLEST_BINARY_BYTES)
      throw new Error(`Chromium: incomplete unpack in ${HOME}. Remove it and run again.`);
    writeFileSync(MARK, '');
    return path;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** How Chromium is started: the npm package's, or, on other systems, that of CHROMIUM_PATH. */
export async function chromiumOptions(): Promise<{ executablePath: string; args: string[]; headless: true }> {
  const executablePath = await unpackChromium();
  const { default: packed } = await import('@sparticuz/chromium');
  const args = process.env['CHROMIUM_PATH'] ? ['--no-sandbox'] : packed.args.filter((flag) => !DROPPED.test(flag));
  return { executablePath, args: [...args, ...QUIET, ...DRAWN_PLAINLY], headless: true };
}

/** A headless Chromium. */
export const launchChromium = async (): Promise<Browser> => chromium.launch(await chromiumOptions());
