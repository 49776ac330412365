import type { BalasanOf } from '@seimbang/contract';
import { PERNYATAAN_DENYUT, PERNYATAAN_SIKAP } from '@seimbang/core/listening';
import { pustakaKasus } from '../../../packages/server/src/features/socialisation/pustaka/index.ts';
import { ID, KELURAHAN, loadOf, PEGAWAI, pick, type Texts } from './fixture-places.ts';

type Ringkas = BalasanOf<'kampanyeDaftar'>['kampanye'][number];
type Kampanye = BalasanOf<'kampanye'>;

const uuid = (n: number): string => ID.replace('0000-7000', `${String(3000 + n)}-7000`);
const unit = (n: number, texts: Texts): Ringkas['unit'] =>
  KELURAHAN.slice(0, n).map((k) => ({ unorId: k.id, nama: k.nama + texts.tail }));

const ringkas = (texts: Texts, n: number): Ringkas => ({
  id: ID,
  judul: `Mengapa beban kelurahan diratakan${texts.tail}`,
  mulai: '2026-11-20',
  selesai: '2026-12-20',
  putaran: { id: ID, nama: `Putaran Januari 2027${texts.tail}` },
  unit: unit(n, texts),
  pegawai: 128,
  pertanyaan: 3,
  belumDijawab: 1,
});
export const daftarKampanye = (texts: Texts, n: number): BalasanOf<'kampanyeDaftar'> => ({
  kampanye: Array.from({ length: n }, (_, i) => ({ ...ringkas(texts, 4), id: uuid(i) })),
});

const tanya = (texts: Texts): Kampanye['tanya'] => [
  {
    id: uuid(1),
    isi: `Apakah penghasilan saya turun bila pindah kelurahan?${texts.tail}`,
    nama: pick(PEGAWAI, 1),
    hari: '2026-11-21',
    jawaban: `Tambahan penghasilan mengikuti kelas jabatan, bukan kelurahannya.${texts.tail}`,
    samaDengan: null,
    dijawabOleh: 'Nadia Puspitarini',
    dijawabHari: '2026-11-22',
  },
  {
    id: uuid(2),
    isi: 'Bagaimana dengan TPP?',
    nama: null,
    hari: '2026-11-22',
    jawaban: null,
    samaDengan: uuid(1),
    dijawabOleh: 'Nadia Puspitarini',
    dijawabHari: '2026-11-22',
  },
  {
    id: uuid(3),
    isi: `Berapa lama saya di tempat baru?${texts.tail}`,
    nama: null,
    hari: '2026-11-23',
    jawaban: null,
    samaDengan: null,
    dijawabOleh: null,
    dijawabHari: null,
  },
];
const pertemuan = (texts: Texts): Kampanye['pertemuan'] => [
  {
    id: uuid(4),
    unorId: KELURAHAN[0].id,
    unorNama: KELURAHAN[0].nama + texts.tail,
    tanggal: '2026-11-27',
    jam: '09.30',
    tempat: `Aula kelurahan${texts.tail}`,
  },
];

export const kampanye = (texts: Texts, n: number): Kampanye => ({
  ...ringkas(texts, n),
  tujuan: `Semua paham cara mutasi direncanakan dan apa haknya${texts.tail}`,
  isi: `Bulan depan putaran dibuka.\nTulis tempat yang Anda inginkan, termasuk tetap.${texts.tail}`,
  oleh: 'Nadia Puspitarini',
  pertemuan: pertemuan(texts),
  tanya: tanya(texts),
  survei: [
    {
      id: uuid(5),
      gelombang: 'sebelum',
      mulai: '2026-11-10',
      selesai: '2026-11-17',
      keadaan: 'tutup',
      diundang: 128,
      menjawab: 41,
    },
  ],
});
export const kampanyeKosong = (texts: Texts): Kampanye => ({
  ...kampanye(texts, 2),
  putaran: null,
  pertanyaan: 0,
  belumDijawab: 0,
  pertemuan: [],
  tanya: [],
  survei: [],
});

const bagian = (nilai: number) => ({ nilai, bawah: Math.max(0, nilai - 0.2), atas: Math.min(1, nilai + 0.17) });

