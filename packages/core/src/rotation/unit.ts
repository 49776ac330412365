import { completedMonths } from '../kernel/index.ts';
import type { UnitJendela } from './dokumen.ts';
import type { Penempatan } from './jendela.ts';
import type { Keadaan } from './keadaan.ts';
import { batasKeluar, BERPENGALAMAN_BULAN } from './pilihan.ts';

interface Draf {
  berpengalaman: number;
  keluar: number;
  masuk: number;
  orang: number;
  lantai: number;
}

/** Every unor of a window in numbers, in the order of the package. */
export function barisUnit(
  { index, cells, tmt }: Keadaan,
  bagian: number,
  pindah: readonly Penempatan[],
): UnitJendela[] {
  const rows = new Map<string, Draf>();
  const at = (unorId: string): Draf => {
    let row = rows.get(unorId);
    if (!row) rows.set(unorId, (row = { berpengalaman: 0, keluar: 0, masuk: 0, orang: 0, lantai: 0 }));
    return row;
  };
  for (const sel of index.sel) {
    const row = at(sel.unor.unorId);
    row.orang += sel.pemangku.length;
    row.lantai += cells.floor[sel.indeks]!;
    for (const p of sel.pemangku) if (completedMonths(p.tmtJabatan, tmt) >= BERPENGALAMAN_BULAN) row.berpengalaman++;
  }
  for (const { peserta, to } of pindah) {
    if (to.unor === peserta.home.unor) continue;
    at(peserta.home.unor.unorId).keluar++;
    at(to.unor.unorId).masuk++;
  }
  return index.paket.unor.flatMap(({ unorId }) => {
    const row = rows.get(unorId);
    if (!row) return [];
    const { berpengalaman, keluar, masuk, orang, lantai } = row;
    const batas = batasKeluar(berpengalaman, bagian);
    const sesudah = orang - keluar + masuk;
    return [
      { unorId, berpengalaman, batasKeluar: batas, keluar, masuk, orangSebelum: orang, orangSesudah: sesudah, lantai },
    ];
  });
}
