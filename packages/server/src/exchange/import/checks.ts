import { checkNip, formasiKey, isAktif, type Jabatan, maskNip, type Pegawai, tingkatOf } from '@seimbang/core/domain';
import { completedYears, type Day, day } from '@seimbang/core/kernel';
import { lawFigures } from '@seimbang/core/regulation';
import { isGolonganPns, urutanGolongan } from './golongan.ts';
import type { Facts } from './issue-text.ts';
import type { Code } from './log.ts';
import { bentukNip, cpnsOfNip, lahirOfNip, tahunPppk } from './nip.ts';
import { pendidikanOfGelar, urutanPendidikan } from './orang.ts';
import type { Origin } from './pegawai-book.ts';

export interface CheckWorld {
  readonly hariIni: Day;
  readonly jabatan: (id: string) => Jabatan;
  readonly unitName: (unorId: string) => string;
  /** Active holders of each formasi, by formasi key. */
  readonly holders: ReadonlyMap<string, number>;
}

type Tell = (code: Code, field: string | null, facts: Facts, value: string | null) => void;

/**
 * What is odd about an imported person (ID-01..ID-05 of the rule catalogue). Real files contain contradictions, so nothing is left out
 * for them: they are pointed out in the row where they stand.
 */
export function checkPegawai(origin: Origin, person: Pegawai, world: CheckWorld): void {
  const { row } = origin;
  const tell: Tell = (code, field, facts, value) => row.reading.tell(code, field, facts, value);
  const jabatan = world.jabatan(person.jabatanId);
  const nipField = row.reading.text('nip') === null ? 'nama_nip' : 'nip';
  checkNumber(person, nipField, tell);
  checkOrder(person, world.hariIni, tell);
  checkAge(
    person,
    jabatan,
    row.reading.text('tanggal_lahir') === null ? nipField : 'tanggal_lahir',
    row.usia,
    row.keadaanPer ?? world.hariIni,
    world.hariIni,
    tell,
  );
  checkEducation(person, tell);
  if (jabatan.jenis === 'struktural') checkStructural(person, jabatan, origin.unorSure, world, tell);
}

function checkNumber(person: Pegawai, field: string, tell: Tell): void {
  const { nip, status, tanggalLahir, tmtCpns } = person;
  if (nip === null) return;
  const shown = maskNip(nip);
  const bentuk = bentukNip(nip);
  if (bentuk !== null && bentuk !== (status.startsWith('PPPK') ? 'PPPK' : 'PNS')) {
    tell('nip-status', 'status', { bentuk }, status);
    return;
  }
  for (const finding of checkNip({ nip, status, tanggalLahir, tmtCpns })) {
    if (finding === 'nip-length') tell('nip-panjang', field, { n: nip.length }, shown);
    if (finding === 'nip-pattern' || finding === 'nip-no-date') tell('nip-susunan', field, {}, shown);
    if (finding === 'nip-birth-differs')
      tell('nip-lahir', 'tanggal_lahir', { nip: lahirOfNip(nip) ?? '' }, tanggalLahir);
    if (finding === 'nip-cpns-differs')
      tell('nip-cpns', 'tmt_cpns', { nip: cpnsOfNip(nip)?.slice(0, 7) ?? '' }, tmtCpns);
  }
}

const ADULT = 18;

function checkOrder({ nip, status, tanggalLahir, tmtCpns, tmtJabatan }: Pegawai, hariIni: Day, tell: Tell): void {
  if (tmtJabatan > hariIni) tell('tmt-depan', 'tmt_jabatan', { hari: hariIni }, tmtJabatan);
  const tahun = nip === null || !status.startsWith('PPPK') ? null : tahunPppk(nip);
  const angkat = tmtCpns ?? (tahun === null ? null : day(`${tahun}-01-01`));
  if (angkat !== null && tmtJabatan < angkat)
    tell('tmt-urutan', 'tmt_jabatan', { angkat: tmtCpns ?? String(tahun) }, tmtJabatan);
  if (tanggalLahir === null || tmtCpns === null) return;
  const usia = completedYears(tanggalLahir, tmtCpns);
  if (usia < ADULT) tell('usia-angkat', 'tmt_cpns', { usia }, tmtCpns);
}

function checkAge(
  person: Pegawai,
  jabatan: Jabatan,
  lahirField: string,
  printed: number | null,
  per: Day,
  hariIni: Day,
  tell: Tell,
): void {
  const { tanggalLahir } = person;
  if (tanggalLahir === null) return;
  const bup = bupOf(jabatan, hariIni);
  const usia = completedYears(tanggalLahir, hariIni);
  if (isAktif(person) && usia >= bup) tell('bup-lewat', lahirField, { usia, bup }, tanggalLahir);
  const then = completedYears(tanggalLahir, per);
  // Lists round the age either way, and not every list says for which day it is.
  if (printed !== null && Math.abs(printed - then) > 1) tell('usia-beda', 'usia', { hitung: then }, String(printed));
}

/** Retirement age of the post (EL-09). */
function bupOf(jabatan: Jabatan, on: Day): number {
  const { bupTahun } = lawFigures(on);
  const title = `${jabatan.jenjang ?? ''} ${jabatan.nama}`.toLowerCase();
  if (jabatan.jenis === 'fungsional') {
    if (/ahli utama/.test(title)) return bupTahun['ahli-utama'];
    if (/^\s*guru/.test(jabatan.nama.toLowerCase())) return bupTahun.guru;
    if (/ahli madya/.test(title)) return bupTahun['ahli-madya'];
  }
  return tingkatOf(jabatan) === 'jpt' ? bupTahun.jpt : bupTahun.umum;
}

function checkEducation({ pendidikan, ekstra }: Pegawai, tell: Tell): void {
  const gelar = [ekstra.gelar_depan, ekstra.gelar_belakang].filter(Boolean).join(' ');
  const setara = pendidikanOfGelar(gelar);
  if (pendidikan === null || setara === null) return;
  if (urutanPendidikan(setara) > urutanPendidikan(pendidikan))
    tell('gelar-pendidikan', 'pendidikan', { gelar, setara }, pendidikan);
}

function checkStructural(person: Pegawai, jabatan: Jabatan, unorSure: boolean, world: CheckWorld, tell: Tell): void {
  if (person.status.startsWith('PPPK')) tell('pppk-struktural', 'jabatan', {}, jabatan.nama);
  const n = world.holders.get(formasiKey(person.unorId, person.jabatanId)) ?? 0;
  if (unorSure && isAktif(person) && n > 1)
    tell('jabatan-dua-pemangku', 'jabatan', { unit: world.unitName(person.unorId), n }, jabatan.nama);
  const eselon = jabatan.eselon ?? '';
  const lantai = lawFigures(world.hariIni).golonganMinimum[eselon];
  const { golongan } = person;
  if (lantai === undefined || golongan === null || !isGolonganPns(golongan)) return;
  if (urutanGolongan(golongan) < urutanGolongan(lantai))
    tell('golongan-lantai', 'golongan', { eselon, lantai }, golongan);
}
