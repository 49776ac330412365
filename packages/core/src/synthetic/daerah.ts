import { kodeKelurahan, kotaSemarang } from '../domain/index.ts';
import type { Random } from '../kernel/index.ts';
import type { JenisUnit } from './pola-unit.ts';
import {
  dekat,
  diceOf,
  keadaanSaudara,
  keadaanSendiri,
  lurahKosongSaudara,
  type Titik,
  type Unit,
  unorRow,
} from './unit.ts';

/** A kabupaten or kota: where it lies, its kecamatan, and how large it is against Kota Semarang (1 = about 15,000 people). */
export interface Daerah {
  readonly kode: string;
  readonly nama: string;
  readonly pusat: Titik;
  readonly kecamatan: readonly Kecamatan[];
  readonly ukuran: number;
}
interface Kecamatan {
  readonly kode: string;
  readonly nama: string;
  readonly kelurahan: readonly (readonly [nama: string, lat: number, lon: number])[];
}

const BALAI_KOTA: Titik = [-6.9829, 110.4137];

export const semarang: Daerah = {
  kode: '33.74',
  nama: 'Kota Semarang',
  pusat: BALAI_KOTA,
  kecamatan: kotaSemarang,
  ukuran: 1,
};

/** A region whose inner names are not known here: its kecamatan and kelurahan carry numbers. */
export function daerahBernomor(kode: string, nama: string, dice: Random): Daerah {
  const pusat: Titik = [dice.normal(-5, 3), 97 + 40 * dice.next()];
  const ukuran = 0.5 + 0.6 * dice.next();
  const kecamatan = Array.from({ length: Math.max(3, Math.round(16 * ukuran)) }, (_, k) => {
    const dua = String(k + 1).padStart(2, '0');
    const tengah = dekat(dice, pusat, 0.06);
    const kelurahan = Array.from({ length: 11 }, (_, i) => {
      const [lat, lon] = dekat(dice, tengah, 0.015);
      return [`Kelurahan ${dua}-${i + 1}`, lat, lon] as const;
    });
    return { kode: `${kode}.${dua}`, nama: `${dua} ${nama}`, kelurahan };
  });
  return { kode, nama, pusat, kecamatan, ukuran };
}

export const hunianOf = (daerah: Daerah): Titik[] =>
  daerah.kecamatan.flatMap((k) => k.kelurahan.map(([, lat, lon]): Titik => [lat, lon]));

/** The kecamatan office and its kelurahan. The kelurahan belong to the kecamatan as their perangkat daerah (PP 17/2018). */
export function* unitKecamatan(
  k: Kecamatan,
  tekanan: number,
  hunian: readonly Titik[],
  seed: number | string,
): Generator<Unit> {
  const dice = diceOf(seed, `kecamatan/${k.kode}`);
  const keadaan = keadaanSaudara(k.kelurahan.length, dice);
  const kosong = lurahKosongSaudara(k.kelurahan.length, dice);
  const tengah = (k.kelurahan[Math.floor(k.kelurahan.length / 2)] ?? ['', ...BALAI_KOTA]).slice(1) as unknown as Titik;
  const kantor = unorRow(k.kode, `Kecamatan ${k.nama}`, 'kecamatan', null, k.kode, tengah, k.kode);
  yield { unor: kantor, jenis: 'kecamatan', keadaan: 'biasa', lurahKosong: false, tekanan, hunian };
  for (const [i, [nama, lat, lon]] of k.kelurahan.entries()) {
    const kode = kodeKelurahan(k.kode, i);
    const unor = unorRow(kode, `Kelurahan ${nama}`, 'kelurahan', k.kode, k.kode, [lat, lon], kode);
    const tingkat = keadaan[i] ?? 'biasa';
    yield { unor, jenis: 'kelurahan', keadaan: tingkat, lurahKosong: kosong[i] ?? false, tekanan, hunian };
  }
}

/** A unit that is no kecamatan or kelurahan; its condition and its place are drawn from its own id. */
function unitLain(
  id: string,
  nama: string,
  jenis: JenisUnit,
  indukId: string | null,
  pusat: Titik,
  tekanan: number,
  hunian: readonly Titik[],
  seed: number | string,
): Unit {
  const dice = diceOf(seed, `unit/${id}`);
  const sebutan = { sd: 'sekolah', smp: 'sekolah', dinas: 'opd' }[jenis as string] ?? jenis;
  const unor = unorRow(id, nama, sebutan, indukId, indukId ?? id, dekat(dice, pusat, 0.004));
  return { unor, jenis, keadaan: keadaanSendiri(dice), lurahKosong: false, tekanan, hunian };
}

/** The secretariat of a dinas alone, seen as a lender of staff: it keeps pace with its own work. */
export const dinasPeminjam = (
  daerah: Daerah,
  id: string,
  nama: string,
  tekanan: number,
  hunian: readonly Titik[],
  seed: number | string,
): Unit => ({
  ...unitLain(`${daerah.kode}-${id}`, nama, 'dinas', null, daerah.pusat, tekanan, hunian, seed),
  keadaan: 'biasa',
});

