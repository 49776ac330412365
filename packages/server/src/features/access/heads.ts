import type { Sifat } from '@seimbang/contract';
import { isAktif, type PaketIndex, type Pegawai, type Sel } from '@seimbang/core/domain';

/** Who leads a unit. */
export interface Head {
  readonly unorId: string;
  readonly pegawai: Pegawai;
  readonly sifat: Sifat;
}

/**
 * The head of each unit: whoever holds its highest structural post. Where that post is empty, the highest structural official there
 * acts for it (plt), as offices do.
 */
export function headsOf(index: PaketIndex): Head[] {
  return index.paket.unor.flatMap(({ unorId }) => {
    const posts = index.sel
      .filter((s) => s.unor.unorId === unorId && s.jabatan.jenis === 'struktural')
      .toSorted(byRank);
    const held = posts.find((s) => s.pemangku.some(isAktif));
    const pegawai = held?.pemangku.find(isAktif);
    if (!pegawai) return [];
    return [{ unorId, pegawai, sifat: held === posts[0] ? ('definitif' as const) : ('plt' as const) }];
  });
}

const byRank = (a: Sel, b: Sel): number => (b.jabatan.kelas ?? 0) - (a.jabatan.kelas ?? 0);
