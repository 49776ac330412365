import { JAM_PENUH, type Jabatan, type Kinerja, type Pegawai } from '../domain/index.ts';
import { addMonths, type Day, type Random } from '../kernel/index.ts';
import { jabatan, jurusanPemerintahan, teknisUmum } from './jabatan.ts';
import { AWAL_2027, type Karier, karierOf, urutanNip } from './karier.ts';
import { namaFiksi } from './nama.ts';
import type { Posisi } from './posisi.ts';
import { dekat, diceOf, type Titik, type Unit } from './unit.ts';

/** The id of the n-th person of a package, counted from 1. */
export const pegawaiIdOf = (n: number): string => `P${String(n).padStart(5, '0')}`;

/** The people of a unit, numbered from `mulai`. */
export function pegawaiUnit(unit: Unit, posisi: readonly Posisi[], mulai: number, seed: number | string): Pegawai[] {
  const dice = diceOf(seed, `pegawai/${unit.unor.unorId}`);
  return posisi
    .flatMap((p) => Array.from({ length: p.orang }, () => p.jabatanId))
    .map((jabatanId, i) => pegawaiOf(unit, jabatan(jabatanId), mulai + i, dice));
}

function pegawaiOf(unit: Unit, j: Jabatan, nomor: number, dice: Random): Pegawai {
  const karier = karierOf(j, nomor, dice);
  const rumah = dice.next() < 0.97 ? rumahOf(unit, dice) : null;
  return {
    pegawaiId: pegawaiIdOf(nomor),
    nip: nipFiksi(karier, nomor, dice),
    nama: namaFiksi(dice),
    status: karier.status,
    golongan: karier.golongan,
    pendidikan: karier.pendidikan,
    jurusan: jurusanOf(j, karier, dice),
    unorId: unit.unor.unorId,
    jabatanId: j.jabatanId,
    tmtJabatan: karier.tmtJabatan,
    tanggalLahir: karier.tanggalLahir,
    tmtCpns: karier.tmtCpns,
    ...keadaanPribadi(karier, dice),
    domisiliLat: rumah?.[0] ?? null,
    domisiliLon: rumah?.[1] ?? null,
    kompetensi: kompetensiOf(j, dice),
    ...riwayatOf(j, karier, dice),
    ekstra: {},
  };
}

const JURUSAN_SLTA = ['IPA', 'IPS', 'Administrasi Perkantoran', 'Akuntansi', 'Teknik Komputer dan Jaringan'];
const JURUSAN_TINGGI = [
  'Ekonomi',
  'Manajemen',
  'Akuntansi',
  'Informatika',
  'Pertanian',
  'Komunikasi',
  'Kesejahteraan Sosial',
];

/** Officials have mostly studied government or law, the staff mostly something else. */
function jurusanOf(j: Jabatan, { pendidikan }: Karier, dice: Random): string {
  if (j.jurusan.length > 0) return dice.pick(j.jurusan);
  if (pendidikan === 'SLTA') return dice.pick(JURUSAN_SLTA);
  const pemerintahan = dice.next() < (j.jenis === 'struktural' ? 0.7 : 0.08);
  return dice.pick(pemerintahan ? jurusanPemerintahan : JURUSAN_TINGGI);
}

/**
 * A number of the right shape that nobody can have: the last three digits count the people of one birthday, one month of entry and
 * one sex, and here they start at 900, where no cohort has ever come. NI PPPK: year of appointment and the contract code 21.
 */
function nipFiksi(karier: Karier, nomor: number, dice: Random): string {
  const lahir = karier.tanggalLahir.replaceAll('-', '');
  const masuk = karier.tmtCpns?.slice(0, 7).replace('-', '') ?? `${karier.tmtJabatan.slice(0, 4)}21`;
  return `${lahir}${masuk}${1 + dice.below(2)}${urutanNip(nomor)}`;
}

