import type { RencanaTampil } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fixed, number, quotient, ratio, usePesan } from '../../language/index.ts';
import { useAddress } from '../../shared/use-address.ts';
import { type Column, DataTable, Formula, LoadMark, MoveArrow } from '../../ui/index.ts';
import { pesan as rulePesan } from './angka/pesan.ts';
import { pesan } from './pesan.ts';
import { usePlan } from './plan-context.ts';
import { rencanaQuery } from './queries.ts';

type Row = RencanaTampil['unor'][number];
const changeOf = (row: Row): number => Math.abs((row.after.rasio ?? 0) - (row.before.rasio ?? 0));

/** Load of every unit before and after; the ones that change most come first. */
export function BeforeAfter(): ReactNode {
  const t = usePesan(pesan);
  const { plan } = usePlan();
  const [state, change] = useAddress(rencanaQuery);
  const columns: readonly Column<Row>[] = [
    {
      key: 'unit',
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
      key: 'butuh',
      label: t('need'),
      align: 'right',
      sort: (row) => row.need,
      csv: (row) => row.need,
      cell: (row) => fixed(row.need, 1),
    },
    {
      key: 'pegawai',
      label: t('people'),
      align: 'right',
      csv: (row) => `${row.before.bezetting} → ${row.after.bezetting}`,
      cell: (row) =>
        row.before.bezetting === row.after.bezetting ? (
          number(row.after.bezetting)
        ) : (
          <MoveArrow from={number(row.before.bezetting)} to={number(row.after.bezetting)} figures />
        ),
    },
    {
      key: 'sebelum',
      label: t('ratioBefore'),
      align: 'right',
      sort: (row) => row.before.rasio,
      csv: (row) => row.before.rasio,
      cell: (row) => <UnitRatio row={row} at="before" />,
    },
    {
      key: 'sesudah',
      label: t('ratioAfter'),
      align: 'right',
      sort: (row) => row.after.rasio,
      csv: (row) => row.after.rasio,
      cell: (row) => <UnitRatio row={row} at="after" />,
    },
  ];
  return (
    <DataTable
      caption={t('unitsCaption', { n: plan.moves.length })}
      rows={plan.unor.toSorted((a, b) => changeOf(b) - changeOf(a))}
      columns={columns}
      rowKey={(row) => row.unorId}
      state={state}
      onState={change}
      search={(row) => [row.nama]}
      exportName="sebelum-sesudah"
    />
  );
}

/** The ratio of a unit at one end of the plan. The people are full-time equivalents: what the need was divided by. */
function UnitRatio({ row, at }: { readonly row: Row; readonly at: 'before' | 'after' }): ReactNode {
  const t = usePesan(pesan);
  const tRule = usePesan(rulePesan);
  const { rasio } = row[at];
  if (rasio === null || rasio === 0) return <LoadMark rasio={rasio} />;
  const name = `${t(at === 'before' ? 'ratioBefore' : 'ratioAfter')}, ${row.nama}`;
  const lines = () => [{ rule: tRule('ratioRule'), sum: quotient(row.need, row.need / rasio, ratio) }];
  return <Formula value={<LoadMark rasio={rasio} />} name={name} lines={lines} />;
}
