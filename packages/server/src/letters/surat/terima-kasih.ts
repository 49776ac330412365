import type { TerimaKasihData } from '../bantuan-data.ts';
import type { Blok, Surat } from '../model.ts';
import { angka, atau, nipTertulis, persen, tanggalPanjang } from '../teks.ts';
import {
  isian,
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
} from './umum.ts';

/** Record of help given: who, where, on how many days, doing what; signed by the head who received it. */
export function suratTerimaKasih(data: TerimaKasihData): Surat {
  const { naskah, orang, asal, unitPenerima, suratTugas } = data;
  const isi: Blok[] = [
    kopPerangkat(naskah, unitPenerima),
    kepala(['CATATAN PENUGASAN DAN TERIMA KASIH', `NOMOR ${naskah.nomor}`], true),
    paragraf(`Yang bertanda tangan di bawah ini menerangkan bahwa pegawai berikut telah membantu ${unitPenerima}:`),
    pasangan(12, [
      isian('Nama', namaLengkap(orang)),
      isian('NIP', nipTertulis(orang.nip)),
      isian('Pangkat/golongan', pangkatGolongan(orang)),
      isian('Jabatan dan unit', `${asal.jabatan}, ${asal.unit}`),
      isian(
        'Dasar',
        suratTugas ? `Surat Tugas Nomor ${suratTugas.nomor} tanggal ${tanggalPanjang(suratTugas.tanggal)}` : atau(null),
      ),
      isian('Masa tugas', `${tanggalPanjang(data.mulai)} sampai ${tanggalPanjang(data.selesai)}`),
      isian('Kehadiran', kehadiran(data)),
      isian('Tugas', data.tugas),
    ]),
    paragraf(
      `${data.relawan ? 'Pegawai tersebut bersedia membantu atas kemauan sendiri. ' : ''}Atas nama ${unitPenerima} dan warga yang dilayani, kami menyampaikan terima kasih. Catatan ini dapat dipakai sebagai bukti dukung penilaian kinerja.`,
    ),
    penutup(naskah),
    ...tembusan([`Pimpinan ${asal.unit}`, naskah.tata.perangkatKepegawaian]),
  ];
  return naskahSurat(`Catatan penugasan Nomor ${naskah.nomor}`, naskah, [tegak(isi)]);
}

const kehadiran = ({ hariHadir, hariTugas, porsi }: TerimaKasihData): string =>
  `${angka(hariHadir)} dari ${angka(hariTugas)} hari tugas${porsi < 1 ? `, ${persen(porsi)} hari kerja` : ''}`;
