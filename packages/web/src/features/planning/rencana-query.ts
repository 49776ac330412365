import { defineQuery, oneOf, order, text } from '../../shared/address.ts';

/** What the plan page keeps in its address: the open tab, the table, and the question of the "why" panel. */
export const rencanaQuery = defineQuery({
  lihat: oneOf(['pindahan', 'gerbong', 'unit', 'bukti'], 'pindahan'),
  urut: order(['pegawai', 'dari', 'jarak', 'cocok', 'gerbong', 'unit', 'butuh', 'sebelum', 'sesudah'], ''),
  cari: text(),
  /** Person whose move is explained. */
  pilih: text(),
  /** Why not: another person, or another unit, instead. */
  orang: text(),
  unit: text(),
});
