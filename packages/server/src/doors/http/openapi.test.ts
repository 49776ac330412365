import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { alamat } from '@seimbang/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';

const FILE = fileURLToPath(new URL('../../../../contract/openapi.json', import.meta.url));

let app: TestApp;
beforeAll(async () => {
  app = await testApp(null);
});
afterAll(() => app.close());

const described = async (): Promise<string> => {
  const reply = await app.ask('GET', '/api/openapi.json');
  return `${JSON.stringify(reply.json(), null, 2)}\n`;
};

// To renew it on purpose: PERBARUI=1 npm exec -c 'vitest run packages/server/src/doors/http/openapi.test.ts'
test('the committed OpenAPI description is what the server really offers', async () => {
  const now = await described();
  if (process.env['PERBARUI']) writeFileSync(FILE, now);
  expect(readFileSync(FILE, 'utf8')).toBe(now);
});

test('it is OpenAPI 3.1 and names every route of the contract', async () => {
  const { openapi, paths } = JSON.parse(await described()) as { openapi: string; paths: Record<string, object> };
  expect(openapi).toBe('3.1.0');
  const offered = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(offered.sort()).toEqual(Object.values(alamat).sort());
});
