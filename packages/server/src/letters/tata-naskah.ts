import type { TataNaskah } from './data.ts';

/**
 * Defaults for Pemerintah Kota Semarang; an agency keeps its own and adds its local rules to `mengingat`. Laws are cited as the legal
 * register knows them; the classification code is the archive's main class for personnel.
 */
export const tataNaskahSemarang: TataNaskah = {
  kepalaDaerah: 'Wali Kota Semarang',
  provinsi: 'Provinsi Jawa Tengah',
  pemerintah: 'Pemerintah Kota Semarang',
  sekretariat: 'Sekretariat Daerah',
  perangkatKepegawaian: 'Badan Kepegawaian, Pendidikan dan Pelatihan',
  alamat: 'Jalan Pemuda Nomor 148, Semarang',
  kontak: '',
  tempat: 'Semarang',
  kodeKlasifikasi: '800',
  kertas: 'F4',
  mengingat: [
    'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali diubah',
    'Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan sebagaimana telah diubah',
    'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara',
    'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020',
    'Peraturan Pemerintah Nomor 49 Tahun 2018 tentang Manajemen Pegawai Pemerintah dengan Perjanjian Kerja',
    'Peraturan Pemerintah Nomor 79 Tahun 2021 tentang Upaya Administratif dan Badan Pertimbangan Aparatur Sipil Negara',
    'Peraturan Badan Kepegawaian Negara Nomor 5 Tahun 2019 tentang Tata Cara Pelaksanaan Mutasi',
  ],
  tembusan: ['Kepala Kantor Regional I Badan Kepegawaian Negara', 'Inspektur Kota Semarang', 'Yang bersangkutan'],
  hariKerjaKeberatan: 14,
};
