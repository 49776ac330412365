import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { EXACT } from '../../shared/exact.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { Breadcrumb, Tabs } from '../../ui/index.ts';
import { Aturan } from './manfaat/aturan.tsx';
import { HakKembaliSemua } from './manfaat/hak.tsx';
import { pesan } from './manfaat/pesan.ts';
import { TerbitkanManfaat } from './manfaat/terbitkan.tsx';
import { pesan as umum } from './pesan.ts';
import { manfaatQuery } from './queries.ts';

/** Benefit packages for seats that nobody takes: open to everybody, published by the analyst. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const u = usePesan(umum);
  const { peran } = useSession();
  const query = useApi('manfaat');
  const [state, change] = useAddress(manfaatQuery);
  const list = (
    <Link to="/putaran" activeOptions={EXACT} className="underline underline-offset-4 hover:text-brand">
      {u('putaranJudul')}
    </Link>
  );
  const title = query.data
    ? query.data.berlakuId === null
      ? t('belumDitetapkan')
      : t('temuan', { n: query.data.kursi.length })
    : t('judul');
  const rule = (
    <QueryPanel query={query}>
      {(manfaat) => (
        <div className="grid gap-10">
          <Aturan manfaat={manfaat} />
          {peran === 'analis' ? <TerbitkanManfaat /> : null}
        </div>
      )}
    </QueryPanel>
  );
  return (
    <Page
      title={title}
      name={t('judul')}
      intro={t('jelas')}
      crumbs={
        <Breadcrumb
          parts={[
            { key: 'daftar', content: list },
            { key: 'ini', content: t('judul') },
          ]}
        />
      }
    >
      {peran === 'analis' ? (
        <Tabs
          label={t('bagian')}
          value={state.lihat}
          onChange={(lihat) => change({ lihat })}
          tabs={[
            { value: 'aturan', label: t('tabAturan'), content: () => rule },
            { value: 'hak', label: t('tabHak'), content: () => <HakKembaliSemua /> },
          ]}
        />
      ) : (
        rule
      )}
    </Page>
  );
}
