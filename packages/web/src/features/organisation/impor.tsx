import type { RiwayatImpor } from '@seimbang/contract';
import { alamatOf } from '@seimbang/contract/light';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { clock, longDate, number, useLanguage, usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAct, useApi } from '../../shared/use-api.ts';
import { useAddress } from '../../shared/use-address.ts';
import { buttonClass, type Column, DataTable, EmptyPanel, FileDrop, Section } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { imporQuery } from './queries.ts';

type Row = RiwayatImpor['impor'][number];

const ACCEPTED = '.csv,.txt,.xlsx,text/csv';

/** Where files come in, and what came in before. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const history = useApi('imporRiwayat');
  const analyst = useSession().peran === 'analis';
  return (
    <Page
      title={t('imporTitle')}
      name={t('impor')}
      intro={t('imporIntro')}
      actions={
        <a href={alamatOf('eksporPaket')} download className={buttonClass('secondary')}>
          {t('download')}
        </a>
      }
    >
      {analyst ? <Upload /> : null}
      <Section title={t('historyTitle')}>
        <QueryPanel query={history}>{(data) => <History rows={data.impor} />}</QueryPanel>
      </Section>
    </Page>
  );
}

function Upload(): ReactNode {
  const t = usePesan(pesan);
  const navigate = useNavigate();
  const upload = useAct('imporUnggah', ['imporRiwayat']);
  const send = (files: readonly File[]): void =>
    upload.mutate(
      { files },
      { onSuccess: (draft) => void navigate({ to: '/impor/$id', params: { id: draft.id } } as never) },
    );
  return (
    <div className="grid gap-4">
      <FileDrop accept={ACCEPTED} hint={t('fileHint')} disabled={upload.isPending} onFiles={send} />
      <output>{upload.isPending ? t('reading', { n: upload.variables.files?.length ?? 1 }) : ''}</output>
      {upload.error ? <ProblemPanel error={upload.error} /> : null}
    </div>
  );
}

function History({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const [state, setState] = useAddress(imporQuery);
  if (rows.length === 0) return <EmptyPanel title={t('historyEmptyTitle')}>{t('historyEmpty')}</EmptyPanel>;
  const stateOf = (row: Row): string => t(row.status === 'draf' ? 'stateDraft' : 'stateApplied');
  const columns: readonly Column<Row>[] = [
    {
      key: 'berkas',
      label: t('colFiles'),
      head: true,
      csv: (row) => row.berkas.join(', '),
      cell: (row) => (
        <Link to={'/impor/$id' as string} params={{ id: row.id } as never} className="wrap-anywhere">
          {row.berkas.join(', ')}
        </Link>
      ),
    },
    {
      key: 'dibuat',
      label: t('colWhen'),
      sort: (row) => row.dibuat,
      csv: (row) => row.dibuat,
      cell: (row) => `${longDate(row.dibuat, language)}, ${clock(row.dibuat)}`,
    },
    { key: 'status', label: t('colState'), csv: stateOf, cell: stateOf },
    {
      key: 'read',
      label: t('colRead'),
      align: 'right',
      sort: (row) => row.read,
      csv: (row) => row.read,
      cell: (row) => number(row.read),
    },
    {
      key: 'accepted',
      label: t('colAccepted'),
      align: 'right',
      sort: (row) => row.accepted,
      csv: (row) => row.accepted,
      cell: (row) => number(row.accepted),
    },
    {
      key: 'rejected',
      label: t('colRejected'),
      align: 'right',
      sort: (row) => row.rejected,
      csv: (row) => row.rejected,
      cell: (row) => number(row.rejected),
    },
  ];
  return (
    <DataTable
      caption={t('historyCaption')}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      state={state}
      onState={setState}
      search={(row) => row.berkas}
      exportName="riwayat-impor"
    />
  );
}
