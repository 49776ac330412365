import type { LendingProblem } from '../../algorithms/index.ts';
import type { PaketIndex, Sel } from '../../domain/index.ts';
import type { Day } from '../../kernel/index.ts';
import { type BatasBantuan, bobotKurang } from './batas.ts';
import { kmUnor } from './jarak.ts';
import type { Kelompok } from './kelompok.ts';
import { type Masa, positionFrom } from './masa.ts';
import { type Calon, cakap, type RiwayatBantuan, tahunOf } from './orang.ts';

/** The lending problem of a window, with the people behind its numbers. */
export interface Masalah {
  readonly problem: LendingProblem;
  /** By line. */
  readonly kelompok: readonly Kelompok[];
  /** By pool. */
  readonly sel: readonly Sel[];
  /** By group; people alike to the solver. */
  readonly calon: readonly (readonly Calon[])[];
  readonly routeKm: readonly number[];
  /** Lenders left out because nearer ones exist. */
  readonly routesLeftOut: number;
}

/** Nearest groups of people offered to one receiving line. */
const TERDEKAT = 60;

interface Grup {
  readonly calon: Calon[];
  readonly pool: number;
  readonly tujuan: readonly number[];
}

export interface Bahan {
  readonly index: PaketIndex;
  readonly hari: readonly Day[];
  readonly kelompok: readonly Kelompok[];
  readonly calon: readonly Calon[];
  readonly masa: Masa;
  readonly batas: BatasBantuan;
  readonly porsi: readonly number[];
  readonly riwayat: readonly RiwayatBantuan[];
}

export function masalahOf(bahan: Bahan): Masalah {
  const { hari, masa, batas, porsi } = bahan;
  const [first, last] = [hari[0]!, hari.at(-1)!];
  const periods = hari.length;
  const missing = missingOf(bahan.kelompok, periods);
  const { sel, grup } = gruped(bahan, missing);
  const routes = routesOf(bahan, grup);
  const lineBySel = new Map(bahan.kelompok.flatMap((k, l) => k.sel.map((s) => [s.indeks, l] as const)));
  const years = tahunOf(first, last).length;
  const problem: LendingProblem = {
    periods,
    lines: bahan.kelompok.length,
    missing,
    width: Int32Array.from(
      bahan.kelompok.flatMap((k) => bobotKurang.porsi.map((share) => Math.round(1000 * share * k.fte))),
    ),
    slope: [1000 * bobotKurang.bobot[0], 1000 * bobotKurang.bobot[1], 1000 * bobotKurang.bobot[2]],
    pools: sel.length,
    poolLine: Int32Array.from(sel, (s) => lineBySel.get(s.indeks) ?? 0),
    room: roomOf(sel, bahan),
    groups: grup.length,
    groupPool: Int32Array.from(grup, (g) => g.pool),
    size: Int32Array.from(grup, (g) => g.calon.length),
    opens: Int32Array.from(grup, (g) => positionFrom(hari, g.calon[0]!.siapSejak)),
    years,
    allowance: Int32Array.from(grup.flatMap((g) => g.calon[0]!.sisaHari)),
    routes: routes.kept.length,
    routeGroup: Int32Array.from(routes.kept, (r) => r.grup),
    routeLine: Int32Array.from(routes.kept, (r) => r.line),
    fixedCost: Int32Array.from(routes.kept, (r) => Math.round(1e6 * fixedOf(grup[r.grup]!.calon[0]!, batas))),
    periodCost: Int32Array.from(routes.kept, (r) => Math.round(1e6 * (batas.bebanHari + batas.bebanKm * r.km))),
    spans: masa.first.length,
    first: masa.first,
    last: masa.last,
    freeAgain: masa.freeAgain,
    spanDays: masa.hari,
    portions: porsi.map((share) => Math.round(1000 * share)),
    learning: batas.hariBelajar,
    early: Math.round(1000 * batas.nilaiAwal),
    late: Math.round(1000 * batas.nilaiLanjut),
  };
  return {
    problem,
    kelompok: bahan.kelompok,
    sel,
    calon: grup.map((g) => g.calon),
    routeKm: routes.kept.map((r) => r.km),
    routesLeftOut: routes.leftOut,
  };
}

