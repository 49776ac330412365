import type { CatatanAudit, DaftarCatatan } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { clock, longDate, number, useLanguage, usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { Perubahan, useRole, words } from '../../shared/riwayat/perubahan.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { Button, type Column, DataTable, EmptyPanel } from '../../ui/index.ts';
import { ChainStatus } from './chain-status.tsx';
import { Filter } from './filter.tsx';
import { pesan } from './pesan.ts';
import { jejakQuery } from './queries.ts';

/** The record of acts: who did what, when and why, and whether the record itself still holds. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const [state] = useAddress(jejakQuery);
  const query = useApi('auditDaftar', { query: asked(state) });
  return (
    <Page title={t('name')} intro={t('intro')}>
      <ChainStatus />
      <Filter objects={query.data?.objek ?? []} />
      <QueryPanel query={query}>
        {(data) =>
          data.catatan.length === 0 ? (
            <EmptyPanel title={t('emptyTitle')}>{t('emptyWhy')}</EmptyPanel>
          ) : (
            <Acts data={data} />
          )
        }
      </QueryPanel>
    </Page>
  );
}

type State = ReturnType<typeof jejakQuery.fromQuery>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The address as a question to the server; a damaged part asks nothing. */
const asked = ({ objek, id, pelaku, dari, sampai, sebelum }: State) => ({
  ...(objek && { objek }),
  ...(id && { objekId: id }),
  ...(pelaku && { pelaku }),
  ...(DAY.test(dari) && { dari }),
  ...(DAY.test(sampai) && { sampai }),
  ...(/^[1-9]\d*$/.test(sebelum) && { sebelumNomor: sebelum }),
});

function Acts({ data }: { readonly data: DaftarCatatan }): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(jejakQuery);
  const columns = useColumns();
  const last = data.catatan.at(-1)?.nomor ?? 0;
  const older = data.catatan.length < data.total && last > 1;
  return (
    <div className="grid gap-4">
      <DataTable
        caption={t('caption', { shown: number(data.catatan.length), total: number(data.total) })}
        rows={data.catatan}
        columns={columns}
        rowKey={(act) => String(act.nomor)}
        state={state}
        onState={change}
        search={(act) => [act.pelaku, act.tindakan, act.objek, act.objekId ?? '', act.alasan ?? '']}
        exportName="jejak"
      />
      <div className="flex flex-wrap gap-3">
        {older ? (
          <Button kind="secondary" onClick={() => change({ sebelum: String(last) })}>
            {t('older')}
          </Button>
        ) : null}
        {state.sebelum ? (
          <Button kind="secondary" onClick={() => change({ sebelum: '' })}>
            {t('newest')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function useColumns(): readonly Column<CatatanAudit>[] {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const roleOf = useRole();
  return [
    {
      key: 'nomor',
      label: t('number'),
      head: true,
      sort: (act) => act.nomor,
      csv: (act) => act.nomor,
      cell: (act) => (
        <span className="grid">
          <span className="font-semibold">#{act.nomor}</span>
          <span className="text-sm font-normal text-ink-soft">
            {longDate(act.saat, language)}, {clock(act.saat)}
          </span>
        </span>
      ),
    },
    {
      key: 'pelaku',
      label: t('who'),
      sort: (act) => act.pelaku,
      csv: (act) => act.pelaku,
      cell: (act) => (
        <span className="grid wrap-anywhere">
          {act.pelaku}
          <span className="text-sm text-ink-soft">{roleOf(act)}</span>
        </span>
      ),
    },
    {
      key: 'tindakan',
      label: t('act'),
      sort: (act) => act.tindakan,
      csv: (act) => `${act.tindakan} ${act.objek} ${act.objekId ?? ''}`,
      cell: (act) => (
        <span className="grid wrap-anywhere">
          {words(act.tindakan)} {act.objek}
          {act.objekId === null ? null : <span className="text-sm text-ink-soft">{act.objekId}</span>}
        </span>
      ),
    },
    {
      key: 'perubahan',
      label: t('change'),
      csv: (act) => act.alasan,
      cell: (act) => <Perubahan act={act} />,
    },
  ];
}
