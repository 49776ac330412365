import { defineConfig } from 'vitest/config';

/** The large counts: not part of `npm test`, which runs a seeded sample of each. Results go to tests/long/RESULTS.md. */
export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    globalSetup: ['./packages/server/src/testing/global-setup.ts'],
    reporters: ['default', './tools/plain-reporter.ts'],
    testTimeout: 3_600_000,
    maxWorkers: 2,
  },
});
