import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const PREFIX = 'npm run -s seimbang -- ';

/** Commands whose whole purpose is to run this suite or to keep running; other tests start the product the same way. */
const ELSEWHERE = new Set(['npm ci && npm start', 'npm ci && npm test', 'npm ci', 'npm test', 'npm start']);

function pages(): string[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((f) => join('docs', f));
  return ['README.md', 'CONTRIBUTING.md', ...docs].filter((f) => f.endsWith('.md'));
}

/** Lines of every `sh` block of a page, joined where a line ends in a backslash, comments left out. */
function commandsOf(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = Array.from(text.matchAll(/```sh\n([\s\S]*?)```/g), (m) => m[1] as string);
  return blocks
    .flatMap((b) => b.replace(/\\\n\s*/g, ' ').split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Runs one documented command as a reader would. */
function run(command: string): { status: number | null; stderr: string } {
  const [verb, ...rest] = command.slice(PREFIX.length).split(/\s+/);
  const main = join(root, 'packages/server/src/doors/cli/launch.js');
  const { status, stderr } = spawnSync(process.execPath, [main, verb as string, ...rest], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stderr };
}

describe.each(
  pages()
    .map((page) => ({ page, commands: commandsOf(page) }))
    .filter((p) => p.commands.length > 0),
)('the commands in $page', ({ commands }) => {
  mkdirSync(join(root, 'out'), { recursive: true });
  test.each(commands)('%s', (command) => {
    if (ELSEWHERE.has(command)) return;
    expect(command.startsWith(PREFIX), `"${command}" is documented but not run by any test`).toBe(true);
    const { status, stderr } = run(command);
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  });
});

test('the two commands of the README are there', () => {
  expect(commandsOf('README.md')).toEqual(expect.arrayContaining(['npm ci && npm start', 'npm ci && npm test']));
});
