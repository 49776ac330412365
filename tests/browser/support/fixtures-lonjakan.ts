import type { BalasanOf } from '@seimbang/contract';
import { ID, KELURAHAN, PEGAWAI, pick, type Texts } from './fixture-places.ts';

type Meja = BalasanOf<'lonjakan'>;
type Bantuan = BalasanOf<'bantuan'>;
type Simulasi = BalasanOf<'lonjakanSimulasi'>;

const uuid = (n: number): string => ID.replace('0000-7000', `${String(1000 + n)}-7000`);
const unit = (at: number, texts: Texts) => {
  const { id, nama } = pick(KELURAHAN, at);
  return { unorId: id, unorNama: nama + texts.tail };
};
const dayAfter = (day: string, n: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);

const MULAI = '2027-06-14';
const hari = [0, 1, 2, 3, 4].map((n) => ({
  tanggal: dayAfter(MULAI, n),
  masuk: 225 - 20 * n,
  bawah: 178 - 16 * n,
  atas: 286 - 25 * n,
  perlu: 10.8 - 0.8 * n,
  kurang: 7.8 - 0.8 * n,
}));

const peringatan = (at: number, texts: Texts): Meja['peringatan'][number] => ({
  kunci: `${pick(KELURAHAN, at).id}|SURAT|${MULAI}|${at}`,
  ...unit(at, texts),
  layanan: [{ id: `VERIFIKASI-SPMB${texts.tail.replaceAll(' ', '-')}` }],
  peristiwa: [`SPMB SD${texts.tail}`],
  mulai: MULAI,
  selesai: dayAfter(MULAI, 4),
  hariPuncak: MULAI,
  fte: 3,
  kurangPuncak: 7.8 - at * 0.3,
  hariKurang: 5,
  orangHari: 31.8,
  keyakinan: 'sedang',
  kali: 3,
  mintaPaling: '2027-05-24',
  terlambat: at % 2 === 1,
  milikSaya: at === 0,
  bantuanId: at === 1 ? ID : null,
  hari,
});

const ringkas = (at: number, texts: Texts): Meja['bantuan'][number] => ({
  id: at === 0 ? ID : uuid(at),
  versi: 2,
  ...unit(at, texts),
  mulai: MULAI,
  selesai: dayAfter(MULAI, 4),
  jamSehari: 40,
  tahap: pick(['diminta', 'diusulkan', 'berjalan', 'selesai', 'ditolak'] as const, at),
  peristiwa: [`SPMB SD${texts.tail}`],
  orang: at,
  milikSaya: at === 0,
});

export const meja = (texts: Texts, n: number): Meja => ({
  hariIni: '2027-05-10',
  sampai: '2027-05-07',
  peringatan: Array.from({ length: n }, (_, i) => peringatan(i, texts)),
  unit: Array.from({ length: Math.min(11, Math.max(1, n)) }, (_, i) => ({
    ...unit(i, texts),
    fte: 6,
    pekan: Array.from({ length: 52 }, (_x, w) => ({
      mulai: dayAfter('2027-05-10', 7 * w),
      hariBuka: 5,
      perlu: 4 + (w % 5) * 0.4,
      puncak: w === 5 ? 10.8 : 5,
      kurang: w === 5 ? 4.8 : 0,
      longgar: w === 5 ? 0 : 1 + (i % 3),
    })),
  })),
  peristiwa: [
    { nama: `SPMB SD 2027${texts.tail}`, mulai: MULAI, selesai: dayAfter(MULAI, 4), unorNama: null },
    { nama: 'SPMB SMP 2027', mulai: '2027-06-24', selesai: '2027-06-28', unorNama: `Dinas Pendidikan${texts.tail}` },
  ],
  bantuan: Array.from({ length: Math.min(5, n) }, (_, i) => ringkas(i, texts)),
  kredit: Array.from({ length: Math.min(11, n) }, (_, i) => ({
    ...unit(i, texts),
    dipinjamkan: 30 - i,
    dipinjam: 3 * i,
    saldo: 30 - 4 * i,
  })),
});

export const mejaKosong: Meja = {
  hariIni: '2027-05-10',
  sampai: null,
  peringatan: [],
  unit: [],
  peristiwa: [],
  bantuan: [],
  kredit: [],
};

const pilihan = (orang: number, tunggu: number | null) => ({
  orang,
  tungguRata: tunggu,
  tungguP90: tunggu === null ? null : tunggu * 2.3,
  dalamSasaran: tunggu === null ? 0 : 0.83,
  tunggakanAkhir: tunggu === null ? 312 : 0,
  tunggakanPuncak: 312,
});

