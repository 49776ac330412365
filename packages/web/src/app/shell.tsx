import type { Sesi } from '@seimbang/contract';
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePesan } from '../language/index.ts';
import { pesan as peranPesan } from '../shared/peran/pesan.ts';
import { QueryPanel } from '../shared/query-panel.tsx';
import { SessionContext } from '../shared/session.tsx';
import { useApi } from '../shared/use-api.ts';
import { EmptyPanel } from '../ui/index.ts';
import { Header } from './header.tsx';
import { pageAt } from './page-at.ts';
import { mayOpen } from './pages.ts';
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
        <QueryPanel query={session}>{(data) => <SignedIn session={data} />}</QueryPanel>
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

function SignedIn({ session }: { readonly session: Sesi }): ReactNode {
  const { pathname } = useLocation();
  const page = pageAt(pathname);
  if (session.peran === null && page !== 'masuk')
    return <Navigate to="/masuk" search={{ ke: pathname } as never} replace />;
  return (
    <SessionContext value={session}>
      {page === null || mayOpen(page, session.peran) ? <Outlet /> : <NotAllowed session={session} />}
    </SessionContext>
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
