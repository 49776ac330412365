import type { ReactNode } from 'react';
import { number, ratio, signed, usePesan } from '../../language/index.ts';
import { type Column, DataTable, EmptyPanel, LoadMark } from '../../ui/index.ts';
import { Formula } from './formula.tsx';
import { pesan } from './pesan.ts';
import type { UnitPartProps } from './unit-part.ts';
import { useDataDate } from './use-data-date.ts';

type Row = UnitPartProps['data']['formasi'][number];
const SOURCE = { tugas: 'sourceTugas', kebutuhan: 'sourceKebutuhan', struktural: 'sourceStruktural' } as const;

/** Posts of a unit: need, people present, gap; each figure opens how it came about. */
export function JabatanTable({ data, state, onState }: UnitPartProps): ReactNode {
  const t = usePesan(pesan);
  const dataDate = useDataDate();
  if (data.formasi.length === 0) return <EmptyPanel title={t('noPosts')}>{t('noPostsWhy')}</EmptyPanel>;
  const columns: readonly Column<Row>[] = [
    {
      key: 'jabatan',
      label: t('jabatan'),
      head: true,
      sort: (row) => row.jabatanNama,
      csv: (row) => row.jabatanNama,
      cell: (row) => <JabatanName row={row} />,
    },
    {
      key: 'rasio',
      label: t('ratio'),
      align: 'right',
      sort: (row) => row.rasio,
      csv: (row) => row.rasio,
      cell: (row) =>
        row.rasio === null ? (
          <LoadMark rasio={null} />
        ) : (
          <Formula
            value={<LoadMark rasio={row.rasio} />}
            name={`${t('ratio')}, ${row.jabatanNama}`}
            rule={t('formulaRatio')}
            sum={`${number(row.need)} ÷ ${number(row.fte)} = ${ratio(row.rasio)}`}
          />
        ),
    },
    {
      key: 'butuh',
      label: t('need'),
      align: 'right',
      sort: (row) => row.need,
      csv: (row) => row.need,
      cell: (row) => <NeedFormula row={row} data={data} />,
    },
    {
      key: 'ada',
      label: t('present'),
      align: 'right',
      sort: (row) => row.bezetting,
      csv: (row) => row.bezetting,
      cell: (row) => number(row.bezetting),
    },
    {
      key: 'selisih',
      label: t('gap'),
      align: 'right',
      sort: (row) => row.gap,
      csv: (row) => row.gap,
      cell: (row) => (
        <Formula
          value={signed(row.gap)}
          name={`${t('gap')}, ${row.jabatanNama}`}
          rule={t('formulaGap')}
          sum={`${number(row.bezetting)} − ${number(row.need)} = ${signed(row.gap)}`}
        />
      ),
    },
    {
      key: 'minimal',
      label: t('minimum'),
      align: 'right',
      csv: (row) => row.minimum,
      cell: (row) => `${number(row.minimum)}${row.kritis ? ` · ${t('critical')}` : ''}`,
    },
    { key: 'ej', label: t('jabatanGrade'), sort: (row) => row.ej, csv: (row) => row.ej, cell: (row) => row.ej ?? '–' },
  ];
  return (
    <DataTable
      caption={t('jabatanCaption', { name: data.unor.nama, date: dataDate(data.dataPer) })}
      rows={data.formasi}
      columns={columns}
      rowKey={(row) => row.jabatanId}
      state={state}
      onState={onState}
      exportName={`jabatan-${data.unor.unorId}`}
    />
  );
}

function JabatanName({ row }: { readonly row: Row }): ReactNode {
  return (
    <span className="block max-w-[45ch]">
      <span className="block font-semibold wrap-anywhere">{row.jabatanNama}</span>
      <span className="block text-sm text-ink-soft">
        {[row.jenis, row.kelas === null ? '' : `kelas ${row.kelas}`].filter(Boolean).join(' · ')}
      </span>
    </span>
  );
}

function NeedFormula({ row, data }: { readonly row: Row; readonly data: UnitPartProps['data'] }): ReactNode {
  const t = usePesan(pesan);
  const tasks = data.tugas.filter((task) => task.jabatanId === row.jabatanId);
  const sum =
    row.sumber === 'tugas' && tasks.length > 0
      ? `${tasks.map((task) => number(task.need)).join(' + ')} = ${number(row.need)}`
      : number(row.need);
  return (
    <Formula
      value={number(row.need)}
      name={`${t('need')}, ${row.jabatanNama}`}
      rule={row.sumber === 'tugas' ? t('formulaNeed') : t(SOURCE[row.sumber])}
      sum={sum}
      source={
        row.sumber === 'tugas' ? `${t('sourceTugas')} ${t('sourceWke', { wke: number(data.wkeMenit) })}` : undefined
      }
    />
  );
}
