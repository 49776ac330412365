import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { EmptyPanel, Tabs } from '../../ui/index.ts';
import { JawabanKasus } from './kasus/jawaban.tsx';
import { KeberatanKasus } from './kasus/keberatan.tsx';
import { LindunganKasus } from './kasus/lindungan.tsx';
import { pesan } from './pesan.ts';
import { kasusQuery } from './queries.ts';

type Kasus = BalasanOf<'kasusDaftar'>;

/** What the case team, or the inspectorate, has to judge. Nobody else reads these words. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('kasusDaftar');
  const open = query.data ? countOpen(query.data) : 0;
  return (
    <Page title={query.data ? t('kasusTemuan', { n: open }) : t('kasus')} name={t('kasus')} intro={t('kasusJelas')}>
      <QueryPanel query={query}>{(data) => <Isi data={data} />}</QueryPanel>
    </Page>
  );
}

const countOpen = ({ lindungan, keberatan }: Kasus): number =>
  [...lindungan, ...keberatan].filter((one) => one.keadaan === 'diajukan').length;

function Isi({ data }: { readonly data: Kasus }): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(kasusQuery);
  const listed = (rows: readonly ReactNode[]): ReactNode =>
    rows.length === 0 ? <EmptyPanel title={t('tanpaKasus')} /> : <ul className="grid gap-8">{rows}</ul>;
  return (
    <Tabs
      label={t('kasus')}
      value={state.lihat}
      onChange={(lihat) => change({ lihat })}
      tabs={[
        {
          value: 'lindungan',
          label: t('lindungan'),
          content: () => listed(data.lindungan.map((one) => <LindunganKasus key={one.id} kasus={one} />)),
        },
        {
          value: 'keberatan',
          label: t('keberatan'),
          content: () => listed(data.keberatan.map((one) => <KeberatanKasus key={one.id} kasus={one} />)),
        },
        {
          value: 'jawaban',
          label: t('jawabanBeralasan'),
          content: () => listed(data.jawaban.map((one) => <JawabanKasus key={one.tawaranId} jawaban={one} />)),
        },
      ]}
    />
  );
}
