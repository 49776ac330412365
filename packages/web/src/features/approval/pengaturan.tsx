import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { Tabs } from '../../ui/index.ts';
import { LiburForm } from './pengaturan/libur.tsx';
import { NaskahForm } from './pengaturan/naskah.tsx';
import { pesan } from './pengaturan/pesan.ts';
import { pengaturanQuery } from './queries.ts';

/** What belongs to the office: letterhead, codes, signers, the panel, and the days that are no working days. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(pengaturanQuery);
  const naskah = useApi('tataNaskah');
  const libur = useApi('hariLibur');
  return (
    <Page title={t('judul')} intro={t('jelas')}>
      <Tabs
        label={t('bagian')}
        value={state.lihat}
        onChange={(lihat) => change({ lihat })}
        tabs={[
          {
            value: 'naskah',
            label: t('tabNaskah'),
            content: () => (
              <QueryPanel query={naskah}>
                {(data) => <NaskahForm key={data.versi} data={data} bagian="naskah" />}
              </QueryPanel>
            ),
          },
          {
            value: 'penanda',
            label: t('tabPenanda'),
            content: () => (
              <QueryPanel query={naskah}>
                {(data) => <NaskahForm key={data.versi} data={data} bagian="penanda" />}
              </QueryPanel>
            ),
          },
          {
            value: 'libur',
            label: t('tabLibur'),
            content: () => (
              <QueryPanel query={libur}>{(data) => <LiburForm key={data.versi} data={data} />}</QueryPanel>
            ),
          },
        ]}
      />
    </Page>
  );
}
