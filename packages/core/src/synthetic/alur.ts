import type {
  Formasi,
  Jabatan,
  Kebijakan,
  Kerabat,
  Paket,
  Pegawai,
  Peristiwa,
  Tugas,
  Unor,
  Volume,
} from '../domain/index.ts';
import { kebijakanBawaan } from '../domain/index.ts';
import { DISDIK, peristiwaDisdik, tugasDisdik, volumeDisdik } from './dinas-pendidikan.ts';
import { peristiwaRows, volumeUnit } from './harian.ts';
import { jabatanKatalog } from './jabatan.ts';
import { pegawaiIdOf, pegawaiUnit } from './pegawai.ts';
import { type JenisUnit, polaUnit } from './pola-unit.ts';
import { formasiRow, type Posisi, posisiUnit } from './posisi.ts';
import { tugasRows } from './tugas.ts';
import { diceOf, type Unit } from './unit.ts';
import { type Skala, unitSkala } from './wilayah.ts';

export interface Permintaan {
  readonly scale: Skala;
  /** Same seed, same package; default 1. */
  readonly seed?: number | string;
}

/** A package as streams: each property may be walked on its own and as often as wanted, without holding the others. */
export interface Alur {
  readonly unor: () => Generator<Unor>;
  readonly jabatan: () => Generator<Jabatan>;
  readonly formasi: () => Generator<Formasi>;
  readonly tugas: () => Generator<Tugas>;
  readonly pegawai: () => Generator<Pegawai>;
  readonly kerabat: () => Generator<Kerabat>;
  readonly volume: () => Generator<Volume>;
  readonly peristiwa: () => Generator<Peristiwa>;
  readonly kebijakan: Kebijakan;
}

interface Isi {
  readonly unit: Unit;
  readonly posisi: readonly Posisi[];
  /** Number of the first person of this unit. */
  readonly mulai: number;
}

/**
 * A fictional government, drawn from the seed: plausible, never a real person. Unit names and codes of Kota Semarang are real;
 * elsewhere the kecamatan carry numbers. Nothing is adjusted after looking at a plan.
 */
export function generate({ scale, seed = 1 }: Permintaan): Alur {
  function* isi(): Generator<Isi> {
    let mulai = 1;
    for (const unit of unitSkala(scale, seed)) {
      const posisi = posisiUnit(unit, seed);
      yield { unit, posisi, mulai };
      for (const p of posisi) mulai += p.orang;
    }
  }
  function* tiap<T>(rows: (isi: Isi) => Iterable<T>): Generator<T> {
    for (const one of isi()) yield* rows(one);
  }
  return {
    unor: () => tiap(({ unit }) => [unit.unor]),
    *jabatan() {
      yield* scale === 'kecamatan' ? jabatanKatalog.filter((j) => KANTOR.has(j.jabatanId)) : jabatanKatalog;
    },
    formasi: () => tiap(({ unit, posisi }) => posisi.map((p) => formasiRow(unit, p))),
    tugas: () => tiap((one) => tugasOf(one, scale, seed)),
    pegawai: () => tiap(({ unit, posisi, mulai }) => pegawaiUnit(unit, posisi, mulai, seed)),
    kerabat: () => kerabatRows(isi(), seed),
    volume: () => tiap((one) => volumeOf(one, scale, seed)),
    *peristiwa() {
      yield* peristiwaRows();
      if (scale === 'kecamatan') yield* peristiwaDisdik();
    },
    kebijakan: { ...kebijakanBawaan, lintasJabatan: scale === 'kecamatan' ? 'promosi' : 'sejabatan' },
  };
}

function* tugasUnit({ unit, posisi }: Isi, seed: number | string): Generator<Tugas> {
  const dice = diceOf(seed, `tugas/${unit.unor.unorId}`);
  for (const p of posisi) {
    if (p.jabatanId in STRUKTURAL) continue;
    yield* tugasRows(unit.unor.unorId, p.jabatanId, p.need, dice);
  }
}

/** Beside a kecamatan the counters of Dinas Pendidikan are told, whose surge its staff may help with. */
const hasCounters = (scale: Skala, unorId: string): boolean => scale === 'kecamatan' && unorId === DISDIK;

const tugasOf = (one: Isi, scale: Skala, seed: number | string): Iterable<Tugas> =>
  hasCounters(scale, one.unit.unor.unorId) ? tugasDisdik([...tugasUnit(one, seed)]) : tugasUnit(one, seed);

function volumeOf(one: Isi, scale: Skala, seed: number | string): Iterable<Volume> {
  const { unit, posisi } = one;
  if (hasCounters(scale, unit.unor.unorId)) return volumeDisdik([...tugasOf(one, scale, seed)], seed);
  return hasVolume(scale, unit.jenis) ? volumeUnit(unit, posisi, seed) : [];
}

const STRUKTURAL: Readonly<Record<string, true>> = Object.fromEntries(
  jabatanKatalog.filter((j) => j.jenis === 'struktural').map((j) => [j.jabatanId, true]),
);

/** Who writes down visitors per day: in a kecamatan every counter, in a city the kecamatan offices; beyond, nobody would read them. */
const hasVolume = (scale: Skala, jenis: JenisUnit): boolean =>
  jenis === 'kecamatan' ? scale === 'kecamatan' || scale === 'kota' : jenis === 'kelurahan' && scale === 'kecamatan';

/** Posts that occur in a kecamatan, its kelurahan and the secretariat of an office. */
const KANTOR: ReadonlySet<string> = new Set(
  (['kecamatan', 'kelurahan', 'dinas'] as const).flatMap((jenis) => polaUnit[jenis].flatMap((pos) => pos.jabatan)),
);

/** About one unit in eight has somebody who is kin (degree 1 or 2) to somebody in the unit before it. */
function* kerabatRows(all: Iterable<Isi>, seed: number | string): Generator<Kerabat> {
  let before: Isi | null = null;
  for (const one of all) {
    const dice = diceOf(seed, `kerabat/${one.unit.unor.unorId}`);
    if (before && dice.next() < 0.125 && banyak(one) > 0 && banyak(before) > 0) {
      yield {
        pegawaiIdA: pegawaiIdOf(before.mulai + dice.below(banyak(before))),
        pegawaiIdB: pegawaiIdOf(one.mulai + dice.below(banyak(one))),
        derajat: 1 + dice.below(2),
        ekstra: {},
      };
    }
    before = one;
  }
}

const banyak = (one: Isi): number => one.posisi.reduce((sum, p) => sum + p.orang, 0);

/** The whole package in memory; meant for kecamatan and kota. */
export function generatePaket(wanted: Permintaan): Paket {
  const alur = generate(wanted);
  return {
    unor: [...alur.unor()],
    jabatan: [...alur.jabatan()],
    formasi: [...alur.formasi()],
    tugas: [...alur.tugas()],
    pegawai: [...alur.pegawai()],
    kerabat: [...alur.kerabat()],
    volume: [...alur.volume()],
    peristiwa: [...alur.peristiwa()],
    minat: [],
    kunci: [],
    kebijakan: alur.kebijakan,
  };
}
