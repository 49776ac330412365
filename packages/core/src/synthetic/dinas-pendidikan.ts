import type { Peristiwa, Tugas, Volume } from '../domain/index.ts';
import { addDays, type Day, day, daysBetween, type Random, weekday } from '../kernel/index.ts';
import { diceOf } from './unit.ts';

/** The office whose counter school registration fills. */
export const DISDIK = '33.74-DISDIK';
const VERIFIKASI = 'VERIFIKASI-SPMB';
const LEGALISIR = 'LEGALISIR';

const MULAI = day('2023-01-02');
const AKHIR = day('2026-10-31');

type Jendela = readonly [mulai: string, selesai: string];

/**
 * Windows of school registration by year, SD and SMP; they move by one or two weeks. 2024 and 2025 as announced by the city, the others
 * assumed. The multiplier is that of the calendar: what really comes differs from year to year.
 */
const SPMB: readonly (readonly [tahun: number, sd: Jendela, smp: Jendela, pengali: number])[] = [
  [2023, ['2023-06-12', '2023-06-16'], ['2023-06-20', '2023-06-24'], 3.2],
  [2024, ['2024-06-18', '2024-06-22'], ['2024-06-24', '2024-06-28'], 3.4],
  [2025, ['2025-06-10', '2025-06-14'], ['2025-06-22', '2025-06-26'], 3.8],
  [2026, ['2026-06-15', '2026-06-19'], ['2026-06-25', '2026-06-29'], 3.6],
  [2027, ['2027-06-14', '2027-06-18'], ['2027-06-24', '2027-06-28'], 3.6],
];

export function* peristiwaDisdik(): Generator<Peristiwa> {
  for (const [tahun, sd, smp, pengali] of SPMB)
    for (const [jenjang, [mulai, selesai]] of [['SD', sd] as const, ['SMP', smp] as const])
      yield {
        peristiwaId: `DISDIK-SPMB-${jenjang}-${tahun}`,
        nama: `SPMB ${jenjang} ${tahun}`,
        mulai: day(mulai),
        selesai: day(selesai),
        unorId: DISDIK,
        layananId: VERIFIKASI,
        pengali,
        ekstra: {},
      };
}

/** National holidays and days of joint leave on which the counters are closed (joint ministerial decrees), 2023 to 2026. */
const LIBUR: ReadonlySet<string> = new Set(
  `2023-01-23 2023-03-22 2023-03-23 2023-04-07 2023-04-19 2023-04-20 2023-04-21 2023-04-24 2023-04-25 2023-05-01 2023-05-18 2023-06-01
  2023-06-02 2023-06-28 2023-06-29 2023-06-30 2023-07-19 2023-08-17 2023-09-28 2023-12-25 2023-12-26 2024-01-01 2024-02-08 2024-02-09
  2024-02-14 2024-03-11 2024-03-12 2024-03-29 2024-04-08 2024-04-09 2024-04-10 2024-04-11 2024-04-12 2024-04-15 2024-05-01 2024-05-09
  2024-05-10 2024-05-23 2024-05-24 2024-06-17 2024-06-18 2024-09-16 2024-11-27 2024-12-25 2024-12-26 2025-01-01 2025-01-27 2025-01-28
  2025-01-29 2025-03-28 2025-03-31 2025-04-01 2025-04-02 2025-04-03 2025-04-04 2025-04-07 2025-04-18 2025-05-01 2025-05-12 2025-05-13
  2025-05-29 2025-05-30 2025-06-06 2025-06-09 2025-06-27 2025-08-18 2025-09-05 2025-12-25 2025-12-26 2026-01-01 2026-01-16 2026-02-16
  2026-02-17 2026-03-18 2026-03-19 2026-03-20 2026-03-23 2026-03-24 2026-04-03 2026-05-01 2026-05-14 2026-05-15 2026-05-27 2026-05-28
  2026-06-01 2026-06-16 2026-08-17 2026-08-25`.split(/\s+/),
);

/** Shorter office hours in Ramadan. */
const PUASA: readonly Jendela[] = [
  ['2023-03-23', '2023-04-21'],
  ['2024-03-12', '2024-04-09'],
  ['2025-03-01', '2025-03-30'],
  ['2026-02-19', '2026-03-20'],
];

/** A scholarship whose deadline nobody had put in the calendar. */
const BEASISWA: Jendela = ['2026-09-07', '2026-09-18'];

interface Layanan {
  readonly id: string;
  /** Pieces per day, Monday to Friday. */
  readonly pola: readonly number[];
  /** Share more or less in a year. */
  readonly tumbuh: number;
  readonly musim: (bulan: number) => number;
  readonly kejutan: (tanggal: Day, kuat: (label: string) => number) => number;
}

const LAYANAN: readonly Layanan[] = [
  {
    id: VERIFIKASI,
    pola: [1.15, 1.06, 1.01, 0.98, 0.8],
    tumbuh: 0.04,
    // Pupils who move, at the turn of the half-years.
    musim: (bulan) => ({ 1: 1.12, 7: 1.25, 12: 1.08 })[bulan as 1 | 7 | 12] ?? 0.97,
    kejutan: pendaftaran,
  },
  {
    id: LEGALISIR,
    pola: [1.2, 1.04, 0.98, 0.95, 0.83],
    tumbuh: -0.02,
    musim: (bulan) => ({ 6: 1.2, 7: 1.3, 8: 1.15 })[bulan as 6 | 7 | 8] ?? 0.94,
    kejutan: (tanggal) => (within(BEASISWA, tanggal) ? 2.1 : 1),
  },
];

