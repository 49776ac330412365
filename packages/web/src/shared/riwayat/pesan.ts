import { definePesan } from '../../language/define-pesan.ts';

/** What an act in the audit says of itself, on the audit page and in the history of an object. */
export const pesan = definePesan({
  title: { id: 'Riwayat', en: 'History' },
  none: { id: 'Belum ada tindakan yang tercatat.', en: 'No act is on record yet.' },
  system: { id: 'Sistem', en: 'The system' },
  acting: { id: '{role} ({manner})', en: '{role} ({manner})' },
  from: { id: 'sebelumnya {value}', en: 'before {value}' },
  reason: { id: 'Alasan', en: 'Reason' },
  more: { id: 'Tampilkan {n} tindakan sebelumnya', en: 'Show {n} earlier acts' },
});
