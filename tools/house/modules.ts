import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

/** One import of one file, as written. */
export interface Import {
  readonly from: string;
  /** Path inside the repository when the target is one of our files, else the bare name (`node:fs`, `fastify`). */
  readonly to: string;
  readonly own: boolean;
  /** `import type` or `export type`: gone at run time. */
  readonly typeOnly: boolean;
}

export interface Module {
  readonly path: string;
  readonly source: string;
  readonly imports: readonly Import[];
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s*)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\b(?:import|require)\(\s*['"]([^'"]+)['"]/g;

/** Text with comments blanked, so that an import in an example is not taken for one. Quotes are kept: they carry the names. */
export const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, (c) => c.replace(/[^\n]/g, ' ')).replace(/(^|[^:'"`])\/\/[^\n]*/g, '$1');

/** Where an import leads: a file of ours for relative names and workspace names, the bare name otherwise. */
export function resolve(from: string, name: string): { to: string; own: boolean } {
  if (name.startsWith('.')) return { to: posix.normalize(posix.join(posix.dirname(from), name)), own: true };
  const workspace = /^@seimbang\/(\w+)(?:\/(.+))?$/.exec(name);
  if (!workspace) return { to: name, own: false };
  const room = workspace[2] ? `${workspace[2]}/` : '';
  return { to: `packages/${workspace[1]}/src/${room}index.ts`, own: true };
}

/** A module from its path and text; used on the real tree and on planted files alike. */
export function parseModule(path: string, source: string): Module {
  const code = withoutComments(source);
  const found = [
    ...Array.from(code.matchAll(STATEMENT), (m) => ({ name: m[2] as string, typeOnly: m[1] !== undefined })),
    ...Array.from(code.matchAll(DYNAMIC), (m) => ({ name: m[1] as string, typeOnly: false })),
  ];
  return {
    path,
    source,
    imports: found.map(({ name, typeOnly }) => ({ from: path, ...resolve(path, name), typeOnly })),
  };
}

/** Every TypeScript file of the packages, tests included. */
export function readModules(root: string): Module[] {
  const files = readdirSync(join(root, 'packages'), { recursive: true, encoding: 'utf8', withFileTypes: true });
  return files
    .filter((f) => f.isFile() && /\.tsx?$/.test(f.name))
    .map((f) => join(f.parentPath, f.name))
    .filter((path) => !path.includes('node_modules') && !path.includes(`${posix.sep}dist${posix.sep}`))
    .map((path) => parseModule(relative(root, path), readFileSync(path, 'utf8')))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
