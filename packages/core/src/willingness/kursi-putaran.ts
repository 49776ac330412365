import { formasiKey, type PaketIndex, type Rencana, type Tempat } from '../domain/index.ts';
import type { Day } from '../kernel/index.ts';
import { readCells } from '../planning/index.ts';
import type { TradeBox } from './outcome.ts';
import type { KursiPutaran } from './paket-manfaat.ts';

interface Penutupan {
  readonly index: PaketIndex;
  /** The default plan of the round. */
  readonly rencana: Rencana;
  readonly kotak: readonly TradeBox[];
  /** Places that people entered by an offer they accepted. */
  readonly sukarela: readonly Tempat[];
  readonly ditutup: Day;
}

const keyOf = ({ unorId, jabatanId }: Tempat): string => formasiKey(unorId, jabatanId);

/** What a closed round says of its places: those that were wanted filled, and those that somebody took of the own will. */
export function kursiSesudah({ index, rencana, kotak, sukarela, ditutup }: Penutupan): KursiPutaran[] {
  const cells = readCells(index);
  const boxes = new Map(kotak.map((k) => [keyOf(k), k]));
  const taken = new Map<string, number>();
  for (const t of sukarela) taken.set(keyOf(t), (taken.get(keyOf(t)) ?? 0) + 1);
  const change = new Map<string, number>();
  for (const { from, to } of rencana.moves) {
    change.set(keyOf(from), (change.get(keyOf(from)) ?? 0) - 1);
    change.set(keyOf(to), (change.get(keyOf(to)) ?? 0) + 1);
  }
  return index.sel.flatMap((sel): KursiPutaran[] => {
    const now = cells.present[sel.indeks]!;
    const planned = now + (change.get(sel.key) ?? 0);
    const dibutuhkan = Math.max(0, Math.max(planned, boxes.get(sel.key)?.target ?? planned) - now);
    const volunteers = taken.get(sel.key) ?? 0;
    if (dibutuhkan === 0 && volunteers === 0) return [];
    const { unorId } = sel.unor;
    return [{ unorId, jabatanId: sel.jabatan.jabatanId, ditutup, dibutuhkan, sukarela: volunteers }];
  });
}
