import type { Interrupt } from '../interrupt.ts';
import { run } from '../run.ts';

export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  /** True = a person at a terminal. */
  readonly tty?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** True = Ctrl-C was pressed before the solver began. */
  readonly interrupted?: boolean;
  readonly stdin?: string;
}

/** One call of the command line inside this process. */
export async function seimbang(
  argv: readonly string[],
  { tty = false, env = {}, interrupted = false, stdin = '' }: Circumstances = {},
): Promise<Said> {
  const said = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: tty,
    write: (text: string) => {
      said[name] += text;
    },
  });
  const interrupt: Interrupt = { requested: () => interrupted, signal: new AbortController().signal };
  const code = await run(argv, {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env,
    stdin: async () => stdin,
    version: '0.0.0',
    interrupt: () => interrupt,
    inThread: true,
  });
  return { code, ...said };
}
