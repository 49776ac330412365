import { defineQuery, order, tab, text } from '../../shared/address.ts';

const LOAD = ['rasio', 'butuh', 'ada', 'selisih'] as const;
const UNIT = ['nama', 'jenis', ...LOAD, 'eu'] as const;

/** What the first screen keeps in its address. */
export const berandaQuery = defineQuery({
  lihat: tab('grafik', 'tabel', 'peta'),
  urut: order(UNIT),
  cari: text(),
});

/** Load of everything: units or formasi, and the order and filter of the table. */
export const bebanQuery = defineQuery({
  lihat: tab('unit', 'formasi'),
  urut: order([...UNIT, 'jabatan', 'unit', 'ej']),
  cari: text(),
});

/** One unit: the open tab and its table. */
export const unitQuery = defineQuery({
  lihat: tab('jabatan', 'tugas', 'pegawai', 'sub'),
  urut: order([...UNIT, 'jabatan', 'volume', 'norma', 'jam', 'status', 'sejak', 'lama', 'ej']),
  cari: text(),
});
