import type { PaketIndex } from '@seimbang/core/domain';

/** A service by a name people read: "VERIFIKASI-SPMB" becomes "Verifikasi SPMB". A word without a vowel is an abbreviation. */
export function namaLayanan(layananId: string): string {
  const words = layananId.split(/[\s_-]+/).filter((w) => w !== '');
  const said = words.map((w) => (/[AIUEO]/i.test(w) && w === w.toUpperCase() ? w.toLowerCase() : w)).join(' ');
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

export const namaUnor = (index: PaketIndex, unorId: string): string => index.unorById.get(unorId)?.nama ?? unorId;

/** Unit and service with their names. */
export const bernama = (index: PaketIndex, unorId: string, layananId: string) => ({
  unorId,
  unorNama: namaUnor(index, unorId),
  layananId,
  layananNama: namaLayanan(layananId),
});
