import type { Formasi, Jabatan, Kebijakan, Kerabat, Kunci, Paket, Pegawai, Tugas, Unor } from '@seimbang/core/domain';
import { kebijakanBawaan } from '@seimbang/core/domain';
import { addDays, day, type Random, random } from '@seimbang/core/kernel';
import {
  formasiRow,
  jabatanRow,
  paketOf,
  pegawaiRow,
  tugasRow,
  unorRow,
} from '../../../packages/core/src/domain/testing/rows.ts';

/** Size of a random package; 7 people is what brute force can enumerate for every budget. */
interface Size {
  readonly people: number;
  readonly unor: number;
  /** Kinds of jabatan, 1-6. */
  readonly jabatan: number;
  /** Probability that a (unor, jabatan) pair is a listed formasi. */
  readonly density: number;
  /** Probability of a lock, per person, and that a lock is `wajib`. */
  readonly locks: number;
  readonly wajib: number;
  /**
   * Nobody may leave without somebody coming, and competence decides: only cycles help, so that budgets lie between hull points and
   * need branches.
   */
  readonly cycles: boolean;
  /** Scales the probability of every fact that bars a person. */
  readonly barred: number;
}

const TMT = day('2027-01-04');
const chance = (dice: Random, p: number): boolean => dice.next() < p;

/** One random package of up to 7 people: every kind of datum that the rules, the floors and the costs look at occurs. */
export function smallPackage(seed: string): Paket {
  const dice = random(`small/${seed}`);
  const people = Math.min(7, 2 + dice.below(7));
  const [unor, jabatan] = [2 + dice.below(3), 2 + dice.below(3)];
  const [barred, cycles] = [dice.pick([0.1, 0.1, 1]), chance(dice, 0.25)];
  return randomPackage(dice, { people, unor, jabatan, density: 0.75, locks: 0.1, wajib: 0.25, barred, cycles });
}

const MEDIUM: Size = {
  people: 200,
  unor: 20,
  jabatan: 6,
  density: 0.5,
  locks: 0.02,
  wajib: 0.03,
  barred: 0.5,
  cycles: false,
};

/** One random package of 200 people, for the comparison with HiGHS. */
export const mediumPackage = (seed: string): Paket => randomPackage(random(`medium/${seed}`), MEDIUM);

/** 200 people of whom none may leave without somebody coming: between hull points the hardest kind of package known to us. */
export const swapPackage = (seed: string): Paket => randomPackage(random(`swap/${seed}`), { ...MEDIUM, cycles: true });

function randomPackage(dice: Random, size: Size): Paket {
  const unor = unorList(dice.fork('unor'), size.unor);
  const jabatan = jabatanList(dice.fork('jabatan'), size.jabatan);
  const { formasi, tugas } = workList(dice.fork('work'), unor, jabatan, size);
  const pegawai = peopleList(dice.fork('people'), unor, jabatan, formasi, size);
  return paketOf({
    unor,
    jabatan,
    formasi,
    tugas,
    pegawai,
    kerabat: kinList(dice.fork('kin'), pegawai),
    kunci: lockList(dice.fork('locks'), pegawai, unor, jabatan, size),
    kebijakan: policy(dice.fork('policy'), pegawai, size.cycles),
  });
}

function unorList(dice: Random, count: number): Unor[] {
  const office = unorRow('KEC', { jenis: 'kecamatan', nama: 'Kecamatan Contoh', ...place(dice) });
  const below = Array.from({ length: count }, (_, i) =>
    unorRow(`K${i + 1}`, { indukId: chance(dice, 0.8) ? 'KEC' : null, ...place(dice) }),
  );
  return [office, ...below];
}

/** A point within about 10 km, or none. */
function place(dice: Random): { lat: number | null; lon: number | null } {
  const known = chance(dice, 0.85);
  const lat = -7.05 + dice.next() * 0.1;
  const lon = 110.4 + dice.next() * 0.1;
  return known ? { lat, lon } : { lat: null, lon: null };
}

