import { fastifyCookie as cookie } from '@fastify/cookie';
import { fastifyHelmet as helmet } from '@fastify/helmet';
import { fastifyMultipart as multipart } from '@fastify/multipart';
import { fastifyRateLimit as rateLimit } from '@fastify/rate-limit';
import { fastifySwagger as swagger } from '@fastify/swagger';
import { fastify, type FastifyError, type FastifyInstance, LogController } from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import type { Context } from '../../shared/context.ts';
import type { Handlers } from './handler.ts';
import { addCompression } from './compress.ts';
import { UPLOAD } from './limits.ts';
import { type LogTarget, loggerOf } from './log.ts';
import { problemOf, sendProblem, TooMany } from './problem-reply.ts';
import { registerRoutes } from './register.ts';
import { serveWeb } from './static.ts';

export interface HttpOptions {
  /** Where log lines go; false: nowhere. */
  readonly log: LogTarget | false;
  /** Requests per minute and address; the demo's browser tests ask a lot. */
  readonly ratePerMinute: number;
  /** Directory of the built pages; null serves the API only. */
  readonly webDir: string | null;
}

/** The HTTP door: security headers, limits, validation, problems, the API of the contract and the pages. */
export async function buildHttp(ctx: Context, handlersOf: HandlersOf, options: HttpOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: options.log ? loggerOf(options.log) : false,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1_048_576,
    routerOptions: { maxParamLength: 500 },
    requestIdHeader: false,
    forceCloseConnections: true,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler<FastifyError>((error, request, reply) => sendProblem(request, reply, problemOf(error, request)));
  app.decorateRequest('who', null);
  addCompression(app);
  await protect(app, options);
  await app.register(multipart, {
    limits: { fileSize: UPLOAD.mib * 1_048_576, files: UPLOAD.banyak, fields: 10, parts: 20 },
  });
  await app.register(swagger, {
    openapi: DESCRIPTION,
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(async (api) =>
    registerRoutes(
      api,
      ctx,
      handlersOf(ctx, () => app.swagger()),
    ),
  );
  await serveWeb(app, options.webDir);
  return app;
}

export type HandlersOf = (ctx: Context, openapi: () => object) => Handlers;

async function protect(app: FastifyInstance, options: HttpOptions): Promise<void> {
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: CSP }, hsts: false });
  await app.register(cookie);
  await app.register(rateLimit, {
    max: options.ratePerMinute,
    timeWindow: 60_000,
    allowList: (request) => !request.url.startsWith('/api/'),
    errorResponseBuilder: (_request, { ttl }) => new TooMany(Math.ceil(ttl / 1000)),
  });
}

/** Everything from this server, nothing inline, nobody may frame us. */
const CSP = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
};

const DESCRIPTION = {
  openapi: '3.1.0' as const,
  info: {
    title: 'Seimbang',
    version: '0.1.0',
    description:
      'Perencanaan mutasi ASN yang seimbang, sah, dan terbukti. Kegagalan dijawab sebagai application/problem+json (RFC 9457).',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
};
