import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../RESULTS.md');

const HEAD = `# Results of the long tests

Written by \`npm run test:long\`; each part is replaced when its test passes. The suite runs a seeded sample of each.
`;

/** Replaces one part of tests/long/RESULTS.md: what was counted, on which machine and day. */
export function record(title: string, lines: readonly string[]): void {
  const parts = (existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD).split(/^(?=## )/m);
  const [head = HEAD, ...sections] = parts;
  const others = sections.filter((s) => !s.startsWith(`## ${title}\n`)).map((s) => s.trimEnd());
  const day = new Date().toISOString().slice(0, 10);
  const own = [`## ${title}`, '', ...lines.map((l) => `- ${l}`), `- ${day}, ${machine()}`].join('\n');
  writeFileSync(FILE, `${[head.trimEnd(), ...[...others, own].sort()].join('\n\n')}\n`);
}

function machine(): string {
  const cores = cpus();
  return `Node ${process.versions.node}, ${cores.length} x ${cores[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
}
