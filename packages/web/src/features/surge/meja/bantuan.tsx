import type { BalasanOf } from '@seimbang/contract';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { Page } from '../../../shared/page.tsx';
import { QueryPanel } from '../../../shared/query-panel.tsx';
import { useAddress } from '../../../shared/use-address.ts';
import { useApiUntil } from '../../../shared/use-api.ts';
import { buttonClass, Tabs } from '../../../ui/index.ts';
import { AntreanTab } from './antrean-tab.tsx';
import { HadirTab } from './hadir-tab.tsx';
import { pesan as kata } from './kata/pesan.ts';
import { IsiPermintaan } from './isi-permintaan.tsx';
import { pesan } from './pesan.ts';
import { bantuanQuery } from './queries.ts';
import { RencanaTab } from './rencana-tab.tsx';

export type BantuanData = BalasanOf<'bantuan'>;

/** One request from asking to thanks. While a plan is computed the page asks again. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useApiUntil((b) => b.rencana?.keadaan !== 'berjalan', 'bantuan', { params: { id } });
  const b = query.data;
  return (
    <Page
      title={b ? judul(b, t, k, language) : t('name')}
      name={t('name')}
      intro={
        b
          ? k('introBantuan', {
              mulai: longDate(b.mulai, language),
              selesai: longDate(b.selesai, language),
              n: number(b.jamSehari, 1),
              oleh: b.peminta.oleh,
            })
          : undefined
      }
      actions={
        <Link to="/lonjakan" className={buttonClass('quiet')}>
          {k('kembaliKeMeja')}
        </Link>
      }
    >
      <QueryPanel query={query}>{(data) => <Isi bantuan={data} />}</QueryPanel>
    </Page>
  );
}

type T = ReturnType<typeof usePesan<typeof pesan>>;
type K = ReturnType<typeof usePesan<typeof kata>>;

/** What matters now: the queue while it runs, the people once they are known, otherwise the stage. */
function judul(b: BantuanData, t: T, k: K, language: 'id' | 'en'): string {
  const last = b.antrean.filter((h) => h.antre !== null).at(-1);
  if (last?.antre !== undefined && last.antre !== null)
    return k('judulAntre', {
      unit: b.unorNama,
      n: number(last.antre, 0),
      tanggal: longDate(last.tanggal, language),
    });
  if (b.orang > 0) return k('judulOrang', { n: b.orang, unit: b.unorNama });
  return k('judulBantuan', { unit: b.unorNama, tahap: t(`tahap-${b.tahap}`) });
}

function Isi({ bantuan }: { readonly bantuan: BantuanData }): ReactNode {
  const k = usePesan(kata);
  const [state, change] = useAddress(bantuanQuery);
  const tabs = [
    { value: 'permintaan', label: k('tab-permintaan'), content: () => <IsiPermintaan bantuan={bantuan} /> },
    { value: 'rencana', label: k('tab-rencana'), content: () => <RencanaTab bantuan={bantuan} /> },
    { value: 'hadir', label: k('tab-hadir'), content: () => <HadirTab bantuan={bantuan} /> },
    { value: 'antrean', label: k('tab-antrean'), content: () => <AntreanTab bantuan={bantuan} /> },
  ] as const;
  return <Tabs label={k('tabs')} value={state.lihat} onChange={(lihat) => change({ lihat })} tabs={tabs} />;
}
