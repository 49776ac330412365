import {
  formasiKey,
  type Issue,
  type PaketIndex,
  type Periode,
  type Sel,
  type Severity,
  type Tugas,
} from '../domain/index.ts';
import type { Teks } from '../kernel/index.ts';
import { annualisationOf, wkeParameters } from './wke.ts';

/**
 * What looks odd in the workload rows. Nothing is rejected here: the row counts as it stands, and the report says what to look at.
 * Row numbers are those of an exported tugas.csv or formasi.csv.
 */
export function abkIssues(index: PaketIndex): Issue[] {
  const { paket } = index;
  const wke = paket.kebijakan.wkeMenit;
  return [
    ...policyIssues(wke),
    ...paket.tugas.flatMap((tugas, i) => denominatorIssue(tugas, i + 2, wke)),
    ...paket.formasi.flatMap((f, i) =>
      formasiIssue(index.selByKey.get(formasiKey(f.unorId, f.jabatanId)) ?? null, i + 2),
    ),
  ];
}

const number = (n: number): Teks => {
  const en = n.toLocaleString('en-US', { maximumFractionDigits: 2 });
  return { en, id: en.replace(/[.,]/g, (c) => (c === ',' ? '.' : ',')) };
};

const issue = (
  file: string,
  row: number | null,
  column: string,
  value: number | null,
  code: string,
  severity: Severity,
  message: Teks,
): Issue => ({ file, row, column, value: value === null ? null : String(value), code, message, severity });

function policyIssues(wke: number): Issue[] {
  if (wkeParameters.some((p) => p.minutesPerYear === wke)) return [];
  const n = number(wke);
  return [
    issue('kebijakan.json', null, 'wkeMenit', wke, 'wke-not-in-register', 'warning', {
      id: `Waktu kerja efektif ${n.id} menit per tahun tidak ada dalam daftar yang bersumber (75.000, 74.760, 72.000). Nilai ini tetap dipakai dengan pengali 12/50/250. Sebutkan dasar hukumnya.`,
      en: `Effective working time of ${n.en} minutes a year is not in the sourced list (75,000, 74,760, 72,000). It is used as it stands, with the factors 12/50/250. State its legal basis.`,
    }),
  ];
}

/** A denominator in minutes lies this near to the WKE of its period: 72,000 and 90,000 both count as minutes per year. */
const plausible = (minutes: number, perPeriod: number): boolean =>
  minutes >= 0.9 * perPeriod && minutes <= 1.25 * perPeriod;

const PERIODE: readonly Periode[] = ['tahun', 'bulan', 'minggu', 'hari'];
const PERIODE_EN: Readonly<Record<Periode, string>> = { tahun: 'year', bulan: 'month', minggu: 'week', hari: 'day' };

/** What an odd denominator most likely is. */
function guess(own: number, periode: Periode, wke: number): Teks & { readonly code: string } {
  const perPeriod = (p: Periode): number => wke / annualisationOf(wke)[p];
  const other = PERIODE.find((p) => p !== periode && plausible(own, perPeriod(p)));
  if (plausible(own * 60, perPeriod(periode)))
    return {
      code: 'wke-in-hours',
      id: 'Apakah ini jam, bukan menit?',
      en: 'Is this hours instead of minutes?',
    };
  if (plausible(own * 10, perPeriod(periode))) {
    const meant = number(own * 10);
    return {
      code: 'wke-digit-missing',
      id: `Apakah maksudnya ${meant.id}?`,
      en: `Was ${meant.en} meant?`,
    };
  }
  if (other)
    return {
      code: 'wke-other-period',
      id: `Angka ini lazim untuk satu ${other}. Periksa kolom "periode".`,
      en: `The number is usual for one ${PERIODE_EN[other]}. Check the column "periode".`,
    };
  return { code: 'wke-unusual', id: 'Periksa sumbernya.', en: 'Check the source.' };
}

function denominatorIssue(tugas: Tugas, row: number, wke: number): Issue[] {
  const own = tugas.wkeMenit;
  if (own === null) return [];
  const n = number(own);
  if (!(own > 0)) {
    return [
      issue('tugas.csv', row, 'wke_menit', own, 'wke-not-positive', 'warning', {
        id: `Tugas "${tugas.uraian}": wke_menit ${n.id} tidak lebih dari nol. Baris dihitung dengan waktu kerja efektif kebijakan. Perbaiki atau kosongkan.`,
        en: `Task "${tugas.uraian}": wke_menit ${n.en} is not above zero. The row is counted with the policy's effective working time. Correct it or leave it empty.`,
      }),
    ];
  }
  if (plausible(own, wke / annualisationOf(wke)[tugas.periode])) return [];
  const { code, id, en } = guess(own, tugas.periode, wke);
  return [
    issue('tugas.csv', row, 'wke_menit', own, code, 'warning', {
      id: `Tugas "${tugas.uraian}": pembagi ${n.id} menit per ${tugas.periode} tidak lazim. ${id} Baris tetap dihitung dengan pembagi ini.`,
      en: `Task "${tugas.uraian}": a denominator of ${n.en} minutes per ${PERIODE_EN[tugas.periode]} is unusual. ${en} The row is counted with it as it stands.`,
    }),
  ];
}

function formasiIssue(sel: Sel | null, row: number): Issue[] {
  const kebutuhan = sel?.formasi?.kebutuhan ?? null;
  if (!sel || sel.jabatan.jenis === 'struktural') return [];
  const place = `${sel.jabatan.nama}, ${sel.unor.nama}`;
  if (sel.tugas.length > 0 && kebutuhan !== null) {
    return [
      issue('formasi.csv', row, 'kebutuhan', kebutuhan, 'kebutuhan-replaced-by-tugas', 'info', {
        id: `${place}: kebutuhan dihitung dari ${sel.tugas.length} baris tugas; angka di formasi.csv tidak dipakai.`,
        en: `${place}: the need comes from ${sel.tugas.length} task rows; the figure in formasi.csv is not used.`,
      }),
    ];
  }
  if (sel.tugas.length > 0 || kebutuhan !== null) return [];
  return [
    issue('formasi.csv', row, 'kebutuhan', null, 'formasi-without-workload', 'warning', {
      id: `${place}: tidak ada baris tugas dan kebutuhan kosong, sehingga dihitung tanpa beban. Isi salah satunya.`,
      en: `${place}: no task rows and no kebutuhan, so it counts as having no work. Fill in one of them.`,
    }),
  ];
}
