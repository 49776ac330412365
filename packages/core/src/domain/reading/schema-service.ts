import type { Peristiwa, Volume } from '../paket.ts';
import { day, id, nullable, number, required, text } from './column.ts';
import type { FileSchema } from './schema.ts';

const pieces = number({ min: 0, max: 1e12 });

export const volumeSchema: FileSchema<Volume> = {
  name: 'volume',
  required: false,
  doc: { id: 'Volume layanan per hari.', en: 'Service volume per day.' },
  unique: ['unorId', 'layananId', 'tanggal'],
  columns: {
    unorId: required('unor_id', id, 'Unit.', 'Unit.'),
    layananId: required('layanan_id', id, 'Layanan.', 'Service.'),
    tanggal: required('tanggal', day, 'Tanggal.', 'Day.'),
    masuk: required('masuk', pieces, 'Permohonan masuk.', 'Requests received.'),
    selesai: nullable('selesai', pieces, 'Permohonan selesai.', 'Requests completed.'),
    antre: nullable('antre', pieces, 'Masih antre di akhir hari.', 'Still waiting at the end of the day.'),
  },
};

export const peristiwaSchema: FileSchema<Peristiwa> = {
  name: 'peristiwa',
  required: false,
  doc: { id: 'Peristiwa bertanggal yang menaikkan volume.', en: 'Dated events that raise the volume.' },
  unique: ['peristiwaId'],
  columns: {
    peristiwaId: required('peristiwa_id', id, 'Pengenal peristiwa, unik.', 'Id of the event, unique.'),
    nama: required('nama', text, 'Nama peristiwa.', 'Name of the event.'),
    mulai: required('mulai', day, 'Hari pertama.', 'First day.'),
    selesai: required('selesai', day, 'Hari terakhir.', 'Last day.'),
    unorId: nullable('unor_id', id, 'Unit; kosong = semua.', 'Unit; empty = all.'),
    layananId: nullable('layanan_id', id, 'Layanan; kosong = semua.', 'Service; empty = all.'),
    pengali: nullable('pengali', number({ min: 0, max: 1000 }), 'Pengali volume.', 'Multiplier of the volume.'),
  },
};
