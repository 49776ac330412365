import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from './problem-reply.ts';

/** The built pages. Addresses without a file belong to the page's own router; an unknown API address is a problem. */
export async function serveWeb(app: FastifyInstance, webDir: string | null): Promise<void> {
  const present = webDir !== null && existsSync(join(webDir, 'index.html'));
  if (present) {
    await app.register(fastifyStatic, {
      root: webDir,
      wildcard: true,
      index: 'index.html',
      cacheControl: false,
      preCompressed: true,
      setHeaders: (reply, path) => {
        const lasting = path.includes(`${webDir}/assets/`);
        reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (present && isPage(request)) return reply.sendFile('index.html');
    return sendProblem(request, reply, { code: 'tidak-ditemukan', values: { apa: pathOf(request.url) } });
  });
}

/** A browser going to a page asks for HTML; a script or picture does not. The path cannot tell: a kode wilayah has dots (`33.74.11.1001`). */
const isPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' && !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');

const pathOf = (url: string): string => url.split('?')[0] ?? '';
