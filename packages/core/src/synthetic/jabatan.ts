import type { Jabatan, JenisJabatan, Pendidikan } from '../domain/index.ts';

interface Rincian {
  readonly kelas: number;
  readonly min: Pendidikan;
  readonly kompetensi: Readonly<Record<string, number>>;
  readonly eselon?: string;
  readonly golongan?: string;
  readonly jenjang?: string;
  readonly rumpun?: string;
  readonly jurusan?: readonly string[];
}

const baris = (jabatanId: string, nama: string, jenis: JenisJabatan, r: Rincian): Jabatan => ({
  jabatanId,
  nama,
  jenis,
  jenjang: r.jenjang ?? null,
  rumpun: r.rumpun ?? null,
  kelas: r.kelas,
  eselon: r.eselon ?? null,
  golonganMin: r.golongan ?? null,
  pendidikanMin: r.min,
  jurusan: r.jurusan ?? [],
  kompetensi: r.kompetensi,
  ekstra: {},
});

/** Managerial and sociocultural level by structural level (PermenPANRB 38/2017): pengawas 2, administrator 3, JPT pratama 4. */
const standar = (level: number, teknis: Readonly<Record<string, number>>): Readonly<Record<string, number>> => ({
  manajerial: level,
  sosiokultural: level,
  ...teknis,
});

const struktural = (
  id: string,
  nama: string,
  eselon: string,
  kelas: number,
  golongan: string,
  teknis: Readonly<Record<string, number>>,
  jurusan: readonly string[] = [],
): Jabatan => {
  const level = eselon.startsWith('II.') ? 4 : eselon.startsWith('III') ? 3 : 2;
  const min = level === 2 && jurusan.length === 0 ? 'D3' : 'S1';
  return baris(id, nama, 'struktural', {
    kelas,
    eselon,
    golongan,
    min,
    rumpun: 'pemerintahan',
    jurusan,
    kompetensi: standar(level, teknis),
  });
};

const pelaksana = (
  id: string,
  nama: string,
  kelas: number,
  min: Pendidikan,
  rumpun: string,
  teknis: Readonly<Record<string, number>>,
): Jabatan => baris(id, nama, 'pelaksana', { kelas, min, rumpun, kompetensi: standar(1, teknis) });

const fungsional = (
  id: string,
  nama: string,
  jenjang: string,
  kelas: number,
  rumpun: string,
  jurusan: readonly string[],
): Jabatan =>
  baris(id, `${nama} ${jenjang}`, 'fungsional', {
    kelas,
    jenjang,
    rumpun,
    jurusan,
    min: /Terampil/.test(jenjang) ? 'D3' : 'S1',
    kompetensi: standar(jenjang === 'Ahli Muda' ? 2 : 1, { [`teknis-${rumpun}`]: jenjang === 'Ahli Muda' ? 3 : 2 }),
  });

/** Studies that lead to the posts of camat and lurah, as agencies write them into their requirements. */
export const jurusanPemerintahan: readonly string[] = [
  'Ilmu Pemerintahan',
  'Administrasi Negara',
  'Hukum',
  'Sosiologi',
  'Ilmu Politik',
];

