import { parseArgs } from 'node:util';
import { err, ok, type Result, type Teks } from '@seimbang/core/kernel';
import { suggest } from './suggest.ts';
import { type Option, umum, type Verb } from './verb.ts';

export interface Arguments {
  readonly words: readonly string[];
  readonly text: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/**
 * Reads what follows the verb. Refuses unknown options (and says which was probably meant), options without their value, flags with
 * one, and too few or too many words.
 */
export function readArguments(verb: Verb, argv: readonly string[]): Result<Arguments, Teks> {
  const known: Record<string, Option> = { ...umum, ...verb.options };
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, o]) => [
        name,
        name === 'help' ? { type: o.type, short: 'h' } : { type: o.type },
      ]),
    ),
  });
  const words: string[] = [];
  const text = new Map<string, string>();
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const problem = optionProblem(token.name, token.rawName, token.value, known[token.name], Object.keys(known));
    if (problem) return err(problem);
    if (token.value === undefined) flags.add(token.name);
    else text.set(token.name, token.value);
  }
  if (!flags.has('help') && (words.length < verb.words[0] || words.length > verb.words[1])) {
    return err(wordsProblem(verb, words.length));
  }
  return ok({ words, text, flags });
}

function optionProblem(
  name: string,
  raw: string,
  value: string | undefined,
  option: Option | undefined,
  known: readonly string[],
): Teks | null {
  if (!option) {
    const near = suggest(name, known);
    return {
      id: `opsi ${raw} tidak dikenal.${near ? ` Maksud Anda --${near}?` : ''}`,
      en: `unknown option ${raw}.${near ? ` Did you mean --${near}?` : ''}`,
    };
  }
  if (option.type === 'string' && value === undefined) {
    return {
      id: `opsi ${raw} memerlukan nilai: ${raw} ${option.value}.`,
      en: `option ${raw} needs a value: ${raw} ${option.value}.`,
    };
  }
  if (option.type === 'boolean' && value !== undefined) {
    return { id: `opsi ${raw} tidak menerima nilai.`, en: `option ${raw} takes no value.` };
  }
  return null;
}

const wordsProblem = (verb: Verb, got: number): Teks => ({
  id: `${got < verb.words[0] ? 'argumen kurang' : 'argumen terlalu banyak'}. Pemakaian: seimbang ${verb.name} ${verb.usage}`,
  en: `${got < verb.words[0] ? 'an argument is missing' : 'too many arguments'}. Usage: seimbang ${verb.name} ${verb.usage}`,
});