export const panel = (texts: Texts, peran: 'penerima' | 'pemberi' = 'penerima'): BalasanOf<'lonjakanLayanan'> => ({
  ...unit(0, texts),
  peran,
  sasaranMenit: 15,
  layanan: [
    {
      layananId: `VERIFIKASI-SPMB${texts.tail.replaceAll(' ', '-')}`,
      tanggal: MULAI,
      tanpaBantuan: pilihan(3, null),
      pilihan: [pilihan(8, null), pilihan(9, 14.2), pilihan(10, 4.1)],
      saran: {
        id: 'Cukup, tanpa kelebihan: dengan 9 orang 83 % pengunjung dilayani dalam 15 menit.',
        en: 'Enough and no more: with 9 people 83 % of the visitors are served within 15 minutes.',
      },
    },
  ],
});

export const bahan = (texts: Texts): BalasanOf<'bantuanBahan'> => ({
  hariIni: '2027-05-10',
  ...unit(0, texts),
  unit: [{ unorId: unit(0, texts).unorId, nama: unit(0, texts).unorNama }],
  rumpun: [`pemerintahan${texts.tail}`, 'umum'],
  menitSehari: 300,
  peringatan: peringatan(0, texts),
  mulai: MULAI,
  selesai: dayAfter(MULAI, 4),
  jamSehari: 39,
  layanan: panel(texts),
});

export const bahanKosong = (texts: Texts): BalasanOf<'bantuanBahan'> => ({
  ...bahan(texts),
  peringatan: null,
  rumpun: [],
  layanan: { ...panel(texts), layanan: [] },
});

const alasan = [
  { code: 'relawan', id: 'Menyatakan bersedia membantu.', en: 'Has offered to help.' },
  { code: 'jarak', id: '3,4 km dari kantor asal.', en: '3,4 km from the own office.' },
];

export const bantuan = (texts: Texts, people: number): Bantuan => ({
  ...ringkas(0, texts),
  tahap: 'berjalan',
  orang: people,
  hariIni: dayAfter(MULAI, 2),
  jamDiminta: 39,
  jamSehari: 40,
  rumpun: null,
  alasan: `SPMB SD: prakiraan 225 berkas pada 14 Juni 2027.${texts.tail}`,
  peminta: { oleh: `Gendis Maharani${texts.tail}`, pada: '2027-05-12T03:30:00+00:00' },
  layanan: [{ id: 'VERIFIKASI-SPMB' }, { id: 'LEGALISIR' }],
  peringatan: peringatan(0, texts),
  menitSehari: 300,
  ubahan: [
    { oleh: 'Nadia Puspitarini', pada: '2027-05-13T03:30:00+00:00', jamSehari: 40, alasan: `Disetujui.${texts.tail}` },
  ],
  rencana: {
    id: uuid(7),
    keadaan: 'selesai',
    dibuat: '2027-05-13T03:30:00+00:00',
    detik: 1.4,
    masalah: null,
    paruhWaktu: true,
    larang: [{ pegawaiId: 'P9', nama: pick(PEGAWAI, 9) + texts.tail }],
    dahulukan: [],
    hasil: {
      objective: 41_200_000,
      tanpaBantuan: 212_000_000,
      bound: 40_900_000,
      gap: 300_000,
      proof: 'none',
      stopped: false,
      periksa: { ok: true, jumlah: 14 },
      orang: Array.from({ length: people }, (_, i) => ({
        pegawaiId: `P${i}`,
        nama: pick(PEGAWAI, i) + texts.tail,
        jabatanNama: `Pengadministrasi Perkantoran${texts.tail}`,
        ...unit(i, texts),
        mulai: MULAI,
        selesai: dayAfter(MULAI, 4),
        porsi: i % 2 === 0 ? 1 : 0.5,
        hari: 5,
        km: 3.4,
        relawan: i === 0,
        dahulukan: false,
        alasan,
      })),
      hari: hari.map((h) => ({
        tanggal: h.tanggal,
        perlu: h.perlu,
        fte: 3,
        kurang: h.kurang,
        dibantu: 4.8,
        masihKurang: Math.max(0, h.kurang - 4.8),
      })),
      penerima: panel(texts),
      pemberi: [panel(texts, 'pemberi')],
      catatan: [
        {
          id: `Volume sesudah 7 Mei adalah ramalan.${texts.tail}`,
          en: `Volumes after 7 May are forecast.${texts.tail}`,
        },
      ],
    },
  },
  relawan: 4,
  usul: [
    {
      id: uuid(8),
      judul: `Bantuan SPMB SD di Dinas Pendidikan${texts.tail}`,
      keadaan: 'berjalan',
      mulai: MULAI,
      selesai: dayAfter(MULAI, 4),
      evaluasiId: ID,
    },
  ],
  daftarHadir: Array.from({ length: people }, (_, i) => ({
    usulId: uuid(8),
    pegawaiId: `P${i}`,
    nama: pick(PEGAWAI, i) + texts.tail,
    unorNama: unit(i, texts).unorNama,
    porsi: 1,
    mulai: MULAI,
    selesai: dayAfter(MULAI, 4),
    keadaan: 'berjalan',
    relawan: i === 0,
    hari: hari.map((h, n) => ({
      tanggal: h.tanggal,
      harap: 0.6,
      hadir: n < 2 ? ('hadir' as const) : null,
      koreksi: n === 1 ? 1 : 0,
    })),
    hariHadir: 2,
    terimaKasih: i === 0 ? { nomor: '800.1/3/CP/BKPP/2027', tanggal: dayAfter(MULAI, 5) } : null,
  })),
  antrean: hari.map((h, n) => ({
    tanggal: h.tanggal,
    harapMasuk: h.masuk,
    harapTanpa: 120 * (n + 1),
    harapDengan: 40 * n,
    masuk: n < 3 ? h.masuk + 4 : null,
    selesai: n < 3 ? h.masuk - 30 : null,
    antre: n < 3 ? 34 * (n + 1) : null,
  })),
  boleh: ['ubah', 'tolak', 'tarik', 'susun', 'usulkan', 'hadir', 'antrean'],
});

