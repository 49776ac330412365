import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

const HERE = import.meta.dirname;
const DIST = join(HERE, 'dist');
const CONFIG = join(HERE, 'vite.config.ts');

/** Builds what the browser loads, what the server draws first pages with, and a compressed twin of every text. */
export async function buildWeb(): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  await build({ configFile: CONFIG, logLevel: 'warn' });
  await buildServerSide();
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
