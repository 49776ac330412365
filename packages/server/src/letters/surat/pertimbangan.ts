import type { BebanUnit, Keseimbangan, Penempatan, Pertimbangan } from '../data.ts';
import { desimal, jumlah, rangkai } from '../teks.ts';
import { kutipanPanjang } from './kutipan.ts';

/** So many units or posts are named in a sentence; the rest are counted. */
const DISEBUT = 5;

const selisih = (b: BebanUnit): number => Math.abs((b.sesudah ?? 0) - (b.sebelum ?? 0));

/** The units whose load changes most, as `Kelurahan Pudakpayung dari 1,42 menjadi 1,21`. */
export function perubahanBeban(unit: readonly BebanUnit[]): string[] {
  const terbesar = unit.map((b, i) => ({ b, i })).sort((x, y) => selisih(y.b) - selisih(x.b) || x.i - y.i);
  return terbesar.slice(0, DISEBUT).map(({ b }) => `${b.unit} ${dari(b.sebelum)} menjadi ${ke(b.sesudah)}`);
}

const dari = (rasio: number | null): string => (rasio === null ? 'semula tanpa pegawai' : `dari ${desimal(rasio)}`);
const ke = (rasio: number | null): string => (rasio === null ? 'tanpa pegawai' : desimal(rasio));

/** `Lurah pada Kelurahan Jabungan, ..., dan 3 (tiga) jabatan lain`. */
export function jabatanTerisi(lowong: readonly Penempatan[]): string {
  const disebut = lowong.slice(0, DISEBUT).map(({ jabatan, unit }) => `${jabatan} pada ${unit}`);
  const sisa = lowong.length - disebut.length;
  return rangkai(sisa > 0 ? [...disebut, `${jumlah(sisa)} jabatan lain`] : disebut);
}

/** Spread of the load before and after, and how many people carry too much. */
export function kalimatSimpangan(sebelum: Keseimbangan, sesudah: Keseimbangan): string {
  const simpangan = `simpangan beban kerja antarunit dari ${desimal(sebelum.simpangan)} menjadi ${desimal(sesudah.simpangan)}`;
  const pegawai = `pegawai dengan beban berlebih (rasio di atas 1,15) dari ${jumlah(sebelum.pegawaiBerlebih)} menjadi ${jumlah(sesudah.pegawaiBerlebih)}`;
  return `${simpangan} serta jumlah ${pegawai}`;
}

/**
 * The reasons of the decision (UU 30/2014 art. 55): why it serves the public and is fair, what was measured, which posts it fills, which
 * articles it rests on, and the conclusion. Figures are those of the plan.
 */
export function menimbang(
  { sebelum, sesudah, bebanUnit, lowongTerisi, pasal }: Pertimbangan,
  simpulan: string,
): string[] {
  const unit = perubahanBeban(bebanUnit);
  const dasar = kutipanPanjang(pasal);
  const sebab = [
    'bahwa setiap warga berhak atas pelayanan yang sama baiknya dan setiap pegawai berhak atas beban kerja yang adil, sehingga penempatan pegawai perlu ditata sesuai dengan kebutuhan unit kerja',
    `bahwa berdasarkan analisis beban kerja, penataan ini mengubah ${kalimatSimpangan(sebelum, sesudah)}${
      unit.length > 0 ? `, antara lain rasio beban ${rangkai(unit)}` : ''
    }`,
    ...(lowongTerisi.length > 0
      ? [`bahwa ${jumlah(lowongTerisi.length)} jabatan lowong perlu segera diisi, yaitu ${jabatanTerisi(lowongTerisi)}`]
      : []),
    ...(dasar.length > 0
      ? [`bahwa pegawai yang bersangkutan memenuhi persyaratan sebagaimana dimaksud dalam ${rangkai(dasar)}`]
      : []),
  ];
  const sampai = String.fromCharCode(96 + sebab.length);
  return [
    ...sebab,
    `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a sampai dengan huruf ${sampai}, ${simpulan}`,
  ];
}