/** Structural posts after PP 18/2016 art. 95 as amended by PP 72/2019; the classes are typical, each region decrees its own. */
const strukturalList: readonly Jabatan[] = [
  struktural('KADIN', 'Kepala Dinas', 'II.b', 14, 'IV/b', { 'teknis-kebijakan': 4 }),
  struktural('SEKDIN', 'Sekretaris Dinas', 'III.a', 12, 'IV/a', { 'teknis-keuangan': 3 }),
  struktural('KABAG', 'Kepala Bagian', 'III.a', 12, 'IV/a', { 'teknis-kebijakan': 3 }),
  struktural('KABID', 'Kepala Bidang', 'III.b', 11, 'III/d', { 'teknis-kebijakan': 3 }),
  struktural('KASUBAG-DIN', 'Kepala Subbagian Dinas', 'IV.a', 9, 'III/c', { 'teknis-keuangan': 3 }),
  struktural(
    'CAMAT',
    'Camat',
    'III.a',
    12,
    'IV/a',
    { 'teknis-pemerintahan': 4, 'teknis-trantib': 3 },
    jurusanPemerintahan,
  ),
  struktural('SEKCAM', 'Sekretaris Kecamatan', 'III.b', 11, 'III/d', {
    'teknis-pemerintahan': 3,
    'teknis-keuangan': 3,
  }),
  struktural('KASI-KEC-PEM', 'Kepala Seksi Pemerintahan Kecamatan', 'IV.a', 9, 'III/c', { 'teknis-pemerintahan': 3 }),
  struktural('KASI-KEC-BANG', 'Kepala Seksi Pembangunan Kecamatan', 'IV.a', 9, 'III/c', { 'teknis-pembangunan': 3 }),
  struktural('KASI-KEC-KESOS', 'Kepala Seksi Kesejahteraan Sosial Kecamatan', 'IV.a', 9, 'III/c', {
    'teknis-kesos': 3,
  }),
  struktural('KASI-KEC-TRANTIB', 'Kepala Seksi Ketenteraman dan Ketertiban Kecamatan', 'IV.a', 9, 'III/c', {
    'teknis-trantib': 3,
  }),
  struktural('KASUBAG-KEC-UMPEG', 'Kepala Subbagian Umum dan Kepegawaian Kecamatan', 'IV.b', 8, 'III/b', {
    'teknis-kepegawaian': 3,
  }),
  struktural('KASUBAG-KEC-RENKEU', 'Kepala Subbagian Perencanaan dan Keuangan Kecamatan', 'IV.b', 8, 'III/b', {
    'teknis-keuangan': 3,
  }),
  struktural(
    'LURAH',
    'Lurah',
    'IV.a',
    9,
    'III/c',
    { 'teknis-pemerintahan': 3, 'teknis-pelayanan': 3 },
    jurusanPemerintahan,
  ),
  struktural('SEKLUR', 'Sekretaris Kelurahan', 'IV.b', 8, 'III/b', { 'teknis-pemerintahan': 2, 'teknis-keuangan': 2 }),
  struktural('KASI-KEL-PEM', 'Kepala Seksi Pemerintahan dan Pembangunan Kelurahan', 'IV.b', 8, 'III/b', {
    'teknis-pemerintahan': 2,
    'teknis-pembangunan': 2,
  }),
  struktural('KASI-KEL-KESOS', 'Kepala Seksi Kesejahteraan Sosial Kelurahan', 'IV.b', 8, 'III/b', {
    'teknis-kesos': 2,
  }),
  struktural('KASI-KEL-TRANTIB', 'Kepala Seksi Ketenteraman dan Ketertiban Kelurahan', 'IV.b', 8, 'III/b', {
    'teknis-trantib': 2,
  }),
];

/** Pelaksana of the present nomenclature (KepmenPANRB 11/2024): three schooling levels, office work and counter work. */
const pelaksanaList: readonly Jabatan[] = [
  pelaksana('PTK', 'Penelaah Teknis Kebijakan', 7, 'S1', 'administrasi', { 'teknis-kebijakan': 3 }),
  pelaksana('PLO', 'Penata Layanan Operasional', 7, 'S1', 'layanan', { 'teknis-pelayanan': 3 }),
  pelaksana('PDI', 'Pengolah Data dan Informasi', 6, 'D3', 'administrasi', { 'teknis-adminduk': 3 }),
  pelaksana('PGL', 'Pengelola Layanan Operasional', 6, 'D3', 'layanan', { 'teknis-pelayanan': 2 }),
  pelaksana('PAP', 'Pengadministrasi Perkantoran', 5, 'SLTA', 'administrasi', { 'teknis-persuratan': 2 }),
  pelaksana('ADM-SEKOLAH', 'Pengadministrasi Sekolah', 5, 'SLTA', 'administrasi', { 'teknis-persuratan': 2 }),
  pelaksana('ADM-KES', 'Pengadministrasi Rekam Medis', 5, 'SLTA', 'administrasi', { 'teknis-persuratan': 2 }),
  pelaksana('OLO', 'Operator Layanan Operasional', 5, 'SLTA', 'layanan', { 'teknis-pelayanan': 2 }),
];

