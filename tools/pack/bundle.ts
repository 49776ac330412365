import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** A file that runs in a thread or process of its own; the source names it once per ending, as TypeScript and as JavaScript. */
const OWN_ENTRY = /import\.meta\.url\.endsWith\('\.ts'\)[^;]*?'\.\/([\w-]+)\.ts'/;

/** The files in which a program begins, relative to the repository: the command line and every thread or child process. */
export function entries(root: string): string[] {
  const server = join(root, 'packages/server/src');
  const own = readdirSync(server, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .flatMap((path) => {
      const found = OWN_ENTRY.exec(readFileSync(join(server, path), 'utf8'));
      return found ? [join('packages/server/src', dirname(path), `${found[1]}.ts`)] : [];
    });
  return ['packages/server/src/doors/cli/main.ts', ...own.sort()];
}

/**
 * Bundles our own code into `lib/` as plain JavaScript (Node strips no types under node_modules); what npm installs stays outside.
 * A source that asks where it lies gets the place it has in the repository: assets keep their paths, and threads find a stub there.
 */
export async function bundle(root: string, target: string): Promise<void> {
  await build({
    entryPoints: Object.fromEntries(entries(root).map((path) => [basename(path, '.ts'), join(root, path)])),
    outdir: join(target, 'lib'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.19',
    chunkNames: 'bagian-[hash]',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [installedStaysOutside, repositoryPlaces(root)],
  });
}

const installedStaysOutside: Plugin = {
  name: 'installed-stays-outside',
  setup(on) {
    on.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@seimbang/') ? undefined : { path, external: true },
    );
  },
};

const repositoryPlaces = (root: string): Plugin => ({
  name: 'repository-places',
  setup(on) {
    on.onLoad({ filter: /[\\/]packages[\\/]server[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const place = relative(root, path).replaceAll('\\', '/').replace(/\.ts$/, '.js');
      const here = `new URL('../${place}', import.meta.url).href`;
      return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', here), loader: 'ts' };
    });
  },
});
