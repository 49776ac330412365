import type { AturanSurat, DosirData } from '../data.ts';
import type { Blok, Kolom, Surat } from '../model.ts';
import { atau, desimal, jumlah, kodeVerifikasi, nipTertulis, tanggalPanjang, tanggalPendek } from '../teks.ts';
import { isiBeritaAcara, tabelHasil, tempat } from './berita-acara.ts';
import { barisBukti, butirGerbong, tabelKeseimbangan } from './bukti.ts';
import {
  berhuruf,
  isian,
  kepala,
  kopPerangkat,
  mendatar,
  namaLengkap,
  naskahSurat,
  paragraf,
  pasangan,
  penutup,
  tegak,
} from './umum.ts';

/** The whole file of a case: nothing in it is written for the file, all of it stands in the records. */
export function suratDosir(data: DosirData): Surat {
  return naskahSurat(`Dosir: ${data.judul}`, data.naskah, [
    tegak([...sampul(data), { jenis: 'halaman-baru' }, ...isiRencana(data)]),
    tegak(alasanBaris(data)),
    mendatar([
      bab('Jawaban kepala unit'),
      tabelTanggapan(data),
      bab('Suara panel'),
      tabelHasil(data.beritaAcara.hasil),
    ]),
    tegak([
      bab('Berita acara'),
      paragraf(`Nomor ${data.beritaAcara.naskah.nomor} tanggal ${tanggalPanjang(data.beritaAcara.naskah.tanggal)}.`),
      ...isiBeritaAcara(data.beritaAcara),
      ...keputusan(data),
      ...sidik(data),
    ]),
  ]);
}

const bab = (isi: string): Blok => ({ jenis: 'bab', tingkat: 1, isi });

const sampul = ({ naskah, judul, pengusul, baris }: DosirData): Blok[] => [
  kopPerangkat(naskah, naskah.tata.perangkatKepegawaian),
  kepala(['DOSIR', judul.toUpperCase()], true),
  pasangan(9, [
    isian('Nomor', naskah.nomor),
    isian('Tanggal', tanggalPanjang(naskah.tanggal)),
    isian('Pengusul', pengusul),
    isian('Jumlah pegawai', jumlah(baris.length)),
    isian('Kode verifikasi', kodeVerifikasi(naskah.sidik)),
  ]),
  kepala(['DAFTAR ISI'], true),
  { jenis: 'daftar-isi' },
];

const isiRencana = ({ pertimbangan, bukti, gerbong }: DosirData): Blok[] => [
  bab('Rencana'),
  tabelKeseimbangan(pertimbangan.sebelum, pertimbangan.sesudah),
  paragraf(barisBukti(bukti)),
  {
    jenis: 'tabel',
    huruf: 9.5,
    nomorKolom: false,
    kolom: [
      { judul: 'Unit', lebar: 6, rata: 'kiri' },
      { judul: 'Rasio sebelum', lebar: 2, rata: 'kanan' },
      { judul: 'Rasio sesudah', lebar: 2, rata: 'kanan' },
    ],
    baris: pertimbangan.bebanUnit.map((b) => [b.unit, desimal(b.sebelum), desimal(b.sesudah)]),
  },
  { jenis: 'daftar', butir: butirGerbong(gerbong) },
];

function alasanBaris({ baris }: DosirData): Blok[] {
  return [bab('Alasan dan aturan tiap pegawai'), ...baris.flatMap(satuBaris)];
}

const KEPUTUSAN = { setujui: 'disetujui', tolak: 'ditolak' } as const;

function satuBaris({
  mutasi,
  gerbong,
  alasan,
  aturan,
  syarat,
  keputusan,
  alasanKeputusan,
}: DosirData['baris'][number]): Blok[] {
  const diputus = keputusan
    ? `${KEPUTUSAN[keputusan]}${alasanKeputusan ? `: ${alasanKeputusan}` : ''}`
    : 'belum diputuskan';
  return [
    { jenis: 'bab', tingkat: 2, isi: `${mutasi.no}. ${namaLengkap(mutasi.orang)}` },
    pasangan(7, [
      isian('NIP', nipTertulis(mutasi.orang.nip)),
      isian('Dari', tempat(mutasi.lama)),
      isian('Ke', tempat(mutasi.baru)),
      isian('TMT', tanggalPanjang(mutasi.tmt)),
      isian('Gerbong', gerbong),
      alasan.length > 0 ? { label: 'Alasan', butir: berhuruf(alasan) } : isian('Alasan', '–'),
      ...(syarat ? [isian('Syarat', syarat)] : []),
      isian('Keputusan', diputus),
    ]),
    tabelAturan(aturan),
  ];
}

