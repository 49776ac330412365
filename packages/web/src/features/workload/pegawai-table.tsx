import type { PegawaiRingkas } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../language/index.ts';
import { type Column, DataTable, EmptyPanel } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import type { UnitPartProps } from './unit-part.ts';
import { useDataDate } from './use-data-date.ts';

/** People of a unit, as anyone who may see the unit sees them. */
export function PegawaiTable({ data, state, onState }: UnitPartProps): ReactNode {
  const t = usePesan(pesan);
  const dataDate = useDataDate();
  const { language } = useLanguage();
  if (data.pegawai.length === 0) return <EmptyPanel title={t('nobody')}>{t('nobodyWhy')}</EmptyPanel>;
  const columns: readonly Column<PegawaiRingkas>[] = [
    {
      key: 'nama',
      label: t('personName'),
      head: true,
      sort: (row) => row.nama,
      csv: (row) => row.nama,
      cell: (row) => (
        <Link
          to="/pegawai/$pegawaiId"
          params={{ pegawaiId: row.pegawaiId }}
          className="font-semibold text-brand underline-offset-4 wrap-anywhere hover:underline"
        >
          {row.nama}
        </Link>
      ),
    },
    {
      key: 'jabatan',
      label: t('jabatan'),
      sort: (row) => row.jabatanNama,
      csv: (row) => row.jabatanNama,
      cell: (row) => <span className="wrap-anywhere">{row.jabatanNama}</span>,
    },
    {
      key: 'status',
      label: t('status'),
      sort: (row) => row.status,
      csv: (row) => row.status,
      cell: (row) => row.status.replace('_PW', ' paruh waktu'),
    },
    { key: 'golongan', label: t('golongan'), csv: (row) => row.golongan, cell: (row) => row.golongan ?? '–' },
    {
      key: 'sejak',
      label: t('since'),
      sort: (row) => row.tmtJabatan,
      csv: (row) => row.tmtJabatan,
      cell: (row) => longDate(row.tmtJabatan, language),
    },
    {
      key: 'lama',
      label: t('tenure'),
      align: 'right',
      sort: (row) => row.bulanJabatan,
      csv: (row) => row.bulanJabatan,
      cell: (row) => t('months', { n: number(row.bulanJabatan) }),
    },
  ];
  return (
    <DataTable
      caption={t('pegawaiCaption', { name: data.unor.nama, date: dataDate(data.dataPer) })}
      rows={data.pegawai}
      columns={columns}
      rowKey={(row) => row.pegawaiId}
      state={state}
      onState={onState}
      search={(row) => [row.nama, row.jabatanNama]}
      exportName={`pegawai-${data.unor.unorId}`}
    />
  );
}
