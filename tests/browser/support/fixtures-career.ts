import type { BalasanOf } from '@seimbang/contract';
import { ID, KELURAHAN, PEGAWAI, pick, type Texts } from './fixture-places.ts';

type Kalender = BalasanOf<'kalenderRotasiBuat'>;
type Pindah = Kalender['jendela'][number]['pindah'][number];
type Halangan = BalasanOf<'karierSaya'>['saatIni'][number];

const TMT = ['2027-01-04', '2027-07-04', '2028-01-04', '2028-07-04', '2029-01-04', '2029-07-04'] as const;
const JABATAN = ['Pengelola Layanan Operasional', 'Penelaah Teknis Kebijakan', 'Kepala Seksi Pemerintahan'] as const;

const tempat = (at: number, texts: Texts) => {
  const { id, nama } = pick(KELURAHAN, at);
  const jabatan = pick(JABATAN, at);
  return { unorId: id, unorNama: nama + texts.tail, jabatanId: jabatan, jabatanNama: jabatan + texts.tail };
};
const orang = (at: number, texts: Texts) => ({ pegawaiId: `P${at}`, nama: pick(PEGAWAI, at) + texts.tail });
const both = (id: string, en: string, texts: Texts) => ({ id: id + texts.tail, en: en + texts.tail });

const halangan = (texts: Texts): Halangan => ({
  id: 'EL-31',
  article: 'Keputusan rancangan Seimbang',
  message: both('Dilindungi sampai 30 Juni 2027 (tmt 4 Januari 2027).', 'Protected until 30 June 2027.', texts),
  remedy: { id: 'Paling awal tmt 1 Juli 2027.', en: 'Earliest tmt 1 July 2027.' },
});

export const rotasi = (texts: Texts, n: number): BalasanOf<'rotasi'> => ({
  dataPer: '2026-11-20',
  tmt: TMT[0],
  maksimumBulan: 60,
  pasal: 'PP 11/2017 Pasal 190 ayat (3)',
  segera: n,
  jatuhTempo: Array.from({ length: n }, (_, i) => ({
    ...orang(i, texts),
    tempat: tempat(i, texts),
    bulan: 110 - i,
    genapPada: '2025-03-01',
    keadaan: pick(['dapat', 'terhalang', 'pensiun'] as const, i),
    tujuan: i % 3 === 0 ? 7 : 0,
    bupPada: i % 3 === 2 ? '2027-09-01' : null,
    halangan: i % 3 === 1 ? [halangan(texts)] : [],
  })),
  fungsional: n === 0 ? [] : [{ ...orang(3, texts), tempat: tempat(3, texts), bulan: 71, genapPada: '2026-01-01' }],
});

const pindah = (at: number, texts: Texts): Pindah => ({
  ...orang(at, texts),
  dari: tempat(at, texts),
  ke: tempat(at + 3, texts),
  bulan: 98 - at,
  genapPada: '2025-03-01',
  terlambatHari: at * 31,
  tambahanKm: at % 4 === 3 ? null : 1.25 - at / 3,
  kurangKompetensi: { asal: at % 3, tujuan: at % 2 },
  persetujuan: [],
  serahTerima: { ...orang(at + 1, texts), dasar: 'sejabatan', bulan: 64 },
  pembimbing: { pegawaiId: null, nama: null, dasar: null, bulan: null },
});

export const kalender = (texts: Texts, n: number): Kalender => ({
  id: ID,
  dibuat: '2026-11-23T03:30:00+00:00',
  oleh: 'Ratna Puspitasari',
  keadaan: 'konsep',
  usang: texts.tail !== '',
  pilihan: { mulai: TMT[0], tahun: 3, jendelaPerTahun: 2, bagianMaksimum: 0.25, majuBulan: 12 },
  jendela: TMT.map((tmt, j) => ({
    nomor: j + 1,
    tmt,
    pensiun: j,
    pindah: Array.from({ length: j === 5 ? 0 : n }, (_, i) => pindah(i + j, texts)),
    unit: KELURAHAN.map((k, i) => ({
      unorId: k.id,
      unorNama: k.nama + texts.tail,
      berpengalaman: 8,
      batasKeluar: 2,
      keluar: i % 3,
      masuk: i % 3,
      orangSebelum: 12,
      orangSesudah: 12,
      lantai: 3,
    })),
  })),
  tidakTertempatkan: (['pensiun', 'tidak-ada-tujuan', 'batas-unit', 'penuh'] as const).map((sebab, i) => ({
    ...orang(i, texts),
    tempat: tempat(i, texts),
    genapPada: '2026-02-01',
    sebab,
    message: both('Tidak ada formasi setara yang boleh dituju.', 'No formasi of the same level is lawful.', texts),
    halangan: i < 2 ? [halangan(texts)] : [],
  })),
  ringkas: {
    jatuhTempo: 128,
    tertempatkan: 124,
    pindah: 130,
    terlambatHari: 10_257,
    batasBawahHari: 4322,
    tanpaPendamping: 14,
  },
  periksa: ['lantai', 'bagian', 'aturan'].map((name) => ({ name, ok: true })),
});

