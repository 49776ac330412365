import { day } from '@seimbang/core/kernel';
import type {
  BarisMutasi,
  BeritaAcaraData,
  Bukti,
  GerbongSurat,
  Keseimbangan,
  Naskah,
  Orang,
  Penandatangan,
  Pertimbangan,
  PetikanData,
  SkData,
  SuratTugasData,
  UsulanData,
} from '../data.ts';
import { tataNaskahSemarang } from '../tata-naskah.ts';

/** Invented letters: no person, number or decision in them exists. */

const DEPAN = ['Rini', 'Agus', 'Siti', 'Bambang', 'Dewi', 'Joko', 'Wahyu', 'Endang', 'Slamet', 'Yuli', 'Hadi', 'Maya'];
const BELAKANG = ['Wulandari', 'Prakoso', 'Aminah', 'Setiadi', 'Lestari', 'Hartono', 'Nugraheni', 'Sulistyo'];
const KELURAHAN = ['Pudakpayung', 'Gedawang', 'Jabungan', 'Pedalangan', 'Banyumanik', 'Srondol Kulon', 'Ngesrep'];

export const walikota: Penandatangan = {
  jabatan: 'Wali Kota Semarang',
  nama: 'Contoh Walikota',
  gelarDepan: 'Dr.',
  gelarBelakang: 'S.Sos., M.M.',
  pangkat: null,
  nip: null,
  atasNama: null,
};

export const kepalaBkpp: Penandatangan = {
  jabatan: 'Kepala Badan Kepegawaian, Pendidikan dan Pelatihan',
  nama: 'Contoh Kepala',
  gelarDepan: null,
  gelarBelakang: 'S.H., M.Si.',
  pangkat: 'Pembina Utama Muda',
  nip: '197001011995031999',
  atasNama: null,
};

export const naskah = (ubah: Partial<Naskah> = {}): Naskah => ({
  tata: tataNaskahSemarang,
  nomor: '800.1.3/123/2026',
  tanggal: day('2026-11-23'),
  klasifikasi: 'Biasa',
  penandatangan: walikota,
  sudahTte: false,
  sidik: '7f3a91c204be55d0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718',
  demo: true,
  ...ubah,
});

export const orang = (i: number, ubah: Partial<Orang> = {}): Orang => ({
  nama: `${DEPAN[i % DEPAN.length]} ${BELAKANG[i % BELAKANG.length]}`,
  gelarDepan: null,
  gelarBelakang: i % 3 === 0 ? 'S.Kom.' : null,
  nip: `19850${1 + (i % 9)}12201001${1 + (i % 2)}${String(i % 1000).padStart(3, '0')}`,
  status: 'PNS',
  pangkat: 'Penata Muda',
  golongan: 'III/a',
  ...ubah,
});

const kelurahan = (i: number): string => `Kelurahan ${KELURAHAN[i % KELURAHAN.length]}`;

export const baris = (i: number, ubah: Partial<BarisMutasi> = {}): BarisMutasi => ({
  no: i + 1,
  orang: orang(i),
  lama: { jabatan: 'Pengadministrasi Kependudukan', unit: kelurahan(i) },
  baru:
    i % 4 === 0
      ? { jabatan: 'Lurah', unit: kelurahan(i + 2) }
      : { jabatan: 'Pengadministrasi Kependudukan', unit: kelurahan(i + 3) },
  kelas: i % 4 === 0 ? 9 : 6,
  eselon: i % 4 === 0 ? 'IV.a' : null,
  tmt: day('2027-01-04'),
  jenis: i % 4 === 0 ? 'promosi' : 'mutasi',
  dilantik: i % 4 === 0,
  ...ubah,
});

export const banyakBaris = (n: number): BarisMutasi[] => Array.from({ length: n }, (_, i) => baris(i));

export const sebelum: Keseimbangan = {
  simpangan: 0.2134,
  rasioTertinggi: 1.42,
  rasioTerendah: 0.74,
  pegawaiBerlebih: 3,
  pegawaiLonggar: 4,
  kompetensiTerpenuhi: 0.912,
};
export const sesudah: Keseimbangan = {
  simpangan: 0.0941,
  rasioTertinggi: 1.21,
  rasioTerendah: 0.88,
  pegawaiBerlebih: 1,
  pegawaiLonggar: 0,
  kompetensiTerpenuhi: 0.935,
};

export const pertimbangan: Pertimbangan = {
  sebelum,
  sesudah,
  bebanUnit: [
    { unorId: 'kel-1', unit: 'Kelurahan Pudakpayung', sebelum: 1.42, sesudah: 1.21 },
    { unorId: 'kel-2', unit: 'Kelurahan Ngesrep', sebelum: 0.74, sesudah: 0.93 },
    { unorId: 'kel-3', unit: 'Kelurahan Jabungan', sebelum: null, sesudah: 1.02 },
  ],
  lowongTerisi: [
    { jabatan: 'Lurah', unit: 'Kelurahan Jabungan' },
    { jabatan: 'Lurah', unit: 'Kelurahan Ngesrep' },
  ],
  pasal: ['PP 11/2017 Pasal 190 ayat (3)', 'PP 11/2017 Pasal 54', 'PP 17/2018 Pasal 26'],
};

export const bukti: Bukti = {
  status: 'optimal',
  celah: 0,
  terverifikasi: true,
  aturanDiperiksa: 27,
  aturanBelumDiperiksa: ['EL-12', 'EL-30'],
  inputHash: 'a'.repeat(64),
  planHash: 'b'.repeat(64),
};

