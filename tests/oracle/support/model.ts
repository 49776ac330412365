import { formasiKey, type PaketIndex, type Pegawai, type Sel } from '@seimbang/core/domain';
import type { Judge } from '@seimbang/core/regulation';

/**
 * MODEL sections 1-3 a third time, written straight from the page and slow: the oracles share no line with the planner or the
 * verifier. Only the verdicts come from the rules.
 */
export interface Option {
  readonly sel: Sel;
  /** Points. */
  readonly cost: number;
  readonly stays: boolean;
}

/** A person whom a plan may place, with every place that is open. */
export interface Mover {
  readonly pegawai: Pegawai;
  readonly home: Sel;
  readonly options: readonly Option[];
}

interface Place {
  readonly sel: Sel;
  /** Full-time people now. */
  readonly present: number;
  readonly least: number;
  readonly most: number;
  readonly points: (n: number) => number;
}

export interface Model {
  readonly movers: readonly Mover[];
  readonly places: readonly Place[];
}

export function modelOf(index: PaketIndex, judge: Judge): Model {
  const movers = index.paket.pegawai.filter(isPlaced).map((pegawai): Mover => {
    const home = index.selByKey.get(formasiKey(pegawai.unorId, pegawai.jabatanId)) as Sel;
    const stay: Option[] = judge.mayStay(pegawai) ? [{ sel: home, cost: 0, stays: true }] : [];
    const targets = index.sel.filter((sel) => sel !== home && sel.resmi && isOpen(index, judge, pegawai, sel));
    const go = targets.map((sel): Option => ({ sel, cost: costOf(index, pegawai, home, sel), stays: false }));
    return { pegawai, home, options: [...stay, ...go] };
  });
  return { movers, places: index.sel.map((sel) => placeOf(index, sel)) };
}

const isPlaced = (p: Pegawai): boolean => p.kedudukanHukum === '01' && p.jamPerMinggu >= 37.5;

/** Small packages ask every rule in full, which also compares it with the fast verdict that the planner uses; large ones cannot wait. */
function isOpen(index: PaketIndex, judge: Judge, p: Pegawai, sel: Sel): boolean {
  const verdict = index.paket.pegawai.length > 20 ? judge.verdict(p, sel) : judge.judge(p, sel).verdict;
  return verdict === 'allowed' || verdict === 'needs-consent';
}

function placeOf(index: PaketIndex, sel: Sel): Place {
  const partTime = sel.pemangku.filter((p) => p.jamPerMinggu < 37.5);
  const present = sel.pemangku.length - partTime.length;
  const floor = Math.max(sel.formasi?.minimum ?? 0, sel.formasi?.kritis === true ? 1 : 0);
  const structural = sel.jabatan.jenis === 'struktural';
  const most = !structural ? Number.POSITIVE_INFINITY : sel.pemangku.length > 1 ? present : 1 - partTime.length;
  const phi = partTime.reduce((sum, p) => sum + p.jamPerMinggu / 37.5, 0);
  const need = needOf(index, sel);
  const limit = index.paket.kebijakan.batas.ejMaksimumDonor;
  const allows = (n: number): boolean => limit === null || need <= limit * (n + phi);
  let least = Math.min(present, floor);
  while (least < present && !allows(least)) least++;
  return { sel, present, least, most, points: pointsOf(index, need, phi) };
}

function pointsOf(index: PaketIndex, need: number, phi: number): (n: number) => number {
  const { bobot } = index.paket.kebijakan;
  const f = (n: number): number => (need * need) / Math.max(n + phi, 1 / 3);
  const known: number[] = [Math.round(1e6 * bobot.balance * f(0))];
  return (n) => {
    for (let m = known.length; m <= n; m++) {
      known.push((known[m - 1] as number) - Math.round(1e6 * bobot.balance * (f(m - 1) - f(m))));
    }
    return known[n] as number;
  };
}

function needOf(index: PaketIndex, sel: Sel): number {
  const wke = index.paket.kebijakan.wkeMenit;
  if (sel.jabatan.jenis === 'struktural') return 1;
  if (sel.tugas.length === 0) return sel.formasi?.kebutuhan ?? 0;
  const times =
    wke === 72_000 ? { tahun: 1, bulan: 12, minggu: 48, hari: 240 } : { tahun: 1, bulan: 12, minggu: 50, hari: 250 };
  let need = 0;
  for (const t of sel.tugas) {
    need +=
      t.wkeMenit === null ? (t.volume * times[t.periode] * t.normaMenit) / wke : (t.volume * t.normaMenit) / t.wkeMenit;
  }
  return need;
}

/** Points of a move, rounded once. */
export function costOf(index: PaketIndex, p: Pegawai, from: Sel, to: Sel): number {
  const w = index.paket.kebijakan.bobot;
  const before = distance(p, from);
  const after = distance(p, to);
  const km = before === null || after === null ? 0 : Math.max(0, after - before);
  return Math.round(w.move + w.km * km + w.gap * (missing(p, to) - missing(p, from)));
}

/** Central angle by the spherical law of cosines on unit vectors: another formula than the product's, equal to 1e-9 km. */
function distance(p: Pegawai, { unor }: Sel): number | null {
  if (p.domisiliLat === null || p.domisiliLon === null || unor.lat === null || unor.lon === null) return null;
  const vector = (lat: number, lon: number): [number, number, number] => {
    const [a, b] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    return [Math.cos(a) * Math.cos(b), Math.cos(a) * Math.sin(b), Math.sin(a)];
  };
  const [x, y] = [vector(p.domisiliLat, p.domisiliLon), vector(unor.lat, unor.lon)];
  const chord = Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
  return 6371.0088 * 2 * Math.asin(chord / 2);
}

/** Missing competence levels of a person in a post; an unknown own level counts as enough. */
export const missing = (p: Pegawai, { jabatan }: Sel): number =>
  Object.entries(jabatan.kompetensi).reduce(
    (sum, [name, level]) => sum + Math.max(0, level - (p.kompetensi[name] ?? level)),
    0,
  );
