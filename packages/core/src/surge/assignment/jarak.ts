import type { Unor } from '../../domain/index.ts';

const EARTH_KM = 6371.0088;
const RADIAN = Math.PI / 180;

interface Titik {
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Great-circle distance in km (haversine); null unless both places are known. */
export function kmBetween(a: Titik, b: Titik): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const dLat = Math.sin(((b.lat - a.lat) * RADIAN) / 2);
  const dLon = Math.sin(((b.lon - a.lon) * RADIAN) / 2);
  const h = dLat * dLat + Math.cos(a.lat * RADIAN) * Math.cos(b.lat * RADIAN) * dLon * dLon;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Between two offices; 0 where one of them has no coordinates. */
export const kmUnor = (a: Unor, b: Unor): number => kmBetween(a, b) ?? 0;
