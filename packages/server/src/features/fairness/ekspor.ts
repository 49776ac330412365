import type { LaporanKeadilan } from '@seimbang/contract';
import type { OutCell, OutSheet } from '../../exchange/sheets/index.ts';

const DIMENSI: Readonly<Record<LaporanKeadilan['tabel'][number]['dimensi'], string>> = {
  'jenis-kelamin': 'Jenis kelamin',
  umur: 'Umur',
  golongan: 'Golongan',
  status: 'Status',
  unit: 'Unit asal',
};

const PUTUSAN: Readonly<Record<LaporanKeadilan['tabel'][number]['kelompok'][number]['putusan'], string>> = {
  'terlalu-sedikit': 'terlalu sedikit untuk diuji',
  'tidak-tampak-beda': 'tidak tampak beda',
  'perlu-diperiksa': 'perlu diperiksa',
};

const HEADER = [
  ['Dimensi', 'Kelompok', 'Orang yang dapat dipindah', 'Dipindah karena kebutuhan dinas', 'Bagian', 'Batas bawah 95 %'],
  ['Batas atas 95 %', 'Bagian pada yang lain', 'p (uji tepat)', 'p terkoreksi (Holm)', 'Daya uji', 'Putusan'],
].flat();

/** The aggregate as a workbook, as far as the caller sees it on the screen. */
export const keadilanSheets = (l: LaporanKeadilan): OutSheet[] => [
  { name: 'Ringkasan', rows: ringkasan(l) },
  { name: 'Kelompok', rows: [HEADER, ...l.tabel.flatMap(barisTabel)] },
  {
    name: 'Jarak',
    rows: [
      ['Tambahan jarak garis lurus (km)', 'Pindahan'],
      ...l.jarak.map((j): OutCell[] => [j.nama.join('; '), j.pindah]),
    ],
  },
];

const ringkasan = (l: LaporanKeadilan): OutCell[][] => [
  ['Tahun (TMT)', l.tahun],
  ['Data per', l.dataPer],
  ['Orang yang dapat dipindah', l.berisiko],
  ['Orang dipindah karena kebutuhan dinas', l.kena],
  ['Pindahan: kebutuhan dinas', l.pindah['kebutuhan-dinas']],
  ['Pindahan: memilih', l.pindah.memilih],
  ['Pindahan: sukarela', l.pindah.sukarela],
  ['Pindahan: permohonan', l.pindah.permohonan],
  ['Pindahan: promosi', l.pindah.promosi],
  ['Kelompok di bawah 5 orang', l.disembunyikan ? 'digabung' : 'ditampilkan (Inspektorat)'],
];

const barisTabel = ({ dimensi, kelompok }: LaporanKeadilan['tabel'][number]): OutCell[][] =>
  kelompok.map((k) => {
    const { bagian, bawah, atas } = k.bagian;
    const counts = [DIMENSI[dimensi], k.nama.join('; '), k.orang, k.kena];
    return [...counts, bagian, bawah, atas, k.bagianLain, k.p, k.pHolm, k.daya, PUTUSAN[k.putusan]];
  });