export const bantuanKosong = (texts: Texts): Bantuan => ({
  ...bantuan(texts, 0),
  tahap: 'diminta',
  ubahan: [],
  peringatan: null,
  rencana: null,
  relawan: null,
  usul: [],
  antrean: [],
  boleh: [],
});

export const saya = (texts: Texts, n: number): BalasanOf<'bantuanSaya'> => ({
  hariIni: '2027-05-10',
  relawan: Array.from({ length: n }, (_, i) => ({
    id: uuid(20 + i),
    mulai: dayAfter(MULAI, 30 * i),
    selesai: dayAfter(MULAI, 30 * i + 4),
    porsi: i % 2 === 0 ? 1 : 0.5,
    dicabut: i === 1,
    pada: '2027-05-10T03:30:00+00:00',
  })),
  peristiwa: meja(texts, n).peristiwa.slice(0, n),
  tugas: Array.from({ length: Math.min(2, n) }, (_, i) => ({
    bantuanId: uuid(30 + i),
    usulId: uuid(40 + i),
    unorNama: `Dinas Pendidikan${texts.tail}`,
    mulai: MULAI,
    selesai: dayAfter(MULAI, 4),
    porsi: 1,
    keadaan: i === 0 ? 'berjalan' : 'selesai',
    hariHadir: 5,
    terimaKasih: i === 1,
  })),
});

const selang = (rata: number) => ({ rata, bawah: rata * 0.8, atas: rata * 1.3 });
const ukuran = (minutes: number): Simulasi['tanpa'] => ({
  tungguRata: selang(minutes),
  tungguP90: selang(2 * minutes),
  dalamSasaran: selang(minutes > 60 ? 0.1 : 0.7),
  pulang: selang(minutes / 3),
  keluhan: selang(minutes / 8),
});

export const simulasi = (texts: Texts, n: number): Simulasi => ({
  varian: 'bantuan',
  benih: 'spmb-2027',
  ulangan: 200,
  ...unit(0, texts),
  layananId: 'VERIFIKASI-SPMB',
  peristiwa: [`SPMB SD${texts.tail}`],
  mulai: MULAI,
  selesai: dayAfter(MULAI, 4),
  sasaranMenit: 15,
  menitLayanan: 12,
  menitBuka: 300,
  petugas: 1.2,
  pembantu: Array.from({ length: n }, (_, i) => ({
    nama: pick(PEGAWAI, i) + texts.tail,
    unorNama: unit(i, texts).unorNama,
    mulai: MULAI,
    selesai: dayAfter(MULAI, 4),
    porsi: 1,
    sampai: dayAfter(MULAI, 4),
  })),
  rencana: { bound: 40_900_000, objective: 41_200_000, gap: 300_000, proof: 'none' },
  perHari: hari.slice(0, n).map((h) => ({
    tanggal: h.tanggal,
    masuk: h.masuk,
    petugas: 1.2,
    pembantu: n,
    tanpa: ukuran(140),
    dengan: ukuran(18),
  })),
  tanpa: ukuran(140),
  dengan: ukuran(18),
  selisih: ukuran(-122),
  keluhan: { dasar: 2, karenaTunggu: 12, sebabLain: 0 },
});
