import type { Sel } from '../domain/index.ts';
import { createKinCheck, type Verdict } from '../regulation/index.ts';
import { leaversOf } from './leavers.ts';
import type { Participant, Scene } from './scene.ts';

/** A verdict that opens a place, as for the plan: `unknown` never does. */
export const opens = (v: Verdict): boolean => v === 'allowed' || v === 'needs-consent';

/** Why a place is not open to somebody: `aturan` is the verdict of section 3, the others are limits on people taken together. */
export type Bar = 'aturan' | 'wajib-pindah' | 'kerabat' | 'batas-keluar';

export interface Eligibility {
  /** Null where the person may go (or stay). */
  readonly barOf: (p: Participant, tujuan: Sel) => Bar | null;
}

/**
 * Who may go where, fixed before the lists open. The verdict is that of the plan. Two limits concern several people at once and would
 * break the trade, so they become part of eligibility beforehand, from facts alone:
 * - kin (EL-26): of two relatives the one with the better claim may go wherever no conflict with the other's default place arises; the
 *   other one only where no conflict can arise wherever the first may end;
 * - leavers per unor: the seats out of a unor belong to those designated to leave it, then to the best claims.
 */
export function eligibilityOf(scene: Scene): Eligibility {
  const { judge } = scene;
  const mayLeave = leaversOf(scene);
  const kinBars = kinBarOf(scene);
  return {
    barOf(p, tujuan) {
      if (tujuan === p.default) return null;
      if (tujuan === p.home) {
        if (!judge.mayStay(p.pegawai)) return 'wajib-pindah';
      } else if (!opens(judge.verdict(p.pegawai, tujuan))) return 'aturan';
      if (tujuan.unor !== p.home.unor && !mayLeave(p)) return 'batas-keluar';
      return kinBars(p, tujuan) ? 'kerabat' : null;
    },
  };
}

function kinBarOf({ index, judge, people, numberOf }: Scene): (p: Participant, tujuan: Sel) => boolean {
  const kin = createKinCheck(index);
  const numberIn = (p: Participant): number => numberOf.get(p.pegawai.pegawaiId)!;
  const relatives = new Map<Participant, Participant[]>();
  for (const p of people) {
    const list = kin.relativesOf(p.pegawai.pegawaiId).flatMap((id) => people[numberOf.get(id) ?? -1] ?? []);
    if (list.length > 0) relatives.set(p, list);
  }
  const mayEnd = (p: Participant, sel: Sel): boolean =>
    sel === p.default || (sel === p.home ? judge.mayStay(p.pegawai) : opens(judge.verdict(p.pegawai, sel)));
  /** Places where a relative's conflict with this one could lie: the heads over it, and all others if it is a head itself. */
  const near = (tujuan: Sel): readonly Sel[] =>
    tujuan.jabatan.jenis === 'struktural' ? index.sel : kin.headsOver(tujuan);
  return (p, tujuan) =>
    relatives
      .get(p)
      ?.some((other) =>
        numberIn(p) < numberIn(other)
          ? kin.conflicts(tujuan, other.default)
          : near(tujuan).some((sel) => kin.conflicts(tujuan, sel) && mayEnd(other, sel)),
      ) ?? false;
}
