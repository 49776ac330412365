import { type Import, type Module, withoutComments } from './modules.ts';

/** A broken house rule: where, which one, and what to do about it. */
export interface Violation {
  readonly rule: string;
  readonly path: string;
  readonly detail: string;
}

/** Which room of `core` may look at which. A room always sees itself; planning does not see willingness, and never will. */
export const CORE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  algorithms: [],
  domain: ['kernel'],
  regulation: ['kernel', 'domain'],
  workload: ['kernel', 'domain'],
  planning: ['kernel', 'algorithms', 'domain', 'regulation', 'workload'],
  verify: ['kernel', 'domain', 'regulation'],
  listening: ['kernel', 'algorithms', 'domain'],
  synthetic: ['kernel', 'domain'],
  willingness: ['kernel', 'algorithms', 'domain', 'regulation', 'workload', 'planning', 'workflow'],
  rotation: ['kernel', 'algorithms', 'domain', 'regulation', 'workload', 'planning'],
  surge: ['kernel', 'algorithms', 'domain', 'workload'],
  workflow: ['kernel', 'domain', 'regulation'],
  evaluation: ['kernel', 'algorithms', 'domain', 'workload'],
  fairness: ['kernel', 'algorithms', 'domain', 'workload'],
};

/** Which package may look at which. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: [],
  contract: ['core'],
  server: ['core', 'contract'],
  web: ['core', 'contract'],
};

const isTest = (path: string): boolean => /\.test\.tsx?$|\/testing\//.test(path);
const packageOf = (path: string): string | undefined => /^packages\/(\w+)\//.exec(path)?.[1];
const coreRoom = (path: string): string | undefined => /^packages\/core\/src\/(\w+)\//.exec(path)?.[1];

/** The room a file belongs to, for the "door only" rule: a room of core, a feature slice, an exchange format, the design system. */
export function roomOf(path: string): string | null {
  const m =
    /^packages\/core\/src\/\w+\//.exec(path) ??
    /^packages\/(?:server|web)\/src\/features\/[\w-]+\//.exec(path) ??
    /^packages\/web\/src\/(?:ui|app)\//.exec(path) ??
    /^packages\/server\/src\/(?:exchange\/\w+|db|letters|app)\//.exec(path) ??
    /^packages\/contract\/src\/(?:light\/)?/.exec(path);
  return m ? m[0] : null;
}

type ImportRule = { readonly id: string; readonly broken: (i: Import) => string | null };

const importRules: readonly ImportRule[] = [
  {
    id: 'package-direction',
    broken: ({ from, to, own }) => {
      const a = packageOf(from);
      const b = own ? packageOf(to) : undefined;
      if (!a || !b || a === b || PACKAGES[a]?.includes(b)) return null;
      return `${a} may not look at ${b}. Allowed: ${PACKAGES[a]?.join(', ') || 'nothing'}.`;
    },
  },
  {
    id: 'core-room-direction',
    broken: ({ from, to }) => {
      const a = coreRoom(from);
      const b = coreRoom(to);
      if (!a || !b || a === b || isTest(from) || CORE_ROOMS[a]?.includes(b)) return null;
      return `core/${a} may not look at core/${b}. Allowed: ${CORE_ROOMS[a]?.join(', ') || 'nothing'}.`;
    },
  },
  {
    id: 'door-only',
    broken: ({ from, to, own }) => {
      const room = own ? roomOf(to) : null;
      if (!room || roomOf(from) === room || isTest(from)) return null;
      return to === `${room}index.ts` || to === `${room}index.tsx`
        ? null
        : `enter ${room} by its index.ts, not by ${to}.`;
    },
  },
  {
    id: 'core-imports-nothing',
    broken: ({ from, to, own }) =>
      packageOf(from) === 'core' && !own && !isTest(from)
        ? `core has no dependencies; "${to}" belongs to the server or to a test.`
        : null,
  },
  {
    id: 'formats-without-database',
    broken: ({ from, to }) =>
      /^packages\/server\/src\/(exchange|letters)\//.test(from) &&
      !isTest(from) &&
      /^(pg|kysely|pg-boss)$|^packages\/server\/src\/db\//.test(to)
        ? 'formats and letters turn bytes into rows and back; the database belongs to a feature.'
        : null,
  },
  {
    id: 'nobody-enters-by-the-doors',
    broken: ({ from, to }) =>
      to.startsWith('packages/server/src/doors/') && !from.startsWith('packages/server/src/doors/') && !isTest(from)
        ? 'doors are where the world comes in; move what you need into a feature.'
        : null,
  },
  {
    id: 'ui-knows-no-feature',
    broken: ({ from, to }) =>
      from.startsWith('packages/web/src/ui/') && /^packages\/web\/src\/(features|app)\//.test(to)
        ? 'the design system knows no feature; pass what it needs as a prop.'
        : null,
  },
  {
    id: 'product-without-tests',
    broken: ({ from, to, own }) =>
      own && !isTest(from) && /\.test\.tsx?$/.test(to) ? 'product code may not import a test.' : null,
  },
];

const CLOCK_AND_DICE =
  /\b(Date\.now|new Date\b|Date\(|Math\.random|performance\.now|globalThis|setTimeout|setInterval)\b/;

/** `core` receives the day and the seed; it never asks the machine for them. */
function clockAndDice({ path, source }: Module): Violation[] {
  if (packageOf(path) !== 'core' || isTest(path)) return [];
  const hit = CLOCK_AND_DICE.exec(withoutComments(source));
  return hit
    ? [{ rule: 'no-clock-no-dice', path, detail: `"${hit[0]}": take the day, the clock or the seed as an argument.` }]
    : [];
}

/** File-level import cycles that exist at run time, each named once by its first file in path order. */
export function cycles(modules: readonly Module[]): Violation[] {
  const next = new Map(modules.map((m) => [m.path, m.imports.filter((i) => i.own && !i.typeOnly).map((i) => i.to)]));
  const state = new Map<string, 'open' | 'done'>();
  const found: Violation[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done' || !next.has(path)) return;
    if (state.get(path) === 'open') {
      found.push({ rule: 'no-cycles', path, detail: [...trail.slice(trail.indexOf(path)), path].join(' -> ') });
      return;
    }
    state.set(path, 'open');
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    state.set(path, 'done');
  };
  for (const { path } of modules) visit(path, []);
  return found;
}

/** Everything the house plan forbids, over any set of modules. */
export function violations(modules: readonly Module[]): Violation[] {
  const byImport = modules.flatMap((m) =>
    m.imports.flatMap((i) =>
      importRules.flatMap(({ id, broken }) => {
        const detail = broken(i);
        return detail === null ? [] : [{ rule: id, path: m.path, detail }];
      }),
    ),
  );
  return [...byImport, ...modules.flatMap(clockAndDice), ...cycles(modules)];
}

export const RULE_IDS: readonly string[] = [...importRules.map((r) => r.id), 'no-clock-no-dice', 'no-cycles'];
