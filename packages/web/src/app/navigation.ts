import type { Sesi } from '@seimbang/contract';
import { mayOpen, type PageName } from './pages.ts';

type Label =
  | 'navBeranda'
  | 'navBeban'
  | 'navPerencanaan'
  | 'navUsulan'
  | 'navImpor'
  | 'navAturan'
  | 'navJejak'
  | 'navPengaturan'
  | 'navPengguna'
  | 'navSaya';

export interface NavItem {
  readonly page: PageName;
  readonly to: string;
  readonly label: Label;
}

const ITEMS: readonly NavItem[] = [
  { page: 'beranda', to: '/', label: 'navBeranda' },
  { page: 'beban', to: '/beban', label: 'navBeban' },
  { page: 'perencanaan', to: '/perencanaan', label: 'navPerencanaan' },
  { page: 'usulan', to: '/usulan', label: 'navUsulan' },
  { page: 'impor', to: '/impor', label: 'navImpor' },
  { page: 'aturan', to: '/aturan', label: 'navAturan' },
  { page: 'jejak', to: '/jejak', label: 'navJejak' },
  { page: 'pengguna', to: '/pengguna', label: 'navPengguna' },
  { page: 'pengaturan', to: '/pengaturan', label: 'navPengaturan' },
];

/** What this role may open, and nothing that is not built. */
export function navigationFor(session: Sesi | null): readonly NavItem[] {
  if (!session?.peran || session.gantiSandi) return [];
  const open = ITEMS.filter((item) => mayOpen(item.page, session.peran));
  if (session.peran !== 'asn' || session.pegawaiId === null) return open;
  return [{ page: 'pegawai', to: `/pegawai/${encodeURIComponent(session.pegawaiId)}`, label: 'navSaya' }, ...open];
}
