import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance } from 'fastify';
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
      setHeaders: (reply, path) => {
        const lasting = path.includes(`${webDir}/assets/`);
        reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const isPage = present && request.method === 'GET' && !path.startsWith('/api/') && !FILE.test(path);
    if (!isPage) return sendProblem(request, reply, { code: 'tidak-ditemukan', values: { apa: path } });
    const page = await readFile(join(webDir, 'index.html'));
    return reply.status(200).type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  });
}

/** What looks like a file of ours; ids of units have dots too (33.74.11.1001). */
const FILE = /^\/assets\/|\.(js|css|map|json|svg|png|ico|txt|woff2?|webmanifest)$/;
