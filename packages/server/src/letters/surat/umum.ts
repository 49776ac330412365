import type { Naskah, Orang, Penandatangan } from '../data.ts';
import type { Bagian, Blok, Butir, Pasangan, Surat, TandaTangan } from '../model.ts';
import { huruf, kodeVerifikasi, nipTertulis, tanggalPanjang } from '../teks.ts';

export const MENUNGGU_TTE = 'menunggu TTE';
export const DATA_DEMO = 'DATA DEMO - BUKAN SURAT RESMI';

/** Size of running text, pt. */
export const HURUF_NASKAH = 11;

/** The frame around the blocks of one letter: what every page says. */
export function naskahSurat(judul: string, naskah: Naskah, bagian: readonly Bagian[]): Surat {
  const { tata, tanggal, klasifikasi, sidik, sudahTte, demo } = naskah;
  const spanduk = [...(demo ? [DATA_DEMO] : []), ...(sudahTte ? [] : [MENUNGGU_TTE])];
  const kaki = `Klasifikasi: ${klasifikasi} | Kode verifikasi: ${kodeVerifikasi(sidik)}`;
  return { judul, tanggal, kertas: tata.kertas, spanduk, kaki, bagian };
}

export const tegak = (isi: readonly Blok[]): Bagian => ({ arah: 'tegak', huruf: HURUF_NASKAH, isi });
export const mendatar = (isi: readonly Blok[]): Bagian => ({ arah: 'mendatar', huruf: 10, isi });

/** Decisions carry the head of government alone; letters carry the office with its address above a line. */
export const kopKepalaDaerah = ({ tata }: Naskah): Blok => ({
  jenis: 'kop',
  besar: [tata.kepalaDaerah.toUpperCase()],
  kecil: [tata.provinsi.toUpperCase()],
  garis: false,
});

export const kopPerangkat = ({ tata }: Naskah, perangkat: string): Blok => ({
  jenis: 'kop',
  besar: [tata.pemerintah.toUpperCase(), perangkat.toUpperCase()],
  kecil: [tata.alamat, tata.kontak].filter((baris) => baris !== ''),
  garis: true,
});

export const kepala = (baris: readonly string[], tebal = false): Blok => ({ jenis: 'kepala', baris, tebal });

export const paragraf = (isi: string): Blok => ({ jenis: 'paragraf', isi, rata: 'rata', tebal: false, masuk: false });
export const alinea = (isi: string): Blok => ({ jenis: 'paragraf', isi, rata: 'rata', tebal: false, masuk: true });
export const tengah = (isi: string): Blok => ({ jenis: 'paragraf', isi, rata: 'tengah', tebal: true, masuk: false });
export const kiri = (isi: string): Blok => ({ jenis: 'paragraf', isi, rata: 'kiri', tebal: false, masuk: false });
export const kanan = (isi: string): Blok => ({ jenis: 'paragraf', isi, rata: 'kanan', tebal: false, masuk: false });
export const tebal = (isi: string): Blok => ({ jenis: 'paragraf', isi, rata: 'kiri', tebal: true, masuk: false });

/** `Label : text`; widths in em. */
export const pasangan = (label: number, baris: readonly Pasangan[], menjorok = 0): Blok => ({
  jenis: 'pasangan',
  label,
  menjorok,
  baris,
});
export const isian = (label: string, isi: string): Pasangan => ({ label, butir: [{ tanda: null, isi }] });

export const bernomor = (isi: readonly string[]): Butir[] => isi.map((teks, i) => ({ tanda: `${i + 1}.`, isi: teks }));
export const berhuruf = (isi: readonly string[]): Butir[] =>
  isi.map((teks, i) => ({ tanda: `${huruf(i)}.`, isi: teks }));

/** Items of a sentence that runs on: a semicolon after each, a full stop after the last. */
export const bertitik = (isi: readonly string[], akhir: ';' | '.'): string[] =>
  isi.map((teks, i) => `${teks.replace(/[;.\s]+$/, '')}${i === isi.length - 1 ? akhir : ';'}`);

