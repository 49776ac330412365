/** PostgreSQL types of the package tables. */
type Tipe = 'text' | 'date' | 'double precision' | 'boolean' | 'json';

/** One file of the package: its table, and for every field of the domain type its column and type. */
export interface PaketTable {
  readonly table: string;
  readonly columns: readonly { readonly field: string; readonly column: string; readonly tipe: Tipe }[];
}

const columnOf = (field: string): string =>
  field.replace(/(\d+)$/, '_$1').replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

function tableOf<F extends string>(table: string, fields: Readonly<Record<F, Tipe>>): PaketTable {
  const columns = Object.entries<Tipe>(fields).map(([field, tipe]) => ({ field, column: columnOf(field), tipe }));
  return { table, columns };
}

/** Tables in the order in which foreign keys allow them to be filled. */
export const paketTables = {
  unor: tableOf('unor', {
    unorId: 'text',
    nama: 'text',
    indukId: 'text',
    jenis: 'text',
    opdId: 'text',
    kodeWilayah: 'text',
    lat: 'double precision',
    lon: 'double precision',
    ekstra: 'json',
  }),
  jabatan: tableOf('jabatan', {
    jabatanId: 'text',
    nama: 'text',
    jenis: 'text',
    jenjang: 'text',
    rumpun: 'text',
    kelas: 'double precision',
    eselon: 'text',
    golonganMin: 'text',
    pendidikanMin: 'text',
    jurusan: 'json',
    kompetensi: 'json',
    ekstra: 'json',
  }),
  formasi: tableOf('formasi', {
    unorId: 'text',
    jabatanId: 'text',
    kebutuhan: 'double precision',
    minimum: 'double precision',
    kritis: 'boolean',
    ekstra: 'json',
  }),
  tugas: tableOf('tugas', {
    unorId: 'text',
    jabatanId: 'text',
    uraian: 'text',
    satuan: 'text',
    volume: 'double precision',
    periode: 'text',
    normaMenit: 'double precision',
    wkeMenit: 'double precision',
    layananId: 'text',
    ekstra: 'json',
  }),
  pegawai: tableOf('pegawai', {
    pegawaiId: 'text',
    nip: 'text',
    nama: 'text',
    status: 'text',
    kedudukanHukum: 'text',
    golongan: 'text',
    pendidikan: 'text',
    jurusan: 'text',
    unorId: 'text',
    jabatanId: 'text',
    tmtJabatan: 'date',
    tanggalLahir: 'date',
    tmtCpns: 'date',
    kinerja1: 'text',
    kinerja2: 'text',
    prosesDisiplin: 'boolean',
    tugasBelajar: 'boolean',
    ikatanDinasSampai: 'date',
    kontrakSampai: 'date',
    jamPerMinggu: 'double precision',
    domisiliLat: 'double precision',
    domisiliLon: 'double precision',
    kompetensi: 'json',
    riwayatBulanPengawas: 'double precision',
    riwayatBulanPelaksana: 'double precision',
    kepamongprajaan: 'boolean',
    lindungSampai: 'date',
    poinRotasi: 'double precision',
    ekstra: 'json',
  }),
  kerabat: tableOf('kerabat', {
    pegawaiIdA: 'text',
    pegawaiIdB: 'text',
    derajat: 'double precision',
    ekstra: 'json',
  }),
  volume: tableOf('volume', {
    unorId: 'text',
    layananId: 'text',
    tanggal: 'date',
    masuk: 'double precision',
    selesai: 'double precision',
    antre: 'double precision',
    ekstra: 'json',
  }),
  peristiwa: tableOf('peristiwa', {
    peristiwaId: 'text',
    nama: 'text',
    mulai: 'date',
    selesai: 'date',
    unorId: 'text',
    layananId: 'text',
    pengali: 'double precision',
    ekstra: 'json',
  }),
  minat: minatTable(),
  kunci: tableOf('kunci', {
    pegawaiId: 'text',
    tindakan: 'text',
    unorId: 'text',
    jabatanId: 'text',
    ekstra: 'json',
  }),
} as const;

/** `urutan` of minat.csv is the wish's rank; the column of that name holds the row's place in the file, as everywhere. */
function minatTable(): PaketTable {
  const { columns } = tableOf('minat', {
    pegawaiId: 'text',
    nomor: 'double precision',
    unorId: 'text',
    jabatanId: 'text',
    ekstra: 'json',
  });
  return { table: 'minat', columns: columns.map((c) => (c.field === 'nomor' ? { ...c, field: 'urutan' } : c)) };
}

export type PaketFile = keyof typeof paketTables;
export const PAKET_FILES = Object.keys(paketTables) as PaketFile[];
