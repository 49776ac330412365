import type { Server } from 'node:http';
import type { FastifyHttpOptions, FastifyReply, FastifyRequest } from 'fastify';
import { faultOf } from '../../shared/fault.ts';

/** Where log lines go, and from which level on. */
export interface LogTarget {
  readonly level: 'info' | 'trace';
  readonly stream: { readonly write: (line: string) => unknown };
}

export const STDERR: LogTarget = { level: 'info', stream: process.stderr };

/**
 * The logger of the HTTP door. Whatever is handed to it, by us, by Fastify or by a plugin, leaves as: a sentence without an address, a
 * route, a status, a fault without its message. Bodies, headers, addresses and messages of errors hold what people write in confidence.
 */
export const loggerOf = ({ level, stream }: LogTarget): NonNullable<FastifyHttpOptions<Server>['logger']> => ({
  level,
  stream,
  hooks: {
    logMethod(given, log) {
      log.apply(this, safe(given) as Parameters<typeof log>);
    },
  },
});

/** What may stand beside a sentence, each in its harmless form. */
const KEPT: Readonly<Record<string, (value: unknown) => unknown>> = {
  err: faultOf,
  req: (r) => ({ method: (r as FastifyRequest).method, route: (r as FastifyRequest).routeOptions?.url ?? '' }),
  res: (r) => ({ statusCode: (r as FastifyReply).statusCode }),
  responseTime: Number,
  statusCode: Number,
};

function safe([first, second]: readonly unknown[]): unknown[] {
  if (typeof first === 'string') return [withoutAddress(first)];
  if (first instanceof Error) return safe([{ err: first }, second]);
  const given = (first ?? {}) as Record<string, unknown>;
  const kept = Object.entries(given).flatMap(([key, value]) => (KEPT[key] ? [[key, KEPT[key](value)]] : []));
  // Fastify says an error's message a second time, as the sentence.
  const said = second === undefined || second === (given['err'] as Error | undefined)?.message ? 'fault' : second;
  return [Object.fromEntries(kept), ...(typeof said === 'string' ? [withoutAddress(said)] : [])];
}

/** Addresses hold ids of people and words that were searched for. */
const withoutAddress = (sentence: string): string => sentence.replace(/(^|[\s"'(:])\/(?!\/)[^\s"')]*/g, '$1/…');