/** Offices that every city has, with their short id. */
const DINAS: readonly (readonly [id: string, nama: string])[] = [
  ['DISDIK', 'Dinas Pendidikan'],
  ['DINKES', 'Dinas Kesehatan'],
  ['DUKCAPIL', 'Dinas Kependudukan dan Pencatatan Sipil'],
  ['DINSOS', 'Dinas Sosial'],
  ['DPU', 'Dinas Pekerjaan Umum'],
  ['DISPERKIM', 'Dinas Perumahan dan Kawasan Permukiman'],
  ['DISHUB', 'Dinas Perhubungan'],
  ['DLH', 'Dinas Lingkungan Hidup'],
  ['DISKOMINFO', 'Dinas Komunikasi, Informatika, Statistik dan Persandian'],
  ['DISKOP', 'Dinas Koperasi dan Usaha Mikro'],
  ['DISPERINDAG', 'Dinas Perindustrian dan Perdagangan'],
  ['DISNAKER', 'Dinas Tenaga Kerja'],
  ['DISBUDPAR', 'Dinas Kebudayaan dan Pariwisata'],
  ['DISPORA', 'Dinas Kepemudaan dan Olahraga'],
  ['DISPERTAN', 'Dinas Pertanian dan Pangan'],
  ['DISKAN', 'Dinas Perikanan'],
  ['DISTARU', 'Dinas Penataan Ruang'],
  ['DPMPTSP', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu'],
  ['DP3A', 'Dinas Pemberdayaan Perempuan dan Perlindungan Anak'],
  ['DALDUK', 'Dinas Pengendalian Penduduk dan Keluarga Berencana'],
  ['DISARPUS', 'Dinas Arsip dan Perpustakaan'],
  ['DAMKAR', 'Dinas Pemadam Kebakaran'],
  ['SATPOLPP', 'Satuan Polisi Pamong Praja'],
  ['BAPENDA', 'Badan Pendapatan Daerah'],
  ['BPKAD', 'Badan Pengelola Keuangan dan Aset Daerah'],
  ['BKPP', 'Badan Kepegawaian, Pendidikan dan Pelatihan'],
  ['BAPPEDA', 'Badan Perencanaan Pembangunan Daerah'],
  ['BPBD', 'Badan Penanggulangan Bencana Daerah'],
  ['KESBANGPOL', 'Badan Kesatuan Bangsa dan Politik'],
  ['INSPEKTORAT', 'Inspektorat'],
];

const nomor = (n: number): string => String(n).padStart(3, '0');

/** Everything a kabupaten or kota has, unit by unit. Shortage is worst in schools and health centres. */
export function* unitDaerah(daerah: Daerah, seed: number | string): Generator<Unit> {
  const hunian = hunianOf(daerah);
  const lain = (
    id: string,
    nama: string,
    jenis: JenisUnit,
    induk: string | null,
    pusat: Titik,
    tekanan: number,
  ): Unit => unitLain(`${daerah.kode}-${id}`, nama, jenis, induk, pusat, tekanan, hunian, seed);
  for (const k of daerah.kecamatan) yield* unitKecamatan(k, 1.35, hunian, seed);
  for (const [id, nama] of DINAS.slice(0, Math.round(30 * Math.min(1, daerah.ukuran + 0.2)))) {
    const induk = `${daerah.kode}-${id}`;
    yield lain(id, nama, 'dinas', null, daerah.pusat, 1.35);
    for (let b = 1; b <= 4; b++) yield lain(`${id}-B${b}`, `Bidang ${b} ${nama}`, 'bidang', induk, daerah.pusat, 1.4);
    for (let u = 1; u <= 3; u++) {
      yield lain(`${id}-U${u}`, `UPTD ${u} ${nama}`, 'uptd', induk, titikKe(hunian, u * 37), 1.45);
    }
  }
  for (let i = 1; i <= 10; i++)
    yield lain(`BAG${i}`, `Bagian ${i} Sekretariat Daerah`, 'bagian', null, daerah.pusat, 1.4);
  const sejumlah = (n: number): number => Math.round(n * daerah.ukuran);
  const dinkes = `${daerah.kode}-DINKES`;
  const disdik = `${daerah.kode}-DISDIK`;
  for (let i = 1; i <= sejumlah(37); i++) {
    yield lain(`PKM${nomor(i)}`, `Puskesmas ${nomor(i)}`, 'puskesmas', dinkes, titikKe(hunian, i * 5), 1.6);
  }
  for (let i = 1; i <= sejumlah(24); i++) {
    yield lain(`RSUD${nomor(i)}`, `Instalasi ${nomor(i)} RSUD`, 'instalasi', dinkes, daerah.pusat, 1.5);
  }
  for (let i = 1; i <= sejumlah(163); i++) {
    yield lain(`SD${nomor(i)}`, `Gugus SD Negeri ${nomor(i)}`, 'sd', disdik, titikKe(hunian, i), 1.65);
  }
  for (let i = 1; i <= sejumlah(45); i++) {
    yield lain(`SMP${nomor(i)}`, `SMP Negeri ${nomor(i)}`, 'smp', disdik, titikKe(hunian, i * 4), 1.6);
  }
}

const titikKe = (hunian: readonly Titik[], i: number): Titik => hunian[i % hunian.length] ?? BALAI_KOTA;