/** `Dr. Siti Aminah, S.H., M.H.` */
export const namaLengkap = (o: Pick<Orang, 'nama' | 'gelarDepan' | 'gelarBelakang'>): string =>
  `${o.gelarDepan ? `${o.gelarDepan} ` : ''}${o.nama}${o.gelarBelakang ? `, ${o.gelarBelakang}` : ''}`;

/** `Penata Muda (III/a)`, `III/a`, or a dash. */
export function pangkatGolongan({ pangkat, golongan }: Pick<Orang, 'pangkat' | 'golongan'>): string {
  if (pangkat && golongan) return `${pangkat} (${golongan})`;
  return pangkat ?? golongan ?? '–';
}

/** Office above the space; the name below. A keputusan prints the bare name, an order or a letter the titles (Permendagri 1/2023 art. 44). */
function tandaTangan(atas: readonly string[], p: Penandatangan, naskah: Naskah, gelar: boolean): TandaTangan {
  const nip = p.nip ? [`NIP ${nipTertulis(p.nip)}`] : [];
  return {
    atas: [...atas, ...(p.atasNama ? [`a.n. ${p.atasNama.toUpperCase()}`] : []), `${p.jabatan.toUpperCase()},`],
    ruang: ruangTandaTangan(naskah),
    nama: gelar ? namaLengkap(p) : p.nama.toUpperCase(),
    bawah: gelar ? [...(p.pangkat ? [p.pangkat] : []), ...nip] : [],
  };
}

/** In the place of a signature: never a picture, only what is awaited or done. */
export const ruangTandaTangan = ({ sudahTte }: Naskah): string =>
  sudahTte ? 'ditandatangani secara elektronik' : `[ ${MENUNGGU_TTE} ]`;

const kosong: TandaTangan = { atas: [], ruang: '', nama: '', bawah: [] };

/** "Ditetapkan di ... pada tanggal ...": the block of a keputusan; a lampiran repeats office and name only. */
export function penetapan(naskah: Naskah): Blok {
  const { tata, tanggal, penandatangan } = naskah;
  const atas = [`Ditetapkan di ${tata.tempat}`, `pada tanggal ${tanggalPanjang(tanggal)}`];
  return { jenis: 'tanda-tangan', kolom: [kosong, tandaTangan(atas, penandatangan, naskah, false)] };
}

export const penandaLampiran = (naskah: Naskah): Blok => ({
  jenis: 'tanda-tangan',
  kolom: [kosong, tandaTangan([], naskah.penandatangan, naskah, false)],
});

/** The block of a petikan: who certifies it on the left, the decision's signer on the right. */
export function penetapanPetikan(naskah: Naskah, pengesah: Penandatangan): Blok {
  const { tata, tanggal, penandatangan } = naskah;
  const atas = [`Ditetapkan di ${tata.tempat}`, `pada tanggal ${tanggalPanjang(tanggal)}`];
  return {
    jenis: 'tanda-tangan',
    kolom: [
      tandaTangan(['Untuk petikan yang sah'], pengesah, naskah, true),
      tandaTangan(atas, penandatangan, naskah, false),
    ],
  };
}

/** Place and day above the office: the block of an order or of minutes. */
export function penutup(naskah: Naskah): Blok {
  const atas = [tempatTanggal(naskah)];
  return { jenis: 'tanda-tangan', kolom: [kosong, tandaTangan(atas, naskah.penandatangan, naskah, true)] };
}

/** A letter has place and day at its head; office and name end it. */
export const penutupSurat = (naskah: Naskah): Blok => ({
  jenis: 'tanda-tangan',
  kolom: [kosong, tandaTangan([], naskah.penandatangan, naskah, true)],
});

export const tempatTanggal = ({ tata, tanggal }: Naskah): string => `${tata.tempat}, ${tanggalPanjang(tanggal)}`;

export const tembusan = (kepada: readonly string[]): Blok[] =>
  kepada.length === 0 ? [] : [tebal('Tembusan:'), { jenis: 'daftar', butir: bernomor(bertitik(kepada, '.')) }];
