import { ok } from '@seimbang/core/kernel';
import type { FastifyRequest } from 'fastify';
import {
  changeOwnPassword,
  changeRole,
  closeSession,
  demoAccounts,
  deviceOf,
  type Origin,
  sessionOf,
  signIn,
  signInDemo,
  signInWithKey,
  signOutEverywhere,
  viewOwnAccount,
  viewSession,
} from '../../features/access/index.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { cookieOptions, SESSION_COOKIE, setSession } from './cookie.ts';
import type { Ask, Handlers } from './handler.ts';
import { LANGUAGE_COOKIE } from './language.ts';

const LANGUAGE_SECONDS = 365 * 86_400;

type SessionRoutes = Pick<Handlers, Extract<keyof Handlers, `sesi${string}` | `akunSaya${string}`>>;

/** Signing in and out, and the own account: a new session always gets a new token, and the old one ends. */
export function sessionHandlers(ctx: Context): SessionRoutes {
  const enter = async (
    { request, reply, bahasa }: Pick<Ask<'sesiLihat'>, 'request' | 'reply' | 'bahasa'>,
    opened: Outcome<{ token: string }>,
  ) => {
    if (!opened.ok) return opened;
    const old = tokenOf(request);
    if (old) await closeSession(ctx.db, old);
    setSession(request, reply, opened.value.token);
    return ok(await viewSession(ctx, await sessionOf(ctx.db, opened.value.token), bahasa));
  };
  return {
    sesiLihat: async ({ session, bahasa }) => ok(await viewSession(ctx, session, bahasa)),
    sesiAkunDemo: async () => ok({ akun: await demoAccounts(ctx.db) }),
    sesiMasukDemo: async (ask) => enter(ask, await signInDemo(ctx, ask.body, originOf(ask.request))),
    sesiMasuk: async (ask) => enter(ask, await signIn(ctx, ask.body, originOf(ask.request))),
    sesiMasukKunci: async (ask) => enter(ask, await signInWithKey(ctx, ask.body.kunci, originOf(ask.request))),
    sesiPeran: async (ask) => {
      const { session, body, request } = ask;
      if (!session?.akunId) return problem('tanpa-akun');
      return enter(ask, await changeRole(ctx, session, body.peranId, originOf(request)));
    },
    sesiBahasa: async ({ session, body, request, reply }) => {
      reply.setCookie(LANGUAGE_COOKIE, body.bahasa, { ...cookieOptions(request), maxAge: LANGUAGE_SECONDS });
      return ok(await viewSession(ctx, session, body.bahasa));
    },
    sesiKeluar: async ({ request, reply }) => {
      const token = tokenOf(request);
      if (token) await closeSession(ctx.db, token);
      reply.clearCookie(SESSION_COOKIE, cookieOptions(request));
      return ok(undefined);
    },
    akunSaya: ({ session, request }) => viewOwnAccount(ctx, session, tokenOf(request)),
    akunSayaSandi: async (ask) =>
      enter(ask, await changeOwnPassword(ctx, ask.session, ask.body, originOf(ask.request))),
    akunSayaKeluar: async ({ session, request, reply }) => {
      const ended = await signOutEverywhere(ctx, session);
      const token = tokenOf(request);
      if (token) await closeSession(ctx.db, token);
      reply.clearCookie(SESSION_COOKIE, cookieOptions(request));
      return ended;
    },
  };
}

const tokenOf = (request: FastifyRequest): string | undefined => request.cookies[SESSION_COOKIE];

const originOf = (request: FastifyRequest): Origin => ({
  alamat: request.ip,
  perangkat: deviceOf(request.headers['user-agent']),
});
