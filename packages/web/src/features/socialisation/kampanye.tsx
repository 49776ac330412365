import type { BalasanOf } from '@seimbang/contract';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan } from '../../language/index.ts';
import { EXACT } from '../../shared/exact.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { Breadcrumb, Tabs } from '../../ui/index.ts';
import { Ringkas } from './kampanye/ringkas.tsx';
import { Selebaran } from './kampanye/selebaran.tsx';
import { Survei } from './kampanye/survei.tsx';
import { TanyaJawab } from './kampanye/tanya-jawab.tsx';
import { pesan } from './pesan.ts';
import { kampanyeQuery } from './queries.ts';

type Kampanye = BalasanOf<'kampanye'>;

/** One campaign: its announcement and meetings, questions, the survey, and the leaflets. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useApi('kampanye', { params: { id } });
  return query.data ? (
    <Isi kampanye={query.data} />
  ) : (
    <Page title={t('sosialisasi')}>
      <QueryPanel query={query}>{() => null}</QueryPanel>
    </Page>
  );
}

function Isi({ kampanye }: { readonly kampanye: Kampanye }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const [state, change] = useAddress(kampanyeQuery);
  const list = (
    <Link to="/sosialisasi" activeOptions={EXACT} className="underline underline-offset-4 hover:text-brand">
      {t('sosialisasi')}
    </Link>
  );
  return (
    <Page
      title={kampanye.judul}
      crumbs={
        <Breadcrumb
          parts={[
            { key: 'daftar', content: list },
            { key: 'ini', content: kampanye.judul },
          ]}
        />
      }
      intro={t('hari', { a: longDate(kampanye.mulai, language), b: longDate(kampanye.selesai, language) })}
    >
      <Tabs
        label={t('bagian')}
        value={state.lihat}
        onChange={(lihat) => change({ lihat, unit: '' })}
        tabs={[
          { value: 'ringkas', label: t('tabRingkas'), content: () => <Ringkas kampanye={kampanye} /> },
          { value: 'tanya', label: t('tabTanya'), content: () => <TanyaJawab kampanye={kampanye} /> },
          { value: 'survei', label: t('tabSurvei'), content: () => <Survei kampanye={kampanye} /> },
          { value: 'selebaran', label: t('tabSelebaran'), content: () => <Selebaran kampanye={kampanye} /> },
        ]}
      />
    </Page>
  );
}
