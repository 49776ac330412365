import type { IssueImpor } from '@seimbang/contract';
import { type ReactNode, useMemo } from 'react';
import { number, usePesan, useTeks } from '../../language/index.ts';
import { useAddress } from '../../shared/use-address.ts';
import { type Column, DataTable, Icon } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { drafQuery } from './queries.ts';

type Row = IssueImpor & { readonly key: string };

const RANK = { error: 0, warning: 1, info: 2 } as const;
const LABEL = { error: 'severityError', warning: 'severityWarning', info: 'severityInfo' } as const;
const LOOK = { error: 'text-danger', warning: 'text-warning', info: 'text-ink-soft' } as const;

/** The repair list: worst first, each with its place in the file and what to do about it. */
export function Temuan({ issues }: { readonly issues: readonly IssueImpor[] }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const [state, setState] = useAddress(drafQuery);
  const rows = useMemo<readonly Row[]>(
    () =>
      issues
        .map((issue, at) => ({ ...issue, key: String(at) }))
        .sort((a, b) => RANK[a.severity] - RANK[b.severity] || Number(a.key) - Number(b.key)),
    [issues],
  );
  if (rows.length === 0) return <p>{t('issuesNone')}</p>;
  const columns: readonly Column<Row>[] = [
    {
      key: 'severity',
      label: t('colSeverity'),
      sort: (row) => RANK[row.severity],
      csv: (row) => t(LABEL[row.severity]),
      cell: (row) => (
        <span className={`inline-flex items-center gap-2 font-semibold whitespace-nowrap ${LOOK[row.severity]}`}>
          <Icon name={row.severity === 'info' ? 'info' : 'warning'} />
          {t(LABEL[row.severity])}
        </span>
      ),
    },
    {
      key: 'file',
      label: t('colFile'),
      sort: (row) => row.file,
      csv: (row) => row.file,
      cell: (row) => <span className="block wrap-anywhere sm:min-w-32">{row.file}</span>,
    },
    {
      key: 'row',
      label: t('colRow'),
      align: 'right',
      sort: (row) => row.row,
      csv: (row) => row.row,
      cell: (row) => (row.row === null ? '–' : number(row.row)),
    },
    {
      key: 'column',
      label: t('colColumn'),
      sort: (row) => row.column,
      csv: (row) => row.column,
      cell: (row) => <span className="wrap-anywhere">{row.column ?? '–'}</span>,
    },
    {
      key: 'value',
      label: t('colValue'),
      csv: (row) => row.value,
      cell: (row) => <span className="block wrap-anywhere sm:min-w-16">{row.value ?? '–'}</span>,
    },
    {
      key: 'message',
      label: t('colMessage'),
      head: true,
      csv: (row) => teks(row.message),
      cell: (row) => <span className="wrap-anywhere">{teks(row.message)}</span>,
    },
  ];
  return (
    <DataTable
      caption={t('issuesCaption')}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.key}
      state={state}
      onState={setState}
      search={(row) => [row.file, row.column ?? '', row.value ?? '', teks(row.message)]}
      exportName="daftar-perbaikan"
    />
  );
}
