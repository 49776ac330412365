import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type NodeCompiler, NodeCompiler as Compiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Blok, Surat } from './model.ts';

/** Metric twin of Arial, from the package registry: the page looks the same on a machine without fonts, and in Word. */
const FONT = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** A folder that does not exist: the template reads no file, and nothing else may. */
const TANPA_FOLDER = '/tanpa-folder-surat';

const TEMPLATE = new URL('./templates/surat.typ', import.meta.url);

/** A drawn letter: its bytes on demand, and how many pages it has. */
interface Halaman {
  readonly jumlah: number;
  pdf(): Uint8Array;
}

/**
 * Draws letters as PDF/A-2b. The template is fixed and the letter enters as JSON data, so no text of a letter is ever read as source.
 * Same letter, same bytes: fonts are embedded, machine fonts unused, and the only date in the file is the letter's.
 */
export function penggambarPdf(): (surat: Surat) => Halaman {
  const template = readFileSync(TEMPLATE, 'utf8');
  const compiler = buka();
  return (surat) => {
    const hasil = compiler.compile({ mainFileContent: template, inputs: { surat: JSON.stringify(terpatah(surat)) } });
    if (hasil.hasError() || !hasil.result) throw new Error(`pdf: ${sebab(hasil)}`);
    const dokumen = hasil.result;
    return {
      jumlah: dokumen.numOfPages,
      pdf: () => {
        const bytes = new Uint8Array(compiler.pdf(dokumen, { pdfStandard: 'a-2b' }));
        // Otherwise every letter of a batch stays in the compiler's memory.
        compiler.evictCache(3);
        return bytes;
      },
    };
  };
}

function buka(): NodeCompiler {
  const require = createRequire(import.meta.url);
  const paket = dirname(require.resolve('@expo-google-fonts/arimo/package.json'));
  const fontBlobs = FONT.map((nama) => readFileSync(join(paket, nama, `Arimo_${nama}.ttf`)));
  return Compiler.create({ workspace: TANPA_FOLDER, fontArgs: [{ fontBlobs }] });
}

const sebab = (hasil: ReturnType<NodeCompiler['compile']>): string =>
  JSON.stringify(hasil.takeError()?.shortDiagnostics ?? hasil.takeDiagnostics()?.shortDiagnostics ?? 'no page');

/** Longest runs without a space: what the narrowest column of a table holds, and what a line of text holds. */
const DALAM_TABEL = 18;
const DALAM_TEKS = 40;

/** Very long words may break; hashes stay whole, so that they can be copied. */
function terpatah(surat: Surat): Surat {
  return JSON.parse(JSON.stringify(surat), (_kunci, nilai: unknown) => {
    if (typeof nilai === 'string') return patah(nilai, DALAM_TEKS);
    if (!isTabel(nilai)) return nilai;
    return { ...nilai, baris: nilai.baris.map((baris) => baris.map((sel) => patah(sel, DALAM_TABEL))) };
  }) as Surat;
}

type Tabel = Extract<Blok, { readonly jenis: 'tabel' }>;
const isTabel = (nilai: unknown): nilai is Tabel =>
  typeof nilai === 'object' && nilai !== null && (nilai as { jenis?: unknown }).jenis === 'tabel';

const SIDIK = /^[0-9a-f]{64}$/;

/** A grade stays in one piece: `III/a` is no place for a line to end. */
const GOLONGAN = /\b([IV]{1,3})\/([a-e])\b/g;

const patah = (teks: string, terpanjang: number): string =>
  teks
    .replace(GOLONGAN, '$1\u2060/\u2060$2')
    .replace(/\S{19,}/g, (kata) =>
      kata.length <= terpanjang || SIDIK.test(kata)
        ? kata
        : kata.replaceAll('\u200b', '').replace(new RegExp(`(.{${terpanjang}})(?=.)`, 'gu'), '$1\u200b'),
    );
