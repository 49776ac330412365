import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi, useApiWhen } from '../../shared/use-api.ts';
import { Tabs } from '../../ui/index.ts';
import { JatuhTempo } from './jatuh-tempo.tsx';
import { Kalender } from './kalender.tsx';
import { pesan } from './pesan.ts';
import { rotasiQuery } from './queries.ts';
import { Stagnasi } from './stagnasi.tsx';
import { Tangga } from './tangga.tsx';

const NOTHING = {};

/** The rotation programme: the calendar, who is due, the ladders, and who stands still. A head sees who leaves the own unit. */
export function Halaman(): ReactNode {
  const { peran } = useSession();
  return peran === 'kepala-unit' ? <Kepala /> : <Semua />;
}

function Kepala(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('kalenderRotasi');
  const leaving = query.data?.kalender?.jendela.reduce((sum, j) => sum + j.pindah.length, 0);
  return (
    <Page
      title={leaving === undefined ? t('name') : t('titleHead', { n: leaving })}
      name={t('name')}
      intro={t('introHead')}
    >
      <QueryPanel query={query}>{({ kalender }) => <Kalender kalender={kalender} />}</QueryPanel>
    </Page>
  );
}

function Semua(): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(rotasiQuery);
  const calendar = useApi('kalenderRotasi');
  const due = useApiWhen(true, 'rotasi', NOTHING);
  return (
    <Page title={useTitle(calendar.data, due.data)} name={t('name')} intro={t('intro')}>
      <Tabs
        label={t('tabs')}
        value={state.lihat}
        onChange={(lihat) => change({ lihat, urut: '', cari: '' })}
        tabs={[
          {
            value: 'kalender',
            label: t('tabKalender'),
            content: () => (
              <QueryPanel query={calendar}>{({ kalender }) => <Kalender kalender={kalender} />}</QueryPanel>
            ),
          },
          {
            value: 'jatuh-tempo',
            label: t('tabJatuh-tempo'),
            content: () => <QueryPanel query={due}>{(data) => <JatuhTempo data={data} />}</QueryPanel>,
          },
          { value: 'jalur', label: t('tabJalur'), content: () => <Tangga /> },
          { value: 'stagnasi', label: t('tabStagnasi'), content: () => <Stagnasi /> },
        ]}
      />
    </Page>
  );
}

function useTitle(
  calendar: ReturnType<typeof useApi<'kalenderRotasi'>>['data'],
  due: ReturnType<typeof useApi<'rotasi'>>['data'],
): string {
  const t = usePesan(pesan);
  const ringkas = calendar?.kalender?.ringkas;
  if (ringkas) return t('titleCalendar', { placed: ringkas.tertempatkan, due: ringkas.jatuhTempo });
  if (due) return t('titleDue', { n: due.jatuhTempo.length, months: due.maksimumBulan });
  return t('name');
}
