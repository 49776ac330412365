import type { Jabatan, Pendidikan, StatusPegawai } from '../domain/index.ts';
import { addMonths, type Day, day, dayOf, dayParts, type Random } from '../kernel/index.ts';

/** The day from which terms are counted backwards: three days before the usual tmt of the first plan. */
export const AWAL_2027: Day = day('2027-01-01');

export interface Karier {
  readonly status: StatusPegawai;
  readonly pendidikan: Pendidikan;
  readonly golongan: string;
  readonly tanggalLahir: Day;
  readonly tmtCpns: Day | null;
  readonly tmtJabatan: Day;
  /** Whole months since entry. */
  readonly masaBulan: number;
}

const PPPK_SHARE: Readonly<Record<Jabatan['jenis'], number>> = { struktural: 0, pelaksana: 0.22, fungsional: 0.32 };

/** Status by kind of post: structural posts are for PNS; one in twenty-five of the others is on probation, one in twenty part-time. */
function statusOf(jabatan: Jabatan, dice: Random): StatusPegawai {
  const x = dice.next();
  if (jabatan.jenis === 'struktural') return 'PNS';
  if (x < 0.04) return 'CPNS';
  if (x < 0.09) return jabatan.jenis === 'pelaksana' ? 'PPPK_PW' : 'PPPK';
  return x < 0.09 + PPPK_SHARE[jabatan.jenis] ? 'PPPK' : 'PNS';
}

/** Months in the present post on 1 January 2027: about 35 % under the two years of EL-05, a tail beyond the five of EL-06. */
function bulanJabatan(status: StatusPegawai, dice: Random): number {
  if (status === 'CPNS') return 4 + dice.below(6);
  const x = dice.next();
  if (x < 0.33) return 3 + dice.below(21);
  return x < 0.85 ? 24 + dice.below(37) : 61 + dice.below(72);
}

const SEKOLAH: Readonly<Record<string, readonly Pendidikan[]>> = {
  SLTA: ['SLTA', 'SLTA', 'D3', 'S1'],
  D3: ['D3', 'D3', 'D4', 'S1'],
  S1: ['S1', 'S1', 'S1', 'S2'],
};

/** Months before the present post: seniors have worked their way up. */
function bulanSebelum(jabatan: Jabatan, status: StatusPegawai, dice: Random): number {
  if (status !== 'PNS') return status === 'CPNS' ? 0 : dice.below(24);
  if (jabatan.jenis !== 'struktural') return dice.below(216);
  return (jabatan.eselon === 'IV.b' ? 84 : jabatan.eselon === 'IV.a' ? 120 : 168) + dice.below(96);
}

const MUDA: Readonly<Record<string, number>> = { SLTA: 19, D3: 21, D4: 22, S1: 23, S2: 25 };

/** Oldest age drawn on 1 January 2027, in months; a few people are inside the last year before the pension age of 58. */
const USIA_TERTINGGI = 57 * 12 + 8;

export function karierOf(jabatan: Jabatan, nomor: number, dice: Random): Karier {
  const status = statusOf(jabatan, dice);
  const pendidikan = dice.pick<Pendidikan>(SEKOLAH[jabatan.pendidikanMin ?? 'SLTA'] ?? ['S1']);
  const diJabatan = bulanJabatan(status, dice);
  const masuk = ((MUDA[pendidikan] ?? 23) + dice.below(8)) * 12 + dice.below(12);
  const masaBulan = Math.min(diJabatan + bulanSebelum(jabatan, status, dice), USIA_TERTINGGI - masuk);
  const tmtMasuk = addMonths(AWAL_2027, -Math.max(masaBulan, diJabatan));
  return {
    status,
    pendidikan,
    golongan: golonganOf(jabatan, status, pendidikan, masaBulan, dice),
    tanggalLahir: ulangTahun(nomor, addMonths(tmtMasuk, -masuk)),
    tmtCpns: status === 'PNS' || status === 'CPNS' ? tmtMasuk : null,
    tmtJabatan: addMonths(AWAL_2027, -diJabatan),
    masaBulan: Math.max(masaBulan, diJabatan),
  };
}

/** Birthdays and sequences of 28 days x 12 months x 100 numbers, walked in steps that share no factor with their count. */
const ronde = (nomor: number): number => (nomor * 8999) % 33_600;

/** Last digits of the NIP: 900 to 999. With the birthday they tell apart any 33,600 people who follow each other. */
export const urutanNip = (nomor: number): number => 900 + (ronde(nomor) % 100);

/** The first day on or after `from` that is the birthday of person `nomor`. */
function ulangTahun(nomor: number, from: Day): Day {
  const k = Math.floor(ronde(nomor) / 100);
  const inYear = (y: number): Day => dayOf(y, 1 + Math.floor(k / 28), 1 + (k % 28)) as Day;
  const { y } = dayParts(from);
  return inYear(y) >= from ? inYear(y) : inYear(y + 1);
}

const URUTAN = 'II/a II/b II/c II/d III/a III/b III/c III/d IV/a IV/b IV/c'.split(' ');
const AWAL_PNS: Readonly<Record<string, number>> = { SLTA: 0, D3: 2, D4: 4, S1: 4, S2: 5 };
const GOLONGAN_PPPK: Readonly<Record<string, string>> = { SLTA: 'V', D3: 'VII', D4: 'IX', S1: 'IX', S2: 'X' };

/** Rank: a structural post holds its floor or one above (PP 13/2002); others rise one step every four years, four steps at most. */
function golonganOf(
  jabatan: Jabatan,
  status: StatusPegawai,
  pendidikan: Pendidikan,
  masaBulan: number,
  dice: Random,
): string {
  if (status === 'PPPK' || status === 'PPPK_PW') return GOLONGAN_PPPK[pendidikan] ?? 'IX';
  const floor = URUTAN.indexOf(jabatan.golonganMin ?? '');
  if (floor >= 0) return URUTAN[floor + dice.below(2)] ?? 'IV/c';
  const start = AWAL_PNS[pendidikan] ?? 4;
  return URUTAN[start + Math.min(4, Math.floor(masaBulan / 48))] ?? 'III/d';
}
