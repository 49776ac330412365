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
  /** Where it stands when there are too many for one line. */
  readonly group?: Group;
}

export type Group = 'grupBeban' | 'grupRencana' | 'grupKesediaan' | 'grupEvaluasi' | 'grupAdministrasi';

const ITEMS: readonly NavItem[] = [
  { page: 'saya', to: '/saya', label: 'navHalamanSaya', letter: 'h' },
  { page: 'beranda', to: '/', label: 'navBeranda', letter: 'b' },
  { page: 'beban', to: '/beban', label: 'navBeban', letter: 'k', group: 'grupBeban' },
  { page: 'lonjakan', to: '/lonjakan', label: 'navLonjakan', letter: 'l', group: 'grupBeban' },
  { page: 'prakiraan', to: '/prakiraan', label: 'navPrakiraan', letter: 'f', group: 'grupBeban' },
  { page: 'volume', to: '/volume', label: 'navIsiVolume', letter: 'm', group: 'grupBeban' },
  { page: 'volumeDeret', to: '/volume/deret', label: 'navVolume', letter: 'y', group: 'grupBeban' },
  { page: 'perencanaan', to: '/perencanaan', label: 'navPerencanaan', letter: 'p', group: 'grupRencana' },
  { page: 'rotasi', to: '/rotasi', label: 'navRotasi', letter: 'o', group: 'grupRencana' },
  { page: 'putaranDaftar', to: '/putaran', label: 'navPutaran', letter: 'r', group: 'grupKesediaan' },
  { page: 'sosialisasi', to: '/sosialisasi', label: 'navSosialisasi', letter: 'd', group: 'grupKesediaan' },
  { page: 'sosialisasiSaya', to: '/saya/sosialisasi', label: 'navSosialisasi', letter: 'w' },
  { page: 'kasus', to: '/kasus', label: 'navKasus', letter: 'c', group: 'grupKesediaan' },
  { page: 'usulan', to: '/usulan', label: 'navUsulan', letter: 'u' },
  { page: 'evaluasiDaftar', to: '/evaluasi', label: 'navEvaluasi', letter: 'v', group: 'grupEvaluasi' },
  { page: 'keadilan', to: '/keadilan', label: 'navKeadilan', letter: 'e', group: 'grupEvaluasi' },
  { page: 'impor', to: '/impor', label: 'navImpor', letter: 'i', group: 'grupAdministrasi' },
  { page: 'aturan', to: '/aturan', label: 'navAturan', letter: 'a', group: 'grupAdministrasi' },
  { page: 'pengguna', to: '/pengguna', label: 'navPengguna', letter: 'n', group: 'grupAdministrasi' },
  { page: 'pengaturan', to: '/pengaturan', label: 'navPengaturan', letter: 't', group: 'grupAdministrasi' },
  { page: 'jejak', to: '/jejak', label: 'navJejak', letter: 'j', group: 'grupAdministrasi' },
];

/** What this role may open, and nothing that is not built. */
export function navigationFor(session: Sesi | null): readonly NavItem[] {
  if (!session?.peran || session.gantiSandi) return [];
  const open = ITEMS.filter((item) => mayOpen(item.page, session.peran));
  if (session.peran !== 'asn' || session.pegawaiId === null) return open;
  const to = `/pegawai/${encodeURIComponent(session.pegawaiId)}`;
  return [{ page: 'pegawai', to, label: 'navSaya', letter: 's' }, ...open];
}

/** As many entries fit on one line beside each other; more are put into groups. */
const ONE_LINE = 7;

/** Entries that stand together behind one name. */
export interface NavGroup {
  readonly group: Group;
  readonly items: readonly NavItem[];
}

/** The navigation as it is drawn: single entries, and groups that open. A group of one entry is that entry. */
export function inGroups(items: readonly NavItem[]): readonly (NavItem | NavGroup)[] {
  if (items.length <= ONE_LINE) return items;
  const drawn: (NavItem | NavGroup)[] = [];
  for (const item of items) {
    const together = items.filter(({ group }) => group !== undefined && group === item.group);
    if (item.group === undefined || together.length === 1) drawn.push(item);
    else if (together[0] === item) drawn.push({ group: item.group, items: together });
  }
  return drawn;
}
