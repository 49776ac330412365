import type { Formasi, Jabatan, Kebijakan, Kerabat, Kunci, Paket, Pegawai, Tugas, Unor } from '@seimbang/core/domain';
import { kebijakanBawaan } from '@seimbang/core/domain';
import { addDays, day, type Random, random } from '@seimbang/core/kernel';
import { formasiRow, jabatanRow, paketOf, pegawaiRow, tugasRow, unorRow } from './rows.ts';

/** Size of a random package; 7 people is what brute force can enumerate for every budget. */
export interface Size {
  readonly people: number;
  readonly unor: number;
  /** Probability that a (unor, jabatan) pair is a listed formasi. */
  readonly density: number;
}

const TMT = day('2027-01-04');
const chance = (dice: Random, p: number): boolean => dice.next() < p;

/** One random package of up to 7 people: every kind of datum that the rules, the floors and the costs look at occurs. */
export function smallPackage(seed: string): Paket {
  const dice = random(`small/${seed}`);
  return randomPackage(dice, { people: 1 + dice.below(7), unor: 2 + dice.below(3), density: 0.6 });
}

/** One random package of 200 people, for the comparison with HiGHS. */
export const mediumPackage = (seed: string): Paket =>
  randomPackage(random(`medium/${seed}`), { people: 200, unor: 20, density: 0.5 });

function randomPackage(dice: Random, size: Size): Paket {
  const unor = unorList(dice.fork('unor'), size.unor);
  const jabatan = jabatanList(dice.fork('jabatan'));
  const { formasi, tugas } = workList(dice.fork('work'), unor, jabatan, size);
  const pegawai = peopleList(dice.fork('people'), unor, jabatan, formasi, size.people);
  return paketOf({
    unor,
    jabatan,
    formasi,
    tugas,
    pegawai,
    kerabat: kinList(dice.fork('kin'), pegawai),
    kunci: lockList(dice.fork('locks'), pegawai, unor, jabatan),
    kebijakan: policy(dice.fork('policy'), pegawai),
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

function jabatanList(dice: Random): Jabatan[] {
  const kompetensi = (): Record<string, number> => ({
    ...(chance(dice, 0.5) ? { manajerial: 1 + dice.below(3) } : {}),
    ...(chance(dice, 0.5) ? { 'teknis-adminduk': 1 + dice.below(4) } : {}),
  });
  const kelas = (n: number): number | null => (chance(dice, 0.85) ? n : null);
  return [
    jabatanRow('PENGADMINISTRASI', { rumpun: 'administrasi', kelas: kelas(5), kompetensi: kompetensi() }),
    jabatanRow('PENGELOLA', { rumpun: 'administrasi', kelas: kelas(5 + dice.below(3)), kompetensi: kompetensi() }),
    jabatanRow('PRAMU', {
      rumpun: chance(dice, 0.5) ? 'layanan' : null,
      kelas: kelas(5),
      pendidikanMin: chance(dice, 0.4) ? 'SLTA' : null,
    }),
    jabatanRow('ANALIS', { jenis: 'fungsional', jenjang: 'Ahli Pertama', rumpun: 'administrasi', kelas: 8 }),
    jabatanRow('LURAH', { nama: 'Lurah', jenis: 'struktural', eselon: 'IV.a', kelas: 9, kompetensi: kompetensi() }),
    jabatanRow('KASI', {
      nama: 'Kepala Seksi',
      jenis: 'struktural',
      eselon: 'IV.b',
      kelas: 8,
      kompetensi: kompetensi(),
    }),
  ];
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
      const rest = { kebutuhan, minimum: chance(dice, 0.2) ? 1 + dice.below(2) : 0, kritis: chance(dice, 0.1) };
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
  count: number,
): Pegawai[] {
  return Array.from({ length: count }, (_, i) => {
    const listed = formasi.length > 0 && chance(dice, 0.85) ? dice.pick(formasi) : null;
    const at: [string, string] = listed
      ? [listed.unorId, listed.jabatanId]
      : [dice.pick(unor).unorId, dice.pick(jabatan).jabatanId];
    return pegawaiRow(`P${i + 1}`, at, person(dice));
  });
}

function person(dice: Random): Partial<Pegawai> {
  const kind = dice.next();
  const status = kind < 0.75 ? 'PNS' : kind < 0.83 ? 'CPNS' : kind < 0.92 ? 'PPPK' : 'PPPK_PW';
  const contract = status === 'PPPK' || status === 'PPPK_PW';
  const home = place(dice);
  return {
    status,
    kedudukanHukum: chance(dice, 0.06) ? '03' : '01',
    golongan: contract ? 'IX' : dice.pick(['II/c', 'III/a', 'III/c', 'III/d']),
    pendidikan: chance(dice, 0.05) ? null : dice.pick(['SLTA', 'D3', 'S1', 'S1', 'S2']),
    tmtJabatan: addDays(TMT, chance(dice, 0.2) ? -dice.below(730) : -731 - dice.below(2200)),
    tanggalLahir: chance(dice, 0.04) ? null : addDays(day('1970-01-01'), dice.below(9000)),
    tmtCpns: addDays(TMT, -400 - dice.below(6000)),
    kinerja1: chance(dice, 0.06) ? null : dice.pick(['Sangat Baik', 'Baik', 'Baik', 'Baik', 'Cukup']),
    kinerja2: dice.pick(['Sangat Baik', 'Baik', 'Baik']),
    prosesDisiplin: chance(dice, 0.04),
    tugasBelajar: chance(dice, 0.03),
    kontrakSampai: contract && chance(dice, 0.9) ? addDays(TMT, dice.below(900) - 60) : null,
    jamPerMinggu: status === 'PPPK_PW' || chance(dice, 0.03) ? dice.pick([10, 18.75, 20, 30]) : 37.5,
    domisiliLat: home.lat,
    domisiliLon: home.lon,
    kompetensi: {
      ...(chance(dice, 0.7) ? { manajerial: 1 + dice.below(4) } : {}),
      ...(chance(dice, 0.7) ? { 'teknis-adminduk': 1 + dice.below(4) } : {}),
    },
    riwayatBulanPelaksana: chance(dice, 0.8) ? 48 + dice.below(60) : null,
    lindungSampai: chance(dice, 0.06) ? addDays(TMT, dice.below(200) - 100) : null,
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
): Kunci[] {
  return pegawai.flatMap((p): Kunci[] => {
    const throwOf = dice.next();
    if (throwOf > 0.14) return [];
    const tindakan = throwOf < 0.04 ? 'tetap' : throwOf < 0.1 ? 'larang' : 'wajib';
    const unorId = chance(dice, 0.7) ? dice.pick(unor).unorId : null;
    const jabatanId = chance(dice, 0.4) ? (chance(dice, 0.7) ? p.jabatanId : dice.pick(jabatan).jabatanId) : null;
    return [{ pegawaiId: p.pegawaiId, tindakan, unorId, jabatanId, ekstra: {} }];
  });
}

function policy(dice: Random, pegawai: readonly Pegawai[]): Partial<Kebijakan> {
  const waived = pegawai.filter(() => chance(dice, 0.05));
  return {
    wkeMenit: dice.pick([75_000, 75_000, 72_000, 74_760]),
    bobot: {
      balance: dice.pick([1, 1, 0.05]),
      move: dice.pick([0, 2000, 2000, 60_000, 333.5]),
      km: dice.pick([0, 100, 5000]),
      gap: dice.pick([0, 20_000, 150_000]),
    },
    lintasJabatan: dice.pick(['sejabatan', 'serumpun', 'memenuhiSyarat', 'promosi', 'promosi']),
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
