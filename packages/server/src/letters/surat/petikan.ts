import type { BarisMutasi, PetikanData } from '../data.ts';
import type { Blok, Pasangan, Surat } from '../model.ts';
import { atau, diktum, nipTertulis, tanggalPanjang } from '../teks.ts';
import { keberatan, koreksi } from './sk.ts';
import {
  bernomor,
  bertitik,
  isian,
  kepala,
  kopKepalaDaerah,
  namaLengkap,
  naskahSurat,
  pangkatGolongan,
  paragraf,
  pasangan,
  penetapanPetikan,
  tegak,
  tengah,
} from './umum.ts';

const LEBAR = 7.2;

/** Extract for one person: that person's line in full, the reasons for it, the right to object. */
export function suratPetikan(data: PetikanData): Surat {
  const { naskah, tentang, pengesah } = data;
  const kota = naskah.tata.kepalaDaerah.toUpperCase();
  const isi: Blok[] = [
    kopKepalaDaerah(naskah),
    kepala(['PETIKAN', `KEPUTUSAN ${kota}`, `NOMOR ${naskah.nomor}`]),
    kepala(['TENTANG', tentang.toUpperCase()]),
    kepala([`${kota},`]),
    konsiderans(data),
    tengah('MEMUTUSKAN:'),
    ...amar(data),
    paragraf('Petikan ini diberikan kepada yang bersangkutan untuk dipergunakan sebagaimana mestinya.'),
    penetapanPetikan(naskah, pengesah),
  ];
  return naskahSurat(`Petikan Keputusan Nomor ${naskah.nomor}`, naskah, [tegak(isi)]);
}

function konsiderans({ alasan, beritaAcara, rekomendasi }: PetikanData): Blok {
  const dst = { tanda: null, isi: 'dan seterusnya;' };
  const memperhatikan = [
    `Berita Acara Rapat Tim Penilai Kinerja Nomor ${beritaAcara.nomor} tanggal ${tanggalPanjang(beritaAcara.tanggal)}`,
    `Rekomendasi Badan Kepegawaian Negara Nomor ${rekomendasi.nomor} tanggal ${tanggalPanjang(rekomendasi.tanggal)}`,
  ];
  const menimbang: Pasangan =
    alasan.length === 0
      ? { label: 'Menimbang', butir: [dst] }
      : { label: 'Menimbang', butir: [...bernomor(bertitik(alasan, ';')), dst] };
  return pasangan(LEBAR, [
    menimbang,
    { label: 'Mengingat', butir: [dst] },
    { label: 'Memperhatikan', butir: bernomor(bertitik(memperhatikan, ';')) },
  ]);
}

function amar({ naskah, tentang, baris }: PetikanData): Blok[] {
  const ini = `Keputusan ${naskah.tata.kepalaDaerah} ini`;
  const sisa = [
    ...(baris.dilantik
      ? ['Yang bersangkutan dilantik dan mengangkat sumpah atau janji jabatan sebelum melaksanakan tugas.']
      : []),
    keberatan(naskah.tata.hariKerjaKeberatan, ini),
    koreksi(ini),
    `${ini} mulai berlaku pada tanggal ditetapkan.`,
  ];
  const tindakan = baris.jenis === 'promosi' ? 'Mengangkat' : 'Memindahkan';
  return [
    pasangan(LEBAR, [
      isian('Menetapkan', `KEPUTUSAN ${naskah.tata.kepalaDaerah.toUpperCase()} TENTANG ${tentang.toUpperCase()}.`),
      isian(diktum(0), `${tindakan} pegawai berikut dari jabatan lama ke jabatan baru:`),
    ]),
    pasangan(8, orangnya(baris), LEBAR + 1),
    pasangan(
      LEBAR,
      sisa.map((teks, i) => isian(diktum(i + 1), teks)),
    ),
  ];
}

const orangnya = ({ orang, lama, baru, kelas, eselon, tmt }: BarisMutasi): Pasangan[] => [
  isian('Nama', namaLengkap(orang)),
  isian('NIP', nipTertulis(orang.nip)),
  isian('Pangkat/Gol.', pangkatGolongan(orang)),
  isian('Jabatan lama', atau(lama.jabatan)),
  isian('Unit kerja lama', atau(lama.unit)),
  isian('Jabatan baru', atau(baru.jabatan)),
  isian('Unit kerja baru', atau(baru.unit)),
  isian('Kelas jabatan', kelas === null ? '–' : String(kelas)),
  ...(eselon ? [isian('Eselon', eselon)] : []),
  isian('TMT', tanggalPanjang(tmt)),
];
