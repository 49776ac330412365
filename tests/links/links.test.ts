import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageAt } from '../../packages/web/src/app/page-at.ts';

const FEATURES = join(import.meta.dirname, '../../packages/server/src/features');
/** The address a message carries, as it stands in the source; what is filled in stands as `${…}`. */
const LINK = /tautan: *['`]([^'`]+)['`]/g;

const sources = readdirSync(FEATURES, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);
const links = sources.flatMap((file) =>
  [...readFileSync(join(FEATURES, file), 'utf8').matchAll(LINK)].map(([, link]) => [link as string, file] as const),
);

test.each(links)('the link %s that a message carries (%s) leads to a page', (link) => {
  const path = link.replace(/\$\{[^}]*\}/g, 'x').replace(/\?.*$/, '');
  expect(pageAt(path)).not.toBeNull();
});

test('there are links to follow, and one that leads nowhere is noticed', () => {
  expect(links.length).toBeGreaterThan(4);
  expect(pageAt('/saya/keberatan')).toBeNull();
});