const fixedOf = (c: Calon, batas: BatasBantuan): number =>
  (c.relawan ? 0 : batas.bebanTugas) + (c.pernahSetahun ? batas.bebanUlang : 0);

const missingOf = (kelompok: readonly Kelompok[], periods: number): Int32Array =>
  Int32Array.from({ length: kelompok.length * periods }, (_, i) => {
    const k = kelompok[Math.floor(i / periods)]!;
    return Math.round(1000 * (k.need[i % periods]! - k.fte));
  });

/** People alike: same post, same places they may help, same record. Only people who may help somewhere. */
function gruped({ hari, kelompok, calon }: Bahan, missing: Int32Array): { sel: Sel[]; grup: Grup[] } {
  const short = kelompok.map(
    (k, l) => k.layanan.length > 0 && missing.subarray(l * hari.length, (l + 1) * hari.length).some((v) => v > 0),
  );
  const receivers = kelompok.flatMap((_, l) => (short[l] ? [l] : []));
  const sel: Sel[] = [];
  const byKey = new Map<string, Grup>();
  for (const c of calon) {
    const tujuan = receivers.filter((l) => !kelompok[l]!.sel.includes(c.sel) && cakap(c, kelompok[l]!));
    if (tujuan.length === 0) continue;
    if (sel.at(-1) !== c.sel) sel.push(c.sel);
    const pool = sel.length - 1;
    const opens = positionFrom(hari, c.siapSejak);
    const key = JSON.stringify([pool, tujuan, c.relawan, c.pernahSetahun, opens, c.sisaHari]);
    const known = byKey.get(key);
    if (known) known.calon.push(c);
    else byKey.set(key, { calon: [c], pool, tujuan });
  }
  return { sel, grup: [...byKey.values()] };
}

/** People of a post who may be away at once: heads without the floor and without those already away. */
function roomOf(sel: readonly Sel[], { hari, riwayat }: Bahan): Int32Array {
  return Int32Array.from({ length: sel.length * hari.length }, (_, i) => {
    const { pemangku, formasi } = sel[Math.floor(i / hari.length)]!;
    const day = hari[i % hari.length]!;
    const away = riwayat.filter(
      (r) => r.mulai <= day && r.selesai >= day && pemangku.some((p) => p.pegawaiId === r.pegawaiId),
    ).length;
    return 1000 * Math.max(0, pemangku.length - floorOf(formasi) - away);
  });
}

/** People who must stay: the minimum, and one at a critical post. */
export const floorOf = (formasi: Sel['formasi']): number => Math.max(formasi?.minimum ?? 0, formasi?.kritis ? 1 : 0);

interface Rute {
  readonly grup: number;
  readonly line: number;
  readonly km: number;
}

function routesOf({ kelompok }: Bahan, grup: readonly Grup[]): { kept: Rute[]; leftOut: number } {
  const byLine = new Map<number, Rute[]>();
  grup.forEach(({ calon, tujuan }, g) => {
    for (const line of tujuan) {
      const route = { grup: g, line, km: kmUnor(calon[0]!.sel.unor, kelompok[line]!.sel[0]!.unor) };
      byLine.set(line, [...(byLine.get(line) ?? []), route]);
    }
  });
  const lists = [...byLine.values()].map((list) => list.toSorted((a, b) => a.km - b.km || a.grup - b.grup));
  const kept = lists.flatMap((list) => list.slice(0, TERDEKAT));
  const all = lists.reduce((n, list) => n + list.length, 0);
  return { kept: kept.sort((a, b) => a.grup - b.grup || a.line - b.line), leftOut: all - kept.length };
}
