import type { BalasanOf, Evaluasi, ImporMasukan, LaporanTerbit } from '@seimbang/contract';
import { kalimatPutusan, lembarLaporan, ukuran } from '@seimbang/core/evaluation';
import { day } from '@seimbang/core/kernel';
import { ID, KELURAHAN, type Texts } from './fixture-places.ts';

const HASH = '7f3a91c2'.repeat(8);

const penetapan: Evaluasi['penetapan'] = {
  saat: '2026-05-20T02:15:00.000Z',
  oleh: 'Sekar Wulandari',
  peran: 'pyb',
  sidik: HASH,
  rancangan: 'did',
  pTerkecil: 1 / 220,
};

const hasil = (effect: number): NonNullable<Evaluasi['ukuran'][number]['hasil']> => ({
  design: 'did',
  verdict: 'lebih baik',
  effect,
  lower: effect * 1.4,
  upper: effect * 0.6,
  lower80: effect * 1.25,
  upper80: effect * 0.75,
  p: 0.0045,
  smallestP: 1 / 220,
  after: 20,
  without: 20 - effect,
  eventStudy: Array.from({ length: 25 }, (_, i) => {
    const k = i - 12;
    const value = (k < 0 ? 0 : effect) + ((i * 7) % 5) - 2;
    return { k, effect: value, lower: value - 4, upper: value + 4 };
  }),
  beforeAfter: { before: 31, after: 20, change: -11 },
  lastYear: { periods: 12, treated: -8, comparison: 1.5, difference: -9.5 },
  donors: { units: 2, effect: 0.8, lower: -1, upper: 2.6, p: 0.4, verdict: 'tidak dapat dipastikan' },
  periods: 116,
  notes: [
    {
      id: 'Rancangan: selisih berganda, 3 unit dibantu dan 9 unit pembanding, tanpa undian.',
      en: 'Design: difference-in-differences, 3 helped units and 9 comparison units, no lot.',
    },
  ],
});

const names = ({ tail }: Texts, from: number, to: number) =>
  KELURAHAN.slice(from, to).map((k) => ({ unorId: k.id, nama: `${k.nama}${tail}` }));

function satuUkuran(
  texts: Texts,
  kode: keyof typeof ukuran,
  effect: number | null,
  utama = false,
): Evaluasi['ukuran'][number] {
  const said = effect === null ? null : hasil(effect);
  const { nama, satuan, digits } = ukuran[kode];
  const numbers = said && { ...said, comparison: { treatedUnits: 3, comparisonUnits: 9 } };
  const unit = names(texts, 0, 1)[0]?.nama ?? '';
  return {
    kode,
    nama,
    satuan,
    digit: digits,
    utama,
    kalimat: kalimatPutusan([unit], ukuran[kode], numbers),
    hasil: said,
  };
}

export function evaluasi(texts: Texts, there: boolean): Evaluasi {
  const main = satuUkuran(texts, 'antre', there ? -11 : null, true);
  return {
    id: ID,
    judul: `Bantuan loket SPMB 2026${texts.tail}`,
    jenis: 'penugasan',
    usulId: ID,
    mulai: '2026-06-01',
    selesai: '2026-08-28',
    kalimat: main.kalimat,
    putusan: main.hasil?.verdict ?? null,
    rancangan: main.hasil?.design ?? null,
    dataSampai: there ? '2026-08-24' : null,
    penetapan,
    ukuran: [main, satuUkuran(texts, 'tunggu', there ? -2.4 : null), satuUkuran(texts, 'skm', null)],
    unit: {
      dibantu: names(texts, 0, 2).map((u) => ({ ...u, gelombang: null, mulai: '2026-06-01' })),
      pemberi: names(texts, 2, 4),
      pembanding: names(texts, 4, 10),
      dikecualikan: names(texts, 10, 11).map((u) => ({
        ...u,
        alasan: { id: 'melayani jenis layanan lain', en: 'serves another kind of service' },
      })),
    },
    tangga: [
      { design: 'waves', used: false, why: { id: 'Urutan mulai tidak diundi.', en: 'No lot was drawn.' } },
      { design: 'did', used: true, why: { id: 'Ada sembilan pembanding.', en: 'There are nine to compare with.' } },
    ],
    biaya: { orang: 4, unitPemberi: 2, orangHari: 254, km: 812.4, kmTanpaData: 1, selesaiTambahan: there ? 431 : null },
    pegawai: {
      pulangAwal: { banyak: 0, dari: 4 },
      beban: names(texts, 0, 4).map((u, i) => ({ ...u, rasio: i === 3 ? null : 1.2 - i * 0.1, pemberi: i > 1 })),
    },
  };
}

export const daftar = (texts: Texts, n: number): BalasanOf<'evaluasiDaftar'> => ({
  evaluasi: Array.from({ length: n }, (_, i) => ({ ...evaluasi(texts, i % 3 !== 2), id: ID.replace(/1$/, String(i)) })),
});

