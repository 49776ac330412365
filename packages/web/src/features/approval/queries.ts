import { defineQuery, oneOf, order, tab, text } from '../../shared/address.ts';

/** What the list of proposals keeps in its address. */
export const usulanQuery = defineQuery({
  lihat: tab('menunggu', 'semua'),
  urut: order(['judul', 'keadaan', 'baris', 'tmt', 'terakhir']),
  cari: text(),
});

/** What the page of a proposal keeps in its address: the open tab, and which lines it shows. */
export const usulQuery = defineQuery({
  lihat: tab('baris', 'periksa', 'rapat', 'surat', 'bukti', 'riwayat'),
  saring: oneOf(['semua', 'saya', 'sengketa'], 'semua'),
});

/** Which kind of proposal is being written. */
export const usulBaruQuery = defineQuery({ lihat: tab('mutasi', 'penugasan') });

/** Letter settings or holidays. */
export const pengaturanQuery = defineQuery({ lihat: tab('naskah', 'penanda', 'libur') });
