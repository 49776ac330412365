import { createHash } from 'node:crypto';
import { alamat, lingkupOf, type NamaRute, type Rute, rute } from '@seimbang/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Session, sessionOf } from '../../features/access/index.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import type { RequestKey } from '../../shared/once.ts';
import { sameOrigin, SESSION_COOKIE } from './cookie.ts';
import type { Ask, Download, Handlers } from './handler.ts';
import { languageOf } from './language.ts';
import { sendProblem } from './problem-reply.ts';

/** Registers exactly the routes of the contract, each behind its declared permission. */
export function registerRoutes(app: FastifyInstance, ctx: Context, handlers: Handlers): void {
  for (const name of Object.keys(rute) as NamaRute[]) registerOne(app, ctx, name, handlers);
}

function registerOne(app: FastifyInstance, ctx: Context, name: NamaRute, handlers: Handlers): void {
  const spec: Rute = rute[name];
  const [method, path] = alamat[name].split(' ') as ['GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', string];
  app.route({
    method,
    url: path.replace(/\{(\w+)\}/g, ':$1'),
    schema: schemaOf(name, spec),
    preValidation: (request, reply) => admit(ctx, spec, request, reply),
    handler: async (request, reply) => {
      const handler = handlers[name] as (ask: Ask<NamaRute>) => ReturnType<(typeof handlers)[NamaRute]>;
      const outcome = await handler(askOf(spec, name, request, reply));
      if (!outcome.ok) return sendProblem(request, reply, outcome.error);
      if (spec.balasan.jenis === 'aliran') return reply;
      if (spec.balasan.jenis === 'berkas') return sendFile(reply, spec.balasan.tipe, outcome.value as Download);
      return reply.status(spec.balasan.status).send(outcome.value);
    },
  });
}

function schemaOf(name: NamaRute, spec: Rute): Record<string, unknown> {
  const { balasan } = spec;
  return {
    operationId: name,
    summary: spec.ringkasan.id,
    description: spec.ringkasan.en,
    ...(spec.params && { params: spec.params }),
    ...(spec.query && { querystring: spec.query }),
    ...(spec.body && { body: spec.body }),
    ...(balasan.jenis === 'json' && { response: { [balasan.status]: balasan.schema } }),
  };
}

declare module 'fastify' {
  interface FastifyRequest {
    who: { readonly caller: Caller; readonly session: Session | null } | null;
  }
}

/** Origin, session, permission: in this order, before the body is looked at. */
async function admit(
  ctx: Context,
  spec: Rute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (request.method !== 'GET' && !sameOrigin(request))
    return sendProblem(request, reply, { code: 'asal-ditolak', values: {} });
  const token = request.cookies[SESSION_COOKIE];
  const session = token ? await sessionOf(ctx.db, token) : null;
  const lingkup = lingkupOf(spec.izin, session?.peran ?? null);
  if (lingkup === null && !spec.izin.anonim)
    return sendProblem(request, reply, { code: session ? 'tidak-berwenang' : 'perlu-masuk', values: {} });
  request.who = { session, caller: callerOf(session, lingkup ?? 'semua') };
  return undefined;
}

function callerOf(session: Session | null, lingkup: Caller['lingkup']): Caller {
  return {
    peran: session?.peran ?? null,
    nama: session?.nama ?? null,
    akunId: null,
    sifat: 'definitif',
    ketua: false,
    pegawaiId: session?.pegawaiId ?? null,
    unorId: session?.unorId ?? null,
    opdId: session?.opdId ?? null,
    pemilik: session?.pemilik ?? 'anonim',
    lingkup,
  };
}

function askOf(spec: Rute, name: NamaRute, request: FastifyRequest, reply: FastifyReply): Ask<NamaRute> {
  const { caller, session } = request.who as NonNullable<FastifyRequest['who']>;
  return {
    params: request.params,
    query: request.query,
    body: request.body,
    caller,
    session,
    bahasa: languageOf(request),
    key: spec.sekali ? keyOf(name, request, caller) : null,
    request,
    reply,
  } as unknown as Ask<NamaRute>;
}

/** The fingerprint covers route, parameters and body; of an upload its length, since the bytes have not arrived yet. */
function keyOf(name: NamaRute, request: FastifyRequest, caller: Caller): RequestKey | null {
  const kunci = request.headers['idempotency-key'];
  if (typeof kunci !== 'string' || kunci === '' || kunci.length > 200) return null;
  const asked = JSON.stringify([name, request.params, request.body ?? request.headers['content-length']]);
  return { pemilik: caller.pemilik, kunci, sidik: createHash('sha256').update(asked).digest('hex') };
}

function sendFile(reply: FastifyReply, tipe: string, file: Download): FastifyReply {
  const isi = typeof file.isi === 'string' ? file.isi : Buffer.from(file.isi);
  return reply.type(tipe).header('content-disposition', `attachment; filename="${file.nama}"`).send(isi);
}
