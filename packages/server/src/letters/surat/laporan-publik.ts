import type { LaporanPublikData } from '../laporan-publik-data.ts';
import type { Blok, Kolom, Surat } from '../model.ts';
import { DATA_DEMO, kepala, kiri, paragraf } from './umum.ts';

/** The quarterly public report: the very strings of its web page, on paper. */
export function suratLaporanPublik(data: LaporanPublikData): Surat {
  const { lembar, bahasa, versi, sidik, demo, tanggal, kertas, pemerintah } = data;
  const isi: Blok[] = [
    { jenis: 'kop', besar: [pemerintah.toUpperCase()], kecil: [], garis: true },
    kepala([lembar.judul], true),
    kiri(lembar.pokok),
    ...lembar.bagian.flatMap((bagian): Blok[] => [
      { jenis: 'bab', tingkat: 2, isi: bagian.judul },
      ...bagian.kalimat.map(paragraf),
      ...(bagian.tabel ? [tabel(bagian.tabel)] : []),
    ]),
  ];
  const word = bahasa === 'id' ? 'Versi' : 'Version';
  return {
    judul: lembar.judul,
    tanggal,
    kertas,
    spanduk: demo ? [DATA_DEMO] : [],
    kaki: `${word} ${versi} | SHA-256 ${sidik.slice(0, 16)}…`,
    bahasa,
    bagian: [{ arah: 'tegak', huruf: 10.5, isi }],
  };
}

function tabel({ kolom, baris }: NonNullable<LaporanPublikData['lembar']['bagian'][number]['tabel']>): Blok {
  const heads = kolom.map(
    (judul, i): Kolom => ({ judul, lebar: i === 0 ? (kolom.length > 3 ? 4 : 3) : 2, rata: i === 0 ? 'kiri' : 'kanan' }),
  );
  return { jenis: 'tabel', huruf: kolom.length > 3 ? 8.5 : 9.5, kolom: heads, nomorKolom: false, baris };
}
