import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { Tabs } from '../../ui/index.ts';
import { BaruMutasi } from './baru-mutasi.tsx';
import { BaruPenugasan } from './baru-penugasan.tsx';
import { BaruPribadi } from './baru-pribadi.tsx';
import { pesan } from './baru/pesan.ts';
import { usulBaruQuery } from './queries.ts';

/** Writes a proposal that does not come from a plan: by a head or the analyst, or by the person concerned. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  const navigate = useNavigate();
  const [state, change] = useAddress(usulBaruQuery);
  const open = (id: string): void => void navigate({ to: '/usulan/$id', params: { id } });
  if (peran === 'asn')
    return (
      <Page title={t('permintaan')} intro={t('permintaanJelas')}>
        <BaruPribadi onDone={open} />
      </Page>
    );
  if (peran === 'kepala-unit')
    return (
      <Page title={t('judulHalaman')} intro={t('judulKepala')}>
        <BaruMutasi onDone={open} />
      </Page>
    );
  return (
    <Page title={t('judulHalaman')} intro={t('judulJelas')}>
      <Tabs
        label={t('jenisUsul')}
        value={state.lihat}
        onChange={(lihat) => change({ lihat })}
        tabs={[
          { value: 'mutasi', label: t('mutasi'), content: () => <BaruMutasi onDone={open} /> },
          { value: 'penugasan', label: t('penugasan'), content: () => <BaruPenugasan onDone={open} /> },
        ]}
      />
    </Page>
  );
}
