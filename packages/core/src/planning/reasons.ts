import type { Pindahan } from '../domain/index.ts';
import type { Teks } from '../kernel/index.ts';
import type { Judge } from '../regulation/index.ts';
import { angka, figure } from './angka.ts';
import type { Cells } from './cells.ts';
import { competenceGap, kmFromHome } from './cost.ts';
import type { Move } from './gerbong.ts';

type Reason = Pindahan['reasons'][number];

/** Head counts before and after the whole plan, by `sel.indeks`. */
export interface Heads {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Why a move is in the plan, in computed figures: load at both ends, competence, way to work, and what the rules remark on it. */
export function reasonsOf(judge: Judge, cells: Cells, heads: Heads, m: Move): Reason[] {
  return [
    { code: 'beban-tujuan', ...loadSentence(cells, heads, m.to.indeks, ['Tempat tujuan', 'The receiving place']) },
    { code: 'beban-asal', ...loadSentence(cells, heads, m.from.indeks, ['Tempat asal', 'The sending place']) },
    ...competenceReason(m),
    ...distanceReason(m),
    ...judge.remarks(m.pegawai, m.to).map((r) => ({ code: r.id, ...r.message })),
  ];
}

/** Load ratio of a place; null where nobody is. */
export function ratioAt(cells: Cells, k: number, heads: number): number | null {
  const fte = heads + cells.phi[k]!;
  return fte > 0 ? cells.need[k]! / fte : null;
}

function loadSentence(cells: Cells, heads: Heads, k: number, [id, en]: readonly [string, string]): Teks {
  const before = ratioAt(cells, k, heads.before[k]!);
  const after = ratioAt(cells, k, heads.after[k]!);
  const idRatio = (r: number | null): string => (r === null ? 'belum ada pegawai' : angka(r, 2));
  const enRatio = (r: number | null): string => (r === null ? 'nobody there' : figure(r, 2));
  return {
    id: `${id}: rasio beban ${idRatio(before)} menjadi ${idRatio(after)} setelah seluruh rencana.`,
    en: `${en}: load ratio ${enRatio(before)}, then ${enRatio(after)} after the whole plan.`,
  };
}

function competenceReason(m: Move): Reason[] {
  const before = competenceGap(m.pegawai, m.from.jabatan);
  const after = competenceGap(m.pegawai, m.to.jabatan);
  if (before === after) return [];
  return [
    {
      code: 'kompetensi',
      id: `Kesenjangan kompetensi ${angka(before)} tingkat menjadi ${angka(after)} tingkat.`,
      en: `Competence gap ${figure(before)} levels, then ${figure(after)}.`,
    },
  ];
}

function distanceReason(m: Move): Reason[] {
  const before = kmFromHome(m.pegawai, m.from.unor);
  const after = kmFromHome(m.pegawai, m.to.unor);
  if (before === null || after === null) return [];
  return [
    {
      code: 'jarak',
      id: `Jarak dari rumah ${angka(before, 1)} km menjadi ${angka(after, 1)} km.`,
      en: `${figure(before, 1)} km from home, then ${figure(after, 1)} km.`,
    },
  ];
}
