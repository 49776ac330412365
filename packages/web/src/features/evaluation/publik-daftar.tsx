import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan, useTeks } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useApi } from '../../shared/use-api.ts';
import { EmptyPanel } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

/** The published reports, for anybody. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { language } = useLanguage();
  const query = useApi('publikLaporanDaftar');
  return (
    <Page title={t('publicTitle')} intro={t('publicIntro')}>
      <QueryPanel query={query}>
        {({ laporan }) =>
          laporan.length === 0 ? (
            <EmptyPanel title={t('publicEmpty')}>{t('publicEmptyWhy')}</EmptyPanel>
          ) : (
            <ul className="grid gap-4">
              {laporan.map((one) => (
                <li key={one.triwulan} className="grid gap-1 border-l-4 border-brand pl-4 wrap-anywhere">
                  <Link
                    to="/publik/laporan/$triwulan"
                    params={{ triwulan: one.triwulan }}
                    className="font-semibold text-brand underline-offset-4 hover:underline"
                  >
                    {teks(one.judul)}
                  </Link>
                  <p className="text-sm text-ink-soft">
                    {t('version', { n: one.versi, when: longDate(one.saat, language), hash: one.sidik.slice(0, 16) })}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </QueryPanel>
    </Page>
  );
}
