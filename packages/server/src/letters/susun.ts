import { bersihkan } from './bersih.ts';
import type { Letter, RingkasPpkData } from './data.ts';
import type { Surat } from './model.ts';
import { suratBeritaAcara } from './surat/berita-acara.ts';
import { suratDosir } from './surat/dosir.ts';
import { suratOrientasi } from './surat/orientasi.ts';
import { suratTerimaKasih } from './surat/terima-kasih.ts';
import { suratSelebaran } from './surat/selebaran.ts';
import { suratLaporanPublik } from './surat/laporan-publik.ts';
import { suratPetikan } from './surat/petikan.ts';
import { type Muatan, suratRingkasPpk } from './surat/ringkas-ppk.ts';
import { suratSk } from './surat/sk.ts';
import { suratTugas } from './surat/surat-tugas.ts';
import { suratUsulan } from './surat/usulan.ts';

/** Counts the pages of a letter. */
export type Penghitung = (surat: Surat) => number;

/** The blocks of a letter. Text is made printable first, so that every format prints the same signs. */
export function susun(letter: Letter, halaman: Penghitung): Surat {
  switch (letter.jenis) {
    case 'sk':
      return suratSk(bersihkan(letter.data));
    case 'petikan':
      return suratPetikan(bersihkan(letter.data));
    case 'laporan-publik':
      return suratLaporanPublik(bersihkan(letter.data));
    case 'berita-acara':
      return suratBeritaAcara(bersihkan(letter.data));
    case 'usulan':
      return suratUsulan(bersihkan(letter.data));
    case 'surat-tugas':
      return suratTugas(bersihkan(letter.data));
    case 'ringkas-ppk':
      return satuHalaman(bersihkan(letter.data), halaman);
    case 'selebaran':
      return suratSelebaran(bersihkan(letter.data));
    case 'orientasi':
      return suratOrientasi(bersihkan(letter.data));
    case 'terima-kasih':
      return suratTerimaKasih(bersihkan(letter.data));
    case 'dosir':
      return suratDosir(bersihkan(letter.data));
  }
}

/** Lines and gerbong that a long list of something else may not push off the page. */
const SEDIKITNYA = { baris: 8, gerbong: 3 };

/** Fills the one page with as much of each list as fits; exceptions come first, then gerbong, then lines. */
function satuHalaman(data: RingkasPpkData, halaman: Penghitung): Surat {
  const muat = (m: Muatan): boolean => halaman(suratRingkasPpk(data, m)) === 1;
  const baris = Math.min(data.baris.length, SEDIKITNYA.baris);
  const gerbong = Math.min(data.gerbong.length, SEDIKITNYA.gerbong);
  const p = terbanyak(data.pengecualian.length, (n) => muat({ baris, gerbong, pengecualian: n }));
  const g = terbanyak(data.gerbong.length, (n) => muat({ baris, gerbong: n, pengecualian: p }));
  const b = terbanyak(data.baris.length, (n) => muat({ baris: n, gerbong: g, pengecualian: p }));
  return suratRingkasPpk(data, { baris: b, gerbong: g, pengecualian: p });
}

/** Largest n in 0..most that fits, tried from the whole and then by halving. */
function terbanyak(most: number, muat: (n: number) => boolean): number {
  if (most === 0 || muat(most)) return most;
  let ya = 0;
  let tidak = most;
  while (tidak - ya > 1) {
    const n = (ya + tidak) >> 1;
    if (muat(n)) ya = n;
    else tidak = n;
  }
  return ya;
}
