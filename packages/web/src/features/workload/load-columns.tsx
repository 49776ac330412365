import { number, signed, type Translate } from '../../language/index.ts';
import { type Column, LoadMark } from '../../ui/index.ts';
import type { pesan } from './pesan.ts';

interface Loaded {
  readonly rasio: number | null;
  readonly need: number;
  readonly bezetting: number;
  readonly gap: number;
}

/** Ratio, need, people present and the difference: the same four columns wherever a load stands in a table. */
export const loadColumns = <T extends Loaded>(t: Translate<typeof pesan>): readonly Column<T>[] => [
  {
    key: 'rasio',
    label: t('ratio'),
    align: 'right',
    sort: (row) => row.rasio,
    csv: (row) => row.rasio,
    cell: (row) => <LoadMark rasio={row.rasio} />,
  },
  {
    key: 'butuh',
    label: t('need'),
    align: 'right',
    sort: (row) => row.need,
    csv: (row) => row.need,
    cell: (row) => number(row.need),
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
    cell: (row) => signed(row.gap),
  },
];
