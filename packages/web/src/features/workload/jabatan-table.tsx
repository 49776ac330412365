import type { ReactNode } from 'react';
import { fixed, number, signedFixed, usePesan } from '../../language/index.ts';
import { type Column, DataTable, EmptyPanel, Formula, type FormulaLine, LoadMark } from '../../ui/index.ts';
import { gapLines, ratioLines } from './load-formulas.ts';
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
            lines={() => ratioLines(t, row)}
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
          value={signedFixed(row.gap, 2)}
          name={`${t('gap')}, ${row.jabatanNama}`}
          lines={() => gapLines(t, row)}
        />
      ),
    },
    {
      key: 'minimal',
      label: t('minimum'),
      align: 'right',
      csv: (row) => row.minimum,
      cell: (row) => (
        <span className="whitespace-nowrap">{`${number(row.minimum)}${row.kritis ? ` · ${t('critical')}` : ''}`}</span>
      ),
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
  const lines = (): readonly FormulaLine[] => {
    if (row.sumber !== 'tugas') return [{ rule: t(SOURCE[row.sumber]), sum: number(row.need) }];
    const parts = data.tugas.filter((task) => task.jabatanId === row.jabatanId).map((task) => number(task.need));
    const sum = parts.length > 0 ? `${parts.join(' + ')} = ${number(row.need)}` : number(row.need);
    const source = `${t('sourceTugas')} ${t('sourceWke', { wke: number(data.wkeMenit) })}`;
    return [{ rule: t('formulaNeed'), sum, source }];
  };
  return <Formula value={fixed(row.need, 2)} name={`${t('need')}, ${row.jabatanNama}`} lines={lines} />;
}
