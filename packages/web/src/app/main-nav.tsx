import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePesan } from '../language/index.ts';
import { Icon, Menu, MenuLink } from '../ui/index.ts';
import { inGroups, type NavGroup, type NavItem } from './navigation.ts';
import { pesan } from './pesan.ts';

const ENTRY =
  'inline-flex min-h-11 items-center gap-1 border-b-3 border-transparent font-semibold text-ink-soft no-underline hover:text-brand aria-[current]:border-brand aria-[current]:text-brand';

interface MainNavProps {
  readonly items: readonly NavItem[];
  readonly width: string;
}

/** The pages of a reader in one line: entries that are many stand in groups that open. */
export function MainNav({ items, width }: MainNavProps): ReactNode {
  const t = usePesan(pesan);
  return (
    <nav aria-label={t('mainNav')} className={`${width} max-sm:hidden`}>
      <ul className="flex flex-wrap gap-x-4 lg:gap-x-7">
        {inGroups(items).map((entry) =>
          !('items' in entry) ? (
            <li key={entry.page}>
              <Link to={entry.to} activeOptions={{ exact: entry.to === '/' }} className={ENTRY}>
                {t(entry.label)}
              </Link>
            </li>
          ) : (
            <li key={entry.group}>
              <GroupEntry {...entry} />
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}

function GroupEntry({ group, items }: NavGroup): ReactNode {
  const t = usePesan(pesan);
  const { pathname } = useLocation();
  const isHere = items.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return (
    <Menu
      from="left"
      trigger={
        <button type="button" aria-current={isHere ? 'true' : undefined} className={ENTRY}>
          {t(group)}
          <Icon name="down" size={14} />
        </button>
      }
    >
      {items.map((item) => (
        <MenuLink key={item.page} render={<Link to={item.to} activeOptions={{ exact: true }} />}>
          {t(item.label)}
        </MenuLink>
      ))}
    </Menu>
  );
}
