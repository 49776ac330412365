import { ok } from '@seimbang/core/kernel';
import type { FastifyReply } from 'fastify';
import { viewHitungan, watchHitungan } from '../../features/planning/index.ts';
import type { Context } from '../../shared/context.ts';
import type { Outcome } from '../../shared/problem.ts';

/** Server-sent events: the state at once, then each change, then the end. A page that goes away ends it; the computation goes on. */
export async function streamHitungan(ctx: Context, id: string, reply: FastifyReply): Promise<Outcome<undefined>> {
  const first = await viewHitungan(ctx.db, id);
  if (!first.ok) return first;
  let closed = false;
  reply.raw.on('close', () => (closed = true));
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  for await (const state of watchHitungan(ctx.db, id, () => closed))
    reply.raw.write(`data: ${JSON.stringify(state)}\n\n`);
  reply.raw.end();
  return ok(undefined);
}
