import type { Teks } from '@seimbang/core/kernel';
import type { Beside } from './beside.ts';
import type { ExitCode } from './exit.ts';
import type { Interrupt } from './interrupt.ts';
import type { Output } from './output.ts';

export type Bahasa = 'id' | 'en';

export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help: `K`, `FILE`. */
  readonly value?: string;
  readonly help: Teks;
}

/** One verb, one file: what it takes, how it is explained, what it does. */
export interface Verb {
  readonly name: string;
  /** After the verb: `PACKAGE [--max-moves K]`. */
  readonly usage: string;
  readonly about: Teks;
  /** Fewest and most words beside the options. */
  readonly words: readonly [number, number];
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly (readonly [command: string, about: Teks])[];
  /** Said at the first Ctrl-C, where the usual sentence does not fit. */
  readonly stopping?: Teks;
  readonly run: (call: Call) => Promise<ExitCode>;
}

/** A verb as it was typed. */
export interface Call {
  readonly words: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly flag: (option: string) => boolean;
  readonly bahasa: Bahasa;
  readonly out: Output;
  readonly interrupt: Interrupt;
  readonly stdin: () => Promise<string>;
  /** What the main thread works out while the verb computes in its own; null elsewhere. */
  readonly beside: Beside | null;
}

/** Options that every verb has. */
export const umum: Readonly<Record<string, Option>> = {
  json: { type: 'boolean', help: { id: 'satu dokumen JSON di stdout', en: 'one JSON document on stdout' } },
  bahasa: {
    type: 'string',
    value: 'id|en',
    help: { id: 'bahasa keluaran (bawaan: id)', en: 'language of the output (default: id)' },
  },
  quiet: { type: 'boolean', help: { id: 'tanpa catatan di stderr', en: 'no notes on stderr' } },
  help: { type: 'boolean', help: { id: 'tampilkan bantuan ini', en: 'show this help' } },
};
