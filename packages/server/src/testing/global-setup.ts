import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { prepareLayout } from '../db/embedded/layout.ts';
import { livingPostmaster, stopPostmaster } from '../db/embedded/postmaster.ts';

/** One PostgreSQL per test run. The first file that asks for a database starts it; a run without such files starts none. */
export default function setup(project: TestProject): () => Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'seimbang-uji-'));
  project.provide('postgresDir', dir);
  return async () => {
    const layout = prepareLayout(join(dir, 'data'));
    const postmaster = layout.ok ? livingPostmaster(layout.value) : null;
    if (layout.ok && postmaster) await stopPostmaster(layout.value, postmaster);
    rmSync(dir, { recursive: true, force: true });
  };
}
