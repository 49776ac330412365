import type { UsulanData } from '../data.ts';
import type { Blok, Surat } from '../model.ts';
import { jumlah, tanggalPanjang } from '../teks.ts';
import { barisBukti, tabelKeseimbangan } from './bukti.ts';
import { jabatanTerisi, kalimatSimpangan } from './pertimbangan.ts';
import { LAJUR, selBaris } from './sk.ts';
import {
  alinea,
  isian,
  kanan,
  kepala,
  kiri,
  kopPerangkat,
  mendatar,
  naskahSurat,
  pasangan,
  penutupSurat,
  tegak,
  tempatTanggal,
} from './umum.ts';

/** Proposal to the PPK as a letter of the sekretaris daerah, or as a nota dinas of the personnel office; the list follows on wide pages. */
export function suratUsulan(data: UsulanData): Surat {
  const { naskah, bentuk, hal } = data;
  const isi = [
    kopPerangkat(naskah, bentuk === 'nota-dinas' ? naskah.tata.perangkatKepegawaian : naskah.tata.sekretariat),
    ...(bentuk === 'nota-dinas' ? kepalaNota(data) : kepalaSurat(data)),
    ...pokok(data),
    penutupSurat(naskah),
  ];
  return naskahSurat(`${bentuk === 'nota-dinas' ? 'Nota Dinas' : 'Surat Usulan'} Nomor ${naskah.nomor}`, naskah, [
    tegak(isi),
    mendatar([
      kepala(
        [`LAMPIRAN ${bentuk === 'nota-dinas' ? 'NOTA DINAS' : 'SURAT'} NOMOR ${naskah.nomor}`, hal.toUpperCase()],
        true,
      ),
      { jenis: 'tabel', huruf: 8, kolom: LAJUR, nomorKolom: true, baris: data.baris.map(selBaris) },
    ]),
  ]);
}

const kepalaNota = ({ naskah, kepada, dari, lampiran, hal }: UsulanData): Blok[] => [
  kepala(['NOTA DINAS'], true),
  pasangan(6, [
    isian('Kepada', kepada),
    isian('Dari', dari),
    isian('Tanggal', tanggalPanjang(naskah.tanggal)),
    isian('Nomor', naskah.nomor),
    isian('Sifat', naskah.klasifikasi),
    isian('Lampiran', lampiran),
    isian('Hal', hal),
  ]),
];

const kepalaSurat = ({ naskah, kepada, lampiran, hal }: UsulanData): Blok[] => [
  kanan(tempatTanggal(naskah)),
  pasangan(6, [
    isian('Nomor', naskah.nomor),
    isian('Sifat', naskah.klasifikasi),
    isian('Lampiran', lampiran),
    isian('Hal', hal),
  ]),
  kiri(`Yth. ${kepada} di ${naskah.tata.tempat}`),
];

function pokok({ pertimbangan, bukti, baris }: UsulanData): Blok[] {
  const { sebelum, sesudah, lowongTerisi } = pertimbangan;
  const promosi = baris.filter((b) => b.jenis === 'promosi').length;
  return [
    alinea(
      `Bersama ini diusulkan penataan ${jumlah(baris.length)} pegawai${promosi > 0 ? `, ${jumlah(promosi)} di antaranya promosi,` : ''} sebagaimana terlampir. Usulan ini mengubah ${kalimatSimpangan(sebelum, sesudah)}.`,
    ),
    ...(lowongTerisi.length > 0
      ? [
          alinea(
            `Dengan usulan ini terisi ${jumlah(lowongTerisi.length)} jabatan lowong, yaitu ${jabatanTerisi(lowongTerisi)}.`,
          ),
        ]
      : []),
    tabelKeseimbangan(sebelum, sesudah),
    alinea(barisBukti(bukti)),
    alinea(
      'Usulan ini telah dipertimbangkan Tim Penilai Kinerja dan memerlukan rekomendasi Badan Kepegawaian Negara sebelum diputuskan. Atas perkenannya disampaikan terima kasih.',
    ),
  ];
}
