import type { BalasanOf } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../language/index.ts';
import { Inbox } from '../../shared/inbox/inbox.tsx';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { buttonClass, type Column, DataTable, EmptyPanel, Tabs } from '../../ui/index.ts';
import { pesan as kata } from './kata/pesan.ts';
import { pesan } from './pesan.ts';
import { usulanQuery } from './queries.ts';

type Row = BalasanOf<'usulDaftar'>['usul'][number];

/** What waits for the reader, and every proposal the reader may see. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  const [state, change] = useAddress(usulanQuery);
  const inbox = useApi('kotakMasuk');
  const n = inbox.data?.tugas.length ?? 0;
  const create = peran === 'analis' || peran === 'kepala-unit' || peran === 'asn' ? <Create /> : null;
  return (
    <Page
      title={inbox.data ? t('usulanTemuan', { n }) : t('usulan')}
      name={t('usulan')}
      intro={t('usulanJelas')}
      actions={create}
    >
      <Tabs
        label={t('bagian')}
        value={state.lihat}
        onChange={(lihat) => change({ lihat, cari: '', urut: '' })}
        tabs={[
          { value: 'menunggu', label: t('menungguSaya'), content: () => <Inbox /> },
          { value: 'semua', label: t('semuaUsul'), content: () => <Semua /> },
        ]}
      />
    </Page>
  );
}

function Create(): ReactNode {
  const t = usePesan(pesan);
  return (
    <Link to="/usulan/baru" className={buttonClass('secondary')}>
      {t('buat')}
    </Link>
  );
}

function Semua(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('usulDaftar', { query: {} });
  return (
    <QueryPanel query={query}>
      {({ usul }) =>
        usul.length === 0 ? (
          <EmptyPanel title={t('tanpaUsul')}>{t('tanpaUsulSebab')}</EmptyPanel>
        ) : (
          <UsulTable rows={usul} />
        )
      }
    </QueryPanel>
  );
}

function UsulTable({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  const [state, change] = useAddress(usulanQuery);
  const columns: readonly Column<Row>[] = [
    {
      key: 'judul',
      label: t('usul'),
      head: true,
      sort: (row) => row.judul,
      csv: (row) => row.judul,
      cell: (row) => (
        <>
          <Link
            to="/usulan/$id"
            params={{ id: row.id }}
            className="font-semibold text-brand underline-offset-4 wrap-anywhere hover:underline"
          >
            {row.judul}
          </Link>
          <span className="block text-sm font-normal text-ink-soft">
            {k(row.jenis)} {k(`asal-${row.asal}`)} · {row.pengusul}
          </span>
        </>
      ),
    },
    {
      key: 'keadaan',
      label: t('keadaan'),
      sort: (row) => k(row.keadaan),
      csv: (row) => k(row.keadaan),
      cell: (row) => k(row.keadaan),
    },
    {
      key: 'baris',
      label: t('baris'),
      align: 'right',
      sort: (row) => row.baris,
      csv: (row) => row.baris,
      cell: (row) => number(row.baris),
    },
    {
      key: 'tmt',
      label: t('berlaku'),
      sort: (row) => row.masa?.mulai ?? row.tmt,
      csv: (row) => row.masa?.mulai ?? row.tmt,
      cell: (row) => longDate(row.masa?.mulai ?? row.tmt, language),
    },
    {
      key: 'terakhir',
      label: t('terakhir'),
      sort: (row) => row.terakhir.pada,
      csv: (row) => row.terakhir.pada,
      cell: (row) => `${longDate(row.terakhir.pada, language)} · ${row.terakhir.oleh}`,
    },
  ];
  return (
    <DataTable
      caption={t('usulCaption', { n: rows.length })}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      state={state}
      onState={change}
      search={(row) => [row.judul, row.pengusul]}
      exportName="usulan"
    />
  );
}
