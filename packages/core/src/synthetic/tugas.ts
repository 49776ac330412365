import type { Periode, Tugas } from '../domain/index.ts';
import type { Random } from '../kernel/index.ts';
import { jabatan } from './jabatan.ts';

type Pola = readonly [
  uraian: string,
  satuan: string,
  normaMenit: number,
  porsi: number,
  periode: Periode,
  layananId?: string,
];

/** What each kind of post does, with the norm time per piece and its usual share of the load; shares of one post add up to about 1. */
const POLA: Readonly<Record<string, readonly Pola[]>> = {
  PTK: [
    ['Menelaah usulan kegiatan dan menyusun nota dinas', 'naskah', 240, 0.5, 'tahun'],
    ['Menyusun bahan musyawarah perencanaan pembangunan', 'dokumen', 900, 0.2, 'tahun'],
    ['Memantau dan melaporkan pelaksanaan kegiatan', 'laporan', 300, 0.3, 'bulan'],
  ],
  PLO: [
    ['Memverifikasi permohonan layanan warga', 'berkas', 12, 0.5, 'hari', 'SURAT'],
    ['Menindaklanjuti pengaduan warga', 'aduan', 90, 0.3, 'bulan', 'ADUAN'],
    ['Menyusun laporan layanan', 'laporan', 240, 0.2, 'bulan'],
  ],
  PDI: [
    ['Memutakhirkan data kependudukan dan kemiskinan', 'data', 8, 0.6, 'hari', 'ADMINDUK'],
    ['Mengolah data profil wilayah', 'tabel', 120, 0.25, 'bulan'],
    ['Memverifikasi berkas bantuan sosial', 'berkas', 25, 0.15, 'bulan'],
  ],
  PGL: [
    ['Melayani pemohon di loket', 'pemohon', 10, 0.6, 'hari', 'SURAT'],
    ['Mengelola sarana dan prasarana layanan', 'kegiatan', 120, 0.2, 'bulan'],
    ['Mendampingi kegiatan RT dan RW', 'kegiatan', 150, 0.2, 'bulan'],
  ],
  PAP: [
    ['Mengagendakan dan mendistribusikan surat', 'surat', 6, 0.5, 'hari'],
    ['Menata arsip aktif', 'berkas', 15, 0.3, 'minggu'],
    ['Menyiapkan administrasi rapat', 'rapat', 180, 0.2, 'bulan'],
  ],
  OLO: [
    ['Menerima dan mengarahkan tamu layanan', 'orang', 5, 0.5, 'hari', 'SURAT'],
    ['Mengoperasikan sarana layanan keliling', 'kegiatan', 210, 0.3, 'bulan'],
    ['Mengantar berkas antarunit', 'kali', 45, 0.2, 'minggu'],
  ],
};

const GURU: readonly Pola[] = [
  ['Melaksanakan pembelajaran tatap muka', 'jam pelajaran', 40, 0.7, 'minggu'],
  ['Menilai hasil belajar', 'berkas', 6, 0.2, 'minggu'],
  ['Menyusun rencana pembelajaran', 'dokumen', 120, 0.1, 'bulan'],
];
const KLINIS: readonly Pola[] = [
  ['Melayani pasien rawat jalan', 'pasien', 14, 0.7, 'hari', 'PASIEN'],
  ['Melaksanakan kunjungan lapangan', 'kunjungan', 90, 0.2, 'minggu'],
  ['Mengisi rekam medis dan laporan', 'dokumen', 20, 0.1, 'minggu'],
];
const UMUM: readonly Pola[] = [
  ['Melaksanakan tugas pokok sesuai uraian jabatan', 'kegiatan', 60, 0.6, 'minggu'],
  ['Menyusun dokumen hasil kerja', 'dokumen', 300, 0.25, 'bulan'],
  ['Melaporkan pelaksanaan tugas', 'laporan', 180, 0.15, 'bulan'],
];

function polaOf(jabatanId: string): readonly Pola[] {
  const rumpun = jabatan(jabatanId).rumpun ?? '';
  if (rumpun === 'pembelajaran') return GURU;
  if (/medis|keperawatan|kebidanan|farmasi|gizi|gigi|laboratorium|radiologi/.test(rumpun)) return KLINIS;
  return POLA[jabatanId.startsWith('ADM-') ? 'PAP' : jabatanId] ?? UMUM;
}

/** Periods of one year in the set that belongs to 75,000 minutes (MODEL section 1). */
const PER_TAHUN: Readonly<Record<Periode, number>> = { tahun: 1, bulan: 12, minggu: 50, hari: 250 };
const WKE = 75_000;

/**
 * Rows of tugas.csv whose sum is close to `need` people (FTE at 75,000 minutes). Volumes are whole pieces per period, at least one,
 * so the result differs from `need` by a few hundredths.
 */
export function tugasRows(unorId: string, jabatanId: string, need: number, dice: Random): Tugas[] {
  return polaOf(jabatanId).map(([uraian, satuan, normaMenit, porsi, periode, layananId]) => {
    const share = porsi * (0.9 + 0.2 * dice.next());
    const volume = Math.max(1, Math.round((need * WKE * share) / (normaMenit * PER_TAHUN[periode])));
    return {
      unorId,
      jabatanId,
      uraian,
      satuan,
      volume,
      periode,
      normaMenit,
      wkeMenit: null,
      layananId: layananId ?? null,
      ekstra: {},
    };
  });
}
