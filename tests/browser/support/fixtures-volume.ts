import type { BalasanOf } from '@seimbang/contract';
import { KELURAHAN, PEGAWAI, pick, type Texts } from './fixture-places.ts';

const layanan = (at: number, { tail }: Texts) => ({
  unorId: pick(KELURAHAN, at).id,
  unorNama: pick(KELURAHAN, at).nama + tail,
  layananId: at % 2 === 0 ? 'SURAT' : 'ADUAN',
  layananNama: (at % 2 === 0 ? 'Surat' : 'Aduan') + tail,
});

const MONTHS = Array.from(
  { length: 13 },
  (_, n) => `${n < 3 ? 2025 : 2026}-${String(((n + 9) % 12) + 1).padStart(2, '0')}`,
);
const bulan = MONTHS.map((b, n) => ({
  bulan: b,
  jumlah: n === 4 ? null : 900 + 40 * ((n * 7) % 11),
  asal: n === 6 ? ('formulir' as const) : ('harian' as const),
  hariTercatat: 21,
  hariHilang: n === 8 ? 2 : 0,
}));

const catatan = ({ tail }: Texts, n: number): BalasanOf<'volumeSeri'>['catatan'][number] => ({
  periode: n % 2 === 0 ? 'bulan' : 'hari',
  tanggal: n % 2 === 0 ? '2026-09-01' : '2026-09-14',
  masuk: n % 3 === 0 ? null : 14_560,
  asal: 'formulir',
  alasan: n % 2 === 0 ? `Salah ketik.${tail}` : null,
  peringatan:
    n % 3 === 1
      ? { id: '10 kali biasanya atau lebih (biasanya 1350)', en: '10 times the usual or more (usually 1350)' }
      : null,
  oleh: pick(PEGAWAI, n) + tail,
  peran: 'kepala-unit',
  pada: `2026-10-0${1 + (n % 9)}T02:05:0${n % 10}.000Z`,
});

export const daftar = (texts: Texts, rows: number): BalasanOf<'volumeDaftar'> => ({
  sampai: rows === 0 ? null : '2026-10-31',
  deret: Array.from({ length: rows }, (_, n) => ({
    ...layanan(n, texts),
    unorId: `${pick(KELURAHAN, n).id}-${n}`,
    mulai: n % 5 === 4 ? null : '2025-04-01',
    sampai: n % 5 === 4 ? null : '2026-10-31',
    hariTercatat: 410,
    hariHilang: n % 4,
    bulan,
  })),
});

export const seriVolume = (texts: Texts, rows: number): BalasanOf<'volumeSeri'> => ({
  ...layanan(0, texts),
  hari: [],
  bulan,
  hilang: rows === 0 ? [] : ['2026-08-04', '2026-08-05'],
  catatan: Array.from({ length: rows }, (_, n) => catatan(texts, n)),
});

export const formulir = (texts: Texts, rows: number): BalasanOf<'volumeFormulir'> => ({
  unorId: pick(KELURAHAN, 4).id,
  unorNama: pick(KELURAHAN, 4).nama + texts.tail,
  bulan: '2026-10',
  pilihan: MONTHS.toReversed(),
  tenggat: '2026-11-10',
  terlambat: rows > 3,
  layanan: Array.from({ length: rows }, (_, n) => ({
    layananId: `L${n}`,
    nama: (n % 2 === 0 ? 'Surat' : 'Aduan') + texts.tail,
    satuan: n % 2 === 0 ? 'berkas' : null,
    jumlah: n === 1 ? 14_560 : n === 2 ? null : 1450,
    ditegaskan: n === 0 ? null : { oleh: pick(PEGAWAI, n) + texts.tail, pada: '2026-11-04T03:10:00.000Z' },
    dariHarian: n % 2 === 0 ? 1448 : null,
    hariTercatat: 21,
    hariHilang: n,
    bulanLalu: 1390,
    tahunLalu: n === 2 ? null : 1322,
    biasa: 1380,
    riwayat: n === 0 ? [] : [catatan(texts, n), catatan(texts, n + 1)],
  })),
});

const DAY = 86_400_000;
const hari = (n: number): string => new Date(Date.UTC(2026, 5, 1) + n * DAY).toISOString().slice(0, 10);
const isWorkday = (iso: string): boolean => ![0, 6].includes(new Date(iso).getUTCDay());

const galat = { hari: 237, ramalan: 0.164, tahunLalu: 0.309, biasa: 0.287 };

export const seri = (texts: Texts, full: boolean): BalasanOf<'prakiraanSeri'> => ({
  ...layanan(0, texts),
  keadaan: full ? 'siap' : 'tanpa-data',
  sampai: full ? '2026-10-31' : null,
  hariTeramati: full ? 885 : 0,
  tahun: full ? 3.8 : 0,
  keyakinan: full ? 'tinggi' : 'rendah',
  galat: full ? galat : null,
  riwayat: full
    ? Array.from({ length: 153 }, (_, n) => hari(n))
        .filter(isWorkday)
        .map((tanggal, n) => ({ tanggal, masuk: 40 + ((n * 13) % 17) }))
    : [],
  ramalan: full
    ? Array.from({ length: 240 }, (_, n) => hari(153 + n)).map((tanggal) => {
        const surge = tanggal >= '2027-01-14' && tanggal <= '2027-01-18';
        const mean = surge ? 160 : 46;
        return {
          tanggal,
          buka: isWorkday(tanggal),
          mean,
          lower: 0.78 * mean,
          upper: 1.28 * mean,
          baseline: 46,
          peristiwa: surge ? [{ nama: `SPMB SD${texts.tail}`, pengali: 3.5, kali: 4 }] : [],
        };
      })
    : [],
  peristiwa: full
    ? [{ nama: `SPMB SD 2027${texts.tail}`, mulai: '2027-01-14', selesai: '2027-01-18', pasti: false }]
    : [],
  lonjakan: full ? [{ mulai: '2026-09-07', sampai: '2026-09-18', kali: 2.1 }] : [],
  bulan: full
    ? [
        { bulan: '2026-11', dikatakan: 980, bawah: 800, atas: 1200, tahunLalu: 940 },
        { bulan: '2026-12', dikatakan: 1010, bawah: 820, atas: 1260, tahunLalu: null },
      ]
    : [],
  bulanan: null,
});

