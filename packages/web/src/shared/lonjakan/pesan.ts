import { definePesan } from '../../language/define-pesan.ts';

export const pesan = definePesan({
  title: { id: 'Lonjakan berikut', en: 'Next surge' },
  what: {
    id: '{nama}, {kapan}: {kali} kali hari biasa',
    en: '{nama}, {kapan}: {kali} times a usual day',
  },
  kurang: {
    id: 'Kekurangan {n} orang pada hari tersibuk di {unit} unit; paling banyak di {nama} ({m}).',
    en: '{n} people missing on the busiest day in {unit} units; most at {nama} ({m}).',
  },
  kurangSatu: {
    id: 'Kekurangan {n} orang pada hari tersibuk di {nama}.',
    en: '{n} people missing on the busiest day at {nama}.',
  },
  cukup: {
    id: 'Pegawai yang ada diperkirakan cukup.',
    en: 'The people who are there are expected to be enough.',
  },
  dasar: {
    id: 'Dipelajari dari {n} kejadian sebelumnya. {pasti}',
    en: 'Learned from {n} earlier occurrences. {pasti}',
  },
  diumumkan: { id: 'Tanggal sudah diumumkan.', en: 'The dates have been announced.' },
  perkiraan: { id: 'Tanggal masih perkiraan.', en: 'The dates are an estimate.' },
  buka: { id: 'Buka prakiraan', en: 'Open the forecast' },
});
