import { isAktif, type PaketIndex, type Sel } from '../domain/index.ts';
import { organisasiOf } from './organisasi.ts';
import { parametersFor } from './parameters/index.ts';

/** EL-26 for decisions that place relatives at the same time: the rule itself looks at the present posts of relatives alone. */
export interface KinCheck {
  /** Active relatives within the degree that is checked, each once. */
  relativesOf(pegawaiId: string): readonly string[];
  /** One of the two posts is the head over the other: relatives may not hold both. */
  conflicts(a: Sel, b: Sel): boolean;
  /** Posts whose holder has authority over this one. */
  headsOver(sel: Sel): readonly Sel[];
}

export function createKinCheck(index: PaketIndex): KinCheck {
  const organisasi = organisasiOf(index);
  const { derajatKerabat } = parametersFor(index.paket.kebijakan);
  const headsOver = (sel: Sel): readonly Sel[] => organisasi.atasanOf(sel.unor.unorId);
  const isUnder = (a: Sel, b: Sel): boolean => headsOver(a).some((head) => head.key === b.key);
  return {
    headsOver,
    conflicts: (a, b) => a.key !== b.key && (isUnder(a, b) || isUnder(b, a)),
    relativesOf(pegawaiId) {
      const near = (index.kerabatByPegawai.get(pegawaiId) ?? []).filter((k) => k.derajat <= derajatKerabat);
      const ids = near.map((k) => (k.pegawaiIdA === pegawaiId ? k.pegawaiIdB : k.pegawaiIdA));
      return [...new Set(ids)].filter((id) => {
        const other = index.pegawaiById.get(id);
        return id !== pegawaiId && other !== undefined && isAktif(other);
      });
    },
  };
}