function jabatanList(dice: Random, count: number): Jabatan[] {
  const kompetensi = (): Record<string, number> => ({
    ...(chance(dice, 0.8) ? { manajerial: 1 + dice.below(4) } : {}),
    ...(chance(dice, 0.8) ? { 'teknis-adminduk': 1 + dice.below(4) } : {}),
  });
  const kelas = (n: number): number | null => (chance(dice, 0.85) ? n : null);
  const all = [
    jabatanRow('PENGADMINISTRASI', { rumpun: 'administrasi', kelas: kelas(5), kompetensi: kompetensi() }),
    jabatanRow('PENGELOLA', { rumpun: 'administrasi', kelas: kelas(5 + dice.below(3)), kompetensi: kompetensi() }),
    jabatanRow('PRAMU', {
      rumpun: chance(dice, 0.5) ? 'layanan' : null,
      kelas: kelas(5),
      pendidikanMin: chance(dice, 0.4) ? 'SLTA' : null,
    }),
    jabatanRow('ANALIS', {
      kompetensi: kompetensi(),
      jenis: 'fungsional',
      jenjang: 'Ahli Pertama',
      rumpun: 'administrasi',
      kelas: 8,
    }),
    jabatanRow('LURAH', { nama: 'Lurah', jenis: 'struktural', eselon: 'IV.a', kelas: 9, kompetensi: kompetensi() }),
    jabatanRow('KASI', {
      nama: 'Kepala Seksi',
      jenis: 'struktural',
      eselon: 'IV.b',
      kelas: 8,
      kompetensi: kompetensi(),
    }),
  ];
  const drawn = all.map((jabatan) => ({ jabatan, ticket: dice.next() })).sort((a, b) => a.ticket - b.ticket);
  return drawn.slice(0, count).map((d) => d.jabatan);
}

function workList(
  dice: Random,
  unor: readonly Unor[],
  jabatan: readonly Jabatan[],
  size: Size,
): { formasi: Formasi[]; tugas: Tugas[] } {
  const formasi: Formasi[] = [];
  const tugas: Tugas[] = [];
  for (const u of unor) {
    for (const j of jabatan) {
      if (!chance(dice, size.density)) continue;
      const scale = size.people > 7 ? 4 : 2;
      const kebutuhan = chance(dice, 0.1) ? null : Math.round(dice.next() * scale * 100) / 100;
      const rest = {
        kebutuhan,
        minimum: chance(dice, 0.2) ? 1 + dice.below(2) : size.cycles ? 9 : 0,
        kritis: chance(dice, 0.1),
      };
      if (chance(dice, 0.85)) formasi.push(formasiRow(u.unorId, j.jabatanId, rest));
      if (!chance(dice, 0.3)) continue;
      const periode = dice.pick(['tahun', 'bulan', 'minggu', 'hari'] as const);
      const perYear = { tahun: 1, bulan: 12, minggu: 50, hari: 250 }[periode];
      const volume = Math.round((dice.next() * 90_000) / 30 / perYear);
      const wkeMenit = chance(dice, 0.1) ? 72_000 / perYear : null;
      tugas.push(tugasRow(u.unorId, j.jabatanId, { periode, volume, normaMenit: 30, wkeMenit }));
    }
  }
  return { formasi, tugas };
}

function peopleList(
  dice: Random,
  unor: readonly Unor[],
  jabatan: readonly Jabatan[],
  formasi: readonly Formasi[],
  size: Size,
): Pegawai[] {
  return Array.from({ length: size.people }, (_, i) => {
    const listed = formasi.length > 0 && chance(dice, 0.85) ? dice.pick(formasi) : null;
    const at: [string, string] = listed
      ? [listed.unorId, listed.jabatanId]
      : [dice.pick(unor).unorId, dice.pick(jabatan).jabatanId];
    return pegawaiRow(`P${i + 1}`, at, person(dice, size.barred));
  });
}

