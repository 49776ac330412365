import { defineQuery, oneOf, order, tab, text } from '../../../shared/address.ts';

/** The desk: the open tab, the table of warnings or of the year, and the unit whose service is shown. */
export const lonjakanQuery = defineQuery({
  lihat: tab('peringatan', 'kalender', 'permintaan', 'layanan', 'kredit'),
  urut: order(['unit', 'mulai', 'kurang', 'minta', 'tahap', 'saldo', 'dipinjamkan', 'dipinjam', 'puncak']),
  cari: text(),
  unit: text(),
});

/** What a warning hands to the form. */
export const mintaQuery = defineQuery({ unit: text(), mulai: text(), selesai: text() });

export const bantuanQuery = defineQuery({ lihat: tab('permintaan', 'rencana', 'hadir', 'antrean') });

export const simulasiQuery = defineQuery({
  varian: oneOf(['bantuan', 'pulang-awal', 'keluhan-naik'], 'bantuan'),
  benih: text('spmb-2027', 40),
});
