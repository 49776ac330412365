import type { Day } from '@seimbang/core/kernel';
import type { PetikanData, Rujukan, SkData, SuratTugasData } from '../../../letters/index.ts';
import type { Baris } from '../berkas.ts';
import { kantorOf, namaUnor } from '../kantor.ts';
import { alasanDari, tentangOf } from './panel.ts';
import { type BahanSurat, barisMutasi, type Kepala, naskahOf, orangOf, penempatan, pertimbanganOf } from './umum.ts';

/** Papers a decree rests on. */
export interface Sandaran {
  readonly beritaAcara: Rujukan;
  readonly rekomendasi: Rujukan;
}

export const sk = (bahan: BahanSurat, kepala: Kepala, sandaran: Sandaran, lines: readonly Baris[]): SkData => ({
  naskah: naskahOf(bahan, kepala, bahan.tata.ppk),
  tentang: tentangOf(),
  pertimbangan: pertimbanganOf(bahan, lines),
  ...sandaran,
  baris: lines.map((b) => barisMutasi(bahan, b)),
});

export const petikan = (bahan: BahanSurat, kepala: Kepala, sandaran: Sandaran, b: Baris): PetikanData => ({
  naskah: naskahOf(bahan, kepala, bahan.tata.ppk),
  tentang: tentangOf(),
  ...sandaran,
  baris: barisMutasi(bahan, b),
  alasan: alasanPetikan(bahan, b),
  pengesah: bahan.tata.pengesah,
});

/** What the plan says of the load it says of all its moves; the decree may carry some of them only, and has its own figures. */
const alasanPetikan = (bahan: BahanSurat, b: Baris): string[] => {
  const reasons = b.isi.reasons.filter((r) => !SELURUH_RENCANA.includes(r.code));
  return alasanDari(bahan, { ...b, isi: { ...b.isi, reasons } });
};
const SELURUH_RENCANA: readonly string[] = ['beban-tujuan', 'beban-asal'];

/** The order for people lent; `sampai` and `dari` are set in the letter that extends an earlier one. */
export function suratTugas(
  bahan: BahanSurat,
  kepala: Kepala,
  { sampai, dari }: { readonly sampai: Day | null; readonly dari: Rujukan | null },
): SuratTugasData {
  const { berkas, dasar, tata } = bahan;
  const { usul, penugasan, baris } = berkas;
  if (!penugasan || usul.mulai === null || usul.selesai === null)
    throw new Error(`suratTugas: ${usul.id} is no penugasan.`);
  return {
    naskah: naskahOf(bahan, kepala, tata.pyb),
    dasar: [
      'Peraturan Menteri PANRB Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi',
      `Usul penugasan "${usul.judul}"`,
    ],
    anggota: baris.map((b) => ({
      orang: orangOf(dasar.index, b),
      tempat: penempatan(dasar.index, b.from),
      ketua: b.pegawaiId === penugasan.ketuaPegawaiId,
    })),
    untuk: [penugasan.uraian],
    unitPenerima: namaUnor(dasar.index, penugasan.unorId),
    mulai: usul.mulai,
    selesai: sampai ?? usul.selesai,
    laporan: { kepada: kantorOf(dasar.index, penugasan.unorId), paling: null },
    perpanjanganDari: dari,
  };
}
