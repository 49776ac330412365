import { defineQuery, order, text } from '../../shared/address.ts';

/** What the audit page keeps in its address: the question put to the server, and the order of the table. */
export const jejakQuery = defineQuery({
  objek: text('', 100),
  id: text(),
  pelaku: text('', 100),
  dari: text('', 10),
  sampai: text('', 10),
  /** Only rows with a lower number: the next page. */
  sebelum: text('', 15),
  urut: order(['nomor', 'pelaku', 'tindakan']),
  cari: text(),
});
