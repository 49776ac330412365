import { angka, figure, homeOf } from '../planning/index.ts';
import type { PaketIndex } from '../domain/index.ts';
import type { Teks } from '../kernel/index.ts';
import type { BacaMasa, Judge } from '../regulation/index.ts';
import type { Jatuh } from './batas-bawah.ts';
import type { BukuCatatan, Catatan } from './catatan.ts';
import type { Halangan, Sebab, TidakTertempatkan } from './dokumen.ts';
import { halanganOf } from './halangan.ts';

/** What a reason is told from: the package as it stands today. */
export interface Saksi {
  readonly index: PaketIndex;
  readonly judge: Judge;
  readonly masa: BacaMasa;
  readonly buku: BukuCatatan;
}

const NONE: Catatan = { ikut: 0, adaTujuan: 0, tujuanTerbanyak: 0, tertahan: 0, halangan: [] };

/** Why somebody who is due has no place, with the rule and its article where the law says no. */
export function alasanOf({ index, judge, masa, buku }: Saksi, { pegawai, masa: own }: Jatuh): TidakTertempatkan {
  const seen = buku.get(pegawai.pegawaiId) ?? NONE;
  const law = seen.ikut > 0 ? seen.halangan : halanganOf(index, judge, pegawai);
  const sebab = law.length > 0 && seen.adaTujuan === 0 ? 'tidak-ada-tujuan' : sebabOf(seen, own.bupPada !== null);
  const { unor, jabatan } = homeOf(index, pegawai);
  const rules = sebab === 'pensiun' && own.bupPada !== null ? [pensiun(masa, own.bupPada)] : law;
  return {
    pegawaiId: pegawai.pegawaiId,
    tempat: { unorId: unor.unorId, jabatanId: jabatan.jabatanId },
    genapPada: own.genapPada,
    sebab,
    message: pesan(sebab, seen),
    halangan: seen.adaTujuan > 0 ? [] : rules,
  };
}

function sebabOf(seen: Catatan, hasBup: boolean): Sebab {
  if (seen.ikut === 0 && hasBup) return 'pensiun';
  if (seen.adaTujuan === 0) return 'tidak-ada-tujuan';
  return seen.tertahan === seen.adaTujuan ? 'batas-unit' : 'penuh';
}

function pesan(sebab: Sebab, { adaTujuan, tujuanTerbanyak, tertahan }: Catatan): Teks {
  switch (sebab) {
    case 'pensiun':
      return {
        id: 'Menjelang batas usia pensiun pada setiap jendela sesudah jatuh tempo: rotasi tidak dijadwalkan lagi.',
        en: 'Close to retirement in every window after the term was complete: no rotation is scheduled any more.',
      };
    case 'tidak-ada-tujuan':
      return {
        id: 'Tidak ada formasi setara lain yang boleh dituju pada jendela mana pun.',
        en: 'No other formasi of the same level is lawful in any window.',
      };
    case 'batas-unit':
      return {
        id: `Ada formasi yang boleh dituju (paling banyak ${angka(tujuanTerbanyak, 0)}), tetapi pada ${angka(tertahan, 0)} jendela bagian pegawai berpengalaman yang boleh keluar dari unit ini sudah terpakai oleh yang menunggu lebih lama.`,
        en: `There are lawful places (at most ${figure(tujuanTerbanyak, 0)}), but in ${figure(tertahan, 0)} windows the share of experienced people who may leave this unit was used up by those who waited longer.`,
      };
    case 'penuh':
      return {
        id: `Ada formasi yang boleh dituju (paling banyak ${angka(tujuanTerbanyak, 0)} pada ${angka(adaTujuan, 0)} jendela), tetapi tidak ada pertukaran yang menjaga lantai dan tidak menambah kekurangan: belum ada pengganti setara yang ikut bergilir.`,
        en: `There are lawful places (at most ${figure(tujuanTerbanyak, 0)} in ${figure(adaTujuan, 0)} windows), but no exchange keeps the floors without making a shortage: nobody of equal standing takes part in turn.`,
      };
  }
}

const pensiun = (masa: BacaMasa, bupPada: string): Halangan => ({
  id: 'EL-09',
  article: masa.pasal.pensiun,
  message: {
    id: `Batas usia pensiun tercapai pada ${bupPada}; jendela ${masa.jendelaPensiunBulan} bulan sebelumnya.`,
    en: `The retirement age is reached on ${bupPada}; window of ${masa.jendelaPensiunBulan} months before.`,
  },
  remedy: null,
});
