import type { Day } from '@seimbang/core/kernel';
import { langkahPutaran } from '@seimbang/core/willingness';
import { faktaOf, type PutaranRow } from './putaran.ts';

/** The act that the calendar of a round makes due today; people do it, unless the round says that it opens and is sealed by itself. */
export function langkahHari(row: PutaranRow, menunggu: number, hariIni: Day): 'buka' | 'segel' | 'tutup' | null {
  const may = (tindakan: 'buka' | 'tutup'): boolean => langkahPutaran(faktaOf(row, menunggu, hariIni), tindakan).ok;
  if (row.keadaan === 'siap' && may('buka')) return 'buka';
  // The last day for wishes is a whole day: the lists are sealed on the day after.
  if (row.keadaan === 'buka' && hariIni > row.tutup) return 'segel';
  const isOver = row.keadaan === 'tawaran' && row.tenggat !== null && hariIni > row.tenggat;
  return isOver && may('tutup') ? 'tutup' : null;
}
