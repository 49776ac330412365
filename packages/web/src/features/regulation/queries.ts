import { defineQuery, order, text } from '../../shared/address.ts';

/** What the catalogue of rules keeps in its address. */
export const aturanQuery = defineQuery({ urut: order(['kode', 'aturan', 'akibat', 'diperiksa']), cari: text() });
