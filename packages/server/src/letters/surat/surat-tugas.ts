import { daysBetween } from '@seimbang/core/kernel';
import type { SuratTugasData } from '../data.ts';
import type { Blok, Kolom, Surat } from '../model.ts';
import { jumlah, nipTertulis, tanggalPanjang } from '../teks.ts';
import {
  bernomor,
  bertitik,
  kepala,
  kopPerangkat,
  namaLengkap,
  naskahSurat,
  pangkatGolongan,
  paragraf,
  pasangan,
  penutup,
  tegak,
  tembusan,
  tengah,
} from './umum.ts';

/** Order for a temporary assignment: who, what, from when to when, who leads, when it ends by itself. */
export function suratTugas(data: SuratTugasData): Surat {
  const { naskah, dasar, untuk } = data;
  const isi: Blok[] = [
    kopPerangkat(naskah, naskah.tata.sekretariat),
    kepala(['SURAT TUGAS', `NOMOR ${naskah.nomor}`], true),
    pasangan(5, [{ label: 'Dasar', butir: bernomor(bertitik(dasarLengkap(data, dasar), ';')) }]),
    tengah('MENUGASKAN:'),
    pasangan(5, [{ label: 'Kepada', butir: [{ tanda: null, isi: kalimatAnggota(data) }] }]),
    tabelAnggota(data.anggota),
    pasangan(5, [{ label: 'Untuk', butir: bernomor(bertitik([...untuk, ...ketentuan(data)], '.')) }]),
    paragraf('Demikian surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.'),
    penutup(naskah),
    ...tembusan(penerimaTembusan(data)),
  ];
  return naskahSurat(`Surat Tugas Nomor ${naskah.nomor}`, naskah, [tegak(isi)]);
}

const dasarLengkap = ({ perpanjanganDari }: SuratTugasData, dasar: readonly string[]): string[] => [
  'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi',
  ...dasar,
  ...(perpanjanganDari
    ? [
        `Surat Tugas Nomor ${perpanjanganDari.nomor} tanggal ${tanggalPanjang(perpanjanganDari.tanggal)} yang diperpanjang`,
      ]
    : []),
];

function kalimatAnggota({ anggota, unitPenerima }: SuratTugasData): string {
  const ketua = anggota.find((a) => a.ketua);
  const tim = ketua ? ` dengan ketua tim ${namaLengkap(ketua.orang)}` : '';
  return `${jumlah(anggota.length)} pegawai berikut pada ${unitPenerima}${tim}:`;
}

/** Duration, report, return: the law asks for a start and an end (UU 30/2014 art. 58). */
function ketentuan({ mulai, selesai, laporan }: SuratTugasData): string[] {
  const hari = jumlah(daysBetween(mulai, selesai) + 1);
  const batas = laporan.paling
    ? ` paling lambat tanggal ${tanggalPanjang(laporan.paling)}`
    : ' setelah penugasan selesai';
  return [
    `melaksanakan tugas selama ${hari} hari kalender, mulai tanggal ${tanggalPanjang(mulai)} sampai dengan tanggal ${tanggalPanjang(selesai)}`,
    `melaporkan hasil pelaksanaan tugas melalui ketua tim kepada ${laporan.kepada}${batas}`,
    `kembali ke unit kerja asal dengan sendirinya pada hari kerja pertama sesudah tanggal ${tanggalPanjang(selesai)}; jabatan, unit kerja, dan penghasilan tidak berubah selama penugasan`,
  ];
}

/** Whoever gives up or gains people learns it from the order itself. */
const penerimaTembusan = ({ anggota, unitPenerima }: SuratTugasData): string[] => [
  ...new Set([unitPenerima, ...anggota.map((a) => a.tempat.unit)].map((unit) => `Pimpinan ${unit}`)),
  'Yang bersangkutan',
];

const ANGGOTA: readonly Kolom[] = [
  { judul: 'No.', lebar: 1.2, rata: 'tengah' },
  { judul: 'Nama', lebar: 6, rata: 'kiri' },
  { judul: 'NIP', lebar: 6.2, rata: 'kiri' },
  { judul: 'Pangkat/Gol.', lebar: 4.6, rata: 'kiri' },
  { judul: 'Jabatan dan unit kerja', lebar: 8, rata: 'kiri' },
  { judul: 'Peran', lebar: 3.2, rata: 'kiri' },
];

const tabelAnggota = (anggota: SuratTugasData['anggota']): Blok => ({
  jenis: 'tabel',
  huruf: 9,
  kolom: ANGGOTA,
  nomorKolom: false,
  baris: anggota.map(({ orang, tempat, ketua }, i) => [
    String(i + 1),
    namaLengkap(orang),
    nipTertulis(orang.nip),
    pangkatGolongan(orang),
    `${tempat.jabatan}, ${tempat.unit}`,
    ketua ? 'Ketua tim' : 'Anggota',
  ]),
});
