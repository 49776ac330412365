import type { Formasi, Jabatan, Tugas, Unor } from '../paket.ts';
import { jenisJabatan, pendidikan, periode } from './choice.ts';
import {
  choice,
  eselon,
  golongan,
  id,
  levels,
  list,
  nullable,
  number,
  optional,
  required,
  text,
  yesNo,
} from './column.ts';
import type { Findings } from './findings.ts';
import type { FileSchema } from './schema.ts';

/** Degrees. Indonesia lies between 11 S and 6 N, 94 and 142 E; one degree of margin. */
export const latitude = number({ min: -90, max: 90, look: (v, cell) => outside(v, -12, 7, cell) });
export const longitude = number({ min: -180, max: 180, look: (v, cell) => outside(v, 94, 142, cell) });

function outside(value: number, min: number, max: number, cell: Findings): void {
  if (value < min || value > max) cell.warn('place-outside');
}

export const unorSchema: FileSchema<Unor> = {
  name: 'unor',
  required: true,
  doc: { id: 'Unit organisasi dan susunannya.', en: 'Units of the organisation and their tree.' },
  unique: ['unorId'],
  columns: {
    unorId: required('unor_id', id, 'Pengenal unit, unik.', 'Id of the unit, unique.'),
    nama: required('nama', text, 'Nama unit.', 'Name of the unit.'),
    indukId: nullable('induk_id', id, 'unor_id atasan; kosong = paling atas.', 'unor_id of the parent; empty = top.'),
    jenis: nullable(
      'jenis',
      text,
      'opd, bagian, kecamatan, kelurahan, ...',
      'Kind: opd, bagian, kecamatan, kelurahan, ...',
    ),
    opdId: nullable(
      'opd_id',
      id,
      'unor_id OPD; kosong = leluhur teratas.',
      'unor_id of the OPD; empty = top ancestor.',
    ),
    kodeWilayah: nullable('kode_wilayah', id, 'Kode wilayah Kemendagri.', 'Region code of the home ministry.'),
    lat: nullable('lat', latitude, 'Lintang, derajat WGS 84.', 'Latitude, degrees WGS 84.'),
    lon: nullable('lon', longitude, 'Bujur, derajat WGS 84.', 'Longitude, degrees WGS 84.'),
  },
};

export const jabatanSchema: FileSchema<Jabatan> = {
  name: 'jabatan',
  required: true,
  doc: { id: 'Jabatan dan syaratnya.', en: 'Posts and their requirements.' },
  unique: ['jabatanId'],
  columns: {
    jabatanId: required('jabatan_id', id, 'Pengenal jabatan, unik.', 'Id of the jabatan, unique.'),
    nama: required('nama', text, 'Nama jabatan.', 'Name of the jabatan.'),
    jenis: required('jenis', choice(jenisJabatan), 'Jenis jabatan.', 'Kind of jabatan.'),
    jenjang: nullable('jenjang', text, 'Jenjang jabatan fungsional.', 'Level of a functional post.'),
    rumpun: nullable('rumpun', text, 'Rumpun jabatan.', 'Job family.'),
    kelas: nullable('kelas', number({ min: 1, max: 17, whole: true }), 'Kelas jabatan 1-17.', 'Job class 1-17.'),
    eselon: nullable('eselon', eselon, 'Eselon, misalnya IV.a.', 'Echelon, such as IV.a.'),
    golonganMin: nullable('golongan_min', golongan, 'Golongan paling rendah.', 'Lowest golongan.'),
    pendidikanMin: nullable('pendidikan_min', choice(pendidikan), 'Pendidikan paling rendah.', 'Lowest education.'),
    jurusan: optional(
      'jurusan',
      list,
      [],
      'Jurusan yang diterima, dipisah titik koma.',
      'Accepted fields, separated by semicolons.',
    ),
    kompetensi: optional(
      'kompetensi',
      levels,
      {},
      'Kompetensi dan tingkat yang disyaratkan.',
      'Required competences and levels.',
    ),
  },
};

const people = number({ min: 0, max: 100_000 });

export const formasiSchema: FileSchema<Formasi> = {
  name: 'formasi',
  required: false,
  doc: { id: 'Formasi: jabatan pada unit.', en: 'Formasi: a jabatan in a unit.' },
  unique: ['unorId', 'jabatanId'],
  columns: {
    unorId: required('unor_id', id, 'Unit.', 'Unit.'),
    jabatanId: required('jabatan_id', id, 'Jabatan.', 'Jabatan.'),
    kebutuhan: nullable(
      'kebutuhan',
      people,
      'Kebutuhan (FTE); dipakai bila tidak ada tugas.',
      'Need (FTE); used where tugas has no row.',
    ),
    minimum: optional(
      'minimum',
      number({ min: 0, max: 100_000, whole: true }),
      0,
      'Orang yang harus tetap ada.',
      'People who must stay.',
    ),
    kritis: optional('kritis', yesNo, false, 'Loket kritis: tidak boleh kosong.', 'Critical: may not be empty.'),
  },
};

// Below this a denominator in minutes would mean less than a working week a year: hours were meant.
const SMALL_DENOMINATOR = 2300;

export const tugasSchema: FileSchema<Tugas> = {
  name: 'tugas',
  required: false,
  doc: {
    id: 'Uraian tugas ABK dengan volume dan norma waktu.',
    en: 'Tasks of the workload analysis with volume and norm time.',
  },
  unique: [],
  columns: {
    unorId: required('unor_id', id, 'Unit.', 'Unit.'),
    jabatanId: required('jabatan_id', id, 'Jabatan.', 'Jabatan.'),
    uraian: required('uraian', text, 'Uraian tugas.', 'What is done.'),
    satuan: nullable('satuan', text, 'Satuan hasil.', 'Unit of output.'),
    volume: required('volume', number({ min: 0, max: 1e12 }), 'Volume per periode.', 'Volume per period.'),
    periode: optional('periode', choice(periode), 'tahun', 'Periode volume.', 'Period of the volume.'),
    normaMenit: required(
      'norma_menit',
      number({ min: 0, max: 1e7 }),
      'Menit per satuan.',
      'Minutes per unit of output.',
    ),
    wkeMenit: nullable(
      'wke_menit',
      number({ min: 1e-9, max: 1e7, look: (v, cell) => v < SMALL_DENOMINATOR && cell.warn('denominator-odd') }),
      'Penyebut baris ini, menit.',
      "The row's own denominator, minutes.",
    ),
    layananId: nullable('layanan_id', id, 'Layanan, penghubung ke volume.', 'Service, links to volume.'),
  },
};
