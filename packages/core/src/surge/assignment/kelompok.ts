import { fteOf, type Paket, type PaketIndex, type Sel, type Tugas } from '../../domain/index.ts';
import { type Day, weekday } from '../../kernel/index.ts';
import { annualisationOf, needOfTugas } from '../../workload/index.ts';
import type { Masuk } from './masuk.ts';

/** People of one unor who share their work: all posts joined by services with a daily volume, or one post alone. */
export interface Kelompok {
  readonly unorId: string;
  readonly sel: readonly Sel[];
  /** Services with a daily volume; empty = a post whose work is the same every working day. */
  readonly layanan: readonly Layanan[];
  /** FTE of the people there. */
  readonly fte: number;
  /** FTE of work without a daily volume, on Monday to Friday. */
  readonly needTetap: number;
  /** FTE needed per day of the window. */
  readonly need: Float64Array;
}

export interface Layanan {
  readonly layananId: string;
  /** Minutes per piece: mean of the task rows of the service, weighed by their daily volumes. */
  readonly menit: number;
  /** Pieces per day of the window. */
  readonly masuk: Float64Array;
}

/** Working minutes of one person on one day. */
export const menitSehari = (wkeMenit: number): number => wkeMenit / annualisationOf(wkeMenit).hari;

/** Everybody who can lend or be helped. Structural posts are neither: nobody stands in for a head by a letter of assignment. */
export function kelompokList(index: PaketIndex, hari: readonly Day[], masuk: Masuk): Kelompok[] {
  const byUnor = new Map<string, Sel[]>();
  for (const sel of index.sel) {
    if (sel.jabatan.jenis === 'struktural') continue;
    const list = byUnor.get(sel.unor.unorId);
    if (list) list.push(sel);
    else byUnor.set(sel.unor.unorId, [sel]);
  }
  return [...byUnor].flatMap(([unorId, sel]) =>
    joined(sel, (t) => masuk.has(unorId, t.layananId)).map((own) => kelompokOf(index.paket, unorId, own, hari, masuk)),
  );
}

/** Posts joined where they share a service, in the order of the first post. */
function joined(sel: readonly Sel[], daily: (t: Tugas) => boolean): Sel[][] {
  const groups: { sel: Sel[]; layanan: Set<string> }[] = [];
  for (const one of sel) {
    const layanan = new Set(one.tugas.filter(daily).map((t) => t.layananId ?? ''));
    const shared = groups.filter((g) => [...layanan].some((id) => g.layanan.has(id)));
    const [first, ...rest] = shared;
    if (!first) {
      groups.push({ sel: [one], layanan });
      continue;
    }
    first.sel.push(one, ...rest.flatMap((g) => g.sel));
    for (const id of [...layanan, ...rest.flatMap((g) => [...g.layanan])]) first.layanan.add(id);
    for (const g of rest) groups.splice(groups.indexOf(g), 1);
  }
  return groups.map((g) => g.sel.toSorted((a, b) => a.indeks - b.indeks));
}

function kelompokOf(paket: Paket, unorId: string, sel: Sel[], hari: readonly Day[], masuk: Masuk): Kelompok {
  const wke = paket.kebijakan.wkeMenit;
  const daily = sel.flatMap((s) => s.tugas.filter((t) => masuk.has(unorId, t.layananId)));
  const ids = [...new Set(daily.map((t) => t.layananId ?? ''))].sort();
  const layanan = ids.map((layananId) => ({
    layananId,
    menit: menitPerPiece(
      daily.filter((t) => t.layananId === layananId),
      wke,
    ),
    masuk: masuk.of(unorId, layananId),
  }));
  const needTetap = sel.reduce((sum, s) => sum + steadyNeed(s, new Set(daily), wke), 0);
  const need = Float64Array.from(hari, (tanggal, t) =>
    layanan.reduce((sum, l) => sum + (l.masuk[t]! * l.menit) / menitSehari(wke), weekday(tanggal) <= 5 ? needTetap : 0),
  );
  const fte = sel.reduce((sum, s) => sum + s.pemangku.reduce((a, p) => a + fteOf(p), 0), 0);
  return { unorId, sel, layanan, fte, needTetap, need };
}

/** Each piece of a service goes through one of its rows, in the proportion of their volumes. */
function menitPerPiece(rows: readonly Tugas[], wke: number): number {
  let [minutes, pieces] = [0, 0];
  for (const t of rows) {
    const perDay = needOfTugas(t, wke) * menitSehari(wke);
    if (!(t.normaMenit > 0)) continue;
    minutes += perDay;
    pieces += perDay / t.normaMenit;
  }
  return pieces > 0 ? minutes / pieces : 0;
}

function steadyNeed(sel: Sel, daily: ReadonlySet<Tugas>, wke: number): number {
  if (sel.tugas.length === 0) return sel.formasi?.kebutuhan ?? 0;
  return sel.tugas.reduce((sum, t) => (daily.has(t) ? sum : sum + needOfTugas(t, wke)), 0);
}
