import { isAktif, type PaketIndex, type Pegawai, type Sel } from '../domain/index.ts';
import { isMovable } from '../planning/index.ts';
import type { Judge } from '../regulation/index.ts';
import { opens } from './eligible.ts';

/** Facts about many people that several statements tell. */
export interface Berhak {
  /** People whom the rules let go to a place they do not hold, in package order. */
  readonly ke: (sel: Sel) => readonly Pegawai[];
  /** Active people who are protected on the tmt. */
  readonly dilindungi: number;
}

/** Worked out once for each place: a round of a city asks for the same few hundred places thousands of times. */
export function berhakOf(index: PaketIndex, judge: Judge): Berhak {
  const { pegawai, kebijakan } = index.paket;
  const movable = pegawai.filter(isMovable);
  const known = new Map<Sel, readonly Pegawai[]>();
  const isThere = (p: Pegawai, { unor, jabatan }: Sel): boolean =>
    p.unorId === unor.unorId && p.jabatanId === jabatan.jabatanId;
  const isProtected = (p: Pegawai): boolean =>
    isAktif(p) && p.lindungSampai !== null && p.lindungSampai >= kebijakan.tmt;
  return {
    ke: (sel) => {
      const held = known.get(sel);
      if (held) return held;
      const open = movable.filter((p) => !isThere(p, sel) && opens(judge.verdict(p, sel)));
      known.set(sel, open);
      return open;
    },
    dilindungi: pegawai.filter(isProtected).length,
  };
}
