import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { Tabs } from '../../ui/index.ts';
import { KeberatanSaya } from './hak/keberatan.tsx';
import { LindunganSaya } from './hak/lindungan.tsx';
import { PoinSaya } from './hak/poin.tsx';
import { pesan } from './pesan.ts';
import { hakQuery } from './queries.ts';

/** The own papers: facts that protect, objections, and the rotation ledger. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(hakQuery);
  return (
    <Page title={t('hakJudul')} name={t('hakSaya')} intro={t('hakJelas')}>
      <Tabs
        label={t('hakSaya')}
        value={state.lihat}
        onChange={(lihat) => change({ lihat })}
        tabs={[
          { value: 'lindungan', label: t('lindungan'), content: () => <LindunganSaya /> },
          { value: 'keberatan', label: t('keberatan'), content: () => <KeberatanSaya /> },
          { value: 'poin', label: t('poin'), content: () => <PoinSaya /> },
        ]}
      />
    </Page>
  );
}
