import type { PaketIndex, Tempat } from '@seimbang/core/domain';
import { sentences, type ProblemCode, type Values } from '@seimbang/contract';

/** A place with the names a reader knows it by; its id where it is no longer in the data. */
export const bernama = (
  index: PaketIndex,
  { unorId, jabatanId }: Tempat,
): { unorId: string; jabatanId: string; unorNama: string; jabatanNama: string } => ({
  unorId,
  jabatanId,
  unorNama: index.unorById.get(unorId)?.nama ?? unorId,
  jabatanNama: index.jabatanById.get(jabatanId)?.nama ?? jabatanId,
});

export const orangOf = (index: PaketIndex, pegawaiId: string): { pegawaiId: string; nama: string } => ({
  pegawaiId,
  nama: index.pegawaiById.get(pegawaiId)?.nama ?? pegawaiId,
});

/** A refusal as a sentence on the page. */
export const sebabOf = (code: ProblemCode, values: Values): { code: string; pesan: { id: string; en: string } } => ({
  code,
  pesan: { id: sentences(code, 'id', values).detail, en: sentences(code, 'en', values).detail },
});
