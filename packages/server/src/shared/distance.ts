/** Mean radius of the earth, km (MODEL section 3). */
const EARTH_KM = 6371.0088;

interface Place {
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Great-circle distance, km, by the haversine formula; null where a place is unknown. For display: the plan has its own. */
export function distanceKm(a: Place | null, b: Place | null): number | null {
  if (!a || !b || a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const dLat = rad(b.lat - a.lat);
  const dLon = rad(b.lon - a.lon);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
