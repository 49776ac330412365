import { addDays } from '@seimbang/core/kernel';
import type { OrientasiData } from '../bantuan-data.ts';
import type { Blok, Surat } from '../model.ts';
import { angka, persen, tanggalPanjang } from '../teks.ts';
import {
  bernomor,
  isian,
  kepala,
  kopPerangkat,
  namaLengkap,
  naskahSurat,
  paragraf,
  pasangan,
  tebal,
  tegak,
} from './umum.ts';

/** One page for a helper: where, whom to ask, hours, tasks, what stays the same, the way back, rights. */
export function suratOrientasi(data: OrientasiData): Surat {
  const { naskah, orang, unitPenerima } = data;
  const isi: Blok[] = [
    kopPerangkat(naskah, naskah.tata.perangkatKepegawaian),
    kepala(['LEMBAR ORIENTASI PENUGASAN SEMENTARA', unitPenerima], true),
    paragraf(`Untuk ${namaLengkap(orang)}. Simpan lembar ini di ponsel Anda selama bertugas.`),
    pasangan(11, butirUtama(data)),
    tebal('Yang tidak berubah'),
    paragraf(
      `Jabatan Anda (${data.asal.jabatan}), unit kerja Anda (${data.asal.unit}), gaji, tunjangan, dan masa kerja Anda tetap. Ini surat tugas, bukan mutasi.`,
    ),
    tebal('Hak Anda'),
    { jenis: 'daftar', butir: bernomor(hak(data)) },
    tebal('Hari-hari pertama'),
    paragraf(
      `Selama ${angka(data.hariBelajar)} hari kerja pertama tidak ada yang menuntut kecepatan penuh: rencana menghitung Anda sebagai 0,6 pegawai, lalu 0,95. Bertanyalah.`,
    ),
  ];
  return naskahSurat(`Lembar orientasi ${orang.nama}`, naskah, [tegak(isi)]);
}

const butirUtama = (data: OrientasiData) => [
  isian('Tempat', data.unitPenerima),
  isian('Surat tugas', data.suratTugas ? suratTertulis(data) : 'menunggu tanda tangan'),
  isian('Masa tugas', `${tanggalPanjang(data.mulai)} sampai ${tanggalPanjang(data.selesai)}`),
  isian(
    'Jam',
    `${angka(data.jamSehari)} jam kerja sehari${data.porsi < 1 ? ` (${persen(data.porsi)} hari kerja; selebihnya di unit asal)` : ''}`,
  ),
  isian('Tugas', data.tugas),
  isian('Bertanya kepada', data.kepalaPenerima),
  isian('Atasan tetap', data.kepalaAsal),
  isian('Kembali', `${tanggalPanjang(addDays(data.selesai, 1))}, dengan sendirinya, tanpa surat baru`),
];

const suratTertulis = ({ suratTugas }: OrientasiData): string =>
  suratTugas ? `Nomor ${suratTugas.nomor} tanggal ${tanggalPanjang(suratTugas.tanggal)}` : '';

const hak = ({ kepalaAsal }: OrientasiData): string[] => [
  'Kehadiran Anda dicatat setiap hari oleh kepala unit penerima; setiap pembetulan tersimpan dan dapat Anda lihat.',
  'Perpanjangan memerlukan surat baru, paling banyak satu kali; sesudah kembali Anda tidak ditugaskan lagi selama 30 hari.',
  `Bila tugas atau jamnya lain dari lembar ini, sampaikan kepada ${kepalaAsal} atau perangkat kepegawaian; Anda tidak dirugikan karenanya.`,
  'Sesudah selesai Anda menerima catatan yang dapat dipakai sebagai bukti kinerja.',
];
