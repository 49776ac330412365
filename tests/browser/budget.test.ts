import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type PageName, pages } from '../../packages/web/src/app/pages.ts';

const DIST = join(import.meta.dirname, '../../packages/web/dist');
const SLICE = /^src\/features\/[\w-]+\/([\w-]+)\.tsx$/;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

function manifest(): Readonly<Record<string, Chunk>> {
  const path = join(DIST, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error('The web app is not built: run "npm test", which builds it first.');
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>;
}

/** Files a chunk brings with it, itself included. */
function filesOf(chunks: Readonly<Record<string, Chunk>>, key: string, seen = new Set<string>()): Set<string> {
  const chunk = chunks[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const sheet of chunk.css ?? []) seen.add(sheet);
  for (const next of chunk.imports ?? []) filesOf(chunks, next, seen);
  return seen;
}

/** Compressed JavaScript and CSS, kB of 1000 bytes, that a page needs before it can be used. */
function weightOf(page: PageName): number {
  const chunks = manifest();
  const entry = Object.keys(chunks).find((key) => chunks[key]?.isEntry) as string;
  const own = Object.keys(chunks).find(
    (key) => SLICE.exec(key)?.[1] === page || key.endsWith(`/${MODULE[page] ?? ''}.tsx`),
  );
  if (own === undefined) throw new Error(`No chunk of the page "${page}" in the manifest.`);
  const files = filesOf(chunks, own, filesOf(chunks, entry));
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length, 0) / 1000;
}

/** Pages whose module has another name than the page. */
const MODULE: Readonly<Partial<Record<PageName, string>>> = {
  perencanaan: 'planning/daftar',
  usulan: 'approval/daftar',
  usulBaru: 'approval/baru',
  penggunaBaru: 'pengguna-baru',
  penggunaSatu: 'pengguna-satu',
  putaranDaftar: 'putaran-daftar',
};
const names = Object.keys(pages) as PageName[];
/** What a civil servant opens on a phone. */
const FOR_ASN: readonly PageName[] = ['masuk', 'akun', 'pegawai', 'aturan', 'bantuan'];

describe('first load over a slow line', () => {
  it.each(FOR_ASN)('%s, for every civil servant: at most 170 kB compressed', (page) => {
    expect(weightOf(page)).toBeLessThanOrEqual(170);
  });
  it.each(names)('%s, for the analyst: at most 350 kB compressed', (page) => {
    expect(weightOf(page)).toBeLessThanOrEqual(350);
  });
});
