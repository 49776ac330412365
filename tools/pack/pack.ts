import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, entries } from './bundle.ts';

/** Copied as they are: CommonJS that any Node can read. */
const LAUNCHER = [
  new URL('./launcher/seimbang.cjs', import.meta.url),
  new URL('./launcher/start.cjs', import.meta.url),
];

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Manifest {
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): Manifest => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Manifest;

/** Builds the folder that npm packs: launcher, bundle, migrations, sample, and the web pages where they have been built. */
export async function preparePack(target: string): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  await bundle(ROOT, target);
  for (const entry of entries(ROOT)) writeStub(target, entry);
  for (const path of [
    'packages/server/src/db/migrations',
    'packages/server/src/letters/templates',
    'samples/banyumanik',
    'packages/web/dist',
    'LICENSE',
    'README.md',
  ]) {
    if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(target, path), { recursive: true });
  }
  mkdirSync(join(target, 'bin'));
  for (const file of LAUNCHER) cpSync(file, join(target, 'bin', basename(file.pathname)));
  chmodSync(join(target, 'bin/seimbang.cjs'), 0o755);
  writeManifests(target);
}

/** Where a thread looks for its file: it leads into the bundle. */
function writeStub(target: string, entry: string): void {
  const place = join(target, entry.replace(/\.ts$/, '.js'));
  const up = '../'.repeat(entry.split('/').length - 1);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, `import '${up}lib/${basename(entry, '.ts')}.js';\n`);
}

function writeManifests(target: string): void {
  const { version, description, license, engines } = read('package.json');
  const server = read('packages/server/package.json');
  const installed = Object.entries(server.dependencies ?? {}).filter(([name]) => !name.startsWith('@seimbang/'));
  const manifest = {
    name: 'seimbang',
    version,
    description,
    license,
    type: 'module',
    bin: { seimbang: 'bin/seimbang.cjs' },
    engines,
    dependencies: Object.fromEntries(installed),
    optionalDependencies: server.optionalDependencies,
  };
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(target, 'packages/server/package.json'), `${JSON.stringify({ version, type: 'module' })}\n`);
}

/** Prepares and packs; returns the path of the tarball. */
export async function pack(into: string): Promise<string> {
  const folder = join(into, 'pack');
  await preparePack(folder);
  const said = execFileSync('npm', ['pack', '--json', '--pack-destination', into], { cwd: folder, encoding: 'utf8' });
  const [packed] = JSON.parse(said) as { filename: string }[];
  return join(into, packed?.filename ?? '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${await pack(join(ROOT, 'dist'))}\n`);