export function gelombang(texts: Texts, n: number): BalasanOf<'evaluasiGelombang'> {
  const unit = names(texts, 0, n);
  const undian = {
    id: ID,
    judul: `Gelombang loket${texts.tail}`,
    saat: penetapan.saat,
    oleh: 'Nadia Puspitarini',
    unit,
    ukuran: [3, 3, 5],
    mulai: ['2026-09-07', '2026-10-12'],
    sampai: '2026-12-31',
    pTerkecil: 1 / 9240,
    sidikBenih: HASH,
  };
  const waves = [unit.slice(0, 3), unit.slice(3, 6), unit.slice(6)];
  return {
    calon: unit.map((u) => ({ ...u, layanan: 'SURAT', pekan: 83, antre: 4.2 })),
    undian:
      n === 0
        ? []
        : [
            { ...undian, hasil: null },
            { ...undian, id: ID.replace(/1$/, '2'), hasil: { benih: HASH, gelombang: waves, evaluasiId: ID } },
          ],
  };
}

const impor = ({ tail }: Texts, keadaan: ImporMasukan['keadaan']): ImporMasukan => ({
  id: keadaan === 'draf' ? ID : ID.replace(/1$/, '2'),
  jenis: keadaan === 'draf' ? 'keluhan' : 'skm',
  berkas: `rekap-triwulan${tail}.xlsx`,
  keadaan,
  saat: penetapan.saat,
  oleh: 'Nadia Puspitarini',
  dibaca: 214,
  diterima: 201,
  ditolak: 13,
  sudahAda: 20,
  dari: '2026-04-01',
  sampai: '2026-06-30',
  kolom: [
    { kolom: 'Tgl Laporan', arti: 'tanggal' },
    { kolom: 'Instansi Disposisi', arti: 'unit' },
  ],
  dibuang: ['Nama Pelapor', 'Isi Laporan'],
  unit: [{ nama: `Kantor Antah Berantah${tail}`, unorId: null, baris: 7 }],
  contoh: [['2026-04-02', `Kelurahan Pudakpayung${tail}`, 'Pelayanan', 'Selesai', '3']],
  temuan: [
    {
      file: 'rekap.xlsx',
      row: 17,
      column: 'tanggal',
      value: '31/02/2026',
      code: 'masukan-tanggal',
      severity: 'error',
      message: { id: '"31/02/2026" bukan tanggal.', en: '"31/02/2026" is no date.' },
    },
  ],
});

export const masukan = (texts: Texts, there: boolean): BalasanOf<'masukanDaftar'> => ({
  impor: there ? [impor(texts, 'draf'), impor(texts, 'diterapkan')] : [],
  unor: names(texts, 0, 11),
});

function lembar(texts: Texts, n: number): LaporanTerbit['lembar'] {
  const laporan = {
    triwulan: '2026-T2',
    instansi: `Pemerintah Kota Semarang${texts.tail}`,
    dari: day('2026-04-01'),
    sampai: day('2026-06-30'),
    dataSampai: n > 0 ? day('2026-06-30') : null,
    demo: true,
    orang: { mutasi: 12, penugasan: null, total: null, orangHari: 0, pulangAwal: 0 },
    putusan: { lebihBaik: n > 0 ? 1 : 0, lebihBuruk: 0, belumPasti: n > 0 ? 1 : 0 },
    penilaian:
      n > 0 ? [{ kalimat: evaluasi(texts, true).kalimat, rancangan: { id: 'Cara: undian.', en: 'Method: lot.' } }] : [],
    layanan: names(texts, 0, n).map(({ nama: unit }, i) => ({
      unit,
      masuk: 2310 + i,
      selesai: 2300,
      antre: 4.2,
      keluhan: i % 3 === 0 ? null : 14,
      per1000: i % 3 === 0 ? null : 6.06,
      adaKeluhan: true,
      skm: i % 2 === 0 ? null : { n: 31, index: 81.4, lower: 78.9, upper: 83.9, mutu: 'B' as const },
    })),
  };
  return { id: lembarLaporan(laporan, 'id'), en: lembarLaporan(laporan, 'en') };
}

const terbitan = { triwulan: '2026-T2', versi: 2, sidik: HASH, saat: penetapan.saat, oleh: 'Ratna Ningtyas' };

export const laporanDraf = (texts: Texts, n: number): BalasanOf<'laporanDraf'> => ({
  triwulan: '2026-T2',
  pilihan: ['2026-T2', '2026-T1'],
  sidik: '0'.repeat(64),
  lembar: lembar(texts, n),
  terbitan: n > 0 ? [terbitan] : [],
});

export const publikLaporan = (texts: Texts, n: number): BalasanOf<'publikLaporan'> => ({
  ...terbitan,
  lembar: lembar(texts, n),
  riwayat: n > 0 ? [{ ...terbitan, versi: 1 }] : [],
});

export const publikDaftar = (texts: Texts, there: boolean): BalasanOf<'publikLaporanDaftar'> => ({
  laporan: there ? [{ ...terbitan, judul: { id: lembar(texts, 1).id.judul, en: lembar(texts, 1).en.judul } }] : [],
});

const keadaan = (people: number, wait: readonly (number | null)[]) => ({
  people,
  capacity: people * 12.5,
  wait: [...wait],
  backlog: [0, 0, wait[2] === null ? 4.5 : 0],
});

export const dampakLayanan = (texts: Texts, n: number): BalasanOf<'rencanaDampakLayanan'> => ({
  layanan: names(texts, 0, n).map((u) => ({
    ...u,
    layananId: 'SURAT',
    hariData: 65,
    incoming: [21, 28, 42],
    before: keadaan(3, [2.1, 9.4, null]),
    after: keadaan(4, [0.6, 2.2, 8.3]),
  })),
  tanpaData: names(texts, 10, 11),
  dataSampai: n > 0 ? '2026-10-30' : null,
});
