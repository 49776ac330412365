import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type FirstPages, firstPages } from './first-page.ts';
import { languageOf } from './language.ts';
import { sendProblem } from './problem-reply.ts';

/** The built pages. Addresses without a file belong to the page's own router; an unknown API address is a problem. */
export async function serveWeb(app: FastifyInstance, webDir: string | null): Promise<void> {
  const present = webDir !== null && existsSync(join(webDir, 'index.html'));
  if (present) await serveFiles(app, webDir);
  const first = present ? await firstPages(webDir) : null;
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const isPage = present && request.method === 'GET' && !path.startsWith('/api/') && !FILE.test(path);
    if (!isPage) return sendProblem(request, reply, { code: 'tidak-ditemukan', values: { apa: path } });
    const drawn = await first
      ?.page(request.url, languageOf(request), askerFor(app, request))
      .catch((cause: unknown) => {
        // The browser can draw it too: a fault here costs time, not the page.
        request.log.error(cause);
        return null;
      });
    if (drawn && 'alihkan' in drawn) return reply.redirect(drawn.alihkan);
    if (first && drawn) return sendDrawn(reply, first, drawn.html);
    const page = await readFile(join(webDir, 'index.html'));
    return reply.status(200).type(HTML).header('cache-control', 'no-cache').send(page);
  });
}

const HTML = 'text/html; charset=utf-8';
/** What looks like a file of ours; ids of units have dots too (33.74.11.1001). */
const FILE = /^\/assets\/|\.(js|css|map|json|svg|png|ico|txt|woff2?|webmanifest)$/;

async function serveFiles(app: FastifyInstance, webDir: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: webDir,
    wildcard: true,
    index: 'index.html',
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const lasting = path.includes(`${webDir}/assets/`);
      reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** Asks the API as the person who asked for the page: the same routes, the same session, the same limits. */
const askerFor =
  (app: FastifyInstance, request: FastifyRequest) =>
  async (address: string): Promise<unknown> => {
    const { cookie = '', 'accept-language': accepted = '' } = request.headers;
    const headers = { cookie, 'accept-language': accepted };
    const reply = await app.inject({ method: 'GET', url: address, headers, remoteAddress: request.ip });
    return reply.statusCode === 200 ? reply.json<unknown>() : undefined;
  };

/** A drawn page holds what one person may read: nobody keeps it. Its own style and first script are named by their fingerprints. */
function sendDrawn(reply: FastifyReply, { styleHash, scriptHash }: FirstPages, html: string): FastifyReply {
  const policy = String(reply.getHeader('content-security-policy') ?? '')
    .replace("script-src 'self'", `script-src 'self' ${scriptHash}`)
    .replace("style-src 'self'", `style-src 'self' ${styleHash}`);
  return reply
    .status(200)
    .type(HTML)
    .headers({ 'cache-control': 'no-store', vary: 'cookie', 'content-security-policy': policy })
    .send(html);
}