const puncak = (texts: Texts, units: number): BalasanOf<'prakiraan'>['puncak'][number] => ({
  nama: `SPMB SMP 2027${texts.tail}`,
  mulai: '2027-06-24',
  selesai: '2027-06-28',
  pasti: false,
  pengali: [2.8, 3.4],
  kali: 4,
  kurang: 31.4,
  unit: Array.from({ length: units }, (_, n) => ({
    ...layanan(2 * n, texts),
    pengali: [2.8, 3.4],
    hariPuncak: '2027-06-28',
    masuk: 198,
    bawah: 153,
    atas: 255,
    kurang: n === 3 ? null : 6.7 - n / 2,
  })),
});

export const ringkas = (texts: Texts, units: number): BalasanOf<'prakiraanPuncak'> => ({
  keadaan: 'siap',
  puncak: units === 0 ? [] : [puncak(texts, units)],
});

export const prakiraan = (texts: Texts, rows: number): BalasanOf<'prakiraan'> => ({
  keadaan: rows === 0 ? 'tanpa-data' : 'siap',
  puncak: rows === 0 ? [] : [puncak(texts, Math.min(6, rows))],
  dihitung: rows === 0 ? null : '2026-11-23T20:05:00.000Z',
  tanpaLibur: rows > 5 ? [2027] : [],
  sampai: rows === 0 ? null : '2026-10-31',
  deret: Array.from({ length: rows }, (_, n) => ({
    ...layanan(n, texts),
    unorId: `${pick(KELURAHAN, n).id}-${n}`,
    hariTeramati: 415,
    tahun: 1.8,
    galat: n % 4 === 3 ? null : galat,
    keyakinan: n % 4 === 3 ? ('rendah' as const) : ('sedang' as const),
  })),
});

export const kalender = ({ tail }: Texts, rows: number): BalasanOf<'peristiwaDaftar'> => ({
  unit: KELURAHAN.map((k) => ({ unorId: k.id, nama: k.nama + tail })),
  layanan: [{ layananId: 'SURAT', nama: `Surat${tail}` }],
  peristiwa: Array.from({ length: rows }, (_, n) => ({
    peristiwaId: `SPMB-${n}`,
    nama: `SPMB SD ${2023 + n}${tail}`,
    mulai: `${2023 + (n % 5)}-06-14`,
    selesai: `${2023 + (n % 5)}-06-18`,
    unorId: n % 2 === 0 ? null : pick(KELURAHAN, n).id,
    unorNama: n % 2 === 0 ? null : pick(KELURAHAN, n).nama + tail,
    layananId: 'SURAT',
    layananNama: `Surat${tail}`,
    pengali: n === 2 ? null : 3.4,
    asumsi: n === 1 ? 4.2 : null,
    keadaan: n < 3 ? ('perkiraan' as const) : ('berlalu' as const),
    riwayat: [],
  })),
});

type Hasil = NonNullable<BalasanOf<'prakiraanKetepatan'>['ujiMundur']>;

const pekan = (n: number): Hasil['pekan'][number] => ({
  senin: new Date(Date.UTC(2026, 7, 3) + n * 7 * DAY).toISOString().slice(0, 10),
  hari: 70,
  dikatakan: 4100 + 20 * n,
  datang: 4050 + 35 * (n % 4),
  cakupan: 0.8,
  wape: 0.14,
  bias: 0.01,
});

const hasil = (weeks: number): Hasil => ({
  keseluruhan: { hari: 3613, dikatakan: 207_259, datang: 208_678, cakupan: 0.8, wape: 0.143, bias: -0.007 },
  pekan: Array.from({ length: weeks }, (_, n) => pekan(n)),
  selang: 'wajar',
  tepat: { hari: 560, di: 448, bawah: 0.764, atas: 0.832 },
});

export const ketepatan = (texts: Texts, rows: number): BalasanOf<'prakiraanKetepatan'> => ({
  keadaan: rows === 0 ? 'tanpa-data' : 'siap',
  tersimpan: rows > 5 ? hasil(4) : null,
  tersimpanSejak: rows === 0 ? null : '2026-11-23',
  ujiMundur: rows === 0 ? null : hasil(rows),
  alarm: Array.from({ length: Math.min(rows, 3) }, (_, n) => ({
    ...layanan(n, texts),
    mulai: `2026-09-0${7 - n}`,
    diketahui: '2026-09-10',
    sampai: '2026-09-18',
    kali: 1.6,
    jenis: 'selesai' as const,
    nilai:
      n === 1
        ? {
            putusan: 'nyata' as const,
            alasan: `Pendaftaran beasiswa.${texts.tail}`,
            oleh: pick(PEGAWAI, n),
            pada: '2026-09-11T01:00:00.000Z',
          }
        : null,
  })),
});
