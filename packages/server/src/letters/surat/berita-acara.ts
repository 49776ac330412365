import type { BeritaAcaraData, HasilBaris, Penempatan } from '../data.ts';
import type { Blok, Kolom, Surat } from '../model.ts';
import { jumlah, nipTertulis, tanggalPanjang, tanggalTerbilang } from '../teks.ts';
import {
  bernomor,
  kepala,
  kopPerangkat,
  mendatar,
  naskahSurat,
  paragraf,
  penutup,
  ruangTandaTangan,
  tebal,
  tegak,
} from './umum.ts';

/** Minutes of the panel; the votes follow on wide pages. */
export function suratBeritaAcara(data: BeritaAcaraData): Surat {
  const { naskah } = data;
  const isi = [
    kopPerangkat(naskah, naskah.tata.sekretariat),
    kepala(['BERITA ACARA RAPAT TIM PENILAI KINERJA', `NOMOR ${naskah.nomor}`], true),
    ...isiBeritaAcara(data),
    penutup(naskah),
  ];
  const judul = `Berita Acara Rapat Tim Penilai Kinerja Nomor ${naskah.nomor}`;
  return naskahSurat(judul, naskah, [
    tegak(isi),
    mendatar([tebal('Hasil pembahasan tiap pegawai'), tabelHasil(data.hasil)]),
  ]);
}

/** Attendance, quorum, conflicts, dissent, notes: also a chapter of the dossier. */
export function isiBeritaAcara(data: BeritaAcaraData): Blok[] {
  const { rapat, hal, hasil } = data;
  const hitung = (yang: HasilBaris['hasil']): string => jumlah(hasil.filter((h) => h.hasil === yang).length);
  return [
    paragraf(
      `Pada hari ini ${tanggalTerbilang(rapat.tanggal)} bertempat di ${rapat.tempat}, Tim Penilai Kinerja mengadakan rapat mengenai ${hal}.`,
    ),
    tebal('Kehadiran'),
    tabelAnggota(data),
    paragraf(kalimatKuorum(data)),
    ...berpoin('Benturan kepentingan', konflik(data), 'Tidak ada anggota yang menyatakan benturan kepentingan.'),
    tebal('Hasil'),
    paragraf(
      `Dari ${jumlah(hasil.length)} baris dalam daftar terakhir, ${hitung('setujui')} disetujui, ${hitung('tolak')} ditolak, dan ${hitung('tinjau-ulang')} ditinjau ulang. Suara dan alasan tiap baris tercantum dalam tabel hasil pembahasan.`,
    ),
    ...(data.keluar.length > 0 ? berpoin('Keluar karena perbaikan', keluar(data), '') : []),
    ...berpoin('Pendapat berbeda', berbeda(data), 'Tidak ada pendapat berbeda yang diminta dicatat.'),
    ...(data.catatan.length > 0 ? berpoin('Catatan', data.catatan, '') : []),
    paragraf('Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.'),
  ];
}

const berpoin = (judul: string, isi: readonly string[], kosong: string): Blok[] => [
  tebal(judul),
  isi.length > 0 ? { jenis: 'daftar', butir: bernomor(isi) } : paragraf(kosong),
];

function kalimatKuorum({ anggota, kuorumMinimum }: BeritaAcaraData): string {
  const hadir = anggota.filter((a) => a.hadir).length;
  const sah = hadir >= kuorumMinimum && hadir % 2 === 1;
  return `Hadir ${jumlah(hadir)} dari ${jumlah(anggota.length)} anggota; kuorum paling sedikit ${jumlah(kuorumMinimum)} anggota dan berjumlah ganjil (Pasal 201 Peraturan Pemerintah Nomor 11 Tahun 2017). Kuorum ${sah ? 'terpenuhi' : 'tidak terpenuhi'}.`;
}

const konflik = (data: BeritaAcaraData): string[] =>
  data.konflik.map((k) => `${k.nama} tidak memberikan suara pada baris ${k.no}: ${k.keterangan}.`);

