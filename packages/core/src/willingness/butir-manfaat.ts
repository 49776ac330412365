import { angka, figure } from '../planning/index.ts';
import { butir, kmOf, tanggal } from './butir.ts';
import { hakKembaliMulai, paketKursi } from './paket-manfaat.ts';
import type { Angka, BahanPutaran, Butir, Pokok } from './pernyataan.ts';
import { ATURAN_POIN, poinBulan } from './poin.ts';

/** What the package of the seat, if it has one, means for the person: return, points, and the package itself. */
const paketOf = ({ manfaat }: BahanPutaran, { ke }: Pokok): ReturnType<typeof paketKursi> =>
  paketKursi(manfaat, { unorId: ke.unor.unorId, jabatanId: ke.jabatan.jabatanId });

const sumberPaket = 'putaran#manfaat';

export function hakButir(bahan: BahanPutaran, pokok: Pokok): Butir {
  const { batas, tmt } = bahan.index.paket.kebijakan;
  const months = batas.masaJabatanMinimumBulan;
  const list: Angka[] = [
    {
      nama: 'masa-paling-singkat',
      nilai: months,
      satuan: 'bulan',
      sumber: 'kebijakan.json#masa_jabatan_minimum_bulan',
    },
  ];
  const back = paketOf(bahan, pokok)?.isi.hakKembaliBulan ?? null;
  if (back === null)
    return butir(
      'masa',
      'keterangan',
      {
        id: `Mutasi ini tanpa batas waktu dan tanpa hak kembali; mutasi berikutnya paling cepat setelah ${angka(months)} bulan.`,
        en: `This move has no end date and no right of return; the next move comes after ${figure(months)} months at the earliest.`,
      },
      list,
    );
  const first = tanggal(hakKembaliMulai(tmt, back));
  return butir(
    'masa',
    'lebih-baik',
    {
      id: `Hak kembali ke ${pokok.dari.unor.nama} setelah ${angka(back)} bulan, mulai ${first}, bila Anda memintanya dan aturan hari itu membolehkannya. Bila tidak dipakai, mutasi ini tanpa batas waktu.`,
      en: `A right of return to ${pokok.dari.unor.nama} after ${figure(back)} months, from ${first}, if you ask for it and the rules of that day allow it. Unused, this move has no end date.`,
    },
    [...list, { nama: 'hak-kembali', nilai: back, satuan: 'bulan', sumber: sumberPaket }],
  );
}

export function poinButir(bahan: BahanPutaran, pokok: Pokok): Butir {
  const { pegawai, dari, ke, label } = pokok;
  const [a, b] = [kmOf(pegawai, dari), kmOf(pegawai, ke)];
  const kmTambahan = a === null || b === null ? 0 : Math.max(0, b - a);
  const tambahanPersen = paketOf(bahan, pokok)?.isi.kreditPersen ?? 0;
  const nilai = poinBulan({ kmTambahan, dasar: label === 'kebutuhan-dinas', tambahanPersen });
  const list: Angka[] = [
    { nama: 'poin-per-bulan', nilai, satuan: 'poin', sumber: 'produk#aturan-poin-giliran' },
    { nama: 'tambahan', nilai: tambahanPersen, satuan: '%', sumber: sumberPaket },
  ];
  if (nilai === 0)
    return butir(
      'poin',
      'sama',
      { id: 'Poin Giliran: tidak ada untuk perpindahan ini.', en: 'Rotation points: none for this move.' },
      list,
    );
  const more =
    tambahanPersen === 0
      ? { id: '', en: '' }
      : {
          id: ` (termasuk tambahan ${angka(tambahanPersen)} % dari paket kursi ini)`,
          en: ` (the ${figure(tambahanPersen)} % that the package of this place adds included)`,
        };
  return butir(
    'poin',
    'lebih-baik',
    {
      id: `Poin Giliran: ${angka(nilai, 2)} poin setiap bulan${more.id}, paling lama ${ATURAN_POIN.bulanPalingBanyak} bulan; didahulukan dalam pertukaran berikutnya.`,
      en: `Rotation points: ${figure(nilai, 2)} points a month${more.en}, for ${ATURAN_POIN.bulanPalingBanyak} months at most; a better claim in the next trade.`,
    },
    list,
  );
}

export function paketButir(bahan: BahanPutaran, pokok: Pokok): Butir {
  const { manfaat } = bahan;
  if (!manfaat)
    return butir('paket', 'belum-diisi', {
      id: 'Paket untuk kursi yang sulit terisi: belum diisi.',
      en: 'Package for seats that are hard to fill: not filled in.',
    });
  const paket = paketOf(bahan, pokok);
  if (!paket)
    return butir('paket', 'sama', {
      id: 'Paket untuk kursi yang sulit terisi: tidak ada untuk kursi ini.',
      en: 'Package for seats that are hard to fill: none for this place.',
    });
  const { langkah, sepi, isi } = paket;
  const { kebijakan } = manfaat;
  const [steps, since] = [kebijakan.langkah.length, tanggal(kebijakan.berlaku)];
  const first = isi.pilihanPertama
    ? { id: ' Didahulukan pada putaran berikutnya.', en: ' First claim in your next round.' }
    : { id: '', en: '' };
  return butir(
    'paket',
    'lebih-baik',
    {
      id: `Paket manfaat langkah ${langkah} dari ${steps}: kursi ini tidak diambil siapa pun secara sukarela dalam ${sepi} putaran terakhir.${first.id} Sama bagi siapa pun yang menempatinya (${kebijakan.dasar}, berlaku ${since}).`,
      en: `Benefit package, step ${langkah} of ${steps}: nobody took this seat voluntarily in the last ${sepi} rounds.${first.en} The same for whoever takes it (${kebijakan.dasar}, in force from ${since}).`,
    },
    [
      { nama: 'langkah', nilai: langkah, satuan: 'langkah', sumber: sumberPaket },
      { nama: 'sepi', nilai: sepi, satuan: 'putaran', sumber: sumberPaket },
    ],
  );
}
