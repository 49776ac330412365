import { Worker } from 'node:worker_threads';
import { answerBeside, type Beside, openBeside } from './beside.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Surroundings } from './run.ts';

/** What the thread needs of its parent: nothing of it can be asked across the border. */
export interface ThreadData {
  readonly argv: readonly string[];
  readonly stdoutTty: boolean;
  readonly stderrTty: boolean;
  /** One Int32: anything but 0 means that Ctrl-C was pressed. */
  readonly stop: SharedArrayBuffer;
  /** What the main thread works out meanwhile, for a verb that can use it. */
  readonly beside: Beside | null;
}

export type FromThread =
  | { readonly kind: 'stdout' | 'stderr'; readonly text: string }
  | { readonly kind: 'end'; readonly code: ExitCode };

/** The thread's own file, as TypeScript in the repository and as JavaScript once packed. */
const ENTRY = import.meta.url.endsWith('.ts')
  ? new URL('./thread-main.ts', import.meta.url)
  : new URL('./thread-main.js', import.meta.url);

/** As in launch.js: the cache is on before the first file that has types. */
const BEGIN = `require('node:module').enableCompileCache(); import(${JSON.stringify(ENTRY.href)});`;

/**
 * Runs a verb that computes for long in a thread of its own. The solver never yields, so a signal would wait for its end if both
 * shared a thread; here the main thread hears Ctrl-C and the solver reads one shared number.
 */
export function runInThread(
  argv: readonly string[],
  around: Surroundings,
  announce: () => void,
  hashes: boolean,
): Promise<ExitCode> {
  const stop = new SharedArrayBuffer(4);
  const data: ThreadData = {
    argv,
    stdoutTty: around.stdout.isTTY === true,
    stderrTty: around.stderr.isTTY === true,
    stop,
    beside: hashes ? openBeside() : null,
  };
  const worker = new Worker(BEGIN, { eval: true, workerData: data });
  if (data.beside) void workBeside(data.beside, argv);
  const interrupt = around.interrupt(announce);
  interrupt.signal.addEventListener('abort', () => Atomics.store(new Int32Array(stop), 0, 1));
  return new Promise((resolve, reject) => {
    let code: ExitCode = EXIT.failure;
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'end') code = message.code;
      else around[message.kind].write(message.text);
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve(code));
  });
}

/** Loaded only now: the thread is already on its way. */
async function workBeside(beside: Beside, argv: readonly string[]): Promise<void> {
  const found = await import('./hash-beside.ts').then((m) => m.hashBeside(argv)).catch(() => null);
  answerBeside(beside, found);
}