const HASIL_TERTULIS = { setujui: 'disetujui', tolak: 'ditolak', 'tinjau-ulang': 'ditinjau ulang' } as const;
const SUARA_TERTULIS = { ...HASIL_TERTULIS, belum: 'belum diputus' } as const;

const keluar = (data: BeritaAcaraData): string[] =>
  data.keluar.map((b) => {
    const suara = `${b.setujui} setuju, ${b.tolak} tolak, ${b.tinjauUlang} tinjau ulang`;
    const alasan = b.alasan.length > 0 ? `; alasan: ${b.alasan.map(tanpaTitik).join('; ')}` : '';
    return `Baris ${b.no}, ${b.nama}, dari ${tempat(b.lama)} ke ${tempat(b.baru)}: ${SUARA_TERTULIS[b.hasil]} (${suara}${alasan}); keluar dari daftar pada ${tanggalPanjang(b.pada)} karena ${tanpaTitik(b.sebab)}.`;
  });

const tanpaTitik = (kalimat: string): string => kalimat.trim().replace(/[.;\s]+$/, '');

const berbeda = (data: BeritaAcaraData): string[] =>
  data.pendapatBerbeda.map((p) => `Baris ${p.no}, ${p.nama ?? 'seorang anggota'}: ${p.alasan}`);

const ANGGOTA: readonly Kolom[] = [
  { judul: 'No.', lebar: 1.2, rata: 'tengah' },
  { judul: 'Nama', lebar: 6.5, rata: 'kiri' },
  { judul: 'Kedudukan', lebar: 3, rata: 'kiri' },
  { judul: 'Jabatan', lebar: 6, rata: 'kiri' },
  { judul: 'Kehadiran', lebar: 3, rata: 'tengah' },
  { judul: 'Tanda tangan', lebar: 4, rata: 'tengah' },
];

function tabelAnggota({ anggota, naskah }: BeritaAcaraData): Blok {
  const tandaTangan = (hadir: boolean): string => (hadir ? ruangTandaTangan(naskah) : '–');
  const baris = anggota.map((a, i) => [
    String(i + 1),
    a.nama,
    a.kedudukan,
    a.jabatan,
    a.hadir ? 'hadir' : 'tidak hadir',
    tandaTangan(a.hadir),
  ]);
  return { jenis: 'tabel', huruf: 9, kolom: ANGGOTA, nomorKolom: false, baris };
}

const HASIL: readonly Kolom[] = [
  { judul: 'No.', lebar: 2.4, rata: 'tengah' },
  { judul: 'Nama', lebar: 11, rata: 'kiri' },
  { judul: 'NIP', lebar: 11.4, rata: 'kiri' },
  { judul: 'Dari', lebar: 15, rata: 'kiri' },
  { judul: 'Ke', lebar: 15, rata: 'kiri' },
  { judul: 'Setuju', lebar: 4.4, rata: 'tengah' },
  { judul: 'Tolak', lebar: 4.2, rata: 'tengah' },
  { judul: 'Tinjau ulang', lebar: 4.6, rata: 'tengah' },
  { judul: 'Konflik', lebar: 4.6, rata: 'tengah' },
  { judul: 'Hasil', lebar: 6, rata: 'tengah' },
  { judul: 'Alasan', lebar: 22, rata: 'kiri' },
];

export const tempat = ({ jabatan, unit }: Penempatan): string => `${jabatan}, ${unit}`;

export const tabelHasil = (hasil: readonly HasilBaris[]): Blok => ({
  jenis: 'tabel',
  huruf: 8,
  kolom: HASIL,
  nomorKolom: false,
  baris: hasil.map((h) => [
    String(h.no),
    h.nama,
    nipTertulis(h.nip),
    tempat(h.lama),
    tempat(h.baru),
    String(h.setujui),
    String(h.tolak),
    String(h.tinjauUlang),
    String(h.konflik),
    HASIL_TERTULIS[h.hasil],
    h.alasan.length > 0 ? h.alasan.join(' ') : '–',
  ]),
});