export const tangga = (texts: Texts): BalasanOf<'tanggaKarier'> => {
  const classes = [9, 9, 9, 8, 8, 6] as const;
  const jabatan = classes.map((kelas, i) => ({
    jabatanId: `J${i}`,
    nama: `${pick(JABATAN, i)} ${i + 1}${texts.tail}`,
    kelas,
    formasi: 11,
    lowong: i % 2,
    pegawai: 12,
    jatuhTempo: i,
  }));
  return {
    rumpunList: [`pelayanan${texts.tail}`, 'pemerintahan'],
    tangga: {
      rumpun: `pelayanan${texts.tail}`,
      jabatan,
      langkah: [
        { dari: 'J5', ke: 'J3', arah: 'promosi' },
        { dari: 'J3', ke: 'J0', arah: 'promosi' },
        { dari: 'J4', ke: 'J2', arah: 'promosi' },
        { dari: 'J0', ke: 'J1', arah: 'setara' },
      ],
      keluar: 4,
    },
  };
};

export const stagnasi = (texts: Texts, n: number, ada: boolean): BalasanOf<'stagnasi'> => {
  const row = (orangUnit: number, stagnan: number | null) => ({
    hariIni: { orang: orangUnit, stagnan },
    sesudahRencana: null,
    akhirTanpa: ada ? { orang: orangUnit, stagnan: stagnan === null ? null : orangUnit } : null,
    akhirDengan: ada ? { orang: orangUnit, stagnan: stagnan === null ? null : 1 } : null,
  });
  return {
    tmt: TMT[0],
    akhir: ada ? '2030-01-04' : null,
    batasBulan: 60,
    dasar: { golongan: false, pelatihan: texts.tail !== '' },
    semua: row(215, 39),
    unit: KELURAHAN.slice(0, n).map((k, i) => ({
      ...row(i === 2 ? 4 : 12 + i, i === 2 ? null : i % 5),
      unorId: k.id,
      unorNama: k.nama + texts.tail,
    })),
  };
};

export const karier = (texts: Texts, n: number): BalasanOf<'karierSaya'> => ({
  dataPer: '2026-11-20',
  tmt: TMT[0],
  tempat: tempat(0, texts),
  bulan: 68,
  maksimumBulan: 60,
  genapPada: '2026-05-01',
  jalur: 'umum',
  jatuhTempo: true,
  bupPada: '2041-02-01',
  pasal: 'PP 11/2017 Pasal 190 ayat (3)',
  saatIni: n === 0 ? [] : [halangan(texts)],
  langkah: Array.from({ length: n }, (_, i) => ({
    jabatanId: `J${i}`,
    nama: `${pick(JABATAN, i)}${texts.tail}`,
    kelas: 7 + (i % 3),
    arah: pick(['promosi', 'setara', 'sejabatan'] as const, i),
    formasi: 11,
    lowong: i % 3,
    kurang: i % 3,
    syarat: (['memenuhi', 'kurang', 'tidak-diketahui'] as const).map((keadaan, k) => ({
      id: `EL-1${k}`,
      article: 'PP 11/2017 Pasal 54',
      message: both('Pengalaman 12 bulan; promosi meminta 48 bulan.', '12 months; the promotion asks for 48.', texts),
      remedy: keadaan === 'kurang' ? { id: 'Kurang 36 bulan.', en: '36 more months.' } : null,
      keadaan,
    })),
  })),
});
