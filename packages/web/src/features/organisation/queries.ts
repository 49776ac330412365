import { defineQuery, order, tab, text } from '../../shared/address.ts';

/** What the import page keeps in its address: the history as a table. */
export const imporQuery = defineQuery({ urut: order(['dibuat', 'read', 'accepted', 'rejected']), cari: text() });

/** What a draft keeps in its address: the open tab, and the repair list as a table. */
export const drafQuery = defineQuery({
  lihat: tab('temuan', 'lembar', 'pratinjau'),
  urut: order(['severity', 'file', 'row', 'column']),
  cari: text(),
});
