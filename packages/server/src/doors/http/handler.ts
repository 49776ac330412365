import type { Readable } from 'node:stream';
import type { BalasanOf, Diterima, NamaRute } from '@seimbang/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session } from '../../features/access/index.ts';
import type { Caller } from '../../shared/caller.ts';
import type { RequestKey } from '../../shared/once.ts';
import type { Outcome } from '../../shared/problem.ts';

/** A file to download. */
export interface Download {
  readonly nama: string;
  readonly isi: string | Uint8Array | Readable;
  /** Where it is not the type that the route declares. */
  readonly tipe?: string;
}

/** One request after validation: who, what, and the raw request for the few routes that need it. */
export type Ask<N extends NamaRute> = Diterima<N> & {
  readonly caller: Caller;
  readonly session: Session | null;
  readonly bahasa: 'id' | 'en';
  /** Present when the route takes an Idempotency-Key and the request carries one. */
  readonly key: RequestKey | null;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

/** JSON routes return their message, file routes a download, stream routes write to the reply themselves. */
type Answer<N extends NamaRute> = BalasanOf<N> extends undefined ? Download | undefined : BalasanOf<N> | undefined;

type Handler<N extends NamaRute> = (ask: Ask<N>) => Promise<Outcome<Answer<N>>>;

/** A handler for every route of the contract: the compiler refuses a table with a hole. */
export type Handlers = { readonly [N in NamaRute]: Handler<N> };
