import { ok } from '@seimbang/core/kernel';
import {
  closeSession,
  demoAccounts,
  sessionOf,
  signInDemo,
  signInWithKey,
  viewSession,
} from '../../features/access/index.ts';
import type { Context } from '../../shared/context.ts';
import type { Outcome } from '../../shared/problem.ts';
import { cookieOptions, SESSION_COOKIE, setSession } from './cookie.ts';
import type { Ask, Handlers } from './handler.ts';
import { LANGUAGE_COOKIE } from './language.ts';

const LANGUAGE_SECONDS = 365 * 86_400;

type SessionRoutes = Pick<
  Handlers,
  'sesiLihat' | 'sesiAkunDemo' | 'sesiMasukDemo' | 'sesiMasukKunci' | 'sesiBahasa' | 'sesiKeluar'
>;

/** Signing in and out: a new session always gets a new token, and the old one ends. */
export function sessionHandlers(ctx: Context): SessionRoutes {
  const enter = async (ask: Ask<'sesiMasukDemo'> | Ask<'sesiMasukKunci'>, opened: Outcome<{ token: string }>) => {
    if (!opened.ok) return opened;
    const old = ask.request.cookies[SESSION_COOKIE];
    if (old) await closeSession(ctx.db, old);
    setSession(ask.request, ask.reply, opened.value.token);
    return ok(await viewSession(ctx, await sessionOf(ctx.db, opened.value.token), ask.bahasa));
  };
  return {
    sesiLihat: async ({ session, bahasa }) => ok(await viewSession(ctx, session, bahasa)),
    sesiAkunDemo: async () => ok({ akun: await demoAccounts(ctx.db) }),
    sesiMasukDemo: async (ask) => enter(ask, await signInDemo(ctx, ask.body.peran)),
    sesiMasukKunci: async (ask) => enter(ask, await signInWithKey(ctx, ask.body.kunci)),
    sesiBahasa: async ({ session, body, request, reply }) => {
      reply.setCookie(LANGUAGE_COOKIE, body.bahasa, { ...cookieOptions(request), maxAge: LANGUAGE_SECONDS });
      return ok(await viewSession(ctx, session, body.bahasa));
    },
    sesiKeluar: async ({ request, reply }) => {
      const token = request.cookies[SESSION_COOKIE];
      if (token) await closeSession(ctx.db, token);
      reply.clearCookie(SESSION_COOKIE, cookieOptions(request));
      return ok(undefined);
    },
  };
}
