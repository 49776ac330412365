import type { Letter, LetterFormat } from './data.ts';
import { gambarDocx } from './docx/index.ts';
import { penggambarPdf } from './pdf.ts';
import { susun } from './susun.ts';

/** The drawing process: one letter after the other; fonts and template are read once. It has no environment, network or database. */
export interface ToWorker {
  readonly letter: Letter;
  readonly format: LetterFormat;
}
export type FromWorker = { readonly bytes: Uint8Array } | { readonly stack: string };

/** Whoever asked may be gone by now: then there is nobody left to draw for. */
const answer = (message: FromWorker): void => {
  process.send?.(message, undefined, undefined, (fault) => {
    if (fault) process.exit(0);
  });
};
process.once('disconnect', () => process.exit(0));

const gambar = penggambarPdf();

process.on('message', ({ letter, format }: ToWorker) => {
  try {
    const surat = susun(letter, (s) => gambar(s).jumlah);
    answer({ bytes: format === 'pdf' ? gambar(surat).pdf() : gambarDocx(surat) });
  } catch (cause) {
    answer({ stack: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) });
  }
});
