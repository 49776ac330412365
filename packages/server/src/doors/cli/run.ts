import type { Teks } from '@seimbang/core/kernel';
import { readArguments } from './arguments.ts';
import type { Beside } from './beside.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { mainHelp, verbHelp } from './help.ts';
import type { Interrupt } from './interrupt.ts';
import { type Output, outputTo, type Stream } from './output.ts';
import { registry } from './registry.ts';
import { suggest } from './suggest.ts';
import type { Bahasa, Call } from './verb.ts';

export interface Surroundings {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What is piped in, asked for by the few verbs that take a secret. */
  readonly stdin?: () => Promise<string>;
  readonly version: string;
  /** Called once a verb is about to run; help and usage errors need no signal handler. */
  readonly interrupt: (announce: () => void) => Interrupt;
  /** True in the thread of a long verb. */
  readonly inThread?: boolean;
  /** What the main thread works out meanwhile. */
  readonly beside?: Beside | null;
}

/** One call of the command line, from words to exit code. Throws only on a bug. */
export async function run(argv: readonly string[], around: Surroundings): Promise<ExitCode> {
  const bahasa = bahasaOf(argv);
  const say = (stream: Stream, message: string): unknown => stream.write(`${message}\n`);
  const usage = (message: Teks): ExitCode => {
    say(around.stderr, `seimbang: ${message[bahasa]}`);
    return EXIT.usage;
  };
  const [name, ...rest] = dropLeadingLanguage(argv);
  if (name === '--version') return say(around.stdout, around.version), EXIT.ok;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    return say(name ? around.stdout : around.stderr, mainHelp(registry, bahasa)), name ? EXIT.ok : EXIT.usage;
  }
  const entry = registry.find((v) => v.name === name);
  if (!entry) return usage(unknownVerb(name));
  const output = (quiet: boolean): Output => outputTo(around.stdout, around.stderr, around.env, bahasa, quiet);
  // The thread reads the words again: a verb that only the thread loads is loaded once, which is 0.1 s.
  if (entry.long && !around.inThread) {
    const announce = (): void => output(rest.includes('--quiet')).note(stopping);
    return (await import('./thread.ts')).runInThread([name, ...rest], around, announce, entry.hashes === true);
  }
  const verb = await entry.load();
  const read = readArguments(verb, rest);
  if (!read.ok) return usage(read.error);
  const { words, text, flags } = read.value;
  if (flags.has('help')) return say(around.stdout, verbHelp(verb, bahasa)), EXIT.ok;
  const badLanguage = text.get('bahasa');
  if (badLanguage !== undefined && badLanguage !== 'id' && badLanguage !== 'en') {
    return usage({
      id: `--bahasa harus id atau en, bukan "${badLanguage}".`,
      en: `--bahasa must be id or en, not "${badLanguage}".`,
    });
  }
  const out = output(flags.has('quiet'));
  const interrupt = around.interrupt(() => out.note(verb.stopping ?? stopping));
  const stdin = around.stdin ?? (async () => '');
  const call: Call = {
    words,
    text: (o) => text.get(o),
    flag: (o) => flags.has(o),
    bahasa,
    out,
    interrupt,
    stdin,
    beside: around.beside ?? null,
  };
  return verb.run(call);
}

const stopping: Teks = {
  id: 'Berhenti dan menyimpan hasil terbaik. Tekan Ctrl-C sekali lagi untuk keluar seketika.',
  en: 'Stopping and keeping the best so far. Press Ctrl-C again to quit at once.',
};

/** The language is wanted before anything is parsed, so that even a usage error speaks it. */
function bahasaOf(argv: readonly string[]): Bahasa {
  const at = argv.findIndex((word) => word === '--bahasa' || word.startsWith('--bahasa='));
  const value = argv[at]?.split('=')[1] ?? argv[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'id';
}

/** `seimbang --bahasa en plan ...` reads like `seimbang plan ... --bahasa en`. */
function dropLeadingLanguage(argv: readonly string[]): string[] {
  if (argv[0] === '--bahasa') return [...argv.slice(2), ...(argv.length > 2 ? argv.slice(0, 2) : [])];
  if (argv[0]?.startsWith('--bahasa=')) return [...argv.slice(1), ...(argv.length > 1 ? [argv[0]] : [])];
  return [...argv];
}

function unknownVerb(name: string): Teks {
  const near = suggest(
    name,
    registry.map((v) => v.name),
  );
  return {
    id: `perintah "${name}" tidak dikenal.${near ? ` Maksud Anda "${near}"?` : ''} Lihat seimbang --help.`,
    en: `unknown verb "${name}".${near ? ` Did you mean "${near}"?` : ''} See seimbang --help.`,
  };
}
