import { defineQuery, order, tab, text } from '../../shared/address.ts';

/** What the list of scenarios keeps in its address. */
export const daftarQuery = defineQuery({ urut: order(['nama', 'k', 'hasil', 'diubah']), cari: text() });

/** What the plan page keeps in its address: the open tab, the table, and the question of the "why" panel. */
export const rencanaQuery = defineQuery({
  lihat: tab('pindahan', 'gerbong', 'unit', 'bukti'),
  urut: order(['pegawai', 'dari', 'jarak', 'cocok', 'gerbong', 'unit', 'butuh', 'sebelum', 'sesudah']),
  cari: text(),
  /** Person whose move is explained. */
  pilih: text(),
  /** Why not: another person, or another unit, instead. */
  orang: text(),
  unit: text(),
});
