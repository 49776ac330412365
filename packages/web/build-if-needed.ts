import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const PACKAGES = join(HERE, '..');
/** What the bundle is made of; contract and core are compiled into it. */
const SOURCES = [
  join(HERE, 'src'),
  join(HERE, 'public'),
  join(HERE, 'index.html'),
  join(HERE, 'vite.config.ts'),
  join(HERE, 'build.ts'),
  join(HERE, 'pesan-plugin.ts'),
  join(PACKAGES, 'contract/src'),
  join(PACKAGES, '../package-lock.json'),
];
const RESULT = join(HERE, 'dist/index.html');

/** Newest change below a path, ms since 1970; 0 where it does not exist. */
function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

const builtAt = existsSync(RESULT) ? statSync(RESULT).mtimeMs : -1;
if (builtAt < Math.max(...SOURCES.map(newestChange))) {
  process.stderr.write('seimbang: building the web app ...\n');
  const { buildWeb } = await import('./build.ts');
  await buildWeb();
}
