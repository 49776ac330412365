import type { Kerabat, Kunci, Minat, Pegawai } from '../paket.ts';
import { JAM_PENUH } from '../paket-index.ts';
import { kinerja, pendidikan, statusPegawai, tindakanKunci } from './choice.ts';
import {
  choice,
  day,
  golongan,
  id,
  kedudukanHukum,
  levels,
  nip,
  nullable,
  number,
  optional,
  required,
  text,
  yesNo,
} from './column.ts';
import type { FileSchema } from './schema.ts';
import { latitude, longitude } from './schema-unit.ts';

const months = number({ min: 0, max: 720 });

export const pegawaiSchema: FileSchema<Pegawai> = {
  name: 'pegawai',
  required: true,
  doc: { id: 'Pegawai dan jabatannya sekarang.', en: 'People and their present posts.' },
  unique: ['pegawaiId'],
  columns: {
    pegawaiId: required(
      'pegawai_id',
      id,
      'Pengenal pegawai, unik; bukan NIP.',
      'Id of the person, unique; not the NIP.',
    ),
    nip: nullable('nip', nip, 'NIP atau NI PPPK, 18 angka sebagai teks.', 'NIP or NI PPPK, 18 digits as text.'),
    nama: required('nama', text, 'Nama.', 'Name.'),
    status: required('status', choice(statusPegawai), 'Status kepegawaian.', 'Employment status.'),
    kedudukanHukum: optional(
      'kedudukan_hukum',
      kedudukanHukum,
      '01',
      'Kode SIASN; 01 = aktif.',
      'SIASN code; 01 = active.',
    ),
    golongan: nullable('golongan', golongan, 'III/b untuk PNS, IX untuk PPPK.', 'III/b for PNS, IX for PPPK.'),
    pendidikan: nullable('pendidikan', choice(pendidikan), 'Pendidikan terakhir.', 'Highest education.'),
    jurusan: nullable('jurusan', text, 'Jurusan.', 'Field of study.'),
    unorId: required('unor_id', id, 'Unit sekarang.', 'Present unit.'),
    jabatanId: required('jabatan_id', id, 'Jabatan sekarang.', 'Present jabatan.'),
    tmtJabatan: required('tmt_jabatan', day, 'TMT jabatan sekarang.', 'In the present jabatan since.'),
    tanggalLahir: nullable('tanggal_lahir', day, 'Tanggal lahir.', 'Birth day.'),
    tmtCpns: nullable('tmt_cpns', day, 'TMT CPNS.', 'First appointment.'),
    kinerja1: nullable('kinerja_1', choice(kinerja), 'Predikat kinerja tahun lalu.', "Last year's performance."),
    kinerja2: nullable(
      'kinerja_2',
      choice(kinerja),
      'Predikat kinerja dua tahun lalu.',
      'Performance of the year before.',
    ),
    prosesDisiplin: optional('proses_disiplin', yesNo, false, 'Dalam proses disiplin.', 'In a disciplinary process.'),
    tugasBelajar: optional('tugas_belajar', yesNo, false, 'Sedang tugas belajar.', 'On study leave.'),
    ikatanDinasSampai: nullable('ikatan_dinas_sampai', day, 'Ikatan dinas sampai.', 'Service bond until.'),
    kontrakSampai: nullable('kontrak_sampai', day, 'Kontrak PPPK sampai.', 'PPPK contract until.'),
    jamPerMinggu: optional(
      'jam_per_minggu',
      number({ min: 0.5, max: 60 }),
      JAM_PENUH,
      'Jam kerja per minggu.',
      'Hours per week.',
    ),
    domisiliLat: nullable('domisili_lat', latitude, 'Lintang domisili.', 'Latitude of the home.'),
    domisiliLon: nullable('domisili_lon', longitude, 'Bujur domisili.', 'Longitude of the home.'),
    kompetensi: optional('kompetensi', levels, {}, 'Kompetensi dan tingkatnya.', 'Competences and levels.'),
    riwayatBulanPengawas: nullable('riwayat_bulan_pengawas', months, 'Bulan sebagai pengawas.', 'Months as pengawas.'),
    riwayatBulanPelaksana: nullable(
      'riwayat_bulan_pelaksana',
      months,
      'Bulan sebagai pelaksana.',
      'Months as pelaksana.',
    ),
    kepamongprajaan: optional(
      'kepamongprajaan',
      yesNo,
      false,
      'Lulus kepamongprajaan.',
      'Certified for field government.',
    ),
    lindungSampai: nullable('lindung_sampai', day, 'Dilindungi sampai, terverifikasi.', 'Protected until, verified.'),
    poinRotasi: nullable('poin_rotasi', number({ min: -1e9, max: 1e9 }), 'Poin Giliran.', 'Rotation points.'),
  },
};

export const kerabatSchema: FileSchema<Kerabat> = {
  name: 'kerabat',
  required: false,
  doc: { id: 'Hubungan kerabat antarpegawai.', en: 'Kin among the staff.' },
  unique: ['pegawaiIdA', 'pegawaiIdB'],
  columns: {
    pegawaiIdA: required('pegawai_id_a', id, 'Pegawai pertama.', 'First person.'),
    pegawaiIdB: required('pegawai_id_b', id, 'Pegawai kedua.', 'Second person.'),
    derajat: optional(
      'derajat',
      number({ min: 0, max: 10, whole: true }),
      1,
      'Derajat kekerabatan; kosong = 1.',
      'Degree of kin; empty = 1.',
    ),
  },
};

export const minatSchema: FileSchema<Minat> = {
  name: 'minat',
  required: false,
  doc: { id: 'Minat pegawai; tidak dibaca perencana.', en: 'Wishes; never read by the planner.' },
  unique: ['pegawaiId', 'urutan'],
  columns: {
    pegawaiId: required('pegawai_id', id, 'Pegawai.', 'Person.'),
    urutan: required(
      'urutan',
      number({ min: 1, max: 100_000, whole: true }),
      'Urutan, 1 = paling diminati.',
      'Rank, 1 = most wanted.',
    ),
    unorId: nullable('unor_id', id, 'Unit; kosong bersama jabatan = tetap.', 'Unit; empty with jabatan = stay.'),
    jabatanId: nullable('jabatan_id', id, 'Jabatan.', 'Jabatan.'),
  },
};

export const kunciSchema: FileSchema<Kunci> = {
  name: 'kunci',
  required: false,
  doc: { id: 'Kunci yang dipasang analis.', en: 'Locks set by the analyst.' },
  unique: ['pegawaiId', 'tindakan', 'unorId', 'jabatanId'],
  columns: {
    pegawaiId: required('pegawai_id', id, 'Pegawai.', 'Person.'),
    tindakan: required('tindakan', choice(tindakanKunci), 'Tindakan.', 'What is locked.'),
    unorId: nullable('unor_id', id, 'Unit; kosong = semua.', 'Unit; empty = any.'),
    jabatanId: nullable('jabatan_id', id, 'Jabatan; kosong = semua.', 'Jabatan; empty = any.'),
  },
};
