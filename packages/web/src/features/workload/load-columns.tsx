import { fixed, number, signedFixed, type Translate } from '../../language/index.ts';
import { type Column, Formula, LoadMark } from '../../ui/index.ts';
import { gapLines, needLines, ratioLines } from './load-formulas.ts';
import type { pesan } from './pesan.ts';

interface Loaded {
  readonly beban: number;
  readonly rasio: number | null;
  readonly need: number;
  readonly bezetting: number;
  readonly fte: number;
  readonly gap: number;
}

interface LoadColumnsOptions<T> {
  readonly wkeMenit: number;
  /** Whose load a row is, for the names of its formulas. */
  readonly nameOf: (row: T) => string;
}

/** Ratio, need, people present and the difference, each with its formula: the same four columns wherever a load stands in a table. */
export const loadColumns = <T extends Loaded>(
  t: Translate<typeof pesan>,
  { wkeMenit, nameOf }: LoadColumnsOptions<T>,
): readonly Column<T>[] => [
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
          name={`${t('ratio')}, ${nameOf(row)}`}
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
    cell: (row) => (
      <Formula
        value={fixed(row.need, 2)}
        name={`${t('need')}, ${nameOf(row)}`}
        lines={() => needLines(t, row, wkeMenit)}
      />
    ),
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
      <Formula value={signedFixed(row.gap, 2)} name={`${t('gap')}, ${nameOf(row)}`} lines={() => gapLines(t, row)} />
    ),
  },
];
