import { createHash } from 'node:crypto';
import { alamat, type NamaRute, type Rute, rute } from '@seimbang/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { placeOf, type Session, sessionOf } from '../../features/access/index.ts';
import { admit, reaches } from '../../shared/authorise.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import type { RequestKey } from '../../shared/once.ts';
import { sameOrigin, SESSION_COOKIE } from './cookie.ts';
import type { Ask, Download, Handlers } from './handler.ts';
import { languageOf } from './language.ts';
import { owners } from './owners.ts';
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
    preValidation: (request, reply) => guard(ctx, spec, request, reply),
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

/** Origin, session, permission, and whose the object is: in this order, before the body is looked at. */
async function guard(
  ctx: Context,
  spec: Rute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (request.method !== 'GET' && !sameOrigin(request))
    return sendProblem(request, reply, { code: 'asal-ditolak', values: {} });
  const token = request.cookies[SESSION_COOKIE];
  const session = token ? await sessionOf(ctx.db, token) : null;
  const admitted = admit(spec, session);
  if (!admitted.ok) return sendProblem(request, reply, { code: admitted.error, values: {} });
  const caller = await callerOf(ctx, session, admitted.value);
  const beyond = await beyondReach(ctx, spec, caller, request);
  if (beyond !== null) return sendProblem(request, reply, { code: 'tidak-ditemukan', values: { apa: beyond } });
  request.who = { session, caller };
  return undefined;
}

async function callerOf(ctx: Context, session: Session | null, lingkup: Caller['lingkup']): Promise<Caller> {
  return {
    peran: session?.peran ?? null,
    nama: session?.nama ?? null,
    akunId: session?.akunId ?? null,
    sifat: session?.sifat ?? 'definitif',
    ketua: session?.ketua ?? false,
    pegawaiId: session?.pegawaiId ?? null,
    ...(await placeOf(ctx, session)),
    pemilik: session?.pemilik ?? 'anonim',
    lingkup,
  };
}

/** The first id the caller's reach does not include, or null. What is out of reach is answered as if it did not exist. */
async function beyondReach(
  ctx: Context,
  { pemilik = {} }: Rute,
  caller: Caller,
  request: FastifyRequest,
): Promise<string | null> {
  if (caller.lingkup === 'semua') return null;
  const given = { ...(request.query as Record<string, unknown>), ...(request.params as Record<string, unknown>) };
  for (const [name, objek] of Object.entries(pemilik)) {
    const id = given[name];
    const ownerOf = owners[objek];
    // Anything but one word is refused a moment later, when the parameters are validated.
    if (ownerOf === 'umum' || typeof id !== 'string') continue;
    const owner = await ownerOf(ctx, id);
    if (!owner || !reaches(caller, (await ctx.paket())?.index ?? null, owner)) return id;
  }
  return null;
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
  const isi = file.isi instanceof Uint8Array ? Buffer.from(file.isi) : file.isi;
  return reply
    .type(file.tipe ?? tipe)
    .header('content-disposition', `attachment; filename="${file.nama}"`)
    .send(isi);
}
