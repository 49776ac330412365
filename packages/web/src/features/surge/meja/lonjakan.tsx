import type { BalasanOf } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { Page } from '../../../shared/page.tsx';
import { QueryPanel } from '../../../shared/query-panel.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useAddress } from '../../../shared/use-address.ts';
import { useApi } from '../../../shared/use-api.ts';
import { buttonClass, EmptyPanel, Tabs } from '../../../ui/index.ts';
import { KalenderTab } from './kalender-tab.tsx';
import { KreditTab } from './kredit-tab.tsx';
import { LayananTab } from './layanan-tab.tsx';
import { PeringatanTab } from './peringatan-tab.tsx';
import { PermintaanTab } from './permintaan-tab.tsx';
import { pesan } from './pesan.ts';
import { lonjakanQuery } from './queries.ts';

type Meja = BalasanOf<'lonjakan'>;

/** The surge desk: the finding first, then warnings, the year, requests, service and credit. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const { peran } = useSession();
  const query = useApi('lonjakan');
  const meja = query.data;
  const asks = peran === 'kepala-unit' || peran === 'analis';
  return (
    <Page
      title={meja ? temuan(meja, t, language) : t('name')}
      name={t('name')}
      intro={
        meja && meja.sampai !== null
          ? t('intro', { sampai: longDate(meja.sampai, language), hariIni: longDate(meja.hariIni, language) })
          : undefined
      }
      actions={
        <>
          {asks ? (
            <Link to="/lonjakan/minta" className={buttonClass(meja?.peringatan.length ? 'secondary' : 'primary')}>
              {t('mintaBantuan')}
            </Link>
          ) : null}
          <Link to="/lonjakan/simulasi" className={buttonClass('quiet')}>
            {t('keSimulasi')}
          </Link>
        </>
      }
    >
      <QueryPanel query={query}>
        {(data) =>
          data.sampai === null ? (
            <EmptyPanel title={t('temuanTanpaData')}>{t('tanpaDataSebab')}</EmptyPanel>
          ) : (
            <Isi meja={data} />
          )
        }
      </QueryPanel>
    </Page>
  );
}

type T = ReturnType<typeof usePesan<typeof pesan>>;

/** The worst day among the warnings that come first. */
function temuan({ peringatan, sampai }: Meja, t: T, language: 'id' | 'en'): string {
  if (sampai === null) return t('temuanTanpaData');
  const first = peringatan[0];
  if (!first) return t('temuanTenang');
  const soon = peringatan.filter((w) => w.mulai <= first.selesai);
  const worst = soon.reduce((a, w) => (w.kurangPuncak > a.kurangPuncak ? w : a));
  return t('temuan', {
    unit: worst.unorNama,
    n: number(worst.kurangPuncak, 1),
    tanggal: longDate(worst.hariPuncak, language),
  });
}

function Isi({ meja }: { readonly meja: Meja }): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(lonjakanQuery);
  const tabs = [
    { value: 'peringatan', label: t('tab-peringatan'), content: () => <PeringatanTab meja={meja} /> },
    { value: 'kalender', label: t('tab-kalender'), content: () => <KalenderTab meja={meja} /> },
    { value: 'permintaan', label: t('tab-permintaan'), content: () => <PermintaanTab meja={meja} /> },
    { value: 'layanan', label: t('tab-layanan'), content: () => <LayananTab meja={meja} /> },
    { value: 'kredit', label: t('tab-kredit'), content: () => <KreditTab meja={meja} /> },
  ] as const;
  return (
    <Tabs
      label={t('tabs')}
      value={state.lihat}
      onChange={(lihat) => change({ lihat, urut: '', cari: '' })}
      tabs={tabs}
    />
  );
}
