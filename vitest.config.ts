import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tools/slow-first.ts';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tests/**/*.test.ts', 'tools/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/long/**'],
    globalSetup: ['./tests/browser/support/global-setup.ts', './packages/server/src/testing/global-setup.ts'],
    reporters: ['default', './tools/plain-reporter.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One more than the cores: a browser, a database or a server that is being killed leaves its worker waiting half of the time.
    maxWorkers: 3,
    sequence: { sequencer: SlowFirst },
  },
});
