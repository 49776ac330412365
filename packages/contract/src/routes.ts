import type { z } from 'zod';
import { ruteAccess } from './access/routes.ts';
import { ruteApproval } from './approval/routes.ts';
import { ruteAudit } from './audit/routes.ts';
import { ruteCareer } from './career/routes.ts';
import { ruteEvaluation } from './evaluation/routes.ts';
import { ruteExchange } from './exchange/routes.ts';
import { ruteFairness } from './fairness/routes.ts';
import { rutePeople } from './people/routes.ts';
import { rutePlanning } from './planning/routes.ts';
import { ruteRegulation } from './regulation/routes.ts';
import { ruteSocialisation } from './socialisation/routes.ts';
import { ruteSurge } from './surge/routes.ts';
import { ruteSystem } from './system/routes.ts';
import { ruteWillingness } from './willingness/routes.ts';
import { ruteWorkload } from './workload/routes.ts';
import type { Rute } from './kernel/route.ts';
import type { Isi } from './kernel/teks.ts';
import type { NamaRute } from './light/index.ts';

/** Every route of the API: what it does, who may call it, what goes in and out. The server registers exactly these. */
export const rute = {
  ...ruteAccess,
  ...ruteWorkload,
  ...rutePeople,
  ...ruteRegulation,
  ...ruteExchange,
  ...rutePlanning,
  ...ruteApproval,
  ...ruteWillingness,
  ...ruteSocialisation,
  ...ruteSurge,
  ...ruteCareer,
  ...ruteEvaluation,
  ...ruteAudit,
  ...ruteFairness,
  ...ruteSystem,
} as const satisfies Record<NamaRute, Rute>;

type Ruang = typeof rute;
type SchemaOf<R> = R extends { readonly schema: infer S extends z.ZodType } ? S : never;
type Out<R, K extends string> = R extends { readonly [P in K]: infer S extends z.ZodType } ? z.output<S> : undefined;
type In<R, K extends string> = R extends { readonly [P in K]: infer S extends z.ZodType } ? z.input<S> : undefined;

/** What a route answers; undefined for files and empty replies. */
export type BalasanOf<N extends NamaRute> =
  SchemaOf<Ruang[N]['balasan']> extends never ? undefined : Isi<SchemaOf<Ruang[N]['balasan']>>;
/** What a handler receives, after defaults and coercion. */
export type Diterima<N extends NamaRute> = {
  readonly params: Out<Ruang[N], 'params'>;
  readonly query: Out<Ruang[N], 'query'>;
  readonly body: Out<Ruang[N], 'body'>;
};
/** What a caller sends. */
export type Dikirim<N extends NamaRute> = {
  readonly params: In<Ruang[N], 'params'>;
  readonly query: In<Ruang[N], 'query'>;
  readonly body: In<Ruang[N], 'body'>;
};
