import { defineQuery, order, tab, text } from '../../shared/address.ts';

/** The year asked for, and what is open. */
export const keadilanQuery = defineQuery({ lihat: tab('siapa', 'hitung'), tahun: text('', 4) });

export const tandaQuery = defineQuery({
  urut: order(['aturan', 'usul', 'nama']),
  cari: text(),
});
