import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Module, parseModule, readModules } from './modules.ts';
import { withPicture } from './picture.ts';
import { CORE_ROOMS, RULE_IDS, violations } from './rules.ts';

const root = join(import.meta.dirname, '../..');

/** One planted file (or more) for each rule: the check must name exactly that rule. */
const planted: Readonly<Record<string, readonly [path: string, source: string][]>> = {
  'package-direction': [['packages/web/src/app/main.ts', "import { serve } from '@seimbang/server';"]],
  'core-room-direction': [['packages/core/src/planning/solve.ts', "import { minat } from '../willingness/index.ts';"]],
  'door-only': [
    ['packages/server/src/features/workload/load.ts', "import { abk } from '../../../../core/src/workload/abk.ts';"],
  ],
  'core-imports-nothing': [['packages/core/src/domain/read.ts', "import { readFileSync } from 'node:fs';"]],
  'formats-without-database': [['packages/server/src/exchange/formats/duk.ts', "import { sql } from 'kysely';"]],
  'nobody-enters-by-the-doors': [
    ['packages/server/src/features/planning/plan.ts', "import { port } from '../../doors/http/listen.ts';"],
  ],
  'ui-knows-no-feature': [['packages/web/src/ui/table.tsx', "import { Beban } from '../features/workload/index.ts';"]],
  'product-without-tests': [['packages/core/src/domain/x.ts', "import { sample } from './paket.test.ts';"]],
  'no-clock-no-dice': [['packages/core/src/surge/today.ts', 'export const today = () => new Date();']],
  'no-cycles': [
    ['packages/core/src/domain/a.ts', "import { b } from './b.ts';\nexport const a = b;"],
    ['packages/core/src/domain/b.ts', "import { a } from './a.ts';\nexport const b = a;"],
  ],
};

describe('every rule of the house catches its planted violation', () => {
  test.each(RULE_IDS)('%s', (rule) => {
    const files = planted[rule];
    expect(files, `no planted violation for ${rule}`).toBeDefined();
    const found = violations((files ?? []).map(([path, source]) => parseModule(path, source)));
    expect(found.map((v) => v.rule)).toEqual([rule]);
  });
});

test('a type-only import counts for direction, and a multi-line import is seen', () => {
  const source = "import type {\n  Minat,\n  Wish,\n} from '../willingness/index.ts';";
  expect(violations([parseModule('packages/core/src/planning/x.ts', source)])).toHaveLength(1);
});

test('planning cannot reach wishes, not even by way of another room or another package', () => {
  const allowed = new Set(['planning']);
  for (const room of allowed) for (const next of CORE_ROOMS[room] ?? []) allowed.add(next);
  expect([...allowed]).not.toContain('willingness');
  expect(reached(readModules(root), 'packages/core/src/planning/index.ts')).not.toContain('willingness');
  const detour = [
    parseModule('packages/core/src/planning/index.ts', "import { load } from '../workload/index.ts';"),
    parseModule('packages/core/src/workload/index.ts', "export { minat } from '../willingness/index.ts';"),
  ];
  expect(reached(detour, 'packages/core/src/planning/index.ts')).toContain('willingness');
});

/** Rooms of core that a file reaches through its imports and theirs; tests and their helpers left out. */
function reached(modules: readonly Module[], from: string): string[] {
  const next = new Map(modules.map((m) => [m.path, m.imports.filter((i) => i.own).map((i) => i.to)]));
  const seen = new Set([from]);
  for (const path of seen) for (const to of next.get(path) ?? []) seen.add(to);
  return [...new Set([...seen].flatMap((path) => /^packages\/core\/src\/(\w+)\//.exec(path)?.[1] ?? []))];
}

test('an import inside a comment is no import', () => {
  const source = "/** import { x } from '../willingness/index.ts'; */\nexport const y = 1;";
  expect(violations([parseModule('packages/core/src/planning/x.ts', source)])).toEqual([]);
});

test('the repository keeps every rule, and the check has really read it', () => {
  const modules = readModules(root);
  expect(modules.length).toBeGreaterThan(30);
  expect(modules.flatMap((m) => m.imports).length).toBeGreaterThan(50);
  expect(violations(modules)).toEqual([]);
});

test('the picture of the rooms in ARCHITECTURE.md is today’s (npm run architecture draws it anew)', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  expect(text).toBe(withPicture(text, readModules(root)));
});

test('no source file is so long that a newcomer loses the thread (420 lines)', () => {
  const long = readModules(root).filter(({ source }) => source.split('\n').length > 420);
  expect(long.map(({ path }) => path)).toEqual([]);
});
