import { Worker } from 'node:worker_threads';
import type { Letter, LetterFormat } from './data.ts';
import type { FromThread, ToThread } from './worker.ts';

/** The worker's own file, as TypeScript in the repository and as JavaScript once packed. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Threads that draw letters, so that HTTP never waits for a printer. */
export interface LetterPool {
  /** The letter as PDF/A-2b or DOCX. Same data, same bytes. */
  renderLetter(letter: Letter, format: LetterFormat): Promise<Uint8Array>;
  /** Many letters, in the order given, spread over the threads; all of them or none. */
  renderLetters(letters: readonly Letter[], format: LetterFormat): Promise<Uint8Array[]>;
  /** Ends the threads; letters still being drawn are refused. */
  close(): Promise<void>;
}

/** `size` threads, each started by its first letter and ended after `idleSeconds` without one, which gives some 100 MB back. */
export function letterPool(size: number, idleSeconds: number): LetterPool {
  const threads = Array.from({ length: size }, () => letterThread(idleSeconds));
  const renderLetter = (letter: Letter, format: LetterFormat): Promise<Uint8Array> =>
    threads.reduce((best, t) => (t.open() < best.open() ? t : best)).ask(letter, format);
  return {
    renderLetter,
    renderLetters: (letters, format) => Promise.all(letters.map((letter) => renderLetter(letter, format))),
    close: async () => {
      await Promise.all(threads.map((t) => t.close()));
    },
  };
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly fail: (cause: Error) => void;
}

interface LetterThread {
  ask(letter: Letter, format: LetterFormat): Promise<Uint8Array>;
  /** Letters not drawn yet. */
  open(): number;
  close(): Promise<void>;
}

function letterThread(idleSeconds: number): LetterThread {
  let worker: Worker | null = null;
  let next = 1;
  let idle: NodeJS.Timeout | undefined;
  const waiting = new Map<number, Waiting>();

  const lose = (cause: Error): void => {
    worker = null;
    for (const w of waiting.values()) w.fail(cause);
    waiting.clear();
  };
  const receive = (message: FromThread): void => {
    const w = waiting.get(message.nomor);
    waiting.delete(message.nomor);
    if ('bytes' in message) w?.resolve(message.bytes);
    else w?.fail(new Error(message.stack));
    if (waiting.size === 0) idle = setTimeout(() => void close(), idleSeconds * 1000).unref();
  };
  const start = (): Worker => {
    const fresh = new Worker(ENTRY);
    fresh.on('message', receive);
    fresh.on('error', (cause) => lose(cause instanceof Error ? cause : new Error(String(cause))));
    fresh.on('exit', () => (worker === fresh ? lose(new Error('letter thread ended')) : undefined));
    return fresh;
  };
  const close = async (): Promise<void> => {
    clearTimeout(idle);
    const old = worker;
    if (old) lose(new Error('letter thread closed'));
    await old?.terminate();
  };

  return {
    ask: (letter, format) => {
      clearTimeout(idle);
      worker ??= start();
      const nomor = next++;
      worker.postMessage({ nomor, letter, format } satisfies ToThread, []);
      return new Promise((resolve, fail) => waiting.set(nomor, { resolve, fail }));
    },
    open: () => waiting.size,
    close,
  };
}
