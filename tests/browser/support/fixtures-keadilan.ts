import type { LaporanKeadilan, TandaPeriksa } from '@seimbang/contract';
import { ID, KELURAHAN, PEGAWAI, pick, type Texts } from './fixture-places.ts';

type Kelompok = LaporanKeadilan['tabel'][number]['kelompok'][number];

/** Shares with intervals as the exact formula would give them, near enough for a picture. */
/** 196 people, 14 of them moved. */
const kelompok = (nama: readonly string[], orang: number, kena: number, putusan: Kelompok['putusan']): Kelompok => {
  const bagian = kena / orang;
  const half = 1.96 * Math.sqrt((bagian * (1 - bagian)) / orang + 1 / (4 * orang * orang));
  return {
    nama,
    orang,
    kena,
    bagian: { bagian, bawah: Math.max(0, bagian - half), atas: Math.min(1, bagian + half) },
    bagianLain: Math.max(0, 14 - kena) / (196 - orang),
    p: putusan === 'terlalu-sedikit' ? null : 0.02,
    pHolm: putusan === 'terlalu-sedikit' ? null : putusan === 'perlu-diperiksa' ? 0.012 : 0.63,
    daya: putusan === 'terlalu-sedikit' ? 0.21 : 0.74,
    putusan,
  };
};

const unit = (count: number, texts: Texts): Kelompok[] =>
  Array.from({ length: count }, (_, i) => {
    const name = `${pick(KELURAHAN, i).nama}${i >= 11 ? ` ${i}` : ''}${texts.tail}`;
    return kelompok([name], 17 + (i % 5), i % 3, 'terlalu-sedikit');
  });

export const laporan = (texts: Texts, units: number): LaporanKeadilan => ({
  tahun: 2026,
  tahunTersedia: [2026, 2025],
  dataPer: '2026-11-20',
  berisiko: 196,
  kena: 14,
  pindah: { 'kebutuhan-dinas': 14, memilih: 3, sukarela: 11, permohonan: 2, promosi: 4 },
  hilang: 1,
  disembunyikan: true,
  syarat: { taraf: 0.05, odds: 3, daya: 0.5, kelompokTerkecil: 5 },
  tabel: [
    {
      dimensi: 'jenis-kelamin',
      kelompok: [
        kelompok(['laki-laki'], 92, 2, 'perlu-diperiksa'),
        kelompok(['perempuan'], 104, 12, 'perlu-diperiksa'),
      ],
      pTabel: 0.0116,
    },
    {
      dimensi: 'umur',
      kelompok: [
        kelompok(['30-39'], 71, 6, 'tidak-tampak-beda'),
        kelompok(['40-49'], 80, 5, 'tidak-tampak-beda'),
        kelompok(['di-bawah-30', '50-ke-atas'], 45, 3, 'terlalu-sedikit'),
      ],
      pTabel: 0.81,
    },
    {
      dimensi: 'golongan',
      kelompok: [
        kelompok(['II'], 60, 4, 'terlalu-sedikit'),
        kelompok(['III'], 110, 9, 'tidak-tampak-beda'),
        kelompok(['PPPK'], 26, 1, 'terlalu-sedikit'),
      ],
      pTabel: 0.7,
    },
    {
      dimensi: 'status',
      kelompok: [kelompok(['PNS'], 170, 13, 'terlalu-sedikit'), kelompok(['PPPK'], 26, 1, 'terlalu-sedikit')],
      pTabel: 0.7,
    },
    { dimensi: 'unit', kelompok: unit(units, texts), pTabel: 0.4 },
  ],
  jarak: [
    { nama: ['0'], pindah: 6 },
    { nama: ['0-5', '5-10'], pindah: 8 },
  ],
});

export const kosong: LaporanKeadilan = {
  ...laporan({ tail: '' }, 0),
  tahun: 2027,
  tahunTersedia: [],
  berisiko: 196,
  kena: 0,
  pindah: { 'kebutuhan-dinas': 0, memilih: 0, sukarela: 0, permohonan: 0, promosi: 0 },
  hilang: 0,
  tabel: [],
  jarak: [],
};

const ATURAN = [
  ['luar-rencana', 'Pindahan di luar rencana', 'Move outside a plan'],
  ['dua-kali', 'Orang yang sama dua kali dalam 24 bulan', 'The same person twice in 24 months'],
  ['setelah-menolak', 'Dipindah segera setelah menolak atau berkeberatan', 'Moved soon after refusing or objecting'],
  ['stempel', 'Tidak pernah ada yang diubah', 'Nothing is ever changed'],
] as const;

export const tanda = (texts: Texts, cases: number): TandaPeriksa => ({
  dataPer: '2026-11-20',
  usul: 7,
  baris: 34,
  tanda: ATURAN.map(([kode, id, en], k) => ({
    kode,
    nama: { id, en },
    aturan: {
      id: `Baris SK yang tidak berasal dari rencana, putaran, permohonan, atau hak kembali.${texts.tail}`,
      en: `A line of a decree that comes from no plan, round, request or right to return.${texts.tail}`,
    },
    diperiksa: 34,
    satuan: 'baris',
    perkara: Array.from({ length: k === 3 ? 0 : cases }, (_, i) => ({
      usulId: ID,
      judul: `Penataan 2026-${i + 1}${texts.tail}`,
      nomor: i % 2 === 0 ? i + 1 : null,
      nama: i % 2 === 0 ? pick(PEGAWAI, i) + texts.tail : null,
      fakta: {
        id: `Diusulkan langsung oleh Ratna Puspitasari.${texts.tail}`,
        en: `Proposed directly by Ratna Puspitasari.${texts.tail}`,
      },
    })),
  })),
  belumDapat: [
    {
      id: 'Percobaan memutus tanpa kuorum: percobaan yang ditolak sistem tidak meninggalkan catatan.',
      en: 'Attempts to decide without a quorum: an attempt that the system refuses leaves no record.',
    },
  ],
});

export const tandaKosong: TandaPeriksa = { ...tanda({ tail: '' }, 0), usul: 0, baris: 0 };
