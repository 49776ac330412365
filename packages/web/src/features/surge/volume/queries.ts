import { defineQuery, order, text } from '../../../shared/address.ts';

/** The month of the form. */
export const formulirQuery = defineQuery({ bulan: text('', 7) });

/** The order of the table of series. */
export const deretQuery = defineQuery({
  urut: order(['unit', 'sampai', 'bulan', 'hilang']),
  cari: text(),
});
