import { type ProblemCode, type Problem as ProblemBody, problems, sentences } from '@seimbang/contract';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors, type ZodFastifySchemaValidationError } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Problem } from '../../shared/problem.ts';
import { languageOf } from './language.ts';

/** RFC 9457, in the language of the request, with both languages inside. */
function problemBody({ code, values }: Problem, bahasa: 'id' | 'en', instance: string): ProblemBody {
  const pesan = { id: sentences(code, 'id', values), en: sentences(code, 'en', values) };
  return { type: `/masalah/${code}`, status: problems[code].status, code, ...pesan[bahasa], pesan, values, instance };
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const path = request.url.split('?')[0] ?? '';
  const body = problemBody(problem, languageOf(request), path);
  return reply.status(body.status).type('application/problem+json').send(JSON.stringify(body));
}

/** Framework errors a caller can cause, by Fastify's code. */
const KNOWN: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'permintaan-terlalu-besar',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'bentuk-tidak-didukung',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'bentuk-tidak-didukung',
  FST_ERR_NOT_FOUND: 'tidak-ditemukan',
  FST_STATIC_FORBIDDEN_PATH: 'tidak-ditemukan',
};
/** Node and PostgreSQL codes that mean "the database is not there just now". */
const DATABASE_GONE = /^(ECONN|ENOENT|EPIPE|57P0|08|53300)/;

/** Thrown by the rate limit with the seconds to wait. */
export class TooMany extends Error {
  readonly detik: number;
  constructor(detik: number) {
    super('too many requests');
    this.detik = detik;
  }
}

/** Turns anything thrown into a problem. What only a bug can cause is logged with its request id, which the message carries. */
export function problemOf(error: FastifyError | TooMany, request: FastifyRequest): Problem {
  if (error instanceof TooMany) return { code: 'terlalu-sering', values: { detik: error.detik } };
  if (hasZodFastifySchemaValidationErrors(error)) return invalid(error);
  const code = String(error.code ?? '');
  const known = KNOWN[code];
  if (known) return { code: known, values: {} };
  if (error.statusCode === 400) return { code: 'isi-tidak-terbaca', values: {} };
  request.log.error({ err: error }, 'request failed');
  if (DATABASE_GONE.test(code)) return { code: 'basis-data-terputus', values: {} };
  return { code: 'galat-internal', values: { kode: request.id } };
}

type Invalid = FastifyError & { validation: readonly ZodFastifySchemaValidationError[] };

/** The first entry that does not fit, with the reason in both languages. */
function invalid({ validation, validationContext }: Invalid): Problem {
  const first = validation[0] as ZodFastifySchemaValidationError;
  const path = first.instancePath.split('/').filter((part) => part !== '');
  const issue = { ...first.params, code: first.keyword, path, input: undefined };
  const reason = (locale: typeof inEnglish): string => {
    const text = locale(issue as Parameters<typeof inEnglish>[0]);
    return (typeof text === 'string' ? text : text?.message) ?? first.message ?? '-';
  };
  return {
    code: 'isian-tidak-sah',
    values: {
      kolom: path.join('.') || validationContext || '-',
      alasan: reason(inIndonesian),
      reason: reason(inEnglish),
    },
  };
}

const inIndonesian = z.locales.id().localeError;
const inEnglish = z.locales.en().localeError;
