import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { number, usePesan } from '../../language/index.ts';
import { type Column, DataTable, type TableState } from '../../ui/index.ts';
import { loadColumns } from './load-columns.tsx';
import { pesan } from './pesan.ts';
import type { UnitRow } from './unit-rows.ts';

interface UnitTableProps {
  readonly rows: readonly UnitRow[];
  readonly date: string;
  readonly wkeMenit: number;
  readonly state: TableState;
  readonly onState: (state: TableState) => void;
}

/** Every unit with its figures: the twin of the picture. */
export function UnitTable({ rows, date, wkeMenit, state, onState }: UnitTableProps): ReactNode {
  const t = usePesan(pesan);
  const columns: readonly Column<UnitRow>[] = [
    {
      key: 'nama',
      label: t('unit'),
      head: true,
      sort: (row) => row.nama,
      csv: (row) => row.nama,
      cell: (row) => (
        <Link
          to="/beban/$unorId"
          params={{ unorId: row.unorId }}
          className="font-semibold text-brand underline-offset-4 wrap-anywhere hover:underline"
        >
          {row.nama}
        </Link>
      ),
    },
    {
      key: 'jenis',
      label: t('kind'),
      sort: (row) => row.jenis,
      csv: (row) => row.jenis,
      cell: (row) => row.jenis ?? '–',
    },
    ...loadColumns<UnitRow>(t, { wkeMenit, nameOf: (row) => row.nama }),
    { key: 'eu', label: t('grade'), sort: (row) => row.eu, csv: (row) => row.eu, cell: (row) => row.eu ?? '–' },
  ];
  return (
    <DataTable
      caption={t('tableCaption', { n: number(rows.length), date })}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.unorId}
      state={state}
      onState={onState}
      search={(row) => [row.nama, row.jenis ?? '']}
      exportName="beban-unit"
    />
  );
}
