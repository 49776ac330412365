import { definePesan } from '../../language/define-pesan.ts';

export const pesan = definePesan({
  none: { id: 'Tidak ada yang menunggu Anda.', en: 'Nothing waits for you.' },
  until: { id: 'sampai {date}', en: 'until {date}' },
  late: { id: 'terlambat sejak {date}', en: 'overdue since {date}' },
  told: { id: 'Kabar', en: 'News' },
});
