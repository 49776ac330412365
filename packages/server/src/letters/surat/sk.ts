import type { BarisMutasi, SkData } from '../data.ts';
import type { Blok, Kolom, Pasangan, Surat } from '../model.ts';
import { atau, diktum, jumlah, nipTertulis, tanggalPanjang, tanggalPendek } from '../teks.ts';
import { menimbang } from './pertimbangan.ts';
import {
  berhuruf,
  bernomor,
  bertitik,
  isian,
  kepala,
  kopKepalaDaerah,
  mendatar,
  namaLengkap,
  naskahSurat,
  pangkatGolongan,
  pasangan,
  penandaLampiran,
  penetapan,
  tegak,
  tembusan,
  tengah,
} from './umum.ts';

/** Keputusan for all moves of one case, with its lampiran. */
export function suratSk(data: SkData): Surat {
  const { naskah } = data;
  const isi = [
    ...kepalaKeputusan(data),
    ...konsiderans(data),
    tengah('MEMUTUSKAN:'),
    amar(data),
    penetapan(naskah),
    ...tembusan(naskah.tata.tembusan),
  ];
  return naskahSurat(`Keputusan Nomor ${naskah.nomor}`, naskah, [tegak(isi), mendatar(lampiran(data))]);
}

function kepalaKeputusan({ naskah, tentang }: SkData): Blok[] {
  const kota = naskah.tata.kepalaDaerah.toUpperCase();
  return [
    kopKepalaDaerah(naskah),
    kepala([`KEPUTUSAN ${kota}`, `NOMOR ${naskah.nomor}`]),
    kepala(['TENTANG', tentang.toUpperCase()]),
    kepala([`${kota},`]),
  ];
}

const LEBAR = 7.2;

function konsiderans({ naskah, tentang, pertimbangan, beritaAcara, rekomendasi }: SkData): Blok[] {
  const simpulan = `perlu menetapkan Keputusan ${naskah.tata.kepalaDaerah} tentang ${tentang}`;
  const memperhatikan = [
    `Berita Acara Rapat Tim Penilai Kinerja Nomor ${beritaAcara.nomor} tanggal ${tanggalPanjang(beritaAcara.tanggal)}`,
    `Rekomendasi Badan Kepegawaian Negara Nomor ${rekomendasi.nomor} tanggal ${tanggalPanjang(rekomendasi.tanggal)}`,
  ];
  return [
    pasangan(LEBAR, [
      { label: 'Menimbang', butir: berhuruf(bertitik(menimbang(pertimbangan, simpulan), ';')) },
      { label: 'Mengingat', butir: bernomor(bertitik(naskah.tata.mengingat, ';')) },
      { label: 'Memperhatikan', butir: bernomor(bertitik(memperhatikan, ';')) },
    ]),
  ];
}

/** "Pegawai Negeri Sipil" where the list holds nobody else. */
const sebutan = (baris: readonly BarisMutasi[]): string =>
  baris.every((b) => b.orang.status === 'PNS') ? 'Pegawai Negeri Sipil' : 'pegawai Aparatur Sipil Negara';

const tmtBersama = (baris: readonly BarisMutasi[]): string => {
  const tmt = baris[0]?.tmt;
  return tmt !== undefined && baris.every((b) => b.tmt === tmt)
    ? `terhitung mulai tanggal ${tanggalPanjang(tmt)}`
    : 'terhitung mulai tanggal sebagaimana tercantum dalam lajur 11 Lampiran';
};

