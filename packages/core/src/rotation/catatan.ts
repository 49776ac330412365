import type { Halangan } from './dokumen.ts';
import { halanganOf } from './halangan.ts';
import type { Keadaan } from './keadaan.ts';
import type { Peserta } from './peserta.ts';

/** What the windows saw of one person: kept to say afterwards why there was no place. */
export interface Catatan {
  /** Windows in which the person could take part. */
  ikut: number;
  /** Windows in which at least one place elsewhere was lawful, and the most such places. */
  adaTujuan: number;
  tujuanTerbanyak: number;
  /** Windows in which the share of the unor kept the person back. */
  tertahan: number;
  /** What the law said in the first window without a lawful place. */
  halangan: readonly Halangan[];
}

export type BukuCatatan = Map<string, Catatan>;

export function catat(
  buku: BukuCatatan,
  { index, judge }: Keadaan,
  peserta: readonly Peserta[],
  tertahan: ReadonlySet<Peserta>,
): void {
  for (const p of peserta) {
    const row = buku.get(p.pegawai.pegawaiId) ?? {
      ikut: 0,
      adaTujuan: 0,
      tujuanTerbanyak: 0,
      tertahan: 0,
      halangan: [],
    };
    buku.set(p.pegawai.pegawaiId, row);
    row.ikut++;
    if (p.tujuan.length > 0) row.adaTujuan++;
    else if (row.halangan.length === 0) row.halangan = halanganOf(index, judge, p.pegawai);
    row.tujuanTerbanyak = Math.max(row.tujuanTerbanyak, p.tujuan.length);
    if (tertahan.has(p)) row.tertahan++;
  }
}
