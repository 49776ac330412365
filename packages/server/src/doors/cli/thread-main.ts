import { parentPort, workerData } from 'node:worker_threads';
import type { Interrupt } from './interrupt.ts';
import { run } from './run.ts';
import type { FromThread, ThreadData } from './thread.ts';
import { version } from './version.ts';

const { argv, stdoutTty, stderrTty, stop, beside } = workerData as ThreadData;
const send = (message: FromThread): void => parentPort?.postMessage(message, []);
const pressed = new Int32Array(stop);
const interrupt: Interrupt = { requested: () => Atomics.load(pressed, 0) !== 0, signal: new AbortController().signal };

const code = await run(argv, {
  stdout: { isTTY: stdoutTty, write: (text) => send({ kind: 'stdout', text }) },
  stderr: { isTTY: stderrTty, write: (text) => send({ kind: 'stderr', text }) },
  env: process.env,
  version,
  interrupt: () => interrupt,
  inThread: true,
  beside,
});
send({ kind: 'end', code });