function amar({ naskah, tentang, baris }: SkData): Blok {
  const ini = `Keputusan ${naskah.tata.kepalaDaerah} ini`;
  const orang = sebutan(baris);
  const butir = [
    `Memindahkan dan mengangkat ${jumlah(baris.length)} orang ${orang} yang namanya tercantum dalam lajur 2 dari jabatan dan unit kerja lama dalam lajur 5 dan lajur 6 ke jabatan dan unit kerja baru dalam lajur 7 dan lajur 8 Lampiran yang merupakan bagian tidak terpisahkan dari ${ini}, ${tmtBersama(baris)}.`,
    `Kepada ${orang} sebagaimana dimaksud dalam diktum KESATU diberikan hak kepegawaian sesuai dengan kelas jabatan yang baru berdasarkan ketentuan peraturan perundang-undangan.`,
    ...(baris.some((b) => b.dilantik)
      ? [
          'Pejabat administrator, pejabat pengawas, dan pejabat fungsional dilantik dan mengangkat sumpah atau janji jabatan sebelum melaksanakan tugas.',
        ]
      : []),
    keberatan(naskah.tata.hariKerjaKeberatan, ini),
    koreksi(ini),
    `${ini} mulai berlaku pada tanggal ditetapkan.`,
  ];
  const menetapkan = isian(
    'Menetapkan',
    `KEPUTUSAN ${naskah.tata.kepalaDaerah.toUpperCase()} TENTANG ${tentang.toUpperCase()}.`,
  );
  return pasangan(LEBAR, [menetapkan, ...butir.map((isi, i): Pasangan => isian(diktum(i), isi))]);
}

/** The right to object and its clock (PP 79/2021 art. 4). */
export const keberatan = (hari: number, ini: string): string =>
  `Pegawai yang tidak menerima ${ini} dapat mengajukan keberatan secara tertulis kepada Pejabat Pembina Kepegawaian dengan memuat alasan dan data pendukung, paling lama ${jumlah(hari)} hari kerja terhitung sejak tanggal keputusan diterima.`;

export const koreksi = (ini: string): string =>
  `Apabila di kemudian hari terdapat kekeliruan dalam ${ini}, akan diadakan pembetulan sebagaimana mestinya.`;

export const LAJUR: readonly Kolom[] = [
  { judul: 'No.', lebar: 2.6, rata: 'tengah' },
  { judul: 'Nama', lebar: 13, rata: 'kiri' },
  { judul: 'NIP', lebar: 11.4, rata: 'kiri' },
  { judul: 'Pangkat/Gol.', lebar: 8.8, rata: 'kiri' },
  { judul: 'Jabatan Lama', lebar: 12.5, rata: 'kiri' },
  { judul: 'Unit Kerja Lama', lebar: 12.5, rata: 'kiri' },
  { judul: 'Jabatan Baru', lebar: 12.5, rata: 'kiri' },
  { judul: 'Unit Kerja Baru', lebar: 12.5, rata: 'kiri' },
  { judul: 'Kelas', lebar: 4, rata: 'tengah' },
  { judul: 'Eselon', lebar: 4.6, rata: 'tengah' },
  { judul: 'TMT', lebar: 6.6, rata: 'tengah' },
];

export const selBaris = (b: BarisMutasi): string[] => [
  String(b.no),
  namaLengkap(b.orang),
  nipTertulis(b.orang.nip),
  pangkatGolongan(b.orang),
  atau(b.lama.jabatan),
  atau(b.lama.unit),
  atau(b.baru.jabatan),
  atau(b.baru.unit),
  b.kelas === null ? '–' : String(b.kelas),
  atau(b.eselon),
  tanggalPendek(b.tmt),
];

/** A lampiran is headed on the right half of the wide page, em. */
const TENGAH = 38;

function lampiran(data: SkData): Blok[] {
  const { naskah, tentang, baris } = data;
  return [
    pasangan(
      6,
      [
        isian('LAMPIRAN', `KEPUTUSAN ${naskah.tata.kepalaDaerah.toUpperCase()}`),
        isian('NOMOR', naskah.nomor),
        isian('TANGGAL', tanggalPanjang(naskah.tanggal).toUpperCase()),
        isian('TENTANG', tentang.toUpperCase()),
      ],
      TENGAH,
    ),
    kepala([`DAFTAR ${sebutan(baris).toUpperCase()} YANG DIPINDAHKAN DAN DIANGKAT`], true),
    { jenis: 'tabel', huruf: 8, kolom: LAJUR, nomorKolom: true, baris: baris.map(selBaris) },
    penandaLampiran(naskah),
  ];
}
