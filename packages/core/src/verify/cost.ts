import type { Jabatan, PaketIndex, Pegawai, Sel, Unor } from '../domain/index.ts';

/** Mean radius of the Earth, km (IUGG R1). */
const RADIUS_KM = 6371.0088;
const RAD = Math.PI / 180;

/** Great-circle distance in km by the haversine formula; null unless both points are known. */
function kmBetween(p: Pegawai, u: Unor): number | null {
  if (p.domisiliLat === null || p.domisiliLon === null || u.lat === null || u.lon === null) return null;
  const north = Math.sin(((u.lat - p.domisiliLat) * RAD) / 2);
  const east = Math.sin(((u.lon - p.domisiliLon) * RAD) / 2);
  const h = north * north + Math.cos(p.domisiliLat * RAD) * Math.cos(u.lat * RAD) * east * east;
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Levels that are missing for a jabatan, summed; an unknown own level counts as the required one. */
function competenceGap(p: Pegawai, j: Jabatan): number {
  let gap = 0;
  for (const [name, required] of Object.entries(j.kompetensi)) {
    const own = Object.hasOwn(p.kompetensi, name) ? p.kompetensi[name] : undefined;
    if (own !== undefined) gap += Math.max(0, required - own);
  }
  return gap;
}

/** The unrounded terms of a move, in points. */
export interface MoveTerms {
  readonly move: number;
  readonly km: number;
  readonly gap: number;
}

/** The terms of any move of one person; what does not depend on the target is computed once, the gap once per jabatan in a row. */
export function moveTermsOf(index: PaketIndex, p: Pegawai, from: Sel): (to: Sel) => MoveTerms {
  const w = index.paket.kebijakan.bobot;
  const here = kmBetween(p, from.unor);
  const gapHere = competenceGap(p, from.jabatan);
  let jabatan: Jabatan = from.jabatan;
  let gap = 0;
  return (to) => {
    if (to.jabatan !== jabatan) {
      jabatan = to.jabatan;
      gap = w.gap * (competenceGap(p, jabatan) - gapHere);
    }
    const there = here === null ? null : kmBetween(p, to.unor);
    const further = here === null || there === null ? 0 : Math.max(0, there - here);
    return { move: w.move, km: w.km * further, gap };
  };
}

/** Points of a move, rounded once (MODEL section 3). */
export const moveCost = (t: MoveTerms): number => Math.round(t.move + t.km + t.gap);
