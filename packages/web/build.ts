import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { serverPages } from './src/server-pages.ts';

const HERE = import.meta.dirname;
const DIST = join(HERE, 'dist');
const CONFIG = join(HERE, 'vite.config.ts');

/** Builds what the browser loads, what the server draws first pages with, and a compressed twin of every text. */
export async function buildWeb(): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  await build({ configFile: CONFIG, logLevel: 'warn' });
  await buildServerSide();
  await buildWorker();
  compress(DIST);
}

/** One self-contained program for the server: no package of the web app has to be installed beside it. */
const buildServerSide = (): Promise<unknown> =>
  build({
    configFile: CONFIG,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: 'src/server.tsx',
      // A dot folder: the server never sends files from there.
      outDir: join(DIST, '.server'),
      manifest: false,
      copyPublicDir: false,
      rollupOptions: { output: { entryFileNames: 'halaman.js' } },
    },
  });

/** Files outside the program that an own page needs without a connection. */
const PUBLIC = ['/index.html', '/luring.html', '/luring.css', '/early-theme.js', '/mark.svg', '/seimbang.webmanifest'];

/** The service worker, told which files it keeps: those of the pages the server draws, under a name made of their contents. */
async function buildWorker(): Promise<void> {
  const files = [...PUBLIC, ...ownFiles().map((file) => `/${file}`)];
  const digest = createHash('sha256');
  for (const file of files) digest.update(readFileSync(join(DIST, file)));
  await build({
    configFile: false,
    root: HERE,
    logLevel: 'warn',
    define: { BERKAS: JSON.stringify(files), VERSI: JSON.stringify(digest.digest('hex').slice(0, 12)) },
    build: {
      outDir: DIST,
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      rollupOptions: { input: 'src/pekerja/pekerja.ts', output: { entryFileNames: 'pekerja.js', format: 'iife' } },
    },
  });
}

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** Scripts and style of every page the server draws. */
function ownFiles(): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const files = new Set<string>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const next of chunk.imports ?? []) add(next);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry) add(key);
  for (const modul of Object.values(serverPages)) add(modul);
  return [...files];
}

const TEXTS = new Set(['.js', '.css', '.html', '.svg', '.json', '.webmanifest']);
/** Below this a compressed twin saves no packet. */
const WORTH_BYTES = 1024;
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Compressed once here instead of at every request, and as small as it gets. */
function compress(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) compress(path);
    else if (TEXTS.has(extname(entry.name))) compressFile(path);
  }
}

function compressFile(path: string): void {
  const text = readFileSync(path);
  if (text.length < WORTH_BYTES) return;
  writeFileSync(`${path}.br`, brotliCompressSync(text, BEST));
  writeFileSync(`${path}.gz`, gzipSync(text, { level: constants.Z_BEST_COMPRESSION }));
}
