import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';

/** What one run of Lighthouse says: scores 0-100, times in milliseconds. */
export interface Score {
  readonly performance: number;
  readonly accessibility: number;
  readonly practices: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly bytes: number;
  /** Lighthouse's own measure of how fast the machine was at that moment. */
  readonly machine: number;
}

/** One run with the mobile preset (simulated 1.6 Mbit/s, 150 ms, processor four times slower); the raw result goes to `file`. */
export async function score(url: string, port: number, file: string | null): Promise<Score> {
  const run = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
    disableFullPageScreenshot: true,
  });
  if (!run || run.lhr.runtimeError) throw new Error(`Lighthouse: ${run?.lhr.runtimeError?.message ?? 'no result'}`);
  const { categories, audits, environment } = run.lhr;
  if (file !== null) writeFileSync(file, gzipSync(String(run.report)));
  const points = (id: string): number => Math.round((categories[id]?.score ?? 0) * 100);
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  return {
    performance: points('performance'),
    accessibility: points('accessibility'),
    practices: points('best-practices'),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    machine: environment.benchmarkIndex,
  };
}