export const gerbong: GerbongSurat[] = [
  {
    id: 'G1',
    kind: 'rantai',
    langkah: [
      'Rini Wulandari: Kelurahan Pudakpayung ke Lurah Kelurahan Jabungan',
      'Agus Prakoso: Kelurahan Gedawang ke Kelurahan Banyumanik',
    ],
  },
  { id: 'G2', kind: 'siklus', langkah: ['Siti Aminah: Kelurahan Jabungan ke Kelurahan Srondol Kulon'] },
];

const tentang = 'Pemindahan dan Pengangkatan Pegawai Negeri Sipil di Lingkungan Pemerintah Kota Semarang';
const beritaAcara = { nomor: 'BA/017/TPK/2026', tanggal: day('2026-11-02') };
export const rekomendasi = { nomor: '12345/R-AK.02.03/SD/2026', tanggal: day('2026-11-12') };

export const sk = (n = 9): SkData => ({
  naskah: naskah(),
  tentang,
  pertimbangan,
  beritaAcara,
  rekomendasi,
  baris: banyakBaris(n),
});

export const petikan = (i = 0): PetikanData => ({
  naskah: naskah(),
  tentang,
  beritaAcara,
  rekomendasi,
  baris: baris(i),
  alasan: [
    'bahwa beban kerja Kelurahan Jabungan memerlukan pejabat definitif',
    'bahwa yang bersangkutan memenuhi syarat pendidikan, pangkat, dan pengalaman (PP 11/2017 Pasal 54)',
  ],
  pengesah: kepalaBkpp,
});

export const beritaAcaraTpk = (n = 9): BeritaAcaraData => ({
  naskah: naskah({
    nomor: beritaAcara.nomor,
    tanggal: beritaAcara.tanggal,
    klasifikasi: 'Terbatas',
    penandatangan: { ...kepalaBkpp, jabatan: 'Ketua Tim Penilai Kinerja' },
  }),
  hal: 'Penataan pegawai Kecamatan Banyumanik',
  rapat: { tanggal: beritaAcara.tanggal, tempat: 'Ruang Rapat Sekretariat Daerah' },
  anggota: [
    { nama: 'Contoh Ketua, S.H., M.H.', kedudukan: 'Ketua', jabatan: 'Sekretaris Daerah', hadir: true },
    { nama: 'Contoh Sekretaris, S.Sos.', kedudukan: 'Sekretaris', jabatan: 'Kepala BKPP', hadir: true },
    { nama: 'Contoh Satu', kedudukan: 'Anggota', jabatan: 'Inspektur', hadir: true },
    { nama: 'Contoh Dua', kedudukan: 'Anggota', jabatan: 'Asisten Pemerintahan', hadir: true },
    { nama: 'Contoh Tiga', kedudukan: 'Anggota', jabatan: 'Kepala Bagian Organisasi', hadir: true },
    { nama: 'Contoh Empat', kedudukan: 'Anggota', jabatan: 'Kepala Bagian Hukum', hadir: false },
  ],
  kuorumMinimum: 5,
  konflik: [{ nama: 'Contoh Dua', no: 2, keterangan: 'kerabat derajat kedua dari pegawai yang dibahas' }],
  hasil: banyakBaris(n).map((b, i) => ({
    no: b.no,
    nama: b.orang.nama,
    nip: b.orang.nip,
    lama: b.lama,
    baru: b.baru,
    setujui: i === 1 ? 3 : i === 5 ? 1 : 5,
    tolak: i === 1 ? 1 : i === 5 ? 4 : 0,
    tinjauUlang: 0,
    konflik: i === 1 ? 1 : 0,
    hasil: i === 5 ? ('tolak' as const) : ('setujui' as const),
    alasan:
      i === 5
        ? ['Kelurahan asal sedang menyelesaikan pendataan sampai Desember.']
        : ['Memenuhi syarat dan dibutuhkan.'],
  })),
  keluar: [],
  pendapatBerbeda: [{ nama: 'Contoh Satu', no: 2, alasan: 'Pengalaman pelayanan sebaiknya satu tahun lagi.' }],
  catatan: ['Keberatan Kepala Kelurahan Ngesrep telah dijawab tertulis sebelum rapat.'],
});

export const usulan = (bentuk: UsulanData['bentuk'], n = 9): UsulanData => ({
  bentuk,
  naskah: naskah({ nomor: '800.1.3/98/2026', penandatangan: kepalaBkpp }),
  kepada: 'Wali Kota Semarang selaku Pejabat Pembina Kepegawaian',
  dari: 'Kepala Badan Kepegawaian, Pendidikan dan Pelatihan',
  hal: 'Usulan penataan pegawai Kecamatan Banyumanik',
  pertimbangan,
  bukti,
  baris: banyakBaris(n),
  lampiran: '1 (satu) berkas',
});

export const suratTugas = (): SuratTugasData => ({
  naskah: naskah({ nomor: '800.1.11/45/2027', tanggal: day('2027-06-01'), penandatangan: kepalaBkpp }),
  dasar: ['Permohonan bantuan Kepala Dinas Pendidikan Nomor 400.3/77/2027 tanggal 24 Mei 2027'],
  anggota: [0, 1, 2, 3].map((i) => ({
    orang: orang(i),
    tempat: { jabatan: 'Pengadministrasi Kependudukan', unit: kelurahan(i) },
    ketua: i === 0,
  })),
  untuk: ['membantu pelayanan pendaftaran murid baru di loket', 'memverifikasi berkas domisili pendaftar'],
  unitPenerima: 'Dinas Pendidikan Kota Semarang',
  mulai: day('2027-06-22'),
  selesai: day('2027-07-09'),
  laporan: { kepada: 'Sekretaris Daerah', paling: day('2027-07-16') },
  perpanjanganDari: null,
});
