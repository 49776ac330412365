import type { Formasi, Jabatan, Kerabat, Pegawai, Peristiwa, Tugas, Unor, Volume } from '../domain/index.ts';
import { type Alur, generate, type Permintaan } from './alur.ts';

type Kolom<T> = readonly (readonly [name: string, cell: (row: T) => string | number | boolean | null])[];

const kompetensiCell = (levels: Readonly<Record<string, number>>): string =>
  Object.entries(levels)
    .map(([name, level]) => `${name}:${level}`)
    .join(';');

const unorKolom: Kolom<Unor> = [
  ['unor_id', (u) => u.unorId],
  ['nama', (u) => u.nama],
  ['induk_id', (u) => u.indukId],
  ['jenis', (u) => u.jenis],
  ['opd_id', (u) => u.opdId],
  ['kode_wilayah', (u) => u.kodeWilayah],
  ['lat', (u) => u.lat],
  ['lon', (u) => u.lon],
];
const jabatanKolom: Kolom<Jabatan> = [
  ['jabatan_id', (j) => j.jabatanId],
  ['nama', (j) => j.nama],
  ['jenis', (j) => j.jenis],
  ['jenjang', (j) => j.jenjang],
  ['rumpun', (j) => j.rumpun],
  ['kelas', (j) => j.kelas],
  ['eselon', (j) => j.eselon],
  ['golongan_min', (j) => j.golonganMin],
  ['pendidikan_min', (j) => j.pendidikanMin],
  ['jurusan', (j) => j.jurusan.join(';')],
  ['kompetensi', (j) => kompetensiCell(j.kompetensi)],
];
const formasiKolom: Kolom<Formasi> = [
  ['unor_id', (f) => f.unorId],
  ['jabatan_id', (f) => f.jabatanId],
  ['kebutuhan', (f) => f.kebutuhan],
  ['minimum', (f) => f.minimum],
  ['kritis', (f) => f.kritis],
];
const tugasKolom: Kolom<Tugas> = [
  ['unor_id', (t) => t.unorId],
  ['jabatan_id', (t) => t.jabatanId],
  ['uraian', (t) => t.uraian],
  ['satuan', (t) => t.satuan],
  ['volume', (t) => t.volume],
  ['periode', (t) => t.periode],
  ['norma_menit', (t) => t.normaMenit],
  ['wke_menit', (t) => t.wkeMenit],
  ['layanan_id', (t) => t.layananId],
];
const pegawaiKolom: Kolom<Pegawai> = [
  ['pegawai_id', (p) => p.pegawaiId],
  ['nip', (p) => p.nip],
  ['nama', (p) => p.nama],
  ['status', (p) => p.status],
  ['kedudukan_hukum', (p) => p.kedudukanHukum],
  ['golongan', (p) => p.golongan],
  ['pendidikan', (p) => p.pendidikan],
  ['jurusan', (p) => p.jurusan],
  ['unor_id', (p) => p.unorId],
  ['jabatan_id', (p) => p.jabatanId],
  ['tmt_jabatan', (p) => p.tmtJabatan],
  ['tanggal_lahir', (p) => p.tanggalLahir],
  ['tmt_cpns', (p) => p.tmtCpns],
  ['kinerja_1', (p) => p.kinerja1],
  ['kinerja_2', (p) => p.kinerja2],
  ['proses_disiplin', (p) => p.prosesDisiplin],
  ['tugas_belajar', (p) => p.tugasBelajar],
  ['ikatan_dinas_sampai', (p) => p.ikatanDinasSampai],
  ['kontrak_sampai', (p) => p.kontrakSampai],
  ['jam_per_minggu', (p) => p.jamPerMinggu],
  ['domisili_lat', (p) => p.domisiliLat],
  ['domisili_lon', (p) => p.domisiliLon],
  ['kompetensi', (p) => kompetensiCell(p.kompetensi)],
  ['riwayat_bulan_pengawas', (p) => p.riwayatBulanPengawas],
  ['riwayat_bulan_pelaksana', (p) => p.riwayatBulanPelaksana],
  ['kepamongprajaan', (p) => p.kepamongprajaan],
  ['lindung_sampai', (p) => p.lindungSampai],
  ['poin_rotasi', (p) => p.poinRotasi],
];
const kerabatKolom: Kolom<Kerabat> = [
  ['pegawai_id_a', (k) => k.pegawaiIdA],
  ['pegawai_id_b', (k) => k.pegawaiIdB],
  ['derajat', (k) => k.derajat],
];
const volumeKolom: Kolom<Volume> = [
  ['unor_id', (v) => v.unorId],
  ['layanan_id', (v) => v.layananId],
  ['tanggal', (v) => v.tanggal],
  ['masuk', (v) => v.masuk],
  ['selesai', (v) => v.selesai],
  ['antre', (v) => v.antre],
];
const peristiwaKolom: Kolom<Peristiwa> = [
  ['peristiwa_id', (p) => p.peristiwaId],
  ['nama', (p) => p.nama],
  ['mulai', (p) => p.mulai],
  ['selesai', (p) => p.selesai],
  ['unor_id', (p) => p.unorId],
  ['layanan_id', (p) => p.layananId],
  ['pengali', (p) => p.pengali],
];

/** One file of the package: its name and its lines without line ends, the header first. */
export interface Berkas {
  readonly name: string;
  readonly lines: () => Generator<string>;
}

/** RFC 4180: a cell with a comma, a quote or a line break is quoted. */
function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csv<T>(name: string, kolom: Kolom<T>, rows: () => Generator<T>): Berkas {
  return {
    name,
    *lines() {
      yield kolom.map(([title]) => title).join(',');
      for (const row of rows()) yield kolom.map(([, read]) => cell(read(row))).join(',');
    },
  };
}

/** The files of a generated package, line by line: a nation needs no more memory than one region. Same seed, same bytes. */
export function generateBerkas(wanted: Permintaan): Berkas[] {
  const alur: Alur = generate(wanted);
  return [
    csv('unor.csv', unorKolom, alur.unor),
    csv('jabatan.csv', jabatanKolom, alur.jabatan),
    csv('formasi.csv', formasiKolom, alur.formasi),
    csv('tugas.csv', tugasKolom, alur.tugas),
    csv('pegawai.csv', pegawaiKolom, alur.pegawai),
    csv('kerabat.csv', kerabatKolom, alur.kerabat),
    csv('volume.csv', volumeKolom, alur.volume),
    csv('peristiwa.csv', peristiwaKolom, alur.peristiwa),
    {
      name: 'kebijakan.json',
      *lines() {
        yield* kebijakanJson(alur);
      },
    },
  ];
}

/** The keys of DATA section 1; the rest of the policy stays at its default. */
function kebijakanJson({ kebijakan: k }: Alur): string[] {
  const { wkeMenit, tmt, maksimumMutasi, bobot, batas, lintasJabatan, benih } = k;
  return JSON.stringify({ wkeMenit, tmt, maksimumMutasi, bobot, batas, lintasJabatan, benih }, null, 2).split('\n');
}
