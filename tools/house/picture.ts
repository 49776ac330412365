import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Module, readModules } from './modules.ts';
import { roomOf } from './rules.ts';

const BEGIN = '<!-- rooms:begin (npm run architecture) -->';
/** Drawing the lines of these would hide the others: what every room may use, and what is there to bring rooms together. */
const SEEN_BY_ALL = /^core\/(kernel|domain)$|^contract|^web\/ui$/;
const SEES_ALL = /^server\/(doors|app)$|^web\/app$/;
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
      if (from && to && from !== to && !SEES_ALL.test(from) && !SEEN_BY_ALL.test(to)) edges.add(`  ${from} --> ${to}`);
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
