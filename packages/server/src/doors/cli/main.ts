import { EXIT } from './exit.ts';
import { listenForInterrupt } from './interrupt.ts';
import { run } from './run.ts';
import { version } from './version.ts';

// A reader that has seen enough (`seimbang abk x | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    stdin: async () => {
      let text = '';
      for await (const part of process.stdin) text += String(part);
      return text;
    },
    version,
    interrupt: (announce) =>
      listenForInterrupt(
        { on: (event, heard) => process.on(event, heard), exit: (code) => process.exit(code) },
        announce,
      ),
  });
} catch (error) {
  const detail = process.env.SEIMBANG_DEBUG && error instanceof Error ? error.stack : String(error);
  process.stderr.write(`seimbang: kesalahan program / program error: ${detail}\n`);
  process.exitCode = EXIT.failure;
}
