import { addMonths, completedYears, type Teks } from '../../kernel/index.ts';
import { isAktif } from '../paket-index.ts';
import type { Paket, Pegawai } from '../paket.ts';
import type { PegawaiTallies, Tally } from './consistency.ts';
import type { Quality, QualityIndicator } from './report.ts';

type Dimension = QualityIndicator['dimension'];

/**
 * Our own weights, in the spirit of the SIASN data quality index, whose official weights we do not have: completeness and validity
 * decide whether a person can be planned for at all, consistency and timeliness whether the plan can be trusted.
 */
const WEIGHT: Readonly<Record<Dimension, number>> = {
  kelengkapan: 0.35,
  keabsahan: 0.25,
  kesesuaian: 0.25,
  kemutakhiran: 0.15,
};

interface Measure {
  readonly id: string;
  readonly dimension: Dimension;
  readonly name: Teks;
  readonly checked: number;
  readonly good: number;
}

/** Highest retirement age of the posts in scope (JF ahli madya, JPT): past it and still active is TIM_5. */
const BUP_HIGHEST = 65;

/** How good the data are: the share of good values per indicator, and their weighted mean as an index of 0-100. */
export function qualityOf(
  paket: Paket,
  rows: { read: number; accepted: number; repaired: number },
  tallies: PegawaiTallies,
): Quality {
  const people = paket.pegawai.filter(isAktif);
  const measures = [
    ...completeness(paket, people),
    ...validity(rows, tallies),
    ...consistency(tallies),
    ...timeliness(paket, people),
  ];
  const indicators = weigh(measures);
  const total = indicators.reduce((sum, i) => sum + i.weight, 0);
  const reached = indicators.reduce((sum, i) => sum + i.weight * (i.share ?? 0), 0);
  return { index: total === 0 ? 0 : Math.round((reached / total) * 1000) / 10, indicators };
}

/** No index where the package could not be read at all. */
export const noQuality: Quality = { index: 0, indicators: [] };

/** Each dimension's weight is shared evenly by its indicators that had something to check. */
function weigh(measures: readonly Measure[]): QualityIndicator[] {
  const used = (d: Dimension): number => measures.filter((m) => m.dimension === d && m.checked > 0).length;
  return measures.map((m) => ({
    ...m,
    weight: m.checked > 0 ? WEIGHT[m.dimension] / used(m.dimension) : 0,
    share: m.checked > 0 ? m.good / m.checked : null,
  }));
}

const measure = (
  id: string,
  dimension: Dimension,
  idText: string,
  en: string,
  checked: number,
  good: number,
): Measure => ({
  id,
  dimension,
  name: { id: idText, en },
  checked,
  good,
});

function completeness(paket: Paket, people: readonly Pegawai[]): Measure[] {
  const filled = (
    id: string,
    idText: string,
    en: string,
    among: readonly Pegawai[],
    has: (p: Pegawai) => boolean,
  ): Measure => measure(id, 'kelengkapan', idText, en, among.length, among.filter(has).length);
  const contracts = people.filter((p) => p.status.startsWith('PPPK'));
  const withWork = new Set(paket.tugas.map((t) => `${t.unorId}\u001f${t.jabatanId}`));
  const sized = paket.formasi.filter((f) => f.kebutuhan !== null || withWork.has(`${f.unorId}\u001f${f.jabatanId}`));
  return [
    filled('nip', 'NIP terisi', 'NIP present', people, (p) => p.nip !== null),
    filled('tanggal-lahir', 'Tanggal lahir terisi', 'Birth day present', people, (p) => p.tanggalLahir !== null),
    filled('pendidikan', 'Pendidikan terisi', 'Education present', people, (p) => p.pendidikan !== null),
    filled('golongan', 'Golongan terisi', 'Golongan present', people, (p) => p.golongan !== null),
    filled(
      'kinerja',
      'Kinerja dua tahun terisi',
      'Two years of performance present',
      people,
      (p) => p.kinerja1 !== null && p.kinerja2 !== null,
    ),
    filled(
      'kontrak',
      'Akhir kontrak PPPK terisi',
      'End of PPPK contract present',
      contracts,
      (p) => p.kontrakSampai !== null,
    ),
    filled(
      'kompetensi',
      'Kompetensi terisi',
      'Competences present',
      people,
      (p) => Object.keys(p.kompetensi).length > 0,
    ),
    measure(
      'beban',
      'kelengkapan',
      'Formasi punya tugas atau kebutuhan',
      'Formasi has tasks or a need',
      paket.formasi.length,
      sized.length,
    ),
    measure(
      'lokasi',
      'kelengkapan',
      'Unit punya koordinat',
      'Unit has coordinates',
      paket.unor.length,
      paket.unor.filter((u) => u.lat !== null && u.lon !== null).length,
    ),
  ];
}

