import type { TugasUnor } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { fixed, number, usePesan } from '../../language/index.ts';
import { type Column, DataTable, EmptyPanel, Formula } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import type { UnitPartProps } from './unit-part.ts';
import { useDataDate } from './use-data-date.ts';

const PER = { tahun: 'perTahun', bulan: 'perBulan', minggu: 'perMinggu', hari: 'perHari' } as const;

/** Tasks of a unit with volume and norm time; the need of each opens its formula. */
export function TugasTable({ data, state, onState }: UnitPartProps): ReactNode {
  const t = usePesan(pesan);
  const dataDate = useDataDate();
  if (data.tugas.length === 0) return <EmptyPanel title={t('noTasksHere')}>{t('noTasksWhy')}</EmptyPanel>;
  const rows = data.tugas.map((task, at) => ({ ...task, at }));
  const columns: readonly Column<TugasUnor & { at: number }>[] = [
    {
      key: 'nama',
      label: t('task'),
      head: true,
      sort: (row) => row.uraian,
      csv: (row) => row.uraian,
      cell: (row) => <span className="block max-w-[50ch] wrap-anywhere">{row.uraian}</span>,
    },
    {
      key: 'jabatan',
      label: t('jabatan'),
      sort: (row) => row.jabatanNama,
      csv: (row) => row.jabatanNama,
      cell: (row) => <span className="text-sm wrap-anywhere">{row.jabatanNama}</span>,
    },
    {
      key: 'volume',
      label: t('volume'),
      align: 'right',
      sort: (row) => row.volumeHitung,
      csv: (row) => row.volume,
      cell: (row) => `${number(row.volume)} ${row.satuan ?? ''}${t(PER[row.periode])}`,
    },
    {
      key: 'norma',
      label: t('norm'),
      align: 'right',
      sort: (row) => row.normaMenit,
      csv: (row) => row.normaMenit,
      cell: (row) => t('minutes', { n: number(row.normaMenit) }),
    },
    {
      key: 'jam',
      label: t('hours'),
      align: 'right',
      sort: (row) => row.menit,
      csv: (row) => row.menit / 60,
      cell: (row) => number(row.menit / 60, 0),
    },
    {
      key: 'butuh',
      label: t('need'),
      align: 'right',
      sort: (row) => row.need,
      csv: (row) => row.need,
      cell: (row) => (
        <Formula
          value={fixed(row.need, 2)}
          name={`${t('need')}, ${row.uraian}`}
          lines={() => [
            {
              rule: t('formulaTask'),
              sum: `${number(row.volumeHitung)} × ${number(row.normaMenit)} ÷ ${number(row.wkeMenit)} = ${number(row.need)}`,
              source: row.wkeSendiri ? t('ownWke') : t('sourceWke', { wke: number(row.wkeMenit) }),
            },
          ]}
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={t('tugasCaption', { name: data.unor.nama, date: dataDate(data.dataPer) })}
      rows={rows}
      columns={columns}
      rowKey={(row) => String(row.at)}
      state={state}
      onState={onState}
      search={(row) => [row.uraian, row.jabatanNama]}
      exportName={`tugas-${data.unor.unorId}`}
    />
  );
}
