import { type Field, field, PRIBADI } from './field.ts';

/** Columns of lists of people: SIASN exports, SIASN API field names, DUK, local SIMPEG lists. */
export const pegawaiFields: readonly Field[] = [
  field('pegawai_id', 'ID pegawai (PNS ID)', 'Person id (PNS ID)', 'PNS ID | ASN ID | ID PEGAWAI | ID ASN | ID ORANG'),
  field(
    'nip',
    'NIP / NI PPPK',
    'Employee number',
    `
    NIP BARU | NIP | NOMOR INDUK PEGAWAI | NIP / NI PPPK | NIP/NIPPPK | NI PPPK | NIPPPK | NIP PEGAWAI
    NO NIP | NOMOR INDUK | NIP NIPPPK BARU | NIP 18 DIGIT`,
  ),
  field(
    'nama_nip',
    'Nama dan NIP dalam satu sel',
    'Name and employee number in one cell',
    `
    NAMA / NIP | NAMA PEGAWAI / NIP | NAMA LENGKAP / NIP | NAMA NIP BARU | NAMA / NIP / TANGGAL LAHIR
    NAMA / NIP / TEMPAT TANGGAL LAHIR | NAMA / NIP / PANGKAT GOL`,
  ),
  field(
    'nama',
    'Nama',
    'Name',
    `
    NAMA | NAMA PEGAWAI | NAMA LENGKAP | NAMA PNS | NAMA ASN | NAMA GELAR | NAMA LENGKAP DAN GELAR`,
  ),
  field('gelar_depan', 'Gelar depan', 'Title before the name', 'GELAR DEPAN | GELAR DEPAN NAMA | GLR DEPAN', 'ekstra'),
  field(
    'gelar_belakang',
    'Gelar belakang',
    'Degree after the name',
    'GELAR BELAKANG | GELAR BELAKANG NAMA | GLR BELAKANG | GELAR BLK',
    'ekstra',
  ),
  field('tanggal_lahir', 'Tanggal lahir', 'Birth date', 'TANGGAL LAHIR | TGL LAHIR | TGL. LHR | LAHIR TANGGAL'),
  field(
    'ttl',
    'Tempat, tanggal lahir',
    'Place and date of birth',
    'TEMPAT, TANGGAL LAHIR | TEMPAT DAN TGL LAHIR | TEMPAT TGL LHR | TTL',
  ),
  field(
    'status',
    'Status (PNS, CPNS, PPPK)',
    'Status (PNS, CPNS, PPPK)',
    `
    JENIS PEGAWAI NAMA | STATUS PEGAWAI | STATUS KEPEGAWAIAN | JENIS PEGAWAI | STATUS ASN | JENIS ASN
    STATUS | JENIS KEPEGAWAIAN`,
  ),
  field('status_cpns', 'Status CPNS/PNS (C/P)', 'CPNS/PNS status (C/P)', 'STATUS CPNS PNS'),
  field(
    'kedudukan_hukum',
    'Kedudukan hukum (kode)',
    'Legal status (code)',
    `
    KEDUDUKAN HUKUM ID | KEDUDUKAN HUKUM KODE | KODE KEDUDUKAN HUKUM | KEDUDUKAN PNS ID | KEDUDUKAN ID`,
  ),
  field(
    'kedudukan_hukum_nama',
    'Kedudukan hukum (nama)',
    'Legal status (name)',
    'KEDUDUKAN HUKUM NAMA | KEDUDUKAN HUKUM | KEDUDUKAN PNS NAMA | KEDUDUKAN PEGAWAI',
  ),
  field(
    'golongan_kode',
    'Golongan (kode SIASN)',
    'Grade (SIASN code)',
    'GOL AKHIR ID | GOLONGAN ID | GOL RUANG AKHIR ID | KODE GOLONGAN',
  ),
  field(
    'golongan',
    'Golongan / pangkat',
    'Grade',
    `
    GOL AKHIR NAMA | GOL RUANG AKHIR | GOL AKHIR | GOL. RUANG | PANGKAT / GOL. RUANG | GOLONGAN
    PANGKAT / GOLONGAN | PANGKAT | GOL RUANG NAMA | GOLONGAN NAMA | GOL RUANG AKHIR NAMA
    GOLONGAN RUANG TERAKHIR | GOLONGAN TERAKHIR | GOL PPPK | PANGKAT TERAKHIR / GOL RUANG
    PANGKAT GOLONGAN RUANG NAMA`,
  ),
  field(
    'pangkat',
    'Nama pangkat',
    'Rank name',
    'PANGKAT AKHIR | PANGKAT NAMA | PANGKAT TERAKHIR | PANGKAT AKHIR NAMA',
    'ekstra',
  ),
  field(
    'tmt_golongan',
    'TMT golongan',
    'Grade since',
    `
    TMT GOLONGAN | TMT GOL AKHIR | PANGKAT TMT | TMT GOL RUANG | TMT PANGKAT GOLONGAN | TMT PANGKAT TERAKHIR
    PANGKAT GOLONGAN RUANG TMT | TMT GOLONGAN RUANG AKHIR`,
    'ekstra',
  ),
  field(
    'masa_kerja_tahun',
    'Masa kerja (tahun)',
    'Service (years)',
    `
    MK TAHUN | MASA KERJA TAHUN | MASA KERJA THN | MASA KERJA GOLONGAN TAHUN | MASA KERJA KESELURUHAN TAHUN`,
    'ekstra',
  ),
  field(
    'masa_kerja_bulan',
    'Masa kerja (bulan)',
    'Service (months)',
    `
    MK BULAN | MASA KERJA BULAN | MASA KERJA BLN | MASA KERJA GOLONGAN BULAN | MASA KERJA KESELURUHAN BULAN`,
    'ekstra',
  ),
  field(
    'masa_kerja',
    'Masa kerja',
    'Service',
    'MASA KERJA | MASA KERJA GOLONGAN | MASA KERJA KESELURUHAN | MK GOLONGAN',
    'ekstra',
  ),
  field(
    'jenis_jabatan',
    'Jenis jabatan',
    'Kind of post',
    `
    JENIS JABATAN NAMA | JENIS JABATAN | TIPE JABATAN | KELOMPOK JABATAN | JENIS JABATAN ID
    RUMPUN JENIS JABATAN`,
  ),
  field(
    'jabatan',
    'Nama jabatan',
    'Post',
    `
    JABATAN NAMA | NAMA JABATAN | JABATAN | JABATAN TERAKHIR | JABATAN SEKARANG | NAMA JABATAN TERAKHIR
    JABATAN AKHIR | NAMA JABATAN SEKARANG | JABATAN SAAT INI`,
  ),
  field(
    'tmt_jabatan',
    'TMT jabatan',
    'In post since',
    `
    TMT JABATAN | JABATAN TMT | TMT JAB | TANGGAL MULAI JABATAN | TMT JABATAN TERAKHIR
    TMT JABATAN SEKARANG | TMT NAMA JABATAN | TMT JABATAN AKHIR | TMT JABATAN SAAT INI
    TERHITUNG MULAI TANGGAL JABATAN`,
  ),
  field('eselon', 'Eselon', 'Echelon', 'ESELON | ESELON NAMA | ESELON JABATAN | NAMA ESELON | ESELON LEVEL'),
  field(
    'pendidikan',
    'Tingkat pendidikan',
    'Education level',
    `
    TINGKAT PENDIDIKAN NAMA | TINGKAT PENDIDIKAN | PENDIDIKAN TINGKAT IJAZAH | TINGKAT IJAZAH
    IJAZAH TERAKHIR | PENDIDIKAN NAMA | PENDIDIKAN TERAKHIR | PENDIDIKAN | JENJANG PENDIDIKAN
    PENDIDIKAN AKHIR | PENDIDIKAN TERAKHIR NAMA | PENDIDIKAN TINGKAT | TINGKAT PENDIDIKAN TERAKHIR`,
  ),
  field(
    'jurusan',
    'Jurusan',
    'Field of study',
    `
    JURUSAN | PROGRAM STUDI | PRODI | JURUSAN PENDIDIKAN | PENDIDIKAN JURUSAN | NAMA JURUSAN
    NAMA PENDIDIKAN JURUSAN | BIDANG STUDI`,
  ),
  field(
    'tahun_lulus',
    'Tahun lulus',
    'Year of graduation',
    `
    TAHUN LULUS | PENDIDIKAN THN LULUS | LULUS TAHUN | TAHUN LULUS PENDIDIKAN | LULUS`,
    'ekstra',
  ),
  field(
    'unor',
    'Unit organisasi',
    'Unit',
    `
    UNOR NAMA | NAMA UNOR | UNIT ORGANISASI | UNIT KERJA | NAMA UNIT KERJA | UNOR | NAMA UNIT
    NAMA UNIT ORGANISASI | TEMPAT TUGAS | UNIT | TEMPAT BEKERJA | UNIT KERJA SEKARANG | LOKASI TUGAS
    UNIT PENEMPATAN | KELURAHAN | UNIT KERJA UNOR`,
  ),
  field(
    'unor_induk',
    'Unit induk',
    'Parent unit',
    `
    UNOR INDUK NAMA | SATUAN KERJA KERJA NAMA | UNOR INDUK | UNIT KERJA INDUK | PERANGKAT DAERAH
    NAMA PERANGKAT DAERAH | OPD | SKPD | SATUAN KERJA | SATUAN KERJA NAMA | UNIT INDUK | KECAMATAN
    UNOR ATASAN NAMA | UNIT ORGANISASI INDUK | UNOR ATASAN`,
  ),
  field('siasn_unor_id', 'ID unor SIASN', 'SIASN unit id', 'UNOR ID | ID UNOR | KODE UNOR', 'ekstra'),
  field('tmt_cpns', 'TMT CPNS', 'CPNS since', 'TMT CPNS | TANGGAL MULAI CPNS | TMT CAPEG'),
  field(
    'kontrak_sampai',
    'Akhir kontrak PPPK',
    'Contract end',
    `
    AKHIR KONTRAK | KONTRAK SAMPAI | TANGGAL AKHIR KONTRAK | MASA KONTRAK SAMPAI | SELESAI KONTRAK
    TMT AKHIR KONTRAK | AKHIR PERJANJIAN KERJA | TANGGAL AKHIR PERJANJIAN KERJA`,
  ),
  field(
    'jam_per_minggu',
    'Jam kerja per minggu',
    'Hours per week',
    'JAM PER MINGGU | JAM KERJA PER MINGGU | JAM KERJA SEMINGGU',
  ),
  field(
    'kinerja_1',
    'Predikat kinerja tahun terakhir',
    'Performance, last year',
    `
    KINERJA 1 | PREDIKAT KINERJA | PREDIKAT KINERJA TERAKHIR | KINERJA TERAKHIR
    PREDIKAT KINERJA TAHUN TERAKHIR | PREDIKAT SKP`,
  ),
  field(
    'kinerja_2',
    'Predikat kinerja tahun sebelumnya',
    'Performance, year before',
    `
    KINERJA 2 | PREDIKAT KINERJA SEBELUMNYA | PREDIKAT KINERJA TAHUN SEBELUMNYA | KINERJA TAHUN SEBELUMNYA`,
  ),
  field('usia', 'Usia', 'Age', 'USIA | UMUR | USIA TAHUN'),
  field('tmt_pensiun', 'TMT pensiun', 'Retirement', 'TMT PENSIUN | TANGGAL PENSIUN | TMT BUP', 'ekstra'),
  field('bup', 'Batas usia pensiun', 'Retirement age', 'BUP PENSIUN | BUP | BATAS USIA PENSIUN', 'ekstra'),
  field('keterangan', 'Keterangan', 'Remark', 'KET | KETERANGAN | CATATAN', 'ekstra'),
  field('nomor', 'Nomor urut', 'Row number', 'NO | NOMOR | NOMOR URUT | NO URUT | NO.', 'buang'),
];