function validity(rows: { read: number; accepted: number; repaired: number }, tallies: PegawaiTallies): Measure[] {
  return [
    measure('baris-terbaca', 'keabsahan', 'Baris terbaca', 'Rows readable', rows.read, rows.accepted),
    measure(
      'tanpa-perbaikan',
      'keabsahan',
      'Baris tanpa perbaikan',
      'Rows without repair',
      rows.accepted,
      rows.accepted - rows.repaired,
    ),
    fromTally(
      'pola-nip',
      'keabsahan',
      'NIP berpola benar (ID-01, ID-02)',
      'NIP well formed (ID-01, ID-02)',
      tallies.nip,
    ),
  ];
}

const fromTally = (id: string, dimension: Dimension, idText: string, en: string, tally: Tally): Measure =>
  measure(id, dimension, idText, en, tally.checked, tally.checked - tally.odd);

function consistency(tallies: PegawaiTallies): Measure[] {
  return [
    fromTally(
      'nip-cocok',
      'kesesuaian',
      'NIP cocok dengan tanggal (ID-04)',
      'NIP agrees with the dates (ID-04)',
      tallies.nipAgainstDates,
    ),
    fromTally('urutan-tmt', 'kesesuaian', 'Urutan tanggal benar (ACC_1)', 'Dates in order (ACC_1)', tallies.dateOrder),
    fromTally(
      'struktural-tunggal',
      'kesesuaian',
      'Satu pejabat per jabatan struktural (TIM_4)',
      'One holder per structural post (TIM_4)',
      tallies.structuralSingle,
    ),
  ];
}

/** As of the policy's tmt: core has no clock, and this is the day the plan is for. */
function timeliness({ kebijakan: { tmt } }: Paket, people: readonly Pegawai[]): Measure[] {
  const born = people.filter((p) => p.tanggalLahir !== null);
  const probation = people.filter((p) => p.status === 'CPNS' && p.tmtCpns !== null);
  const contracts = people.filter((p) => p.kontrakSampai !== null);
  const young = born.filter(
    (p) => completedYears(p.tanggalLahir as NonNullable<Pegawai['tanggalLahir']>, tmt) < BUP_HIGHEST,
  );
  const fresh = probation.filter((p) => addMonths(p.tmtCpns as NonNullable<Pegawai['tmtCpns']>, 12) >= tmt);
  return [
    measure(
      'usia',
      'kemutakhiran',
      `Pegawai aktif belum ${BUP_HIGHEST} tahun (TIM_5)`,
      `Active people under ${BUP_HIGHEST} (TIM_5)`,
      born.length,
      young.length,
    ),
    measure(
      'cpns',
      'kemutakhiran',
      'CPNS paling lama satu tahun (TIM_3)',
      'CPNS for at most one year (TIM_3)',
      probation.length,
      fresh.length,
    ),
    measure(
      'kontrak-berlaku',
      'kemutakhiran',
      'Kontrak PPPK masih berlaku pada TMT',
      'PPPK contract valid at the TMT',
      contracts.length,
      contracts.filter((p) => (p.kontrakSampai as string) >= tmt).length,
    ),
  ];
}
