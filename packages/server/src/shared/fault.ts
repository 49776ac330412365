/** What may be written down of a thrown value: where and of which kind, never what somebody typed. */
interface Fault {
  readonly name: string;
  /** Code of Node, PostgreSQL or Fastify. */
  readonly code?: string;
  /** PostgreSQL: where a statement failed. */
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  readonly frames?: readonly string[];
  readonly cause?: Fault;
}

const WORDS = ['code', 'table', 'column', 'constraint'] as const;
const DEEPEST = 3;

/**
 * A fault for the log. Messages are left out, and so is every other field: PostgreSQL quotes rows and values in them, JSON.parse the text
 * it stumbled over, Node the whole raw request. Kind, code and the frames of the stack say where to look.
 */
export function faultOf(thrown: unknown, depth = 0): Fault {
  if (typeof thrown !== 'object' || thrown === null) return { name: typeof thrown };
  const from = thrown as Partial<Record<string, unknown>>;
  const told = WORDS.flatMap((w) => (isWord(from[w]) ? [[w, from[w]] as const] : []));
  const frames = framesOf(from);
  return {
    name: isWord(from['name']) ? from['name'] : 'Error',
    ...Object.fromEntries(told),
    ...(frames.length > 0 && { frames }),
    ...(from['cause'] !== undefined && depth < DEEPEST && { cause: faultOf(from['cause'], depth + 1) }),
  };
}

/** A fault on one line, for a warning of the process. */
export const faultLine = (thrown: unknown): string => {
  const { name, code, frames = [] } = faultOf(thrown);
  return [name, code, frames[0]].filter((part) => part !== undefined).join(' ');
};

/** Names and codes are one word; whatever has a space in it is somebody's sentence. */
const isWord = (value: unknown): value is string => typeof value === 'string' && /^[\w.]{1,80}$/.test(value);

/** A message of several lines could look like a frame, so it is cut off first. */
function framesOf({ stack, message }: Partial<Record<string, unknown>>): string[] {
  if (typeof stack !== 'string') return [];
  const found = typeof message === 'string' ? stack.indexOf(message) : -1;
  const rest = found < 0 ? stack : stack.slice(found + (message as string).length);
  return rest.split('\n').flatMap((line) => /^ +at (.+)$/.exec(line)?.[1] ?? []);
}
