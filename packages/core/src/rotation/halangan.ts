import type { PaketIndex, Pegawai, Sel } from '../domain/index.ts';
import { homeOf } from '../planning/index.ts';
import type { Judge, RuleFinding } from '../regulation/index.ts';
import type { Halangan } from './dokumen.ts';

const halangan = ({ id, article, message, remedy }: RuleFinding): Halangan => ({ id, article, message, remedy });

/**
 * The rules that stand between somebody and every other place, with facts and article. Asked of the nearest thing to a move: the same
 * jabatan in another unor, else the first place of an equal jabatan.
 */
export function halanganOf(index: PaketIndex, judge: Judge, p: Pegawai): Halangan[] {
  const probe = tujuanTerdekat(index, judge, p);
  if (!probe) return [];
  return judge
    .judge(p, probe)
    .rules.filter((r) => r.verdict === 'forbidden' || r.verdict === 'unknown')
    .map(halangan);
}

function tujuanTerdekat(index: PaketIndex, judge: Judge, p: Pegawai): Sel | null {
  const home = homeOf(index, p);
  const elsewhere = (s: Sel): boolean => s.resmi && s !== home;
  const same = (index.selByJabatan.get(home.jabatan.jabatanId) ?? []).find(elsewhere);
  if (same) return same;
  const equal = index.sel.filter((s) => elsewhere(s) && s.jabatan.kelas === home.jabatan.kelas);
  const open = equal.find((s) => judge.verdictPasangan(home.jabatan.jabatanId, s.jabatan.jabatanId) === 'allowed');
  return open ?? equal[0] ?? index.sel.find(elsewhere) ?? null;
}
