import type { Jabatan, Pegawai, Sel, Unor } from '../domain/index.ts';

const EARTH_KM = 6371.0088;
const RADIAN = Math.PI / 180;

/** Great-circle distance home to unor in km (haversine); null unless both places are known. */
export const kmFromHome = (p: Pegawai, unor: Unor): number | null => distancesFrom(p)?.(unor) ?? null;

/** The same for one person and many unor: what the home gives is computed once. Null without a home. */
export function distancesFrom({ domisiliLat, domisiliLon }: Pegawai): ((unor: Unor) => number | null) | null {
  if (domisiliLat === null || domisiliLon === null) return null;
  const cosHome = Math.cos(domisiliLat * RADIAN);
  return ({ lat, lon }) => {
    if (lat === null || lon === null) return null;
    const dLat = Math.sin(((lat - domisiliLat) * RADIAN) / 2);
    const dLon = Math.sin(((lon - domisiliLon) * RADIAN) / 2);
    const a = dLat * dLat + cosHome * Math.cos(lat * RADIAN) * dLon * dLon;
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
  };
}

/** Missing levels for a jabatan, summed over the competences it requires. An unknown own level counts as the required one. */
export function competenceGap(p: Pegawai, jabatan: Jabatan): number {
  let gap = 0;
  for (const [name, required] of Object.entries(jabatan.kompetensi)) {
    const own = Object.hasOwn(p.kompetensi, name) ? p.kompetensi[name] : undefined;
    if (own !== undefined) gap += Math.max(0, required - own);
  }
  return gap;
}

export interface Bobot {
  readonly move: number;
  readonly km: number;
  readonly gap: number;
}

/** Points of a move in whole parts that add up to the whole, which is rounded once (MODEL section 3); the rounding falls on `km`. */
export interface MoveCost {
  readonly move: number;
  readonly km: number;
  readonly gap: number;
}

export function moveCost(bobot: Bobot, p: Pegawai, from: Sel, to: Sel): MoveCost {
  const gap = bobot.gap * (competenceGap(p, to.jabatan) - competenceGap(p, from.jabatan));
  const km = bobot.km * extraKm(kmFromHome(p, from.unor), kmFromHome(p, to.unor));
  const parts = { move: Math.round(bobot.move), gap: Math.round(gap) };
  return { ...parts, km: Math.round(bobot.move + km + gap) - parts.move - parts.gap };
}

/** Kilometres that a move adds to the way to work: never below 0, and 0 where either distance is unknown. */
export const extraKm = (before: number | null, after: number | null): number =>
  before === null || after === null ? 0 : Math.max(0, after - before);
