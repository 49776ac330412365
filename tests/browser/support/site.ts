import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const DIST = join(import.meta.dirname, '../../../packages/web/dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** As strict as the product's own: what it forbids must not be needed. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors 'none'";

/** What the API says to one request, or null where it never answers. */
export type ApiAnswer = { readonly status: number; readonly type: string; readonly body: string } | null;
export type Api = (method: string, path: string) => ApiAnswer;

export interface Site {
  readonly address: string;
  /** From now on these are the answers of the API. Given here, not in the browser: routing there would switch off its cache. */
  readonly answer: (api: Api) => void;
  readonly close: () => Promise<void>;
}

/** The whole build in memory, so that a rebuild in the middle of a test run changes nothing for it. */
function builtFiles(): ReadonlyMap<string, Buffer> {
  if (!existsSync(join(DIST, 'index.html')))
    throw new Error('The web app is not built: run "npm test", which builds it first.');
  const entries = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(DIST.length), readFileSync(path)];
    }),
  );
}

const NOT_MOCKED: Api = (method, path) => ({
  status: 404,
  type: 'text/plain',
  body: `${method} ${path}: no answers were given (mockApi).`,
});

/** Serves the built web app with the content security policy of the product; the answers of the API are the test's own. */
export async function serveBuiltWeb(): Promise<Site> {
  const files = builtFiles();
  let api = NOT_MOCKED;
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    if (path.startsWith('/api/')) {
      const answer = api(request.method ?? 'GET', path);
      if (answer === null) return;
      response.writeHead(answer.status, { 'content-type': answer.type, 'cache-control': 'no-store' });
      response.end(answer.body);
      return;
    }
    const name = files.has(path) ? path : '/index.html';
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    const kept = name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY, 'cache-control': kept });
    response.end(files.get(name));
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: (given) => {
      api = given;
    },
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
