import type { RingkasPpkData } from '../data.ts';
import type { Blok, Kolom, Surat } from '../model.ts';
import { jumlah, tanggalPanjang } from '../teks.ts';
import { tempat } from './berita-acara.ts';
import { barisBukti, butirGerbong, tabelKeseimbangan } from './bukti.ts';
import { bernomor, kepala, kopPerangkat, naskahSurat, paragraf, tebal } from './umum.ts';

/** How much of each list is printed; the rest is counted, with the place where it stands. */
export interface Muatan {
  readonly baris: number;
  readonly gerbong: number;
  readonly pengecualian: number;
}

/** One page for the PPK: the figures, the proof, what is unusual, and as many lines as `muat` allows. */
export function suratRingkasPpk(data: RingkasPpkData, muat: Muatan): Surat {
  const { naskah, judul, sebelum, sesudah, bukti } = data;
  const isi: Blok[] = [
    kopPerangkat(naskah, naskah.tata.perangkatKepegawaian),
    kepala(['RINGKASAN UNTUK PEJABAT PEMBINA KEPEGAWAIAN', `${judul} | ${tanggalPanjang(naskah.tanggal)}`], true),
    tabelKeseimbangan(sebelum, sesudah, 9),
    paragraf(barisBukti(bukti)),
    tebal('Yang perlu diketahui'),
    ...pengecualian(data, muat.pengecualian),
    tebal(`Gerbong: ${jumlah(data.gerbong.length)} kelompok yang berlaku bersama`),
    { jenis: 'daftar', butir: butirGerbong(data.gerbong.slice(0, muat.gerbong)) },
    ...sisa(data.gerbong.length - muat.gerbong, 'gerbong', data.selebihnya),
    tebal(`Baris: ${jumlah(data.baris.length)} pegawai`),
    { jenis: 'tabel', huruf: 8, kolom: KOLOM, nomorKolom: false, baris: data.baris.slice(0, muat.baris).map(sel) },
    ...sisa(data.baris.length - muat.baris, 'baris', data.selebihnya),
  ];
  return naskahSurat(`Ringkasan PPK: ${judul}`, naskah, [{ arah: 'tegak', huruf: 9.5, isi }]);
}

function pengecualian({ pengecualian: semua, selebihnya }: RingkasPpkData, muat: number): Blok[] {
  if (semua.length === 0) return [paragraf('Tidak ada pengecualian, persetujuan khusus, atau keberatan.')];
  return [
    { jenis: 'daftar', butir: bernomor(semua.slice(0, muat)) },
    ...sisa(semua.length - muat, 'pengecualian', selebihnya),
  ];
}

const sisa = (banyak: number, apa: string, selebihnya: string): Blok[] =>
  banyak > 0 ? [paragraf(`${jumlah(banyak)} ${apa} lain tidak dimuat di halaman ini; lihat ${selebihnya}.`)] : [];

const KOLOM: readonly Kolom[] = [
  { judul: 'No.', lebar: 1.2, rata: 'tengah' },
  { judul: 'Nama', lebar: 5, rata: 'kiri' },
  { judul: 'Dari', lebar: 7, rata: 'kiri' },
  { judul: 'Ke', lebar: 7, rata: 'kiri' },
  { judul: 'Jenis', lebar: 2.2, rata: 'kiri' },
  { judul: 'Panel', lebar: 3.4, rata: 'kiri' },
];

const sel = (b: RingkasPpkData['baris'][number]): string[] => [
  String(b.no),
  b.nama,
  tempat(b.lama),
  tempat(b.baru),
  b.jenis,
  b.panel,
];
