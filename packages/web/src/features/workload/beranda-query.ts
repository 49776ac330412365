import { defineQuery, oneOf, order, text } from '../../shared/address.ts';
import { UNIT_COLUMNS } from './unit-table.tsx';

/** What the first screen keeps in its address. */
export const berandaQuery = defineQuery({
  lihat: oneOf(['grafik', 'tabel', 'peta'], 'grafik'),
  urut: order(UNIT_COLUMNS, ''),
  cari: text(),
});