/**
 * Columns that must not be stored: sex, religion, ethnicity and group may not be inputs (PP 11/2017 art. 56(3), EL-25); the rest is not
 * needed for a plan (UU 27/2022, PDP-02).
 */
const PRIVATE_HEADERS = `
    JENIS KELAMIN | KELAMIN | JK | L/P | LP | SEX | GENDER | JENIS KELAMIN NAMA | JENIS KELAMIN ID
    JENIS KEL | JNS KELAMIN | AGAMA | AGAMA ID | AGAMA NAMA | SUKU | SUKU BANGSA | RAS | GOLONGAN DARAH
    GOL DARAH | JENIS KAWIN | JENIS KAWIN ID | JENIS KAWIN NAMA | STATUS KAWIN | STATUS PERKAWINAN
    STATUS NIKAH | JUMLAH ANAK | NAMA PASANGAN | NAMA SUAMI ISTRI | NIK | NOMOR IDENTITAS | NO KTP | KTP
    NOMOR NIK | NOMOR INDUK KEPENDUDUKAN | IS VALID NIK | NO KK | NOMOR KARTU KELUARGA | NOMOR HP | NO HP
    HP | TELEPON | NO TELP | NOMOR TELEPON | NO TELEPON | NO HP WA | NOMOR WHATSAPP | WA | EMAIL | EMAIL GOV
    SUREL | ALAMAT EMAIL | ALAMAT | ALAMAT RUMAH | ALAMAT LENGKAP | ALAMAT DOMISILI | ALAMAT TEMPAT TINGGAL
    ALAMAT KTP | NPWP | NPWP NOMOR | NOMOR NPWP | NO NPWP | BPJS | NOMOR BPJS | NO BPJS | KARPEG | NO KARPEG
    NOMOR KARPEG | KARTU PEGAWAI | KARTU ASN VIRTUAL | NO KARTU ASN | TASPEN | NO TASPEN | NOMOR REKENING
    NO REKENING | KARIS KARSU | TEMPAT LAHIR | TEMPAT LAHIR ID | TEMPAT LAHIR NAMA | KOTA LAHIR | FOTO`;

export const pribadiField: Field = field(
  PRIBADI,
  'Data pribadi (tidak disimpan)',
  'Personal data (not stored)',
  PRIVATE_HEADERS,
  'buang',
);
