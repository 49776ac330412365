import { parentPort } from 'node:worker_threads';
import type { Letter, LetterFormat } from './data.ts';
import { gambarDocx } from './docx/index.ts';
import { penggambarPdf } from './pdf.ts';
import { susun } from './susun.ts';

/** The thread's side: draws one letter after the other; fonts and template are read once. */
export interface ToThread {
  readonly nomor: number;
  readonly letter: Letter;
  readonly format: LetterFormat;
}
export type FromThread =
  | { readonly nomor: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly nomor: number; readonly stack: string };

const port = parentPort;
if (!port) throw new Error('letters/worker: runs as a worker thread only.');

const gambar = penggambarPdf();

port.on('message', ({ nomor, letter, format }: ToThread) => {
  try {
    const surat = susun(letter, (s) => gambar(s).jumlah);
    const bytes = new Uint8Array(format === 'pdf' ? gambar(surat).pdf() : gambarDocx(surat));
    port.postMessage({ nomor, bytes } satisfies FromThread, [bytes.buffer]);
  } catch (cause) {
    const stack = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    port.postMessage({ nomor, stack } satisfies FromThread);
  }
});