const fungsionalList: readonly Jabatan[] = [
  fungsional('ARSIPARIS-T', 'Arsiparis', 'Terampil', 6, 'kearsipan', ['Kearsipan', 'Administrasi']),
  fungsional('PRAKOM-P', 'Pranata Komputer', 'Ahli Pertama', 8, 'informatika', ['Informatika', 'Sistem Informasi']),
  fungsional('PERENCANA-P', 'Perencana', 'Ahli Pertama', 8, 'perencanaan', ['Ekonomi', 'Planologi', 'Administrasi']),
  fungsional('ANALIS-SDMA-P', 'Analis SDM Aparatur', 'Ahli Pertama', 8, 'kepegawaian', [
    'Administrasi',
    'Hukum',
    'Psikologi',
  ]),
  fungsional('PEKSOS-P', 'Pekerja Sosial', 'Ahli Pertama', 8, 'kesos', ['Kesejahteraan Sosial', 'Sosiologi']),
  fungsional('ADB-P', 'Administrator Database Kependudukan', 'Ahli Pertama', 8, 'adminduk', [
    'Informatika',
    'Statistika',
  ]),
  fungsional('POLPP-T', 'Polisi Pamong Praja', 'Terampil', 6, 'trantib', []),
  fungsional('DAMKAR-T', 'Pemadam Kebakaran', 'Terampil', 6, 'kebakaran', []),
  fungsional('PENGUJI-T', 'Penguji Kendaraan Bermotor', 'Terampil', 6, 'perhubungan', ['Teknik Mesin', 'Otomotif']),
  fungsional('TEKNIK-P', 'Teknik Pengairan', 'Ahli Pertama', 8, 'pekerjaan-umum', ['Teknik Sipil']),
  fungsional('GURU-KELAS-P', 'Guru Kelas', 'Ahli Pertama', 8, 'pembelajaran', ['Pendidikan Guru SD']),
  fungsional('GURU-KELAS-M', 'Guru Kelas', 'Ahli Muda', 9, 'pembelajaran', ['Pendidikan Guru SD']),
  fungsional('GURU-PJOK-P', 'Guru PJOK', 'Ahli Pertama', 8, 'pembelajaran', ['Pendidikan Jasmani']),
  fungsional('GURU-AGAMA-P', 'Guru Pendidikan Agama', 'Ahli Pertama', 8, 'pembelajaran', ['Pendidikan Agama']),
  fungsional('GURU-MTK-P', 'Guru Matematika', 'Ahli Pertama', 8, 'pembelajaran', ['Pendidikan Matematika']),
  fungsional('GURU-IND-P', 'Guru Bahasa Indonesia', 'Ahli Pertama', 8, 'pembelajaran', ['Pendidikan Bahasa Indonesia']),
  fungsional('GURU-ING-P', 'Guru Bahasa Inggris', 'Ahli Pertama', 8, 'pembelajaran', ['Pendidikan Bahasa Inggris']),
  fungsional('GURU-IPA-P', 'Guru IPA', 'Ahli Pertama', 8, 'pembelajaran', ['Pendidikan IPA', 'Pendidikan Biologi']),
  fungsional('GURU-IPS-P', 'Guru IPS', 'Ahli Pertama', 8, 'pembelajaran', ['Pendidikan IPS', 'Pendidikan Geografi']),
  fungsional('GURU-PKN-P', 'Guru PPKn', 'Ahli Pertama', 8, 'pembelajaran', ['Pendidikan Kewarganegaraan']),
  fungsional('GURU-SENI-P', 'Guru Seni Budaya', 'Ahli Pertama', 8, 'pembelajaran', ['Pendidikan Seni']),
  fungsional('GURU-BK-P', 'Guru Bimbingan dan Konseling', 'Ahli Pertama', 8, 'pembelajaran', [
    'Bimbingan dan Konseling',
  ]),
  fungsional('DOKTER-P', 'Dokter', 'Ahli Pertama', 9, 'medis', ['Kedokteran']),
  fungsional('PERAWAT-T', 'Perawat', 'Terampil', 6, 'keperawatan', ['Keperawatan']),
  fungsional('PERAWAT-P', 'Perawat', 'Ahli Pertama', 8, 'keperawatan', ['Keperawatan']),
  fungsional('BIDAN-T', 'Bidan', 'Terampil', 6, 'kebidanan', ['Kebidanan']),
  fungsional('APOTEKER-P', 'Apoteker', 'Ahli Pertama', 8, 'farmasi', ['Farmasi']),
  fungsional('NUTRISI-T', 'Nutrisionis', 'Terampil', 6, 'gizi', ['Gizi']),
  fungsional('SANITASI-T', 'Tenaga Sanitasi Lingkungan', 'Terampil', 6, 'sanitasi', ['Kesehatan Lingkungan']),
  fungsional('GIGI-T', 'Terapis Gigi dan Mulut', 'Terampil', 6, 'gigi', ['Kesehatan Gigi']),
  fungsional('PROMKES-P', 'Promotor Kesehatan', 'Ahli Pertama', 8, 'promosi-kesehatan', ['Kesehatan Masyarakat']),
  fungsional('EPID-P', 'Epidemiolog Kesehatan', 'Ahli Pertama', 8, 'epidemiologi', [
    'Kesehatan Masyarakat',
    'Epidemiologi',
  ]),
  fungsional('RADIOGRAFER-T', 'Radiografer', 'Terampil', 6, 'radiologi', ['Radiologi']),
  fungsional('LABKES-T', 'Pranata Laboratorium Kesehatan', 'Terampil', 6, 'laboratorium', ['Analis Kesehatan']),
];

export const jabatanKatalog: readonly Jabatan[] = [...strukturalList, ...pelaksanaList, ...fungsionalList];

const byId = new Map(jabatanKatalog.map((j) => [j.jabatanId, j]));

/** A jabatan of the catalogue; asking for one that is not there is a bug. */
export function jabatan(id: string): Jabatan {
  const found = byId.get(id);
  if (!found) throw new Error(`synthetic: jabatan "${id}" is not in the catalogue.`);
  return found;
}

/** Technical competences that office work shares; people hold some of them whatever their present post. */
export const teknisUmum: readonly string[] = [
  ...new Set(
    [...strukturalList, ...pelaksanaList].flatMap((j) =>
      Object.keys(j.kompetensi).filter((k) => k.startsWith('teknis-')),
    ),
  ),
];
