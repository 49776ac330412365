import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { type Berkas, generateBerkas, type Skala, skalaList } from '@seimbang/core/synthetic';
import { EXIT, type ExitCode } from '../exit.ts';
import { fileFailure } from '../files.ts';
import { angka } from '../numbers.ts';
import type { Call, Verb } from '../verb.ts';

export const generateVerb: Verb = {
  name: 'generate',
  usage: '--scale kecamatan|kota|provinsi|nasional --out DIR [--seed N] [--force]',
  about: {
    id: 'Menulis paket data rekaan: nama unit dan kode Kota Semarang nyata, semua orangnya fiktif. Benih sama, berkas sama.',
    en: 'Writes a fictional data package: unit names and codes of Kota Semarang are real, all people are invented. Same seed, same bytes.',
  },
  words: [0, 0],
  options: {
    scale: {
      type: 'string',
      value: 'SKALA',
      help: {
        id: 'kecamatan (±210 orang), kota (±15.000), provinsi (±400.000), nasional (±6 juta)',
        en: 'kecamatan (about 210 people), kota (15,000), provinsi (400,000), nasional (6 million)',
      },
    },
    seed: { type: 'string', value: 'N', help: { id: 'benih acak (bawaan: 1)', en: 'seed of the dice (default: 1)' } },
    out: { type: 'string', value: 'DIR', help: { id: 'folder tujuan', en: 'folder to write to' } },
    force: { type: 'boolean', help: { id: 'timpa paket yang sudah ada', en: 'overwrite a package that is there' } },
  },
  examples: [
    [
      'seimbang generate --scale kecamatan --out contoh',
      { id: 'Kecamatan Banyumanik seperti di samples/', en: 'Kecamatan Banyumanik as in samples/' },
    ],
    ['seimbang generate --scale kota --seed 7 --out kota7', { id: 'sebuah kota lain', en: 'another city' }],
  ],
  run: generateTo,
};

async function generateTo(call: Call): Promise<ExitCode> {
  const { text, flag, out } = call;
  const scale = text('scale');
  const dir = text('out');
  if (!isSkala(scale)) {
    const list = skalaList.join(', ');
    out.error({ id: `--scale harus salah satu dari: ${list}.`, en: `--scale must be one of: ${list}.` });
    return EXIT.usage;
  }
  if (dir === undefined) {
    out.error({ id: 'sebutkan folder tujuan dengan --out DIR.', en: 'name the folder to write to with --out DIR.' });
    return EXIT.usage;
  }
  const berkas = generateBerkas({ scale, seed: text('seed') ?? 1 });
  const taken = berkas.find((b) => existsSync(join(dir, b.name)));
  if (taken && !flag('force')) {
    out.error({
      id: `${join(dir, taken.name)} sudah ada; tidak ada yang ditulis. Pilih folder lain atau tambahkan --force.`,
      en: `${join(dir, taken.name)} exists; nothing was written. Choose another folder or add --force.`,
    });
    return EXIT.conflict;
  }
  try {
    return await writeAll(dir, berkas, { scale, call });
  } catch (cause) {
    return fileFailure(call, dir, cause);
  }
}

async function writeAll(
  dir: string,
  berkas: readonly Berkas[],
  { scale, call: { out, flag, interrupt, bahasa } }: { readonly scale: Skala; readonly call: Call },
): Promise<ExitCode> {
  mkdirSync(dir, { recursive: true });
  const rows: Record<string, number> = {};
  for (const one of berkas) {
    rows[one.name] = await writeLines(join(dir, one.name), one, interrupt.requested, (n) =>
      out.progress(`${one.name} ${angka(n, 0, bahasa)}`),
    );
    out.progress(null);
    if (interrupt.requested()) return EXIT.interrupted;
  }
  if (flag('json')) out.json({ dir, scale, rows });
  else for (const [name, n] of Object.entries(rows)) out.data(`${join(dir, name)}  ${angka(n, 0, bahasa)}`);
  return EXIT.ok;
}

const isSkala = (text: string | undefined): text is Skala =>
  (skalaList as readonly (string | undefined)[]).includes(text);

/** About 64 KiB a write: line by line a nation takes ten times as long. */
const CHUNK = 65_536;

/** Writes one file and returns its number of rows below the header (lines, for JSON). */
async function writeLines(
  path: string,
  berkas: Berkas,
  stopped: () => boolean,
  progress: (rows: number) => void,
): Promise<number> {
  const stream = createWriteStream(path);
  let chunk = '';
  let lines = 0;
  for (const line of berkas.lines()) {
    chunk += `${line}\n`;
    lines += 1;
    if (chunk.length < CHUNK) continue;
    if (!stream.write(chunk)) await once(stream, 'drain');
    chunk = '';
    progress(lines);
    if (stopped()) break;
  }
  stream.end(chunk);
  await finished(stream);
  return berkas.name.endsWith('.csv') ? lines - 1 : lines;
}
