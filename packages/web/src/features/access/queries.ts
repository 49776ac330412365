import { defineQuery, text } from '../../shared/address.ts';

/** What the list of accounts keeps in its address. */
export const penggunaQuery = defineQuery({ cari: text(), halaman: text('1', 6) });