const VERDICT: Readonly<Record<AturanSurat['verdict'], string>> = {
  allowed: 'terpenuhi',
  forbidden: 'dilarang',
  'needs-consent': 'perlu persetujuan',
  unknown: 'data belum ada',
};

const tabelAturan = (aturan: readonly AturanSurat[]): Blok => ({
  jenis: 'tabel',
  huruf: 8.5,
  nomorKolom: false,
  kolom: [
    { judul: 'Aturan', lebar: 2, rata: 'kiri' },
    { judul: 'Hasil', lebar: 3.4, rata: 'kiri' },
    { judul: 'Pasal', lebar: 6, rata: 'kiri' },
    { judul: 'Penjelasan', lebar: 9, rata: 'kiri' },
  ],
  baris: aturan.map((a) => [a.id, VERDICT[a.verdict], a.pasal, a.kalimat]),
});

const TANGGAPAN: readonly Kolom[] = [
  { judul: 'Baris', lebar: 2, rata: 'tengah' },
  { judul: 'Unit', lebar: 7, rata: 'kiri' },
  { judul: 'Sisi', lebar: 3, rata: 'kiri' },
  { judul: 'Jawaban', lebar: 4, rata: 'kiri' },
  { judul: 'Oleh', lebar: 6, rata: 'kiri' },
  { judul: 'Tanggal', lebar: 4, rata: 'tengah' },
  { judul: 'Alasan dan data', lebar: 10, rata: 'kiri' },
  { judul: 'Jawaban panitia', lebar: 10, rata: 'kiri' },
];

const JAWABAN = { dapat: 'dapat', keberatan: 'keberatan' } as const;

const tabelTanggapan = ({ tanggapan }: DosirData): Blok => ({
  jenis: 'tabel',
  huruf: 8,
  kolom: TANGGAPAN,
  nomorKolom: false,
  baris: tanggapan.map((t) => [
    String(t.no),
    t.unit,
    t.sisi,
    t.jawaban ? JAWABAN[t.jawaban] : 'tidak menjawab',
    atau(t.oleh),
    t.pada ? tanggalPendek(t.pada) : '–',
    atau(t.alasan),
    atau(t.jawabanPanitia),
  ]),
});

function keputusan({ rekomendasi, keputusan: putusan, naskah }: DosirData): Blok[] {
  const bkn = rekomendasi
    ? `Rekomendasi Badan Kepegawaian Negara Nomor ${rekomendasi.nomor} tanggal ${tanggalPanjang(rekomendasi.tanggal)}.`
    : 'Rekomendasi Badan Kepegawaian Negara belum dicatat.';
  const ppk = putusan
    ? `Diputuskan oleh ${putusan.oleh}, ${putusan.jabatan}, pada tanggal ${tanggalPanjang(putusan.pada)} dengan Keputusan Nomor ${putusan.nomor}.`
    : 'Belum diputuskan oleh Pejabat Pembina Kepegawaian.';
  return [bab('Keputusan'), paragraf(bkn), paragraf(ppk), penutup(naskah)];
}

const sidik = ({ sidik: daftar, bukti }: DosirData): Blok[] => [
  bab('Sidik berkas (SHA-256)'),
  {
    jenis: 'tabel',
    huruf: 8,
    nomorKolom: false,
    kolom: [
      { judul: 'Berkas', lebar: 5, rata: 'kiri' },
      { judul: 'Sidik', lebar: 12, rata: 'kiri' },
    ],
    baris: [
      ...(bukti.status === 'tanpa-rencana'
        ? []
        : [
            ['Data masukan rencana', bukti.inputHash],
            ['Rencana', bukti.planHash],
          ]),
      ...daftar.map(({ nama, hash }) => [nama, hash]),
    ],
  },
];
