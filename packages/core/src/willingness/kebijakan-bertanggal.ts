import type { Kebijakan } from '../domain/index.ts';
import type { Day } from '../kernel/index.ts';

/**
 * A figure that only the agency can give (minutes per kilometre, allowance by class), from kebijakan.json:
 * `"menit_per_km": {"berlaku": "2026-01-01", "nilai": 2.5}`. Null where it is absent, undated or not yet in force: then nothing is claimed.
 */
export function kebijakanBertanggal({ ekstra }: Kebijakan, kunci: string, hariIni: Day): number | null {
  const found = ekstra[kunci];
  if (typeof found !== 'object' || found === null) return null;
  const { berlaku, nilai } = found as { berlaku?: unknown; nilai?: unknown };
  if (typeof berlaku !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(berlaku) || berlaku > hariIni) return null;
  return typeof nilai === 'number' && Number.isFinite(nilai) && nilai >= 0 ? nilai : null;
}
