import { type Daerah, daerahBernomor, dinasPeminjam, hunianOf, semarang, unitDaerah, unitKecamatan } from './daerah.ts';
import { diceOf, type Unit } from './unit.ts';

export type Skala = 'kecamatan' | 'kota' | 'provinsi' | 'nasional';
export const skalaList: readonly Skala[] = ['kecamatan', 'kota', 'provinsi', 'nasional'];

/** Kabupaten and kota of Jawa Tengah by code (Kemendagri); 33.74 is Kota Semarang, whose inner names are known. */
const JAWA_TENGAH: Readonly<Record<string, string>> = {
  '33.01': 'Kabupaten Cilacap',
  '33.02': 'Kabupaten Banyumas',
  '33.03': 'Kabupaten Purbalingga',
  '33.04': 'Kabupaten Banjarnegara',
  '33.05': 'Kabupaten Kebumen',
  '33.06': 'Kabupaten Purworejo',
  '33.07': 'Kabupaten Wonosobo',
  '33.08': 'Kabupaten Magelang',
  '33.09': 'Kabupaten Boyolali',
  '33.10': 'Kabupaten Klaten',
  '33.11': 'Kabupaten Sukoharjo',
  '33.12': 'Kabupaten Wonogiri',
  '33.13': 'Kabupaten Karanganyar',
  '33.14': 'Kabupaten Sragen',
  '33.15': 'Kabupaten Grobogan',
  '33.16': 'Kabupaten Blora',
  '33.17': 'Kabupaten Rembang',
  '33.18': 'Kabupaten Pati',
  '33.19': 'Kabupaten Kudus',
  '33.20': 'Kabupaten Jepara',
  '33.21': 'Kabupaten Demak',
  '33.22': 'Kabupaten Semarang',
  '33.23': 'Kabupaten Temanggung',
  '33.24': 'Kabupaten Kendal',
  '33.25': 'Kabupaten Batang',
  '33.26': 'Kabupaten Pekalongan',
  '33.27': 'Kabupaten Pemalang',
  '33.28': 'Kabupaten Tegal',
  '33.29': 'Kabupaten Brebes',
  '33.71': 'Kota Magelang',
  '33.72': 'Kota Surakarta',
  '33.73': 'Kota Salatiga',
  '33.74': 'Kota Semarang',
  '33.75': 'Kota Pekalongan',
  '33.76': 'Kota Tegal',
};

/** The 38 provinces with their number of kabupaten and kota: 514 together. */
const PROVINSI: readonly (readonly [kode: string, nama: string, daerah: number])[] = [
  ['11', 'Aceh', 23],
  ['12', 'Sumatera Utara', 33],
  ['13', 'Sumatera Barat', 19],
  ['14', 'Riau', 12],
  ['15', 'Jambi', 11],
  ['16', 'Sumatera Selatan', 17],
  ['17', 'Bengkulu', 10],
  ['18', 'Lampung', 15],
  ['19', 'Kepulauan Bangka Belitung', 7],
  ['21', 'Kepulauan Riau', 7],
  ['31', 'DKI Jakarta', 6],
  ['32', 'Jawa Barat', 27],
  ['33', 'Jawa Tengah', 35],
  ['34', 'DI Yogyakarta', 5],
  ['35', 'Jawa Timur', 38],
  ['36', 'Banten', 8],
  ['51', 'Bali', 9],
  ['52', 'Nusa Tenggara Barat', 10],
  ['53', 'Nusa Tenggara Timur', 22],
  ['61', 'Kalimantan Barat', 14],
  ['62', 'Kalimantan Tengah', 14],
  ['63', 'Kalimantan Selatan', 13],
  ['64', 'Kalimantan Timur', 10],
  ['65', 'Kalimantan Utara', 5],
  ['71', 'Sulawesi Utara', 15],
  ['72', 'Sulawesi Tengah', 13],
  ['73', 'Sulawesi Selatan', 24],
  ['74', 'Sulawesi Tenggara', 17],
  ['75', 'Gorontalo', 6],
  ['76', 'Sulawesi Barat', 6],
  ['81', 'Maluku', 11],
  ['82', 'Maluku Utara', 10],
  ['91', 'Papua', 9],
  ['92', 'Papua Barat', 7],
  ['93', 'Papua Selatan', 4],
  ['94', 'Papua Tengah', 8],
  ['95', 'Papua Pegunungan', 8],
  ['96', 'Papua Barat Daya', 6],
];

/** Kecamatan Banyumanik and, as lenders of staff, three offices of the city. */
function* unitBanyumanik(seed: number | string): Generator<Unit> {
  const hunian = hunianOf(semarang);
  for (const k of semarang.kecamatan.filter((k) => k.kode === '33.74.11')) yield* unitKecamatan(k, 1.05, hunian, seed);
  yield dinasPeminjam(semarang, 'DISDIK', 'Dinas Pendidikan', 1.05, hunian, seed);
  yield dinasPeminjam(semarang, 'DUKCAPIL', 'Dinas Kependudukan dan Pencatatan Sipil', 1.05, hunian, seed);
  yield dinasPeminjam(semarang, 'DINSOS', 'Dinas Sosial', 1.05, hunian, seed);
}

const daerahJateng = (kode: string, nama: string, seed: number | string): Daerah =>
  kode === semarang.kode ? semarang : daerahBernomor(kode, nama, diceOf(seed, `daerah/${kode}`));

function* unitJawaTengah(seed: number | string): Generator<Unit> {
  for (const [kode, nama] of Object.entries(JAWA_TENGAH)) yield* unitDaerah(daerahJateng(kode, nama, seed), seed);
}

/** 514 regions. Central agencies are not modelled: the regions together carry the national total. */
function* unitIndonesia(seed: number | string): Generator<Unit> {
  for (const [kode, nama, banyak] of PROVINSI) {
    if (kode === '33') yield* unitJawaTengah(seed);
    else {
      for (let i = 1; i <= banyak; i++) {
        const id = `${kode}.${String(i).padStart(2, '0')}`;
        yield* unitDaerah(daerahBernomor(id, `Daerah ${i} ${nama}`, diceOf(seed, `daerah/${id}`)), seed);
      }
    }
  }
}

/** The units of a scale, one after the other, the same for the same seed. Only the present region is in memory. */
export function unitSkala(skala: Skala, seed: number | string): Generator<Unit> {
  if (skala === 'kecamatan') return unitBanyumanik(seed);
  if (skala === 'kota') return unitDaerah(semarang, seed);
  return skala === 'provinsi' ? unitJawaTengah(seed) : unitIndonesia(seed);
}