/** By day of a window: the first is fullest, the last fills again. */
const BENTUK = [1.22, 1.04, 0.9, 0.84, 1.0];

/** Parents come to ask in the days before, and to complain in the days after. */
function pendaftaran(tanggal: Day, kuat: (label: string) => number): number {
  for (const [tahun, sd, smp, pengali] of SPMB) {
    const open = [sd, smp].find((w) => within(w, tanggal));
    if (open) return pengali * kuat(String(tahun)) * (BENTUK[daysBetween(day(open[0]), tanggal)] ?? 1);
    const near = [sd, smp].some(
      ([mulai, selesai]) =>
        within([addDays(day(mulai), -3), mulai], tanggal) || within([selesai, addDays(day(selesai), 2)], tanggal),
    );
    if (near) return 1.35;
  }
  return 1;
}

const within = ([from, to]: Jendela, tanggal: Day): boolean => from <= tanggal && tanggal <= to;

/** Pieces per day of the two counters since 2023. Rows are missing where nobody wrote them down; a closed day has none. */
export function* volumeDisdik(tugas: readonly Tugas[], seed: number | string): Generator<Volume> {
  for (const layanan of LAYANAN) {
    const biasa = tugas.find((t) => t.layananId === layanan.id)?.volume ?? 0;
    if (biasa > 0) yield* volumeLayanan(layanan, biasa, diceOf(seed, `harian/${DISDIK}/${layanan.id}`));
  }
}

function* volumeLayanan(layanan: Layanan, biasa: number, dice: Random): Generator<Volume> {
  const strength = new Map<string, number>();
  const kuat = (label: string): number => {
    const drawn = strength.get(label) ?? Math.exp(dice.normal(0, 0.08));
    strength.set(label, drawn);
    return drawn;
  };
  let [antre, gelombang, hilang, tutup] = [0, 0, 0, 0];
  for (let n = 0; n <= daysBetween(MULAI, AKHIR); n++) {
    const tanggal = addDays(MULAI, n);
    const kejutan = layanan.kejutan(tanggal, kuat);
    if (!isOpen(tanggal, kejutan)) {
      tutup++;
      continue;
    }
    gelombang = 0.9 * gelombang + dice.normal(0, 0.025);
    const masuk = datang(biasa * meanOf(layanan, tanggal, tutup) * kejutan * Math.exp(gelombang), dice);
    tutup = 0;
    const selesai = Math.min(masuk + antre, Math.round(1.4 * biasa * (0.9 + 0.2 * dice.next())));
    antre += masuk - selesai;
    // About three days of a year get lost, a few at a time.
    hilang = hilang > 0 ? hilang - 1 : dice.next() < 0.004 ? 1 + dice.below(4) : 0;
    if (hilang > 0 && kejutan === 1) continue;
    yield { unorId: DISDIK, layananId: layanan.id, tanggal, masuk, selesai, antre, ekstra: {} };
  }
}

/** Five days a week; in a window of registration also on Saturday. */
const isOpen = (tanggal: Day, kejutan: number): boolean =>
  !LIBUR.has(tanggal) && (weekday(tanggal) <= 5 || (weekday(tanggal) === 6 && kejutan > 2));

/** After a long closure more people stand at the door. */
function meanOf(layanan: Layanan, tanggal: Day, tutup: number): number {
  const years = daysBetween(MULAI, tanggal) / 365.25;
  const bulan = Number(tanggal.slice(5, 7));
  const puasa = PUASA.some((w) => within(w, tanggal)) ? 0.85 : 1;
  const pintu = tutup > 2 ? 1.2 : 1;
  const hari = layanan.pola[weekday(tanggal) - 1] ?? 0.75;
  return hari * layanan.musim(bulan) * puasa * pintu * (1 + layanan.tumbuh * (years - 2));
}

/** Whole arrivals, more scattered than by chance alone. */
const datang = (mean: number, dice: Random): number =>
  Math.max(0, Math.round(dice.normal(mean, Math.sqrt(mean * (1 + 0.012 * mean)))));

/**
 * The tasks of the office with its two counters: part of what the staff already did, said by service. The minutes of every post stay what
 * they were: two files of 12 minutes for three of 8, one certified copy for one letter of the same minutes.
 */
export function tugasDisdik(rows: readonly Tugas[]): Tugas[] {
  return rows.flatMap((row) => {
    if (row.jabatanId === 'PDI' && row.layananId === 'ADMINDUK') {
      const ambil = 3 * Math.floor((0.8 * row.volume) / 3);
      return split(row, ambil, {
        uraian: 'Memverifikasi berkas peserta didik dan pendaftar',
        satuan: 'berkas',
        volume: (2 * ambil) / 3,
        normaMenit: 1.5 * row.normaMenit,
        layananId: VERIFIKASI,
      });
    }
    if (row.jabatanId === 'PAP' && row.periode === 'hari')
      return split(row, Math.floor(0.6 * row.volume), {
        uraian: 'Melegalisasi ijazah',
        satuan: 'lembar',
        volume: Math.floor(0.6 * row.volume),
        layananId: LEGALISIR,
      });
    return [row];
  });
}

const split = (row: Tugas, ambil: number, part: Partial<Tugas>): Tugas[] =>
  ambil > 0
    ? [
        { ...row, volume: row.volume - ambil },
        { ...row, ...part },
      ]
    : [row];
