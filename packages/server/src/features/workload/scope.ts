import type { PaketIndex } from '@seimbang/core/domain';
import { type AbkReport, balanceOf } from '@seimbang/core/workload';
import { reachesUnor } from '../../shared/authorise.ts';
import type { Caller } from '../../shared/caller.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';

/** The workload report as far as this caller may see: a head gets the own unit and what is under it, counted for itself. */
export function reportFor(current: CurrentPaket, caller: Caller): AbkReport {
  if (caller.lingkup === 'semua') return current.abk;
  const { index, abk } = current;
  const mine = new Set(index.paket.unor.map((u) => u.unorId).filter((id) => reachesUnor(caller, index, id)));
  const formasi = abk.formasi.filter((f) => mine.has(f.unorId));
  const totals = formasi.reduce(
    (sum, f) => ({
      need: sum.need + f.need,
      bezetting: sum.bezetting + f.bezetting,
      shortage: sum.shortage + Math.max(0, -f.gap),
      surplus: sum.surplus + Math.max(0, f.gap),
    }),
    { need: 0, bezetting: 0, shortage: 0, surplus: 0 },
  );
  return {
    wkeMenit: abk.wkeMenit,
    formasi,
    unor: abk.unor.filter((u) => mine.has(u.unorId)),
    totals,
    balance: balanceOf(
      formasi.map((f) => f.need),
      formasi.map((f) => f.fte),
      formasi.map((f) => f.bezetting),
    ),
    issues: [],
  };
}

/** Units of the package this caller may see, in the order of the file. */
export const unorFor = (index: PaketIndex, caller: Caller): PaketIndex['paket']['unor'] =>
  index.paket.unor.filter((u) => reachesUnor(caller, index, u.unorId));
