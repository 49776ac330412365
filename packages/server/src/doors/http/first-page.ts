import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Bahasa = 'id' | 'en';
/** The answer of the API to a GET, as the person who asked for the page would get it; undefined where it is not 200. */
export type Asked = (address: string) => Promise<unknown>;
type Drawn = { readonly html: string; readonly modul: string } | { readonly alihkan: string };
type Draw = (path: string, bahasa: Bahasa, ask: Asked) => Promise<Drawn | null>;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** A page with its content and its data, whose style and first script stand in it: no round trip is waited for before it is read. */
export interface FirstPages {
  readonly page: (path: string, bahasa: Bahasa, ask: Asked) => Promise<{ html: string } | { alihkan: string } | null>;
  /** Fingerprints of the style and the script that stand in the page, as the content security policy names them. */
  readonly styleHash: string;
  readonly scriptHash: string;
}

const SHEET = /<link rel="stylesheet"[^>]*href="\/([^"]+\.css)"[^>]*>/;
const EARLY = /<script src="\/(early-theme\.js)"><\/script>/;
const PROGRAM = /<script type="module"/;
const PRELOADED = /<link rel="modulepreload"[^>]*>/g;

/** What draws first pages from a build; null where the build has none (an old one, or the one of a test). */
export async function firstPages(webDir: string): Promise<FirstPages | null> {
  const program = join(webDir, '.server/halaman.js');
  if (!existsSync(program)) return null;
  const { draw } = (await import(pathToFileURL(program).href)) as { draw: Draw };
  const manifest = JSON.parse(readFileSync(join(webDir, '.vite/manifest.json'), 'utf8')) as Manifest;
  const template = readFileSync(join(webDir, 'index.html'), 'utf8');
  const style = inlined(webDir, template, SHEET);
  const script = inlined(webDir, template, EARLY);
  const frame = template
    .replace(PRELOADED, '')
    .replace(SHEET, () => `<style>${style}</style>`)
    .replace(EARLY, () => `<script>${script}</script>`)
    .replace(PROGRAM, `$& fetchpriority="low"`);
  return {
    styleHash: hashOf(style),
    scriptHash: hashOf(script),
    page: async (path, bahasa, ask) => {
      const drawn = await draw(path, bahasa, ask);
      if (drawn === null || 'alihkan' in drawn) return drawn;
      const html = frame
        .replace('<html lang="id">', `<html lang="${bahasa}">`)
        .replace('</head>', () => `${preloads(manifest, drawn.modul)}</head>`)
        .replace('<div id="root"></div>', () => drawn.html);
      return { html };
    },
  };
}

/** Text of the file a tag of the template names. */
function inlined(webDir: string, template: string, tag: RegExp): string {
  const file = tag.exec(template)?.[1];
  if (file === undefined) throw new Error(`The built index.html has nothing that matches ${tag}.`);
  return readFileSync(join(webDir, file), 'utf8').trim();
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Every script of the page is asked for at once, not one import after the other, and after what can be read without them. */
function preloads(manifest: Manifest, modul: string): string {
  const files = new Set<string>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) add(next);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry) add(key);
  add(modul);
  return [...files]
    .map((file) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="/${file}">`)
    .join('');
}
