import type { PaketIndex } from '@seimbang/core/domain';
import type { Peringatan } from '@seimbang/core/surge';
import type { BantuanRow } from './baris.ts';

/** Services a request is about: those of its warning, or all that the unit counts. */
export function layananBantuan(index: PaketIndex, row: Pick<BantuanRow, 'unor_id' | 'peringatan'>): string[] {
  const warned = (row.peringatan as Peringatan | null)?.layananId;
  if (warned) return [...warned];
  return [...new Set(index.paket.volume.filter((v) => v.unorId === row.unor_id).map((v) => v.layananId))].sort();
}
