import type { SelebaranData } from '../selebaran-data.ts';
import type { Blok, Kolom, Surat } from '../model.ts';
import { angka, rasioTertulis } from '../teks.ts';
import { EN, ID, type Kata } from './selebaran-kata.ts';
import { bernomor, isian, kepala, paragraf, pasangan, tebal } from './umum.ts';

/** Neighbours that fit beside the other figures on the first page. */
const TETANGGA_TERBANYAK = 14;

/** What a unit meeting is handed: the unit's own figures first, then what they mean, what is promised and what is not, rights and days. */
export function suratSelebaran(data: SelebaranData): Surat {
  const k = data.bahasa === 'en' ? EN : ID;
  const isi: Blok[] = [
    kop(data),
    kepala([k.judul, data.unit.nama, k.tanggal(data.tanggal)], true),
    tebal(k.temuan(data)),
    judulBagian(k.bab.beban),
    paragraf(k.rumus(data)),
    ...tetangga(data, k),
    judulBagian(k.bab.rencana),
    paragraf(k.rencana(data)),
    // One sheet: the figures on its front, what they mean for a person on its back.
    { jenis: 'halaman-baru' },
    judulBagian(k.bab.janji),
    { jenis: 'daftar', butir: bernomor(k.janji) },
    judulBagian(k.bab.bukanJanji),
    { jenis: 'daftar', butir: bernomor(k.bukanJanji) },
    judulBagian(k.bab.hak),
    { jenis: 'daftar', butir: bernomor(k.hak(data.hak)) },
    ...kalender(data, k),
    judulBagian(k.bab.tanya),
    paragraf(k.tanya(data)),
  ];
  return {
    judul: `${k.judul}: ${data.unit.nama}`,
    tanggal: data.tanggal,
    kertas: 'A4',
    bahasa: data.bahasa,
    spanduk: data.demo ? [k.demo] : [],
    kaki: k.kaki(data),
    bagian: [{ arah: 'tegak', huruf: 11, isi }],
  };
}

const judulBagian = (isi: string): Blok => ({ jenis: 'bab', tingkat: 2, isi });

const kop = ({ tata }: SelebaranData): Blok => ({
  jenis: 'kop',
  besar: [tata.pemerintah.toUpperCase(), tata.perangkatKepegawaian.toUpperCase()],
  kecil: [tata.alamat, tata.kontak].filter((baris) => baris !== ''),
  garis: true,
});

/** The heaviest neighbours; the unit itself is always among them. */
function tetangga({ tetangga: semua, unit }: SelebaranData, k: Kata): Blok[] {
  if (semua.length < 2) return [];
  const [a, b, c, d] = k.kolomTetangga;
  const kolom: Kolom[] = [
    { judul: a, lebar: 8, rata: 'kiri' },
    { judul: b, lebar: 3, rata: 'kanan' },
    { judul: c, lebar: 3, rata: 'kanan' },
    { judul: d, lebar: 3, rata: 'kanan' },
  ];
  const first = semua.slice(0, TETANGGA_TERBANYAK);
  const own = semua.find((u) => u.unorId === unit.unorId);
  const shown = !own || first.includes(own) ? first : [...first.slice(0, -1), own];
  const baris = shown.map((u) => [
    u.unorId === unit.unorId ? `• ${u.nama}` : u.nama,
    angka(u.butuh),
    angka(u.ada),
    u.rasio === null ? k.belumAda : rasioTertulis(u.rasio),
  ]);
  const rest = semua.length - shown.length;
  return [
    judulBagian(k.bab.tetangga),
    { jenis: 'tabel', huruf: 10, kolom, nomorKolom: false, baris },
    ...(rest > 0 ? [paragraf(k.tetanggaLain(rest))] : []),
  ];
}

function kalender(data: SelebaranData, k: Kata): Blok[] {
  const rows = k.kalender(data);
  if (rows.length === 0) return [];
  return [
    judulBagian(k.bab.kalender),
    pasangan(
      17,
      rows.map(([apa, kapan]) => isian(apa, kapan)),
    ),
  ];
}
