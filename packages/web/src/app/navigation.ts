import type { Sesi } from '@seimbang/contract';
import { mayOpen, type PageName } from './pages.ts';

type Label =
  | 'navBeranda'
  | 'navBeban'
  | 'navPerencanaan'
  | 'navUsulan'
  | 'navPutaran'
  | 'navRotasi'
  | 'navSosialisasi'
  | 'navKasus'
  | 'navLonjakan'
  | 'navHalamanSaya'
  | 'navEvaluasi'
  | 'navIsiVolume'
  | 'navVolume'
  | 'navPrakiraan'
  | 'navImpor'
  | 'navAturan'
  | 'navJejak'
  | 'navKeadilan'
  | 'navPengaturan'
  | 'navPengguna'
  | 'navSaya';

export interface NavItem {
  readonly page: PageName;
  readonly to: string;
  readonly label: Label;
  /** Pressed after `g` it leads there. The same in both languages, and no two alike. */
  readonly letter: string;
}

const ITEMS: readonly NavItem[] = [
  { page: 'saya', to: '/saya', label: 'navHalamanSaya', letter: 'h' },
  { page: 'beranda', to: '/', label: 'navBeranda', letter: 'b' },
  { page: 'beban', to: '/beban', label: 'navBeban', letter: 'k' },
  { page: 'perencanaan', to: '/perencanaan', label: 'navPerencanaan', letter: 'p' },
  { page: 'usulan', to: '/usulan', label: 'navUsulan', letter: 'u' },
  { page: 'putaranDaftar', to: '/putaran', label: 'navPutaran', letter: 'r' },
  { page: 'rotasi', to: '/rotasi', label: 'navRotasi', letter: 'o' },
  { page: 'sosialisasi', to: '/sosialisasi', label: 'navSosialisasi', letter: 'd' },
  { page: 'sosialisasiSaya', to: '/saya/sosialisasi', label: 'navSosialisasi', letter: 'w' },
  { page: 'lonjakan', to: '/lonjakan', label: 'navLonjakan', letter: 'l' },
  { page: 'kasus', to: '/kasus', label: 'navKasus', letter: 'c' },
  { page: 'evaluasiDaftar', to: '/evaluasi', label: 'navEvaluasi', letter: 'v' },
  { page: 'prakiraan', to: '/prakiraan', label: 'navPrakiraan', letter: 'f' },
  { page: 'volume', to: '/volume', label: 'navIsiVolume', letter: 'm' },
  { page: 'volumeDeret', to: '/volume/deret', label: 'navVolume', letter: 'y' },
  { page: 'impor', to: '/impor', label: 'navImpor', letter: 'i' },
  { page: 'aturan', to: '/aturan', label: 'navAturan', letter: 'a' },
  { page: 'jejak', to: '/jejak', label: 'navJejak', letter: 'j' },
  { page: 'keadilan', to: '/keadilan', label: 'navKeadilan', letter: 'e' },
  { page: 'pengguna', to: '/pengguna', label: 'navPengguna', letter: 'n' },
  { page: 'pengaturan', to: '/pengaturan', label: 'navPengaturan', letter: 't' },
];

/** What this role may open, and nothing that is not built. */
export function navigationFor(session: Sesi | null): readonly NavItem[] {
  if (!session?.peran || session.gantiSandi) return [];
  const open = ITEMS.filter((item) => mayOpen(item.page, session.peran));
  if (session.peran !== 'asn' || session.pegawaiId === null) return open;
  const to = `/pegawai/${encodeURIComponent(session.pegawaiId)}`;
  return [{ page: 'pegawai', to, label: 'navSaya', letter: 's' }, ...open];
}
