import type { Teks } from '@seimbang/core/kernel';
import type { Bahasa } from './verb.ts';

/** Where text goes: data to stdout, everything else to stderr. */
export interface Output {
  /** A line (or a block) of data. */
  readonly data: (text: string) => void;
  /** One JSON document, ended by a line break. */
  readonly json: (value: unknown) => void;
  /** A note for the reader, silent with --quiet. */
  readonly note: (message: Teks) => void;
  /** Why it failed; never silent. */
  readonly error: (message: Teks) => void;
  /** A line that overwrites itself; only on a terminal. Call with null to clear it. */
  readonly progress: (text: string | null) => void;
  readonly paint: Paint;
}

export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

export interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Colour only on a terminal that wants it: NO_COLOR set to anything or TERM=dumb switches it off (no-color.org). */
const wantsColour = (stream: Stream, env: Readonly<Record<string, string | undefined>>): boolean =>
  stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';

function paintOf(colour: boolean): Paint {
  const wrap =
    (open: number, close: number) =>
    (text: string): string =>
      colour ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return { bold: wrap(1, 22), dim: wrap(2, 22), good: wrap(32, 39), bad: wrap(33, 39) };
}

export function outputTo(
  stdout: Stream,
  stderr: Stream,
  env: Readonly<Record<string, string | undefined>>,
  bahasa: Bahasa,
  quiet: boolean,
): Output {
  const moving = stderr.isTTY === true && env.TERM !== 'dumb' && !quiet;
  return {
    data: (text) => stdout.write(`${text}\n`),
    json: (value) => stdout.write(`${JSON.stringify(value)}\n`),
    note: (message) => {
      if (!quiet) stderr.write(`${message[bahasa]}\n`);
    },
    error: (message) => stderr.write(`seimbang: ${message[bahasa]}\n`),
    progress: (text) => {
      if (moving) stderr.write(`\r\u001b[K${text ?? ''}`);
    },
    paint: paintOf(wantsColour(stdout, env)),
  };
}
