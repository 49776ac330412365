import { existsSync } from 'node:fs';
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
      preCompressed: true,
      setHeaders: (reply, path) => {
        const lasting = path.includes(`${webDir}/assets/`);
        reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const page =
      present && request.method === 'GET' && !request.url.startsWith('/api/') && !/\.\w+$/.test(pathOf(request.url));
    if (page) return reply.sendFile('index.html');
    return sendProblem(request, reply, { code: 'tidak-ditemukan', values: { apa: pathOf(request.url) } });
  });
}

const pathOf = (url: string): string => url.split('?')[0] ?? '';
