import { formasiKey, type PaketIndex, type Tempat } from '../domain/index.ts';
import { readCells } from '../planning/index.ts';
import { type Balance, balanceOf } from '../workload/index.ts';

/** The measures of MODEL section 2 once some full-time people have gone elsewhere. People and places must be of the package. */
export function balanceAfter(
  index: PaketIndex,
  moves: readonly { readonly pegawaiId: string; readonly ke: Tempat }[],
): Balance {
  const cells = readCells(index);
  const heads = cells.present.slice();
  for (const { pegawaiId, ke } of moves) {
    const p = index.pegawaiById.get(pegawaiId);
    const from = p && index.selByKey.get(formasiKey(p.unorId, p.jabatanId));
    const to = index.selByKey.get(formasiKey(ke.unorId, ke.jabatanId));
    if (!from || !to) throw new Error(`balanceAfter: ${pegawaiId} or the place is not in the package.`);
    heads[from.indeks]!--;
    heads[to.indeks]!++;
  }
  const fte = Float64Array.from(heads, (n, k) => n + cells.phi[k]!);
  const people = Int32Array.from(heads, (n, k) => n + cells.partTime[k]!);
  return balanceOf(cells.need, fte, people);
}
