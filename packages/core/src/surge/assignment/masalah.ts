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
  /** By line: people further away are not offered; null = all are. */
  readonly jangkauanKm: readonly (number | null)[];
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
  /** Units that may be sent help; null = all. */
  readonly penerima: ReadonlySet<string> | null;
}

export function masalahOf(bahan: Bahan): Masalah {
  const { hari, masa, batas, porsi } = bahan;
  const [first, last] = [hari[0]!, hari.at(-1)!];
  const periods = hari.length;
  const { kelompok, sel, grup, routes, jangkauanKm, leftOut } = narrowed(bahan);
  const missing = missingOf(kelompok, periods);
  const lineBySel = new Map(kelompok.flatMap((k, l) => k.sel.map((s) => [s.indeks, l] as const)));
  const years = tahunOf(first, last).length;
  const problem: LendingProblem = {
    periods,
    lines: kelompok.length,
    missing,
    width: Int32Array.from(kelompok.flatMap((k) => bobotKurang.porsi.map((share) => Math.round(1000 * share * k.fte)))),
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
    routes: routes.length,
    routeGroup: Int32Array.from(routes, (r) => r.grup),
    routeLine: Int32Array.from(routes, (r) => r.line),
    fixedCost: Int32Array.from(routes, (r) => Math.round(1e6 * fixedOf(grup[r.grup]!.calon[0]!, batas))),
    periodCost: Int32Array.from(routes, (r) => Math.round(1e6 * (batas.bebanHari + batas.bebanKm * r.km))),
    spans: masa.first.length,
    first: masa.first,
    last: masa.last,
    freeAgain: masa.freeAgain,
    spanDays: masa.hari,
    portions: porsi.map((share) => Math.round(1000 * share)),
    learning: batas.hariBelajar,
    early: 2 * Math.round(500 * batas.nilaiAwal),
    late: 2 * Math.round(500 * batas.nilaiLanjut),
  };
  return {
    problem,
    kelompok,
    sel,
    calon: grup.map((g) => g.calon),
    routeKm: routes.map((r) => r.km),
    jangkauanKm,
    routesLeftOut: leftOut,
  };
}

const fixedOf = (c: Calon, batas: BatasBantuan): number =>
  (c.relawan ? 0 : batas.bebanTugas) + (c.pernahSetahun ? batas.bebanUlang : 0);

const missingOf = (kelompok: readonly Kelompok[], periods: number): Int32Array =>
  Int32Array.from({ length: kelompok.length * periods }, (_, i) => {
    const k = kelompok[Math.floor(i / periods)]!;
    return Math.round(1000 * (k.need[i % periods]! - k.fte));
  });

/** Only what can matter: lines that miss somebody or may lend to them, posts and people with a way to them. Renumbered. */
function narrowed(bahan: Bahan): {
  readonly kelompok: Kelompok[];
  readonly sel: Sel[];
  readonly grup: Grup[];
  readonly routes: Rute[];
  readonly jangkauanKm: (number | null)[];
  readonly leftOut: number;
} {
  const all = gruped(bahan, missingOf(bahan.kelompok, bahan.hari.length));
  const { kept, jangkauan, leftOut } = routesOf(bahan, all.grup);
  const usedGrup = [...new Set(kept.map((r) => r.grup))].sort((a, b) => a - b);
  const usedSel = [...new Set(usedGrup.map((g) => all.grup[g]!.pool))].sort((a, b) => a - b);
  const lenders = new Set(usedSel.map((s) => all.sel[s]!));
  const usedLine = bahan.kelompok.flatMap((k, l) => (all.short[l] || k.sel.some((s) => lenders.has(s)) ? [l] : []));
  const [grupAt, selAt, lineAt] = [positions(usedGrup), positions(usedSel), positions(usedLine)];
  const lineOf = (l: number): number => lineAt.get(l) ?? -1;
  return {
    kelompok: usedLine.map((l) => bahan.kelompok[l]!),
    sel: usedSel.map((s) => all.sel[s]!),
    grup: usedGrup.map((g) => {
      const { calon, pool, tujuan } = all.grup[g]!;
      return { calon, pool: selAt.get(pool) ?? -1, tujuan: tujuan.map(lineOf) };
    }),
    routes: kept.map((r) => ({ grup: grupAt.get(r.grup) ?? -1, line: lineOf(r.line), km: r.km })),
    jangkauanKm: usedLine.map((l) => (isPenerima(bahan, l) ? (jangkauan.get(l) ?? null) : NOBODY)),
    leftOut,
  };
}

/** A reach that no lender is within. */
const NOBODY = -1;

const isPenerima = ({ penerima, kelompok }: Bahan, line: number): boolean =>
  penerima === null || penerima.has(kelompok[line]!.unorId);

const positions = (list: readonly number[]): Map<number, number> => new Map(list.map((v, i) => [v, i]));

/** People alike: same post, same places they may help, same record. Only people who may help somewhere. */
function gruped(bahan: Bahan, missing: Int32Array): { sel: Sel[]; grup: Grup[]; short: boolean[] } {
  const { hari, kelompok, calon } = bahan;
  const short = kelompok.map(
    (k, l) => k.layanan.length > 0 && missing.subarray(l * hari.length, (l + 1) * hari.length).some((v) => v > 0),
  );
  const receivers = kelompok.flatMap((_, l) => (short[l] && isPenerima(bahan, l) ? [l] : []));
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
  return { sel, grup: [...byKey.values()], short };
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

/** Every way to help of the groups whose people are among the nearest of the receiver; ties in distance stay together. */
function routesOf(
  { kelompok }: Bahan,
  grup: readonly Grup[],
): { kept: Rute[]; jangkauan: Map<number, number>; leftOut: number } {
  const byLine = new Map<number, Rute[]>();
  grup.forEach(({ calon, tujuan }, g) => {
    for (const line of tujuan) {
      const route = { grup: g, line, km: kmUnor(calon[0]!.sel.unor, kelompok[line]!.sel[0]!.unor) };
      const list = byLine.get(line);
      if (list) list.push(route);
      else byLine.set(line, [route]);
    }
  });
  const jangkauan = new Map<number, number>();
  for (const [line, list] of byLine) {
    const last = list.toSorted((a, b) => a.km - b.km)[TERDEKAT - 1];
    if (list.length > TERDEKAT && last) jangkauan.set(line, Math.ceil(last.km * 1000) / 1000);
  }
  const all = [...byLine.values()].flat();
  const near = all.filter((r) => r.km <= (jangkauan.get(r.line) ?? Number.POSITIVE_INFINITY));
  return {
    kept: near.sort((a, b) => a.grup - b.grup || a.line - b.line),
    jangkauan,
    leftOut: all.length - near.length,
  };
}
