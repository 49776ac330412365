import { defineQuery, oneOf, tab, text } from '../../shared/address.ts';

/** What the page of a campaign keeps in its address. */
export const kampanyeQuery = defineQuery({ lihat: tab('ringkas', 'tanya', 'survei', 'selebaran'), unit: text() });

/** Which outcome the library shows. */
export const pustakaQuery = defineQuery({ hasil: oneOf(['semua', 'berhasil', 'campuran', 'gagal'], 'semua') });
