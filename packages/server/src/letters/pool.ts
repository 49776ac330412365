import type { Letter, LetterFormat } from './data.ts';
import { type Job, printer } from './printer.ts';

/** Processes that draw letters, so that HTTP never waits for a printer. */
export interface LetterPool {
  /** The letter as PDF/A-2b or DOCX. Same data, same bytes. Rejects where the letter cannot be drawn. */
  renderLetter(letter: Letter, format: LetterFormat): Promise<Uint8Array>;
  /** Many letters, in the order given, spread over the processes; all of them or none. */
  renderLetters(letters: readonly Letter[], format: LetterFormat): Promise<Uint8Array[]>;
  /** Ends the processes; letters not drawn yet are refused. */
  close(): Promise<void>;
}

/** Up to `size` processes, started by the first letters and ended after `idleSeconds` without one, which gives back 130 MB each (400 after a dossier of 354 people). */
export function letterPool(size: number, idleSeconds: number): LetterPool {
  const queue: Job[] = [];
  const serve = (): void => {
    for (const p of printers) {
      const job = p.busy() ? undefined : queue.shift();
      if (job) p.draw(job);
    }
  };
  const printers = Array.from({ length: size }, () => printer(idleSeconds, serve));
  const renderLetter = (letter: Letter, format: LetterFormat): Promise<Uint8Array> =>
    new Promise((resolve, fail) => {
      queue.push({ letter, format, resolve, fail });
      serve();
    });
  return {
    renderLetter,
    renderLetters: (letters, format) => Promise.all(letters.map((letter) => renderLetter(letter, format))),
    close: async () => {
      for (const job of queue.splice(0)) job.fail(new Error('letters: closed before the letter was drawn'));
      await Promise.all(printers.map((p) => p.close()));
    },
  };
}
