import type { Usul } from '@seimbang/contract';
import type { PaketIndex, Sel, Tempat } from '@seimbang/core/domain';

export const namaUnor = (index: PaketIndex, unorId: string): string => index.unorById.get(unorId)?.nama ?? unorId;

/** A place with the names a reader knows it by; its id where it is no longer in the data. */
export const bernama = (index: PaketIndex, t: Tempat): Usul['baris'][number]['dari'] => ({
  ...t,
  unorNama: namaUnor(index, t.unorId),
  jabatanNama: index.jabatanById.get(t.jabatanId)?.nama ?? t.jabatanId,
});

/** Who answers for a unit, by office: its highest structural post, or the nearest one above it. */
export function kantorOf(index: PaketIndex, unorId: string): string {
  for (const id of index.ancestorsOf(unorId)) {
    const head = index.sel.filter((s) => s.unor.unorId === id && s.jabatan.jenis === 'struktural').sort(byKelas)[0];
    if (head) return `${head.jabatan.nama}, ${head.unor.nama}`;
  }
  return namaUnor(index, unorId);
}

const byKelas = (a: Sel, b: Sel): number => (b.jabatan.kelas ?? 0) - (a.jabatan.kelas ?? 0) || a.indeks - b.indeks;
