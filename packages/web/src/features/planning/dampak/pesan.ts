import { definePesan } from '../../../language/define-pesan.ts';

export const pesan = definePesan({
  title: { id: 'Perkiraan pada tunggu dan antrean', en: 'Expected effect on waiting and backlog' },
  none: {
    id: 'Belum ada data layanan unit-unit dalam rencana ini, jadi dampaknya pada tunggu dan antrean tidak dapat diperkirakan.',
    en: 'There are no service data yet of the units of this plan, so its effect on waiting and backlog cannot be estimated.',
  },
  most: {
    id: 'Perubahan terbesar pada hari biasa: {unit}, {service}, {before} menjadi {after}.',
    en: 'Largest change on a usual day: {unit}, {service}, {before} to {after}.',
  },
  same: {
    id: 'Pada hari biasa tidak ada tunggu yang berubah.',
    en: 'On a usual day no wait changes.',
  },
  range: {
    id: 'Hari sepi, biasa, dan ramai adalah kuantil 10, 50, dan 90 % dari kedatangan 13 pekan sampai {date}. Norma waktu dan pembagian kerja dianggap tetap; satu antrean dengan beberapa loket.',
    en: 'Quiet, usual and busy days are the 10, 50 and 90 % quantiles of the arrivals of 13 weeks up to {date}. Norm times and shares of work are taken as they stand; one queue, several counters.',
  },
  withoutData: { id: 'Belum ada data layanan: {units}.', en: 'No service data yet: {units}.' },
  table: { id: 'Semua layanan', en: 'All services' },
  unit: { id: 'Unit dan layanan', en: 'Unit and service' },
  people: { id: 'Orang', en: 'People' },
  quiet: { id: 'Hari sepi', en: 'Quiet day' },
  usual: { id: 'Hari biasa', en: 'Usual day' },
  busy: { id: 'Hari ramai', en: 'Busy day' },
  arrivals: { id: '{n} masuk', en: '{n} come in' },
  minutes: { id: 'tunggu {n} menit', en: '{n} minutes wait' },
  grows: { id: 'antrean tumbuh {n} sehari', en: 'backlog grows {n} a day' },
});
