import { definePesan } from '../../language/define-pesan.ts';

export const pesan = definePesan({
  none: { id: 'Tidak ada usul yang menunggu Anda.', en: 'No proposal waits for you.' },
  until: { id: 'sampai {date}', en: 'until {date}' },
  late: { id: 'terlambat sejak {date}', en: 'overdue since {date}' },
});
