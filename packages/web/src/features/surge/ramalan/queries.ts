import { defineQuery, oneOf, order, tab, text } from '../../../shared/address.ts';

/** What the page of forecasts keeps in its address. */
export const prakiraanQuery = defineQuery({
  lihat: tab('lonjakan', 'kalender', 'ketepatan'),
  urut: order(['layanan', 'tahun', 'galat', 'mulai', 'nama', 'senin', 'cakupan']),
  cari: text(),
});

/** What the page of one service keeps: how far the chart reaches, and whether it is drawn or listed. */
export const seriQuery = defineQuery({
  lihat: tab('grafik', 'tabel'),
  rentang: oneOf(['setahun', 'dekat', 'puncak'], 'setahun'),
  urut: order(['tanggal', 'datang', 'dikatakan']),
  cari: text(),
});
