import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FileRefused } from './problems.ts';
import type { RawSheet, ReadLimits } from './sheet.ts';
import type { ChildAnswer } from './wire.ts';

// The twin has this file's own extension: .ts in the repository, .js in a packed release.
const CHILD = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('./xlsx-child.ts', import.meta.url)
    : new URL('./xlsx-child.js', import.meta.url),
);
const POLL_MS = 50;
/** How much longer than the processor time the clock may run. */
const BUSY = 4;

/**
 * Parses an .xlsx in a process of its own, which dies when it needs more time or memory than `limits` allow. Throws `FileRefused`.
 * @param bytesOnDisk sets the time allowed: an .xlsx unpacks to about ten times its size.
 */
export async function readXlsxFile(
  path: string,
  bytesOnDisk: number,
  limits: ReadLimits,
): Promise<readonly RawSheet[]> {
  const extraMb = Math.max(0, (bytesOnDisk * 10) / 2 ** 20 - 20);
  const timeout = limits.timeoutMs + extraMb * limits.msPerExtraMb;
  const output = await runChild(path, timeout, limits);
  const answer = JSON.parse(output) as ChildAnswer;
  if (!answer.ok) throw new FileRefused(answer.code, answer.facts);
  return answer.sheets;
}

function runChild(path: string, timeout: number, limits: ReadLimits): Promise<string> {
  const heap = Math.round(limits.maxMemoryMb * 0.75);
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heap}`, '--disable-warning=ExperimentalWarning', CHILD, path, JSON.stringify(limits)],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {},
    },
  );
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const stop = watch(child, timeout, limits, reject);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', () =>
      reject(
        new FileRefused('xlsx-damaged', {
          detailId: 'proses pembaca tidak dapat dijalankan',
          detailEn: 'the reading process did not start',
        }),
      ),
    );
    child.on('close', (code) => {
      stop();
      if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'));
      // V8 aborts the process when its heap is full; a second rejection after a kill has no effect.
      else reject(new FileRefused('xlsx-too-hungry', { mb: limits.maxMemoryMb }));
    });
  });
}

/**
 * Kills the child when it has used more processor time or memory than allowed. Processor time, so that a busy machine does not refuse a
 * sound file; on an idle one it is the same as the clock. The clock has the last word, for a child that hangs without working.
 */
function watch(
  child: ChildProcess,
  timeout: number,
  limits: ReadLimits,
  reject: (error: FileRefused) => void,
): () => void {
  const kill = (error: FileRefused): void => {
    reject(error);
    child.kill('SIGKILL');
  };
  const slow = (): void => kill(new FileRefused('xlsx-too-slow', { seconds: Math.round(timeout / 1000) }));
  const hasProc = usageOf(child.pid) !== null;
  const timer = setTimeout(slow, hasProc ? timeout * BUSY : timeout);
  const poll = setInterval(() => {
    const usage = usageOf(child.pid);
    if (!usage) return;
    if (usage.residentMb > limits.maxMemoryMb) kill(new FileRefused('xlsx-too-hungry', { mb: limits.maxMemoryMb }));
    else if (usage.cpuMs > timeout) slow();
  }, POLL_MS);
  return () => {
    clearTimeout(timer);
    clearInterval(poll);
  };
}

/** What a process has used so far; null where the system does not tell (V8's own heap limit still holds there). */
function usageOf(pid: number | undefined): { cpuMs: number; residentMb: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const [user, system, pages] = [fields[11], fields[12], fields[21]].map(Number) as [number, number, number];
    return { cpuMs: (user + system) * 10, residentMb: (pages * 4096) / 2 ** 20 };
  } catch {
    return null;
  }
}
