import { day } from '@seimbang/core/kernel';
import type { DosirData, RingkasPpkData } from '../data.ts';
import {
  banyakBaris,
  beritaAcaraTpk,
  bukti,
  gerbong,
  kepalaBkpp,
  naskah,
  pertimbangan,
  rekomendasi,
  sebelum,
  sesudah,
} from './contoh.ts';

/** Invented: the one page for the PPK and the whole file of a case. */

export const ringkas = (n = 9): RingkasPpkData => ({
  naskah: naskah({ klasifikasi: 'Terbatas', penandatangan: kepalaBkpp }),
  judul: 'Penataan pegawai Kecamatan Banyumanik',
  sebelum,
  sesudah,
  bukti,
  pengecualian: ['Keberatan Lurah Ngesrep atas baris 3, dijawab panitia; panel tetap menyetujui.'],
  gerbong,
  baris: banyakBaris(n).map((b) => ({
    no: b.no,
    nama: b.orang.nama,
    lama: b.lama,
    baru: b.baru,
    jenis: b.jenis,
    panel: '5 setuju, 0 tolak',
  })),
  selebihnya: 'lampiran usulan Nomor 800.1.3/98/2026',
});

export const dosir = (n = 9): DosirData => ({
  naskah: naskah({ klasifikasi: 'Terbatas', penandatangan: kepalaBkpp }),
  judul: 'Penataan pegawai Kecamatan Banyumanik',
  pengusul: 'Analis Kepegawaian, BKPP',
  pertimbangan,
  bukti,
  gerbong,
  baris: banyakBaris(n).map((mutasi, i) => ({
    mutasi,
    gerbong: i % 2 === 0 ? 'G1' : 'G2',
    alasan: ['Beban unit tujuan turun dari 1,42 menjadi 1,21.', 'Jarak rumah bertambah 2,1 km.'],
    aturan: [
      {
        id: 'EL-05',
        verdict: 'allowed',
        pasal: 'PP 11/2017 Pasal 190 ayat (3)',
        kalimat: '58 bulan di jabatan sekarang; paling singkat 24 bulan.',
      },
      {
        id: 'EL-18',
        verdict: 'needs-consent',
        pasal: 'PP 17/2018 Pasal 26',
        kalimat: 'Lurah diangkat atas usul sekretaris daerah.',
      },
    ],
    syarat: i % 4 === 0 ? 'Usul Sekretaris Daerah Nomor 800/12/2026' : null,
    keputusan: 'setujui' as const,
    alasanKeputusan: 'Sesuai kebutuhan unit.',
  })),
  tanggapan: [
    {
      unit: 'Kelurahan Ngesrep',
      sisi: 'asal',
      no: 3,
      jawaban: 'keberatan',
      oleh: 'Lurah Ngesrep',
      pada: day('2026-10-20'),
      alasan: 'Volume pelayanan Oktober 820 surat, naik 30 %.',
      jawabanPanitia: 'Rasio sesudah pindah 0,93; lantai unit tetap terpenuhi.',
    },
    {
      unit: 'Kelurahan Jabungan',
      sisi: 'tujuan',
      no: 1,
      jawaban: 'dapat',
      oleh: 'Plt. Lurah Jabungan',
      pada: day('2026-10-19'),
      alasan: null,
      jawabanPanitia: null,
    },
    {
      unit: 'Kelurahan Gedawang',
      sisi: 'asal',
      no: 2,
      jawaban: null,
      oleh: null,
      pada: null,
      alasan: null,
      jawabanPanitia: null,
    },
  ],
  beritaAcara: beritaAcaraTpk(n),
  rekomendasi,
  keputusan: {
    oleh: 'Contoh Walikota',
    jabatan: 'Wali Kota Semarang',
    pada: day('2026-11-23'),
    nomor: '800.1.3/123/2026',
  },
  sidik: [
    { nama: 'Daftar beku', hash: 'c'.repeat(64) },
    { nama: 'Rencana', hash: 'b'.repeat(64) },
    { nama: 'Jejak audit sampai 23-11-2026', hash: 'd'.repeat(64) },
  ],
});
