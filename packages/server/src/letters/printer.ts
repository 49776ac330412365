import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Letter, LetterFormat } from './data.ts';
import type { FromWorker, ToWorker } from './worker.ts';

/** The process's own file, as TypeScript in the repository and as JavaScript once packed. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Far beyond any letter: a dossier of 354 people takes seconds. */
const LONGEST_MS = 120_000;

/** A letter somebody waits for. */
export interface Job {
  readonly letter: Letter;
  readonly format: LetterFormat;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly fail: (cause: Error) => void;
}

export interface Printer {
  busy(): boolean;
  draw(job: Job): void;
  /** Refuses the letter in hand and ends the process. */
  close(): Promise<void>;
}

/**
 * One process that draws one letter at a time. It is no thread: a fault in the compiler's native part aborts its whole process, and
 * that must not be the server's. `onFree` is called after each letter.
 */
export function printer(idleSeconds: number, onFree: () => void): Printer {
  let child: ChildProcess | null = null;
  let job: Job | null = null;
  let timer: NodeJS.Timeout | undefined;

  const finish = (settle: (done: Job) => void): void => {
    clearTimeout(timer);
    const done = job;
    job = null;
    if (done) settle(done);
    timer = setTimeout(() => void close(), idleSeconds * 1000).unref();
    onFree();
  };
  const receive = (message: FromWorker): void =>
    finish((done) => ('bytes' in message ? done.resolve(message.bytes) : done.fail(new Error(message.stack))));
  const start = (): ChildProcess => {
    const fresh = fork(fileURLToPath(ENTRY), [], {
      serialization: 'advanced',
      env: {},
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    fresh.on('message', (message) => receive(message as FromWorker));
    const lost = (why: string): void => {
      if (child !== fresh) return;
      child = null;
      finish((done) => done.fail(new Error(`letters: the drawing process ended (${why})`)));
    };
    fresh.on('error', (cause) => lost(cause.message));
    fresh.on('exit', (code, signal) => lost(signal ?? `exit code ${code}`));
    return fresh;
  };
  const close = async (): Promise<void> => {
    clearTimeout(timer);
    const old = child;
    const open = job;
    child = job = null;
    open?.fail(new Error('letters: closed before the letter was drawn'));
    if (!old || old.exitCode !== null || old.signalCode !== null) return;
    await new Promise<void>((ended) => {
      old.once('exit', () => ended());
      old.kill('SIGKILL');
    });
  };

  return {
    busy: () => job !== null,
    draw: (next) => {
      clearTimeout(timer);
      child ??= start();
      job = next;
      const drawing = child;
      timer = setTimeout(() => drawing.kill('SIGKILL'), LONGEST_MS).unref();
      drawing.send({ letter: next.letter, format: next.format } satisfies ToWorker);
    },
    close,
  };
}
