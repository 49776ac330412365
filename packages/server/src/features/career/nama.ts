import type { PaketIndex, Tempat } from '@seimbang/core/domain';

/** A place with the names of the present data; an id that is gone stands for itself. */
export const bernama = (index: PaketIndex, { unorId, jabatanId }: Tempat) => ({
  unorId,
  jabatanId,
  unorNama: index.unorById.get(unorId)?.nama ?? unorId,
  jabatanNama: index.jabatanById.get(jabatanId)?.nama ?? jabatanId,
});

export const orang = (index: PaketIndex, pegawaiId: string) => ({
  pegawaiId,
  nama: index.pegawaiById.get(pegawaiId)?.nama ?? pegawaiId,
});
