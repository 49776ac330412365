import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Module, readModules } from './modules.ts';
import { roomOf } from './rules.ts';

const BEGIN = '<!-- rooms:begin (npm run architecture) -->';
const END = '<!-- rooms:end -->';

/** The name a reader uses for a room: `core/planning`, `server/features/workload`, `server/db`, `contract`. */
const nameOf = (path: string): string | null =>
  /\.test\.tsx?$/.test(path)
    ? null
    : (roomOf(path)
        ?.replace(/^packages\//, '')
        .replace('/src/', '/')
        .replace(/\/$/, '') ?? (path.startsWith('packages/server/src/doors/') ? 'server/doors' : null));

/** Mermaid picture of who looks at whom, from the imports that are really there. */
export function picture(modules: readonly Module[]): string {
  const edges = new Set<string>();
  for (const { path, imports } of modules) {
    const from = nameOf(path);
    for (const i of imports) {
      const to = i.own ? nameOf(i.to) : null;
      // Every room may use kernel and domain; drawing those lines would hide the others.
      if (from && to && from !== to && !/core\/(kernel|domain)$/.test(to)) edges.add(`  ${from} --> ${to}`);
    }
  }
  return ['```mermaid', 'flowchart LR', ...[...edges].sort(), '```'].join('\n');
}

/** ARCHITECTURE.md with the picture of today's tree between its two marks. */
export function withPicture(text: string, modules: readonly Module[]): string {
  const [head, rest] = text.split(BEGIN);
  const tail = rest?.split(END)[1];
  if (head === undefined || tail === undefined) throw new Error(`ARCHITECTURE.md needs the marks ${BEGIN} and ${END}.`);
  return `${head}${BEGIN}\n${picture(modules)}\n${END}${tail}`;
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '../..');
  const file = join(root, 'ARCHITECTURE.md');
  writeFileSync(file, withPicture(readFileSync(file, 'utf8'), readModules(root)));
}
