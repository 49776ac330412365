import { type Field, field } from './field.ts';

const nomor = field('nomor', 'Nomor urut', 'Row number', 'NO | NOMOR | NOMOR URUT | NO URUT', 'buang');
const keterangan = field('keterangan', 'Keterangan', 'Remark', 'KETERANGAN | KET | CATATAN', 'ekstra');

const unor = field(
  'unor',
  'Unit organisasi',
  'Unit',
  `
    NAMA UNIT | UNIT KERJA | UNIT ORGANISASI | UNOR | UNOR NAMA | NAMA UNOR | NAMA UNIT KERJA
    NAMA UNIT ORGANISASI | UNIT | UNIT PENEMPATAN | PERANGKAT DAERAH | KELURAHAN | TEMPAT TUGAS
    SATUAN KERJA`,
);
const unorInduk = field(
  'unor_induk',
  'Unit induk',
  'Parent unit',
  `
    UNOR INDUK | UNOR INDUK NAMA | UNIT INDUK | UNIT KERJA INDUK | UNIT ORGANISASI INDUK | OPD | SKPD
    KECAMATAN | PERANGKAT DAERAH INDUK`,
);
const jabatan = field(
  'jabatan',
  'Nama jabatan',
  'Post',
  `
    NAMA JABATAN | JABATAN | JABATAN NAMA | JABATAN PEMANGKU | NOMENKLATUR JABATAN | URAIAN JABATAN
    NAMA NOMENKLATUR JABATAN`,
);
const jenisJabatan = field(
  'jenis_jabatan',
  'Jenis jabatan',
  'Kind of post',
  'JENIS JABATAN | JENIS JABATAN NAMA | TIPE JABATAN | KELOMPOK JABATAN',
);
const kelas = field(
  'kelas',
  'Kelas jabatan',
  'Job class',
  'KELAS | KELAS JABATAN | KLS JAB | JOB CLASS | GRADE | KELAS JAB',
);
const eselon = field('eselon', 'Eselon', 'Echelon', 'ESELON | ESELON JABATAN');

const NEED = `
    HASIL ABK | KEBUTUHAN | KEBUTUHAN PEGAWAI | K | JUMLAH KEBUTUHAN | KEBUTUHAN JABATAN | ABK
    PEGAWAI YANG DIBUTUHKAN | JUMLAH PEGAWAI YANG DIBUTUHKAN | FORMASI | JUMLAH KEBUTUHAN PEGAWAI
    KEBUTUHAN ABK | HASIL ANALISIS BEBAN KERJA | KEBUTUHAN FORMASI | HASIL ABK KEBUTUHAN
    KEBUTUHAN HASIL ABK`;

/** Columns of a peta jabatan or bezetting list: one row per jabatan in a unit. */
export const formasiFields: readonly Field[] = [
  nomor,
  unor,
  unorInduk,
  jabatan,
  jenisJabatan,
  eselon,
  kelas,
  field(
    'bezetting',
    'Bezetting (pegawai yang ada)',
    'Incumbents',
    `
    BEZETTING | B | JUMLAH PEGAWAI | EKSISTING | PEGAWAI YANG ADA | JUMLAH BEZETTING | BEZETING
    PEGAWAI SAAT INI | BEZETTING PEGAWAI | JUMLAH PEGAWAI YANG ADA | JUMLAH PEGAWAI SAAT INI
    PERSEDIAAN PEGAWAI | EXISTING`,
    'ekstra',
  ),
  field('kebutuhan', 'Kebutuhan (hasil ABK)', 'Need (workload analysis)', NEED),
  field(
    'selisih',
    'Selisih (+/-)',
    'Difference (+/-)',
    `
    +/- | + / - | SELISIH | KEKURANGAN KELEBIHAN | KELEBIHAN / KEKURANGAN | KURANG LEBIH | + | PLUS MINUS`,
    'ekstra',
  ),
  field('minimum', 'Minimum pegawai', 'People who must stay', 'MINIMUM | MINIMUM PEGAWAI | JUMLAH MINIMUM'),
  keterangan,
];

/** Columns of the task table of an ABK form. */
export const tugasFields: readonly Field[] = [
  nomor,
  unor,
  unorInduk,
  jabatan,
  jenisJabatan,
  field(
    'uraian',
    'Uraian tugas',
    'Task',
    `
    URAIAN TUGAS | URAIAN TUGAS JABATAN | TUGAS | KEGIATAN | RINCIAN TUGAS | TUGAS POKOK | URAIAN KEGIATAN
    URAIAN | URAIAN PEKERJAAN | TUGAS JABATAN | TAHAPAN KEGIATAN | URAIAN TUGAS TAHAPAN`,
  ),
  field(
    'satuan',
    'Satuan hasil',
    'Unit of output',
    `
    SATUAN HASIL | SATUAN | HASIL KERJA | SATUAN HASIL KERJA | OUTPUT | SATUAN OUTPUT | SATUAN VOLUME
    HASIL`,
  ),
  field(
    'volume',
    'Volume (jumlah hasil)',
    'Volume',
    `
    VOLUME | VOLUME KERJA | JUMLAH HASIL | VOLUME BEBAN KERJA | VOLUME PER TAHUN | VOLUME KERJA 1 TAHUN
    JUMLAH HASIL KERJA | JUMLAH BEBAN | VOLUME TAHUN | JUMLAH VOLUME | VOLUME SATU TAHUN
    JUMLAH HASIL PER TAHUN | FREKUENSI | VOLUME PER BULAN | VOLUME PER MINGGU | VOLUME PER HARI
    VOLUME BULAN | VOLUME MINGGU | VOLUME HARI | TARGET VOLUME | BEBAN TUGAS`,
  ),
  field(
    'beban',
    'Beban kerja',
    'Workload',
    `
    BEBAN KERJA | JUMLAH BEBAN KERJA | BEBAN KERJA TAHUN | TOTAL BEBAN KERJA | JUMLAH WAKTU | WAKTU TOTAL
    JUMLAH WAKTU PENYELESAIAN | TOTAL WAKTU`,
  ),
  field('periode', 'Periode', 'Period', 'PERIODE | SATUAN WAKTU | PER | PERIODE VOLUME'),
  field(
    'norma',
    'Waktu penyelesaian (norma waktu)',
    'Norm time',
    `
    WAKTU PENYELESAIAN | NORMA WAKTU | WAKTU PENYELESAIAN MENIT | NORMA WAKTU MENIT | STANDAR WAKTU
    WAKTU PENYELESAIAN RATA RATA | LAMA PENYELESAIAN | WAKTU PENYELESAIAN JAM | NORMA WAKTU JAM
    WAKTU STANDAR | WAKTU PENYELESAIAN TUGAS | WAKTU | NORMA MENIT | WAKTU PER HASIL | NORMA`,
  ),
  field(
    'wke',
    'Waktu kerja efektif',
    'Effective working time',
    `
    WAKTU KERJA EFEKTIF | WKE | WAKTU EFEKTIF | WAKTU KERJA EFEKTIF MENIT | JAM KERJA EFEKTIF
    WAKTU KERJA EFEKTIF JAM | WKE MENIT | WAKTU EFEKTIF KERJA PENYELESAIAN | WAKTU KERJA EFEKTIF PER TAHUN`,
  ),
  field('kebutuhan', 'Pegawai yang dibutuhkan', 'People needed', NEED, 'ekstra'),
  keterangan,
];
