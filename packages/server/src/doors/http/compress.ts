import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { constants, createGzip, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Below this a reply fits the first packets anyway. */
const WORTH_BYTES = 2048;
const TEXTUAL = /^(text\/(?!event-stream)|application\/(json|javascript|problem\+json|manifest\+json)|image\/svg)/;
const compressed = promisify(gzip);
const OPTIONS = { level: constants.Z_BEST_SPEED };

/** Gzip for texts on slow lines; answers of the API are never kept by a browser or a proxy, since they may be about people. */
export function addCompression(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    if (!wanted(request, reply)) return payload;
    if (payload instanceof Readable) return announced(reply) && payload.pipe(createGzip(OPTIONS));
    if (typeof payload !== 'string' || payload.length < WORTH_BYTES) return payload;
    return announced(reply) && compressed(payload, OPTIONS);
  });
}

function wanted(request: FastifyRequest, reply: FastifyReply): boolean {
  const accepts = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const type = String(reply.getHeader('content-type') ?? '');
  const whole = reply.statusCode !== 206 && reply.statusCode !== 304 && request.method !== 'HEAD';
  return accepts && whole && TEXTUAL.test(type) && !reply.hasHeader('content-encoding');
}

function announced(reply: FastifyReply): true {
  reply.removeHeader('content-length');
  reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding');
  return true;
}
