import type { Jabatan, Pegawai, Sel, Unor } from '../domain/index.ts';

const EARTH_KM = 6371.0088;
const RADIAN = Math.PI / 180;

/** Great-circle distance home to unor in km (haversine); null unless both places are known. */
export function kmFromHome({ domisiliLat, domisiliLon }: Pegawai, { lat, lon }: Unor): number | null {
  if (domisiliLat === null || domisiliLon === null || lat === null || lon === null) return null;
  return haversineKm(domisiliLat, domisiliLon, cosine(domisiliLat), lat, lon, cosine(lat));
}

const cosine = (degrees: number): number => Math.cos(degrees * RADIAN);

/** Degrees, and the cosine of each latitude. */
function haversineKm(lat1: number, lon1: number, cos1: number, lat2: number, lon2: number, cos2: number): number {
  const dLat = Math.sin(((lat2 - lat1) * RADIAN) / 2);
  const dLon = Math.sin(((lon2 - lon1) * RADIAN) / 2);
  const a = dLat * dLat + cos1 * cos2 * dLon * dLon;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** Where the places of a list are, as flat numbers: the 1.2 million distances of a city then read no object. NaN where unknown. */
export interface Spots {
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  readonly cosLat: Float64Array;
}

export function spotsOf(list: readonly Sel[]): Spots {
  const lat = Float64Array.from(list, (s) => s.unor.lat ?? Number.NaN);
  return { lat, lon: Float64Array.from(list, (s) => s.unor.lon ?? Number.NaN), cosLat: lat.map(cosine) };
}

/** `extraKm` of moves of one person from a unor to every place of a list, into `out`. */
export function extraKmToAll(p: Pegawai, from: Unor, { lat, lon, cosLat }: Spots, out: Float64Array): void {
  const { domisiliLat, domisiliLon } = p;
  const before = kmFromHome(p, from);
  if (before === null || domisiliLat === null || domisiliLon === null) {
    out.fill(0);
    return;
  }
  const cosHome = cosine(domisiliLat);
  for (let i = 0; i < lat.length; i++) {
    const extra = haversineKm(domisiliLat, domisiliLon, cosHome, lat[i]!, lon[i]!, cosLat[i]!) - before;
    out[i] = extra > 0 ? extra : 0;
  }
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
