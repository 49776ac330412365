import type { LaporanTerbit } from '@seimbang/contract';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { clock, longDate, useLanguage, usePesan } from '../../language/index.ts';
import { addressOf } from '../../shared/client.ts';
import { EXACT } from '../../shared/exact.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useApi } from '../../shared/use-api.ts';
import { Breadcrumb, buttonClass } from '../../ui/index.ts';
import { LembarLaporan } from './lembar.tsx';
import { pesan } from './pesan.ts';

/** One published report, readable without signing in. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { triwulan } = useParams({ strict: false }) as { triwulan: string };
  const query = useApi('publikLaporan', { params: { triwulan } });
  return query.data ? (
    <Laporan laporan={query.data} />
  ) : (
    <Page title={t('publicTitle')}>
      <QueryPanel query={query}>{() => null}</QueryPanel>
    </Page>
  );
}

function Laporan({ laporan }: { readonly laporan: LaporanTerbit }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const { triwulan, versi, saat, sidik, riwayat } = laporan;
  const lembar = laporan.lembar[language];
  const at = (one: { readonly saat: string }): string => `${longDate(one.saat, language)}, ${clock(one.saat)}`;
  return (
    <Page
      title={lembar.judul}
      crumbs={
        <Breadcrumb
          parts={[
            {
              key: 'daftar',
              content: (
                <Link
                  to="/publik/laporan"
                  activeOptions={EXACT}
                  className="underline underline-offset-4 hover:text-brand"
                >
                  {t('publicTitle')}
                </Link>
              ),
            },
            { key: 'ini', content: triwulan },
          ]}
        />
      }
      intro={lembar.pokok}
      actions={
        <a
          className={buttonClass('secondary')}
          href={addressOf('publikLaporanPdf', { params: { triwulan, bahasa: language } })}
          download
        >
          {t('pdf')}
        </a>
      }
    >
      <LembarLaporan lembar={lembar} />
      <div className="grid gap-1 text-sm text-ink-soft wrap-anywhere">
        <p>{t('version', { n: versi, when: at({ saat }), hash: sidik })}</p>
        {riwayat.length === 0 ? null : (
          <>
            <p>{t('older')}</p>
            <ul>
              {riwayat.map((one) => (
                <li key={one.versi}>{t('version', { n: one.versi, when: at(one), hash: one.sidik })}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Page>
  );
}
