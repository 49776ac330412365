import type { Bukti, GerbongSurat, Keseimbangan } from '../data.ts';
import type { Blok, Butir } from '../model.ts';
import { desimal, persen } from '../teks.ts';

/** The proof line, in the words of the screen. */
export function barisBukti(bukti: Bukti): string {
  if (bukti.status === 'tanpa-rencana')
    return `Usul ini disusun tanpa rencana yang dihitung, jadi tidak ada pernyataan bahwa usul ini yang terbaik. ${barisAturan(bukti)}`;
  const nilai =
    bukti.status === 'optimal'
      ? 'Optimal terbukti: tidak ada rencana lain yang lebih baik menurut aturan yang diperiksa'
      : `Celah paling banyak ${persen(bukti.celah)}: rencana yang lebih baik sebesar itu masih mungkin ada`;
  const periksa = bukti.terverifikasi ? 'diperiksa ulang oleh pemeriksa terpisah' : 'belum diperiksa ulang';
  return `${nilai}; ${periksa}. ${barisAturan(bukti)}`;
}

function barisAturan({ aturanDiperiksa, aturanBelumDiperiksa }: Bukti): string {
  const belum = aturanBelumDiperiksa.length > 0 ? aturanBelumDiperiksa.join(', ') : 'tidak ada';
  return `Lulus ${aturanDiperiksa} aturan; belum diperiksa: ${belum}.`;
}

/** Before and after, one row for each figure. */
export const tabelKeseimbangan = (sebelum: Keseimbangan, sesudah: Keseimbangan, huruf = 9.5): Blok => ({
  jenis: 'tabel',
  huruf,
  nomorKolom: false,
  kolom: [
    { judul: 'Ukuran', lebar: 5, rata: 'kiri' },
    { judul: 'Sebelum', lebar: 2, rata: 'kanan' },
    { judul: 'Sesudah', lebar: 2, rata: 'kanan' },
  ],
  baris: [
    ['Simpangan beban antarunit', desimal(sebelum.simpangan), desimal(sesudah.simpangan)],
    ['Rasio beban tertinggi', desimal(sebelum.rasioTertinggi), desimal(sesudah.rasioTertinggi)],
    ['Rasio beban terendah', desimal(sebelum.rasioTerendah), desimal(sesudah.rasioTerendah)],
    ['Pegawai dengan beban di atas 1,15', String(sebelum.pegawaiBerlebih), String(sesudah.pegawaiBerlebih)],
    ['Pegawai dengan beban di bawah 0,85', String(sebelum.pegawaiLonggar), String(sesudah.pegawaiLonggar)],
    ['Kompetensi terpenuhi', persen(sebelum.kompetensiTerpenuhi), persen(sesudah.kompetensiTerpenuhi)],
  ],
});

/** Each gerbong as one item: what must take effect together. */
export const butirGerbong = (gerbong: readonly GerbongSurat[]): Butir[] =>
  gerbong.map(({ id, kind, langkah }) => ({ tanda: '•', isi: `Gerbong ${id} (${kind}): ${langkah.join('; ')}.` }));
