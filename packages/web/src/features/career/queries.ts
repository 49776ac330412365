import { defineQuery, order, tab, text } from '../../shared/address.ts';

/** What the rotation page keeps in its address. */
export const rotasiQuery = defineQuery({
  lihat: tab('kalender', 'jatuh-tempo', 'jalur', 'stagnasi'),
  /** Number of the window whose moves are listed. */
  jendela: text('1', 3),
  rumpun: text(),
  /** Plan that the share of people standing still is compared with. */
  rencana: text('', 40),
  urut: order(['nama', 'unit', 'bulan', 'keadaan', 'orang', 'hariIni', 'akhirTanpa', 'akhirDengan', 'kelas', 'lowong']),
  cari: text(),
});
