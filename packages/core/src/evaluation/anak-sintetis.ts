import { JANGKAUAN } from './selisih.ts';
import { type Anak, GAP } from './anak.ts';
import { catatan } from './catatan.ts';
import type { Panel } from './panel.ts';
import { jalanSendiri, sintetis } from './sintetis.ts';

/** One helped unit with a long history whose path was its own even before the start: compared with a twin mixed from the others. */
export function anakSintetis({ units }: Panel): Anak | null {
  const treated = units.filter((u) => !u.donor && u.treated && Number.isFinite(u.start));
  const others = units.filter((u) => !u.donor && !Number.isFinite(u.start));
  const [own] = treated;
  if (!own || treated.length > 1 || !jalanSendiri(own, others, Math.min(GAP, Math.floor(own.start / 3)))) return null;
  const said = sintetis(own, others);
  if (!said) return null;
  const { effect, lower, upper, lower80, upper80, p, smallestP, fit, shares, gap, stray } = said;
  return {
    design: 'synthetic',
    effect,
    lower,
    upper,
    lower80,
    upper80,
    p,
    smallestP,
    eventStudy: Array.from(gap, (value, t) => {
      const half = stray[t] ?? null;
      return {
        k: t - own.start,
        effect: value,
        lower: half === null ? null : value - half,
        upper: half === null ? null : value + half,
      };
    }).filter(({ k }) => Math.abs(k) <= JANGKAUAN),
    notes: [
      catatan.synthetic(shares.length, fit),
      catatan.placebo(others.length + 1, smallestP),
      ...(smallestP > 0.05 ? [catatan.tooFew(smallestP)] : []),
    ],
  };
}
