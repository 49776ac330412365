import type { PaketIndex, Pegawai, Sel } from '../../domain/index.ts';
import { type Day, weekday } from '../../kernel/index.ts';
import type { RencanaBantuan } from './dokumen.ts';

/**
 * A lending or receiving group of posts, counted again from the package for the checker. Nothing here is shared with the planner: need,
 * points and distances have their own few lines.
 */
export interface Barisan {
  readonly unorId: string;
  readonly layananId: readonly string[];
  readonly sel: readonly Sel[];
  readonly fte: number;
  /** Thousandths of a person missing before help, by position in `days`. */
  readonly kurang: readonly number[];
  readonly hargaTerima: HargaTerima | null;
  readonly jangkauanKm: number;
}

/** Points of a thousandth of help per day: by somebody who knows the work, and by somebody who still learns it. */
type HargaTerima = RencanaBantuan['prices']['terima'][number];

export const kunciSel = (unorId: string, jabatanId: string): string => JSON.stringify([unorId, jabatanId]);

/** The scope of the plan: groups named as receivers, and the groups of the posts named as lenders. */
export function barisanOf(index: PaketIndex, rencana: RencanaBantuan): Barisan[] {
  const { terima, lepas } = rencana.prices;
  const receivers = terima.map((t) => {
    const sel = selWithService(index, t.unorId, new Set(t.layananId));
    return baris(index, rencana, t.unorId, t.layananId, sel, t, t.jangkauanKm ?? Number.POSITIVE_INFINITY);
  });
  const covered = new Set(receivers.flatMap((r) => r.sel));
  const single = lepas.flatMap(({ unorId, jabatanId }) => {
    const sel = index.sel.find((s) => s.unor.unorId === unorId && s.jabatan.jabatanId === jabatanId);
    return sel && !covered.has(sel) ? [baris(index, rencana, unorId, [], [sel], null, 0)] : [];
  });
  return [...receivers, ...single];
}

const selWithService = (index: PaketIndex, unorId: string, services: ReadonlySet<string>): Sel[] =>
  index.sel.filter(
    (s) =>
      s.unor.unorId === unorId &&
      s.jabatan.jenis !== 'struktural' &&
      s.tugas.some((t) => t.layananId !== null && services.has(t.layananId)),
  );

function baris(
  index: PaketIndex,
  rencana: RencanaBantuan,
  unorId: string,
  layananId: readonly string[],
  sel: readonly Sel[],
  hargaTerima: HargaTerima | null,
  jangkauanKm: number,
): Barisan {
  const fte = sel.reduce((sum, s) => sum + s.pemangku.reduce((a, p) => a + Math.min(1, p.jamPerMinggu / 37.5), 0), 0);
  const wke = index.paket.kebijakan.wkeMenit;
  const perDay = wke / (wke === 72_000 ? 240 : 250);
  const periods = { tahun: 1, bulan: 12, minggu: wke === 72_000 ? 48 : 50, hari: wke === 72_000 ? 240 : 250 };
  const fteOfRow = (t: Sel['tugas'][number]): number =>
    t.wkeMenit !== null && t.wkeMenit > 0
      ? (t.volume * t.normaMenit) / t.wkeMenit
      : (t.volume * periods[t.periode] * t.normaMenit) / wke;
  const rows = sel.flatMap((s) => s.tugas);
  const steady =
    rows.filter((t) => t.layananId === null || !layananId.includes(t.layananId)).reduce((a, t) => a + fteOfRow(t), 0) +
    sel.filter((s) => s.tugas.length === 0).reduce((a, s) => a + (s.formasi?.kebutuhan ?? 0), 0);
  const norms = layananId.map((id) => {
    const own = rows.filter((t) => t.layananId === id && t.normaMenit > 0);
    const minutes = own.reduce((a, t) => a + fteOfRow(t) * perDay, 0);
    const pieces = own.reduce((a, t) => a + (fteOfRow(t) * perDay) / t.normaMenit, 0);
    return pieces > 0 ? minutes / pieces : 0;
  });
  const kurang = rencana.days.map(({ tanggal, unit }) => {
    const said = unit.find((u) => u.unorId === unorId && u.layananId.join('\n') === layananId.join('\n'));
    const variable = layananId.reduce((a, _, i) => a + ((said?.masuk[i] ?? 0) * norms[i]!) / perDay, 0);
    const weekend = weekday(tanggal) > 5;
    return Math.round(1000 * (variable + (weekend ? 0 : steady) - fte));
  });
  return { unorId, layananId, sel, fte, kurang, hargaTerima, jangkauanKm };
}

/** Points of thousandths missing on one day. */
export function poin({ fte }: Barisan, v: number): number {
  const [a, b] = [Math.round(100 * fte), Math.round(200 * fte)];
  const part = (from: number, width: number): number => Math.max(0, Math.min(v - from, width));
  return 1000 * part(0, a) + 3000 * part(a, b) + 8000 * part(a + b, Number.POSITIVE_INFINITY);
}

const RAD = Math.PI / 180;
/** Great circle by the chord, km; 0 where a place is unknown. */
export function km(a: Sel['unor'], b: Sel['unor']): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return 0;
  const unit = (lat: number, lon: number): [number, number, number] => [
    Math.cos(lat * RAD) * Math.cos(lon * RAD),
    Math.cos(lat * RAD) * Math.sin(lon * RAD),
    Math.sin(lat * RAD),
  ];
  const [p, q] = [unit(a.lat, a.lon), unit(b.lat, b.lon)];
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) / 2));
}

/** May this person be lent at all, and do the work of the group? */
export function bolehMembantu(p: Pegawai, home: Sel, from: Day): boolean {
  if (home.jabatan.jenis === 'struktural' || p.tugasBelajar || p.kedudukanHukum !== '01' || p.jamPerMinggu < 37.5)
    return false;
  return p.lindungSampai === null || p.lindungSampai < from;
}

export function dapatMengerjakan(p: Pegawai, home: Sel, goal: Barisan): boolean {
  if (home.tugas.some((t) => t.layananId !== null && goal.layananId.includes(t.layananId))) return true;
  return goal.sel.some((s) => {
    const asked = Object.entries(s.jabatan.kompetensi);
    const low = asked.some(([name, level]) => (p.kompetensi[name] ?? level) < level);
    const known = asked.length > 0 && asked.every(([name]) => p.kompetensi[name] !== undefined);
    const family = s.jabatan.rumpun !== null && s.jabatan.rumpun === home.jabatan.rumpun;
    return s.jabatan.jabatanId === home.jabatan.jabatanId || (!low && (family || known));
  });
}