/** Home: mostly the nearest of four neighbourhoods drawn by lot, sometimes simply the first. */
function rumahOf(unit: Unit, dice: Random): Titik {
  const kantor: Titik = [unit.unor.lat ?? 0, unit.unor.lon ?? 0];
  const draws = Array.from({ length: dice.next() < 0.65 ? 4 : 1 }, () => dice.pick(unit.hunian));
  const jauh = ([lat, lon]: Titik): number => (lat - kantor[0]) ** 2 + (lon - kantor[1]) ** 2;
  const best = draws.reduce((a, b) => (jauh(b) < jauh(a) ? b : a));
  return dekat(dice, best, 0.004);
}

type Pribadi = Pick<
  Pegawai,
  | 'kedudukanHukum'
  | 'kinerja1'
  | 'kinerja2'
  | 'prosesDisiplin'
  | 'tugasBelajar'
  | 'ikatanDinasSampai'
  | 'kontrakSampai'
  | 'jamPerMinggu'
  | 'lindungSampai'
  | 'poinRotasi'
>;

function keadaanPribadi({ status }: Karier, dice: Random): Pribadi {
  const chance = (p: number): boolean => dice.next() < p;
  const kontrak = status === 'PPPK' || status === 'PPPK_PW';
  return {
    kedudukanHukum: chance(0.006) ? '02' : chance(0.006) ? '03' : '01',
    kinerja1: kinerjaOf(dice),
    kinerja2: kinerjaOf(dice),
    prosesDisiplin: chance(0.01),
    tugasBelajar: chance(0.008),
    ikatanDinasSampai: chance(0.01) ? sesudahAwal(dice, 4, 30) : null,
    kontrakSampai: kontrak ? (chance(0.04) ? sesudahAwal(dice, -1, 1) : sesudahAwal(dice, 12, 48)) : null,
    jamPerMinggu: status === 'PPPK_PW' ? dice.pick([20, 25, 30]) : JAM_PENUH,
    lindungSampai: chance(0.03) ? sesudahAwal(dice, 2, 10) : null,
    poinRotasi: dice.below(41),
  };
}

const sesudahAwal = (dice: Random, least: number, months: number): Day =>
  addMonths(AWAL_2027, least + dice.below(months));

function kinerjaOf(dice: Random): Kinerja {
  const x = dice.next();
  return x < 0.14 ? 'Sangat Baik' : x < 0.97 ? 'Baik' : 'Butuh Perbaikan';
}

/**
 * Own levels: about the required one for the competences of the present post; for office posts also a level in other office
 * competences, so that a change of post has a measurable gap. One in twenty levels was never assessed and is left out.
 */
function kompetensiOf(j: Jabatan, dice: Random): Record<string, number> {
  const levels: Record<string, number> = {};
  for (const [name, required] of Object.entries(j.kompetensi)) {
    const x = dice.next();
    const own = required + (x < 0.2 ? -1 : x < 0.75 ? 0 : 1);
    if (dice.next() >= 0.05) levels[name] = Math.max(1, Math.min(5, own));
  }
  if (j.jenis === 'fungsional') return levels;
  // What was learnt on the way: an official has seen more than the staff.
  const floor = j.jenis === 'struktural' ? 2 : 1;
  for (const name of teknisUmum) if (!(name in levels) && dice.next() < 0.95) levels[name] = floor + dice.below(2);
  return levels;
}

type Riwayat = Pick<Pegawai, 'riwayatBulanPengawas' | 'riwayatBulanPelaksana' | 'kepamongprajaan'>;

/** Months served at each level. Supervisors spent at least four years below (PP 11/2017 art. 54); every camat holds the certificate. */
function riwayatOf(j: Jabatan, karier: Karier, dice: Random): Riwayat {
  if (j.jenis !== 'struktural') {
    const pelaksana = j.jenis === 'pelaksana' ? karier.masaBulan : 0;
    return { riwayatBulanPengawas: 0, riwayatBulanPelaksana: pelaksana, kepamongprajaan: false };
  }
  const below = Math.min(karier.masaBulan, 48 + dice.below(60));
  return {
    riwayatBulanPengawas: karier.masaBulan - below,
    riwayatBulanPelaksana: below,
    kepamongprajaan: j.jabatanId === 'CAMAT' || dice.next() < 0.15,
  };
}
