import type { PaketIndex, Sel } from '../../domain/index.ts';
import { daysBetween, type Teks } from '../../kernel/index.ts';
import type { Bantuan, RencanaBantuan } from './dokumen.ts';
import type { RiwayatBantuan } from './orang.ts';
import { batasDariHarga, biaya, daysOfYear, nilai, type Scope, termsOf } from './periksa-batas.ts';
import { type Barisan, barisanOf, bolehMembantu, dapatMengerjakan, km, poin } from './periksa-ulang.ts';

export interface PeriksaBantuan {
  readonly ok: boolean;
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly detail: Teks }[];
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  /** The plan is called best on the word of the planner's search: the prices alone leave `gap`. */
  readonly restsOnSearch: boolean;
}

/** Coordinates are doubles, and two ways to compute a distance differ in the last digits: a point for each person and day at most. */
const TOLERANCE = 1e-7;

/**
 * Recounts a plan of temporary help from the package: volumes, people, terms, days off, days of the year, floors, skills, shortages, points,
 * and the bound from the published prices. Shares no code with the planner. `riwayat` must be that given to the planner.
 */
export function verifySurge(
  index: PaketIndex,
  rencana: RencanaBantuan,
  riwayat: readonly RiwayatBantuan[] = [],
): PeriksaBantuan {
  const barisan = barisanOf(index, rencana);
  const lantai = roomOf(index, rencana, riwayat);
  const scope: Scope = { index, rencana, barisan, lantai, riwayat, relawan: new Set(rencana.relawan) };
  const objective = pointsOf(scope);
  const bound = batasDariHarga(scope);
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
  const checks = [
    said('volume', volumeProblem(index, rencana)),
    said('cakupan', scopeProblem(index, rencana, barisan)),
    ...rencana.assignments.map((a) => said(`orang ${a.pegawaiId} ${a.mulai}`, personProblem(scope, a))),
    said('jeda dan hari setahun', recordProblem(rencana, riwayat)),
    said('lantai pemberi', floorProblem(scope)),
    said('kekurangan', shortageProblem(scope)),
    said('poin', near(objective, rencana.objective) ? null : `${objective} / ${rencana.objective}`),
    said('batas', bound >= rencana.bound || near(bound, rencana.bound) ? null : `${bound} / ${rencana.bound}`),
    said('celah', gapProblem(rencana, objective, near)),
  ];
  return {
    ok: checks.every((c) => c.ok),
    checks,
    objective,
    bound,
    gap: objective - bound,
    restsOnSearch: rencana.proof === 'search',
  };
}

const said = (name: string, problem: string | null): PeriksaBantuan['checks'][number] => ({
  name,
  ok: problem === null,
  detail: { id: problem ?? 'sesuai', en: problem ?? 'holds' },
});

function gapProblem(
  { objective, bound, gap, status, proof }: RencanaBantuan,
  counted: number,
  near: (a: number, b: number) => boolean,
): string | null {
  if (!near(gap, objective - bound) || gap < -TOLERANCE * counted) return `celah/gap ${gap}`;
  if ((status === 'optimal') === (proof === 'none')) return `${status}, ${proof}`;
  return proof === 'dual' && gap > TOLERANCE * counted ? `optimal, gap ${gap}` : null;
}

/** Days with a row of volume.csv must carry it; later days are forecast and are taken as stated. */
function volumeProblem({ paket }: PaketIndex, { days, from, to }: RencanaBantuan): string | null {
  if (days.some((d, i) => d.tanggal < from || d.tanggal > to || (i > 0 && d.tanggal <= days[i - 1]!.tanggal)))
    return 'days[]';
  const stated = new Map(
    days.flatMap((d) =>
      d.unit.flatMap((u) => u.layananId.map((l, i) => [JSON.stringify([u.unorId, l, d.tanggal]), u.masuk[i]] as const)),
    ),
  );
  const written = new Map(paket.volume.map((v) => [JSON.stringify([v.unorId, v.layananId, v.tanggal]), v.masuk]));
  for (const [key, pieces] of written) {
    const other = stated.get(key);
    if (other !== undefined && Math.abs(other - pieces) > 1e-6) return `${key}: ${other} / ${pieces}`;
  }
  return null;
}

/** Every helped service is a receiver of the scope, every helper comes from a post of it. */
function scopeProblem(index: PaketIndex, rencana: RencanaBantuan, barisan: readonly Barisan[]): string | null {
  const names = rencana.prices.lepas.filter(
    ({ unorId, jabatanId }) =>
      !index.sel.some(
        (s) => s.unor.unorId === unorId && s.jabatan.jabatanId === jabatanId && s.jabatan.jenis !== 'struktural',
      ),
  );
  if (names.length > 0) return JSON.stringify(names[0]);
  const { terima, lepas } = rencana.prices;
  const lists = [...terima.flatMap((p) => [p.perHari, p.perHariBelajar]), ...lepas.map((p) => p.perHari)];
  if (lists.some((list) => list.length !== rencana.days.length)) return 'perHari';
  if (lists.flat().some((v) => !(v >= 0))) return 'harga/price';
  return barisan.length === new Set(barisan.flatMap((b) => b.sel[0])).size ? null : 'ganda/double';
}

const homeOf = (index: PaketIndex, a: Bantuan): Sel | undefined =>
  index.sel.find((s) => s.pemangku.some((p) => p.pegawaiId === a.pegawaiId));

const goalOf = (barisan: readonly Barisan[], a: Bantuan): Barisan | undefined =>
  barisan.find(
    (b) => b.hargaTerima !== null && b.unorId === a.to.unorId && b.layananId.join('\n') === a.to.layananId.join('\n'),
  );

