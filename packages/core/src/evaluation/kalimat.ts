import type { Teks } from '../kernel/index.ts';
import { angkaRingkas, tulisAngka } from './angka.ts';
import type { Penilaian } from './nilai.ts';
import type { Ukuran } from './ukuran.ts';

export type Terukur = Pick<
  Penilaian,
  'design' | 'effect' | 'lower' | 'upper' | 'lower80' | 'upper80' | 'p' | 'smallestP' | 'without' | 'verdict'
> & { readonly comparison: Pick<Penilaian['comparison'], 'treatedUnits' | 'comparisonUnits'> };

/** Below this the expected value is so near zero that a share of it says nothing. */
const SMALL = 0.5;

/** The verdict as one sentence with its interval; `null` where there is nothing yet to judge. */
export function kalimatPutusan(units: readonly string[], u: Ukuran, said: Terukur | null): Teks {
  const unit = unitTertulis(units);
  const nama = { id: `${u.nama.id} ${unit.id}`, en: `${u.nama.en} of ${unit.en}` };
  if (said === null || said.effect === null)
    return {
      id: `${nama.id}: belum ada data sesudah mulai.`,
      en: `${nama.en}: no data since the start yet.`,
    };
  if (said.verdict === 'tidak dapat dipastikan') return unsure(nama, u, said, said.effect);
  const up = said.effect > 0;
  const size = amount(u, said, Math.abs(said.effect));
  const span = spans(u, said);
  return {
    id: `${nama.id} ${up ? 'naik' : 'turun'} ${size.id}${span.id}.`,
    en: `${nama.en} ${up ? 'rose' : 'fell'} by ${size.en}${span.en}.`,
  };
}

/** One or two units by name, more by number and the first two names. */
function unitTertulis(units: readonly string[]): Teks {
  const [first = '', second = ''] = units;
  if (units.length > 2) {
    const names = `(${first}, ${second}, …)`;
    return { id: `${units.length} unit ${names}`, en: `${units.length} units ${names}` };
  }
  return second === '' ? { id: first, en: first } : { id: `${first} dan ${second}`, en: `${first} and ${second}` };
}

/** The effect as a share of what would have been; in its own unit where that is near nothing. */
export const bagianPengaruh = ({ without }: Pick<Terukur, 'without'>, effect: number): number | null =>
  without !== null && without > SMALL ? effect / without : null;

function amount(u: Ukuran, said: Terukur, effect: number): Teks {
  const share = bagianPengaruh(said, effect);
  if (share === null || u.satuan.id.startsWith('indeks')) {
    const text = tulisAngka(effect, u.digits);
    return { id: `${text.id} ${u.satuan.id}`, en: `${text.en} ${u.satuan.en}` };
  }
  const text = tulisAngka(100 * share, 0);
  return { id: `${text.id} %`, en: `${text.en} %` };
}

function spans(u: Ukuran, said: Terukur): Teks {
  const inner = span(u, said, said.lower80, said.upper80);
  const outer = span(u, said, said.lower, said.upper);
  if (!outer) return { id: '', en: '' };
  return {
    id: ` (selang 95 %: ${outer.id}${inner ? `; 80 %: ${inner.id}` : ''})`,
    en: ` (95 % interval: ${outer.en}${inner ? `; 80 %: ${inner.en}` : ''})`,
  };
}

function span(u: Ukuran, said: Terukur, lower: number | null, upper: number | null): Teks | null {
  if (lower === null || upper === null) return null;
  const shares = u.satuan.id.startsWith('indeks') ? null : [bagianPengaruh(said, lower), bagianPengaruh(said, upper)];
  const [from, to] =
    shares?.[0] !== null && shares?.[1] !== null && shares !== null
      ? [tulisAngka(100 * shares[0]!, 0), tulisAngka(100 * shares[1]!, 0)]
      : [tulisAngka(lower, u.digits), tulisAngka(upper, u.digits)];
  const mark = shares?.[0] !== null && shares !== null ? ' %' : '';
  return { id: `${from.id} sampai ${to.id}${mark}`, en: `${from.en} to ${to.en}${mark}` };
}

function unsure(nama: Teks, u: Ukuran, said: Terukur, effect: number): Teks {
  const { smallestP, p, comparison, design } = said;
  const of = comparison.treatedUnits + comparison.comparisonUnits;
  if (smallestP !== null && smallestP > 0.05) {
    const least = tulisAngka(smallestP, 3);
    return {
      id: `${nama.id}: belum dapat dipastikan: p terkecil ${least.id} dengan ${comparison.treatedUnits} dari ${of} unit.`,
      en: `${nama.en}: cannot be told: smallest p ${least.en} with ${comparison.treatedUnits} of ${of} units.`,
    };
  }
  if (design === 'before-after')
    return {
      id: `${nama.id}: belum dapat dipastikan; data hanya cukup untuk gambaran sebelum dan sesudah.`,
      en: `${nama.en}: cannot be told; the data are only enough for a description of before and after.`,
    };
  const size = amount(u, said, effect);
  const reach = spans(u, said);
  const chance = p === null ? null : angkaRingkas(p, 2);
  return {
    id: `${nama.id}: belum dapat dipastikan; taksiran ${size.id}${reach.id}${chance ? `, p ${chance.id}` : ''}.`,
    en: `${nama.en}: cannot be told; estimate ${size.en}${reach.en}${chance ? `, p ${chance.en}` : ''}.`,
  };
}