function person(dice: Random, barred: number): Partial<Pegawai> {
  const bar = (p: number): boolean => chance(dice, p * barred);
  const kind = dice.next() ** barred;
  const status = kind > 0.25 ? 'PNS' : kind > 0.17 ? 'CPNS' : kind > 0.08 ? 'PPPK' : 'PPPK_PW';
  const contract = status === 'PPPK' || status === 'PPPK_PW';
  const home = place(dice);
  return {
    status,
    kedudukanHukum: bar(0.06) ? '03' : '01',
    golongan: contract ? 'IX' : dice.pick(['II/c', 'III/a', 'III/c', 'III/d']),
    pendidikan: bar(0.05) ? null : dice.pick(['SLTA', 'D3', 'S1', 'S1', 'S2']),
    tmtJabatan: addDays(TMT, bar(0.25) ? -dice.below(735) : -725 - dice.below(2200)),
    tanggalLahir: bar(0.04) ? null : addDays(day('1970-01-01'), dice.below(9000)),
    tmtCpns: addDays(TMT, -400 - dice.below(6000)),
    kinerja1: bar(0.06) ? null : dice.pick(['Sangat Baik', 'Baik', 'Baik', 'Baik', 'Cukup']),
    kinerja2: dice.pick(['Sangat Baik', 'Baik', 'Baik']),
    prosesDisiplin: bar(0.04),
    tugasBelajar: bar(0.03),
    kontrakSampai: contract && chance(dice, 0.9) ? addDays(TMT, dice.below(900) - 60) : null,
    jamPerMinggu: status === 'PPPK_PW' || chance(dice, 0.03) ? dice.pick([10, 18.75, 20, 30]) : 37.5,
    domisiliLat: home.lat,
    domisiliLon: home.lon,
    kompetensi: {
      ...(chance(dice, 0.7) ? { manajerial: 1 + dice.below(4) } : {}),
      ...(chance(dice, 0.7) ? { 'teknis-adminduk': 1 + dice.below(4) } : {}),
    },
    riwayatBulanPelaksana: chance(dice, 0.8) ? 48 + dice.below(60) : null,
    lindungSampai: bar(0.06) ? addDays(TMT, dice.below(200) - 100) : null,
  };
}

function kinList(dice: Random, pegawai: readonly Pegawai[]): Kerabat[] {
  if (pegawai.length < 2) return [];
  return Array.from({ length: Math.ceil(pegawai.length / 10) }, () => ({
    pegawaiIdA: dice.pick(pegawai).pegawaiId,
    pegawaiIdB: dice.pick(pegawai).pegawaiId,
    derajat: 1 + dice.below(3),
    ekstra: {},
  })).filter((k) => k.pegawaiIdA !== k.pegawaiIdB);
}

function lockList(
  dice: Random,
  pegawai: readonly Pegawai[],
  unor: readonly Unor[],
  jabatan: readonly Jabatan[],
  size: Size,
): Kunci[] {
  return pegawai.flatMap((p): Kunci[] => {
    const tindakan = chance(dice, size.wajib) ? 'wajib' : dice.pick(['tetap', 'larang', 'larang'] as const);
    if (!chance(dice, size.locks)) return [];
    const unorId = chance(dice, 0.7) ? dice.pick(unor).unorId : null;
    const jabatanId = chance(dice, 0.4) ? (chance(dice, 0.7) ? p.jabatanId : dice.pick(jabatan).jabatanId) : null;
    return [{ pegawaiId: p.pegawaiId, tindakan, unorId, jabatanId, ekstra: {} }];
  });
}

function policy(dice: Random, pegawai: readonly Pegawai[], cycles: boolean): Partial<Kebijakan> {
  const waived = pegawai.filter(() => chance(dice, 0.05));
  return {
    wkeMenit: dice.pick([75_000, 75_000, 72_000, 74_760]),
    bobot: {
      balance: dice.pick([1, 1, 0.05]),
      move: dice.pick([0, 2000, 2000, 60_000, 333.5]),
      km: dice.pick([0, 100, 5000]),
      gap: cycles ? 600_000 : dice.pick([0, 20_000, 150_000, 600_000]),
    },
    lintasJabatan: cycles ? 'memenuhiSyarat' : dice.pick(['sejabatan', 'serumpun', 'memenuhiSyarat', 'promosi']),
    batas: { ...kebijakanBawaan.batas, ejMaksimumDonor: chance(dice, 0.1) ? 1.2 : null },
    wajibRotasi: chance(dice, 0.05),
    asumsi: chance(dice, 0.3)
      ? ['kinerja-baik', 'usia-di-bawah-bup', 'pendidikan-memenuhi', 'kontrak-mencakup-tmt']
      : [],
    pengecualianMasaJabatan: Object.fromEntries(
      waived.map((p) => [p.pegawaiId, { nomorDokumen: 'ND-1', alasan: 'kebutuhan mendesak' }]),
    ),
  };
}
