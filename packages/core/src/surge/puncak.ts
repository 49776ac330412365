import type { PaketIndex, Peristiwa } from '../domain/index.ts';
import type { Day } from '../kernel/index.ts';
import { kelompokList } from './assignment/kelompok.ts';
import type { Masuk } from './assignment/masuk.ts';
import type { HariRamalan, RamalanLayanan } from './ramal.ts';

/** One surge ahead: an event of the calendar and what it brings to the services it touches. */
export interface Puncak {
  readonly peristiwaId: string;
  readonly nama: string;
  readonly mulai: Day;
  readonly selesai: Day;
  readonly unit: readonly PuncakUnit[];
}

export interface PuncakUnit {
  readonly unorId: string;
  readonly layananId: string;
  /** Least and most of the daily multipliers on open days. */
  readonly pengali: readonly [least: number, most: number];
  /** Busiest day, pieces, with its 80 % interval. */
  readonly hariPuncak: Day;
  readonly masuk: number;
  readonly bawah: number;
  readonly atas: number;
  /** Past occurrences it was learned from. */
  readonly kali: number;
  /** People missing on the busiest day where work is counted in tasks with a norm; null = no norm for the service. */
  readonly kurang: number | null;
}

/** Less than a quarter more than usual is no surge that anybody lends people for. */
const TERASA = 1.25;

/** Surges of the forecast from the first day on, in the order of their dates; services whose busiest day stays usual are left out. */
export function puncakList(
  index: PaketIndex,
  ramalan: readonly RamalanLayanan[],
  peristiwa: readonly Peristiwa[],
): Puncak[] {
  const kurang = kurangOf(index, ramalan);
  const first = ramalan[0]?.hari[0]?.tanggal;
  if (first === undefined) return [];
  return peristiwa
    .filter((p) => p.selesai >= first)
    .map((p) => ({
      peristiwaId: p.peristiwaId,
      nama: p.nama,
      mulai: p.mulai,
      selesai: p.selesai,
      unit: ramalan
        .filter((r) => (p.unorId ?? r.unorId) === r.unorId && (p.layananId ?? r.layananId) === r.layananId)
        .flatMap((r) => puncakUnit(r, p, kurang)),
    }))
    .filter((p) => p.unit.length > 0)
    .sort((a, b) => (a.mulai < b.mulai ? -1 : a.mulai > b.mulai ? 1 : a.nama < b.nama ? -1 : 1));
}

type Kurang = (unorId: string, layananId: string, tanggal: Day) => number | null;

function puncakUnit(r: RamalanLayanan, p: Peristiwa, kurang: Kurang): PuncakUnit[] {
  const days = r.hari.filter((h) => h.buka && p.mulai <= h.tanggal && h.tanggal <= p.selesai);
  const top = days.reduce<HariRamalan | null>((best, h) => (best === null || h.mean > best.mean ? h : best), null);
  if (top === null || top.pengali < TERASA) return [];
  const all = days.map((h) => h.pengali);
  return [
    {
      unorId: r.unorId,
      layananId: r.layananId,
      pengali: [Math.min(...all), Math.max(...all)],
      hariPuncak: top.tanggal,
      masuk: top.mean,
      bawah: top.lower,
      atas: top.upper,
      kali: Math.min(...top.peristiwa.map((b) => b.kali)),
      kurang: kurang(r.unorId, r.layananId, top.tanggal),
    },
  ];
}

/** People missing among those who share the service, by day of the forecast: need of the day less who is there, at least 0. */
function kurangOf(index: PaketIndex, ramalan: readonly RamalanLayanan[]): Kurang {
  const hari = ramalan[0]?.hari.map((h) => h.tanggal) ?? [];
  const at = new Map(hari.map((t, i) => [t, i]));
  const keyOf = (unorId: string, layananId: string): string => JSON.stringify([unorId, layananId]);
  const byKey = new Map(ramalan.map((r) => [keyOf(r.unorId, r.layananId), Float64Array.from(r.hari, (h) => h.mean)]));
  const masuk: Masuk = {
    hari,
    has: (unorId, layananId) => layananId !== null && byKey.has(keyOf(unorId, layananId)),
    of: (unorId, layananId) => byKey.get(keyOf(unorId, layananId)) ?? new Float64Array(hari.length),
    sampai: hari[0] ?? ('' as Day),
  };
  const groups = kelompokList(index, hari, masuk);
  const byService = new Map(groups.flatMap((k) => k.layanan.map((l) => [keyOf(k.unorId, l.layananId), k] as const)));
  return (unorId, layananId, tanggal) => {
    const group = byService.get(keyOf(unorId, layananId));
    const need = group?.need[at.get(tanggal) ?? -1];
    return group === undefined || need === undefined ? null : Math.max(0, need - group.fte);
  };
}
