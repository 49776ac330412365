import { isAktif, type Sel, type Tempat } from '../domain/index.ts';
import { type Label, LABELS, labelOf } from './label.ts';
import type { Played } from './played.ts';

export interface Assignment extends Tempat {
  readonly pegawaiId: string;
  readonly label: Label;
}

/** People who changed places with each other under the trade; each gets what the next one (or a vacancy) leaves. */
export interface TradeCycle {
  readonly id: string;
  readonly members: readonly { readonly pegawaiId: string; readonly from: Tempat; readonly to: Tempat }[];
}

/** Full-time heads of a place: by default plan, by fair target, the box between them, and after the trade. */
export interface TradeBox extends Tempat {
  readonly default: number;
  readonly target: number;
  readonly after: number;
}

export interface Outcome {
  /** Every active person, in package order. */
  readonly assignments: readonly Assignment[];
  /** From the default place to the result; people who keep their default place are in none. */
  readonly cycles: readonly TradeCycle[];
  readonly labels: Readonly<Record<Label, number>>;
  /** Places whose target, default or result differ. */
  readonly boxes: readonly TradeBox[];
}

export function outcomeOf(played: Played): Outcome {
  const assignments = assignmentsOf(played);
  const labels = Object.fromEntries(LABELS.map((l) => [l, 0])) as Record<Label, number>;
  for (const a of assignments) labels[a.label]++;
  return { assignments, cycles: cyclesOf(played), labels, boxes: boxesOf(played) };
}

const tempat = (sel: Sel): Tempat => ({ unorId: sel.unor.unorId, jabatanId: sel.jabatan.jabatanId });

/** Everybody active in package order; part-time people stay where they are. */
function assignmentsOf({ scene: { index, numberOf }, standings, answer: { cell } }: Played): Assignment[] {
  return index.paket.pegawai.filter(isAktif).map(({ pegawaiId, unorId, jabatanId }) => {
    const i = numberOf.get(pegawaiId);
    if (i === undefined) return { pegawaiId, unorId, jabatanId, label: 'tetap' };
    return { pegawaiId, ...tempat(index.sel[cell[i]!]!), label: labelOf(standings[i]!, cell[i]!) };
  });
}

function cyclesOf({ scene: { index, people }, frame, answer: { cell, rounds } }: Played): TradeCycle[] {
  const moved = rounds.filter(({ cycle }) => cycle.some((i) => cell[i] !== frame.own[i]));
  return moved.map(({ cycle }, n) => ({
    id: `S${n + 1}`,
    members: cycle.map((i) => ({
      pegawaiId: people[i]!.pegawai.pegawaiId,
      from: tempat(people[i]!.default),
      to: tempat(index.sel[cell[i]!]!),
    })),
  }));
}

function boxesOf({ scene: { index, heads }, target, answer: { cell } }: Played): TradeBox[] {
  const after = new Int32Array(heads.length);
  for (const c of cell) after[c]!++;
  return index.sel
    .map((s, k) => ({ ...tempat(s), default: heads[k]!, target: target[k]!, after: after[k]! }))
    .filter((b) => b.default !== b.target || b.default !== b.after);
}