export const hasilSurvei = (texts: Texts, n: number): BalasanOf<'kampanyeHasil'> => ({
  kampanyeId: ID,
  palingSedikit: 5,
  gelombang: [
    { gelombang: 'sebelum', selesai: '2026-11-17', diundang: 128, n: 41 },
    { gelombang: 'sesudah', selesai: '2026-12-17', diundang: 128, n: 38 },
  ],
  pernyataan: PERNYATAAN_SIKAP.map((p, i) => ({
    ...p,
    sebelum: bagian(0.3 + i / 20),
    sesudah: bagian(0.5 - i / 30),
    perubahan: {
      selisih: { nilai: 0.2 - i / 12, bawah: -0.02 - i / 12, atas: 0.4 - i / 12 },
      putusan: 'belum-pasti',
    },
    daya: i === 4 ? { naik: null, turun: 0.31 } : { naik: 0.29, turun: 0.27 },
  })),
  unit: unit(n, texts).map((u, at) => ({
    ...u,
    gelombang: (['sebelum', 'sesudah'] as const).map((gelombang) => ({
      gelombang,
      tersembunyi: at < 2,
      n: at < 2 ? null : 6 + at,
      bagian: PERNYATAAN_SIKAP.map(({ kode }) => ({ kode, bagian: at < 2 ? null : bagian(0.4) })),
    })),
  })),
});
export const tanpaHasil: BalasanOf<'kampanyeHasil'> = {
  kampanyeId: ID,
  palingSedikit: 5,
  gelombang: [],
  pernyataan: PERNYATAAN_SIKAP.map((p) => ({ ...p, sebelum: null, sesudah: null, perubahan: null, daya: null })),
  unit: [],
};

export const selebaran = (texts: Texts, n: number): BalasanOf<'selebaran'> => {
  const tetangga = KELURAHAN.slice(0, n).map((k, at) => {
    const { need, bezetting, rasio } = loadOf(at);
    return { unorId: k.id, nama: k.nama + texts.tail, butuh: need, ada: bezetting, rasio };
  });
  const { need, bezetting, fte, rasio } = loadOf(0);
  return {
    unit: { unorId: KELURAHAN[0].id, nama: KELURAHAN[0].nama + texts.tail, butuh: need, ada: bezetting, fte, rasio },
    tanggal: '2026-11-23',
    dataPer: '2026-11-20',
    demo: true,
    wkeMenit: 75_000,
    tetangga,
    rencana:
      n === 0
        ? null
        : {
            asal: 'usul',
            judul: `Penataan 2027-1${texts.tail}`,
            tmt: '2027-01-04',
            ditetapkan: false,
            keluar: 1,
            masuk: 3,
            adaSesudah: bezetting + 2,
            rasioSesudah: 1.18,
          },
    putaran: null,
    kampanye: null,
    hak: { penyampaian: 5, penyampaianMassal: 10, keberatan: 14, putusanKeberatan: 21 },
  };
};

const HARI = [30, 90, 180] as const;
const KELOMPOK = ['pindah', 'penerima', 'pemberi'] as const;

/** `n` of the nine cells are shown. */
export const hasilDenyut = (n: number, diundang = 12): BalasanOf<'denyutHasil'> => ({
  palingSedikit: 5,
  pernyataan: [...PERNYATAAN_DENYUT],
  sel: HARI.flatMap((hari, i) =>
    KELOMPOK.map((kelompok, j) => {
      const shown = i * KELOMPOK.length + j < n;
      return {
        hari,
        kelompok,
        diundang: i === 2 ? 0 : diundang,
        n: shown ? 7 : null,
        terbit: shown ? '2026-11-20' : null,
        bagian: PERNYATAAN_DENYUT.map(({ kode }) => ({ kode, bagian: shown ? bagian(0.3 + j / 4) : null })),
      };
    }),
  ),
});

export const sosialisasiSaya = (texts: Texts): BalasanOf<'sosialisasiSaya'> => {
  const { id, judul, tujuan, isi, mulai, selesai, putaran } = kampanye(texts, 2);
  const [first, ...others] = tanya(texts);
  return {
    kampanye: [
      {
        id,
        judul,
        tujuan,
        isi,
        mulai,
        selesai,
        putaran,
        pertemuan: pertemuan(texts),
        tanyaJawab: first
          ? [
              {
                id: first.id,
                isi: first.isi,
                nama: first.nama,
                jawaban: first.jawaban ?? '',
                dijawabOleh: first.dijawabOleh ?? '',
                dijawabHari: first.dijawabHari ?? '2026-11-22',
                serupa: 1,
              },
            ]
          : [],
        pertanyaanSaya: others,
        bolehTanya: true,
      },
    ],
    selebaran: [],
  };
};

export const suara = (texts: Texts): BalasanOf<'suaraSaya'> => ({
  menunggu: [
    {
      jenis: 'denyut',
      id: uuid(7),
      tentang: KELURAHAN[0].nama + texts.tail,
      gelombang: null,
      hari: 30,
      kelompok: 'penerima',
      tutup: '2026-12-20',
      pernyataan: PERNYATAAN_DENYUT.map(({ kode, isi }) => ({ kode, isi })),
    },
    {
      jenis: 'survei',
      id: uuid(8),
      tentang: `Mengapa beban kelurahan diratakan${texts.tail}`,
      gelombang: 'sebelum',
      hari: null,
      kelompok: null,
      tutup: '2026-12-22',
      pernyataan: PERNYATAAN_SIKAP.map(({ kode, isi }) => ({ kode, isi })),
    },
  ],
});

export const pustaka: BalasanOf<'pustaka'> = pustakaKasus();
