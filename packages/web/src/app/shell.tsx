import type { Sesi } from '@seimbang/contract';
import { useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, Outlet, useLocation, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePesan } from '../language/index.ts';
import { Luring } from '../shared/luring/index.ts';
import { pesan as peranPesan } from '../shared/peran/pesan.ts';
import { QueryPanel } from '../shared/query-panel.tsx';
import { SessionContext } from '../shared/session.tsx';
import { keyOf, useApi } from '../shared/use-api.ts';
import { EmptyPanel, Note } from '../ui/index.ts';
import { Header } from './header.tsx';
import { pageAt } from './page-at.ts';
import { isKeySession, mayEnter, mayOpen } from './pages.ts';
import { pesan } from './pesan.ts';

const WIDTH = 'mx-auto w-full max-w-[84rem] px-4 sm:px-6';

/** Header, page, footer. Asks who has signed in before it shows anything that needs a role. */
export function Shell(): ReactNode {
  const t = usePesan(pesan);
  const session = useApi('sesiLihat');
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#isi" className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-surface focus:p-3">
        {t('skip')}
      </a>
      <Header session={session.data ?? null} width={WIDTH} />
      <Main>
        <QueryPanel query={session}>{(data) => <SignedIn drawn={data} />}</QueryPanel>
      </Main>
      <footer className="border-t border-line py-6 text-sm text-ink-soft">
        <p className={WIDTH}>{t('footer')}</p>
      </footer>
    </div>
  );
}

/** A new page takes the focus to its beginning, as a full page load would. */
function Main({ children }: { readonly children: ReactNode }): ReactNode {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current !== pathname) main.current?.focus();
    shown.current = pathname;
  }, [pathname]);
  return (
    <main ref={main} id="isi" tabIndex={-1} className={`${WIDTH} grow py-8 outline-none`}>
      {children}
    </main>
  );
}

function SignedIn({ drawn }: { readonly drawn: Sesi }): ReactNode {
  // The cache is ahead of what has been drawn: a page opened right after signing in must not be sent back to sign in.
  const session = useQueryClient().getQueryData<Sesi>(keyOf('sesiLihat')) ?? drawn;
  // The page that is drawn, not the one on its way: else a page would be shown for a moment to somebody who may not see it.
  const pathname = useRouterState({
    select: (state) => (state.matches[state.matches.length - 1] ?? state.location).pathname,
  });
  const page = pageAt(pathname);
  if (session.peran === null && (page === null || !mayOpen(page, null)))
    return <Navigate to="/masuk" search={{ ke: pathname } as never} replace />;
  if (session.gantiSandi && page !== 'akun') return <Navigate to="/akun" replace />;
  return (
    <SessionContext value={session}>
      <Luring session={session} />
      {isKeySession(session) && page !== 'penggunaBaru' ? <KeyNote /> : null}
      {page === null || mayEnter(page, session) ? <Outlet /> : <NotAllowed session={session} />}
    </SessionContext>
  );
}

/** As long as nobody has an account, the next step is always in sight. */
function KeyNote(): ReactNode {
  const t = usePesan(pesan);
  return (
    <div className="mb-6">
      <Note>
        {t('keySession')}{' '}
        <Link to="/pengguna/baru" className="font-semibold text-brand underline">
          {t('firstAccount')}
        </Link>
      </Note>
    </div>
  );
}

function NotAllowed({ session }: { readonly session: Sesi }): ReactNode {
  const t = usePesan(pesan);
  const tPeran = usePesan(peranPesan);
  return (
    <div className="grid gap-4">
      <h1 className="text-xl">{t('notAllowedTitle')}</h1>
      <EmptyPanel
        title={t('notAllowed', { role: session.peran === null ? '–' : tPeran(session.peran) })}
        action={
          <Link to="/masuk" className="font-semibold text-brand underline">
            {t('switchRole')}
          </Link>
        }
      />
    </div>
  );
}