function personProblem({ index, rencana, barisan, riwayat, relawan }: Scope, a: Bantuan): string | null {
  const person = index.pegawaiById.get(a.pegawaiId);
  const home = homeOf(index, a);
  const goal = goalOf(barisan, a);
  if (!person || !home || !goal) return 'tidak ada/absent';
  if (home.unor.unorId !== a.from.unorId || home.jabatan.jabatanId !== a.from.jabatanId) return 'from';
  if (goal.sel.includes(home) || !bolehMembantu(person, home, rencana.from)) return 'tidak boleh/not allowed';
  if (!dapatMengerjakan(person, home, goal)) return 'kecakapan/skill';
  if (!rencana.porsi.includes(a.porsi) || a.relawan !== relawan.has(a.pegawaiId)) return 'porsi/relawan';
  const [from, to] = positions(rencana, a);
  if (!termsOf(rencana, index).some((t) => t.a === from && t.b === to)) return 'masa/term';
  if (riwayat.some((r) => r.pegawaiId === a.pegawaiId && daysBetween(r.selesai, a.mulai) <= rencana.batas.jedaHari))
    return 'jeda/days off';
  return null;
}

const positions = ({ days }: RencanaBantuan, a: Bantuan): [number, number] => [
  days.findIndex((d) => d.tanggal === a.mulai),
  days.findIndex((d) => d.tanggal === a.selesai),
];

/** No overlap, the days off between, and the days of each year. */
function recordProblem(
  { assignments, batas, from, to }: RencanaBantuan,
  riwayat: readonly RiwayatBantuan[],
): string | null {
  for (const a of assignments) {
    const others = assignments.filter((b) => b !== a && b.pegawaiId === a.pegawaiId);
    const close = others.some((b) => b.mulai >= a.mulai && daysBetween(a.selesai, b.mulai) <= batas.jedaHari);
    if (close) return `${a.pegawaiId}: jeda/days off`;
    const all = [a, ...others, ...riwayat.filter((r) => r.pegawaiId === a.pegawaiId)];
    for (const year of new Set([from.slice(0, 4), to.slice(0, 4)]))
      if (all.reduce((n, r) => n + daysOfYear(r, year), 0) > batas.hariSetahun) return `${a.pegawaiId}: ${year}`;
  }
  return null;
}

/** Thousandths of people who may be away from a post on a day. */
function roomOf(_: PaketIndex, { days }: RencanaBantuan, riwayat: readonly RiwayatBantuan[]) {
  return (sel: Sel, t: number): number => {
    const day = days[t]!.tanggal;
    const away = riwayat.filter(
      (r) => r.mulai <= day && day <= r.selesai && sel.pemangku.some((p) => p.pegawaiId === r.pegawaiId),
    );
    const stay = Math.max(sel.formasi?.minimum ?? 0, sel.formasi?.kritis ? 1 : 0);
    return 1000 * Math.max(0, sel.pemangku.length - stay - away.length);
  };
}

function floorProblem({ index, rencana, lantai }: Scope): string | null {
  for (const sel of new Set(rencana.assignments.map((a) => homeOf(index, a)))) {
    if (!sel) continue;
    const own = rencana.assignments.filter((a) => homeOf(index, a) === sel);
    for (const [t, d] of rencana.days.entries()) {
      const away = own.filter((a) => a.mulai <= d.tanggal && d.tanggal <= a.selesai).reduce((n, a) => n + a.porsi, 0);
      if (1000 * away > lantai(sel, t) + 1e-6) return `${sel.unor.unorId} ${sel.jabatan.jabatanId} ${d.tanggal}`;
    }
  }
  return null;
}

/** Thousandths missing after help, by group of the scope and day. */
function after({ index, rencana, barisan }: Scope): number[][] {
  const missing = barisan.map((b) => [...b.kurang]);
  for (const a of rencana.assignments) {
    const [from, to] = positions(rencana, a);
    const goal = barisan.findIndex((b) => b === goalOf(barisan, a));
    const home = homeOf(index, a);
    const source = barisan.findIndex((b) => home !== undefined && b.sel.includes(home));
    for (let t = Math.max(0, from); t <= to; t++) {
      if (goal >= 0) missing[goal]![t]! -= nilai(rencana, t - from) * a.porsi;
      if (source >= 0) missing[source]![t]! += 1000 * a.porsi;
    }
  }
  return missing;
}

function shortageProblem(scope: Scope): string | null {
  const { rencana, barisan } = scope;
  const missing = after(scope);
  for (const [t, d] of rencana.days.entries())
    for (const [l, b] of barisan.entries()) {
      if (b.hargaTerima === null) continue;
      const stated = d.unit.find((u) => u.unorId === b.unorId && u.layananId.join('\n') === b.layananId.join('\n'));
      const right = (said: number | undefined, v: number): boolean =>
        said !== undefined && Math.abs(1000 * said - Math.max(0, v)) <= 1;
      if (!right(stated?.kurangSebelum, b.kurang[t]!) || !right(stated?.kurangSesudah, missing[l]![t]!))
        return `${b.unorId} ${d.tanggal}`;
    }
  return null;
}

function pointsOf(scope: Scope): number {
  const { index, rencana, barisan, riwayat } = scope;
  const missing = after(scope);
  let sum = 0;
  barisan.forEach((b, l) => {
    for (const v of missing[l]!) sum += poin(b, v);
  });
  for (const a of rencana.assignments) {
    const home = homeOf(index, a);
    const goal = goalOf(barisan, a);
    const [from, to] = positions(rencana, a);
    const past = riwayat.filter((r) => r.pegawaiId === a.pegawaiId);
    if (home && goal)
      sum += biaya(
        rencana,
        km(home.unor, goal.sel[0]!.unor),
        to - from + 1,
        a.porsi,
        scope.relawan.has(a.pegawaiId),
        past,
      );
  }
  return sum;
}
