import type { Sesi } from '@seimbang/contract';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useState, useMemo } from 'react';
import { usePesan } from '../language/index.ts';
import { landingFor } from '../shared/landing.ts';
import { daftarJawaban, harusKeluar } from '../shared/luring/index.ts';
import { pesan as luringPesan } from '../shared/luring/pesan.ts';
import { pesan as peranPesan } from '../shared/peran/pesan.ts';
import { roleName } from '../shared/peran/role-name.ts';
import { useSessionAct, useApiWhen } from '../shared/use-api.ts';
import { Icon, IconButton, Mark, Menu, MenuItem, MenuLink, toast } from '../ui/index.ts';
import { MainNav } from './main-nav.tsx';
import { navigationFor } from './navigation.ts';
import { mayOpen } from './pages.ts';
import { pesan } from './pesan.ts';
import { Settings } from './settings.tsx';
import { Shortcuts } from './shortcuts/shortcuts.tsx';

const Search = lazy(() => import('./search.tsx'));

interface HeaderProps {
  readonly session: Sesi | null;
  readonly width: string;
}

export function Header({ session, width }: HeaderProps): ReactNode {
  const items = useMemo(() => navigationFor(session), [session]);
  const [help, setHelp] = useState(false);
  return (
    <header className="border-b border-line bg-surface">
      <div className={`${width} flex min-h-16 flex-wrap items-center gap-x-4 max-sm:gap-x-2 gap-y-1 py-2`}>
        <Link to="/" className="flex items-center gap-2.5 text-lg font-bold text-brand no-underline">
          <Mark />
          Seimbang
        </Link>
        <Place session={session} />
        <div className="ml-auto flex items-center gap-1 max-sm:gap-0">
          {session?.peran && mayOpen('beban', session.peran) ? <SearchButton session={session} /> : null}
          <Settings onShortcuts={() => setHelp(true)} />
          {session?.peran ? <Account session={session} /> : null}
          {items.length > 0 ? <NarrowMenu session={session} /> : null}
        </div>
      </div>
      {items.length > 0 ? <MainNav items={items} width={width} /> : null}
      <Shortcuts items={items} help={help} onHelp={setHelp} />
    </header>
  );
}

/** Whose data these are; sample data are marked wherever one looks. */
function Place({ session }: { readonly session: Sesi | null }): ReactNode {
  const t = usePesan(pesan);
  const readsLoad = session?.peran ? mayOpen('beranda', session.peran) : false;
  const beranda = useApiWhen(readsLoad, 'beranda', {});
  return (
    <>
      {beranda.data?.instansi ? (
        <span className="min-w-0 border-l border-line pl-4 text-ink-soft wrap-anywhere max-md:hidden">
          {beranda.data.instansi}
        </span>
      ) : null}
      {session?.demo ? (
        <span
          title={t('demoWhy')}
          className="rounded-sm border border-warning max-sm:order-last max-sm:w-full max-sm:text-center bg-warning-soft px-2 py-0.5 text-sm font-semibold text-warning"
        >
          {t('demo')}
        </span>
      ) : null}
    </>
  );
}

function SearchButton({ session }: { readonly session: Sesi }): ReactNode {
  const t = usePesan(pesan);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-keyshortcuts="Control+K"
        className="inline-flex min-h-10 items-center gap-2 rounded-md border border-line-strong px-3 text-ink-soft hover:border-brand hover:text-brand max-sm:border-0 max-sm:px-2.5"
      >
        <Icon name="search" />
        <span className="max-sm:sr-only">{t('search')}</span>
        <kbd className="font-sans text-sm max-lg:hidden">{t('searchKeys')}</kbd>
      </button>
      {open ? (
        <Suspense>
          <Search session={session} open={open} onOpenChange={setOpen} />
        </Suspense>
      ) : null}
    </>
  );
}

function Account({ session }: { readonly session: Sesi }): ReactNode {
  const t = usePesan(pesan);
  const tPeran = usePesan(peranPesan);
  const navigate = useNavigate();
  const leave = useSessionAct('sesiKeluar');
  const tLuring = usePesan(luringPesan);
  const name = session.nama ?? '';
  // An answer that is still on the phone would be lost with everything else there: that is said before, not after.
  const signOut = async (): Promise<void> => {
    const unsent = (await daftarJawaban()).some(({ nasib }) => nasib === 'menunggu');
    if (unsent && !window.confirm(tLuring('keluarBelumTerkirim'))) return;
    leave.mutate({}, { onSuccess: () => void navigate({ to: '/masuk' }).then(tellPending) });
  };
  const tellPending = async (): Promise<void> => {
    if (await harusKeluar()) toast(tLuring('keluarLuring'));
  };
  const role = session.peran ? roleName(tPeran, { ...session, peran: session.peran }) : '';
  return (
    <Menu
      trigger={
        <button
          type="button"
          className="inline-flex min-h-10 max-w-56 items-center gap-2 rounded-md px-2.5 font-semibold hover:bg-brand-soft"
        >
          <Icon name="consent" />
          <span className="truncate max-lg:hidden">{role || name}</span>
          <span className="sr-only">{t('account', { name })}</span>
        </button>
      }
    >
      <p className="px-4 pb-2">
        <span className="block font-semibold wrap-anywhere">{name}</span>
        <span className="block text-sm text-ink-soft wrap-anywhere">
          {[role, session.unorNama].filter(Boolean).join(', ')}
        </span>
      </p>
      {session.gantiSandi ? null : <RoleItems session={session} />}
      {session.akunId === null ? null : <MenuLink render={<Link to="/akun" />}>{t('navAkun')}</MenuLink>}
      <MenuLink render={<Link to="/bantuan" />}>{t('navBantuan')}</MenuLink>
      {session.demo ? <MenuLink render={<Link to="/masuk" />}>{t('switchRole')}</MenuLink> : null}
      <MenuItem onClick={() => void signOut()}>{t('signOut')}</MenuItem>
    </Menu>
  );
}

/** The other roles of the account; each opens a session of its own. */
function RoleItems({ session }: { readonly session: Sesi }): ReactNode {
  const t = usePesan(pesan);
  const tPeran = usePesan(peranPesan);
  const navigate = useNavigate();
  const change = useSessionAct('sesiPeran');
  return session.daftarPeran
    .filter((role) => role.peranId !== session.peranId)
    .map((role) => (
      <MenuItem
        key={role.peranId}
        onClick={() =>
          change.mutate(
            { body: { peranId: role.peranId } },
            { onSuccess: (next) => void navigate({ to: landingFor(next) }) },
          )
        }
      >
        {t('useRole', { role: [roleName(tPeran, role), role.unorNama].filter(Boolean).join(', ') })}
      </MenuItem>
    ));
}

function NarrowMenu({ session }: { readonly session: Sesi | null }): ReactNode {
  const t = usePesan(pesan);
  return (
    <span className="sm:hidden">
      <Menu trigger={<IconButton icon="menu" label={t('menu')} />}>
        {navigationFor(session).map((item) => (
          <MenuLink key={item.page} render={<Link to={item.to} />}>
            {t(item.label)}
          </MenuLink>
        ))}
      </Menu>
    </span>
  );
}
