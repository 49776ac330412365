import { type Asumsi, isAktif, isParuhWaktu, type PaketIndex, type Pegawai } from '../domain/index.ts';
import type { Teks } from '../kernel/index.ts';
import { isPppk } from './status.ts';
import type { Assumption } from './verdict.ts';

const teks = (id: string, en: string): Teks => ({ id, en });

/** What each stand-in for a missing datum says, and whose datum it replaces. */
const STAND_INS: Readonly<Record<Asumsi, { message: Teks; lacks: (p: Pegawai, index: PaketIndex) => boolean }>> = {
  'kinerja-baik': {
    message: teks(
      'Predikat kinerja yang kosong dianggap Baik (untuk promosi dan jabatan baru).',
      'Missing performance predicates are taken as Baik (for promotions and new posts).',
    ),
    lacks: (p, index) =>
      index.paket.kebijakan.lintasJabatan !== 'sejabatan' && (p.kinerja1 === null || p.kinerja2 === null),
  },
  'usia-di-bawah-bup': {
    message: teks(
      'Tanggal lahir yang kosong dianggap masih di bawah BUP.',
      'A missing date of birth is taken as below the retirement age.',
    ),
    lacks: (p) => p.tanggalLahir === null,
  },
  'pendidikan-memenuhi': {
    message: teks(
      'Pendidikan yang kosong dianggap memenuhi syarat jabatan.',
      'Missing education is taken to meet the requirement of the jabatan.',
    ),
    lacks: (p, index) => p.pendidikan === null && mayMeetMinimum(p, index),
  },
  'kontrak-mencakup-tmt': {
    message: teks(
      'Perjanjian kerja PPPK yang tidak bertanggal akhir dianggap mencakup tmt.',
      'PPPK contracts without an end date are taken to cover the tmt.',
    ),
    lacks: (p) => isPppk(p) && p.kontrakSampai === null,
  },
};

/** One kind of missing datum that leaves verdicts `unknown`, with the stand-in that would settle it. */
export interface OpenQuestion {
  readonly code: Asumsi;
  readonly message: Teks;
  readonly pegawai: number;
  readonly confirmed: boolean;
}

/** Missing data that can leave a verdict `unknown`, one entry per kind that occurs among the movable people. */
export function openQuestions(index: PaketIndex): OpenQuestion[] {
  const movable = index.paket.pegawai.filter((p) => isAktif(p) && !isParuhWaktu(p));
  const codes = Object.keys(STAND_INS) as Asumsi[];
  return codes
    .map((code) => ({
      code,
      message: STAND_INS[code].message,
      pegawai: movable.filter((p) => STAND_INS[code].lacks(p, index)).length,
      confirmed: index.paket.kebijakan.asumsi.includes(code),
    }))
    .filter((q) => q.pegawai > 0);
}

/** Everything taken for granted: silence of the data that means "none declared", then the stand-ins the analyst confirmed. */
export function readAssumptions(index: PaketIndex): Assumption[] {
  return [...declaredNone(index), ...openQuestions(index).filter((q) => q.confirmed)];
}

function declaredNone({ paket }: PaketIndex): Assumption[] {
  const none = (code: string, pegawai: number, id: string, en: string): Assumption => ({
    code,
    message: teks(id, en),
    pegawai,
    confirmed: false,
  });
  const silent = (missing: (p: Pegawai) => boolean): number =>
    paket.pegawai.filter((p) => isAktif(p) && missing(p)).length;
  const found: Assumption[] = [];
  const bond = silent((p) => p.ikatanDinasSampai === null);
  if (bond > 0)
    found.push(none('ikatan-dinas', bond, 'Tidak ada ikatan dinas yang dinyatakan.', 'No service bond is declared.'));
  const shelter = silent((p) => p.lindungSampai === null);
  if (shelter > 0)
    found.push(none('lindung', shelter, 'Tidak ada perlindungan yang dinyatakan.', 'No protection is declared.'));
  if (paket.kerabat.length === 0)
    found.push(
      none(
        'kerabat',
        silent(() => true),
        'Tidak ada kerabat yang dinyatakan.',
        'No kin are declared.',
      ),
    );
  const { penetapanCalon, pelantikanKepalaDaerah } = paket.kebijakan.kalender;
  if (penetapanCalon === null || pelantikanKepalaDaerah === null)
    found.push(
      none(
        'pembekuan',
        silent(() => true),
        'Tidak ada pembekuan yang dinyatakan untuk tanggal kalender yang kosong.',
        'No freeze is declared for the calendar dates left empty.',
      ),
    );
  return found;
}

/** The present jabatan sets a minimum; or the scope opens other jabatan and one of them does. */
function mayMeetMinimum(p: Pegawai, index: PaketIndex): boolean {
  if (index.jabatanById.get(p.jabatanId)?.pendidikanMin) return true;
  if (index.paket.kebijakan.lintasJabatan === 'sejabatan') return false;
  return index.paket.jabatan.some((j) => j.pendidikanMin !== null);
}
