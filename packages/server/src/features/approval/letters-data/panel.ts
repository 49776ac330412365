import type { PaketIndex } from '@seimbang/core/domain';
import type { Day } from '@seimbang/core/kernel';
import { hasilPanel } from '@seimbang/core/workflow';
import type { BeritaAcaraData, HasilBaris, UsulanData } from '../../../letters/index.ts';
import { today } from '../../../shared/clock.ts';
import { barisBerjalan, suaraSah } from '../berjalan.ts';
import type { Baris, BarisKeluar } from '../berkas.ts';
import {
  alasanBaris,
  type BahanSurat,
  barisMutasi,
  buktiOf,
  type Kepala,
  naskahOf,
  orangOf,
  penempatan,
  pertimbanganOf,
} from './umum.ts';

const HAL = 'Pemindahan dan Pengangkatan Aparatur Sipil Negara';

/** Minutes of the panel. A conflict is named with its line; its reason is personal and stays out. */
export function beritaAcara(bahan: BahanSurat, kepala: Kepala): BeritaAcaraData {
  const { berkas, tata } = bahan;
  const { hadir, baris } = berkas;
  const dissent = baris.flatMap((b) => {
    const result = hasilBaris(bahan, b).hasil;
    return b.suara
      .filter((s) => s.suara !== result && s.suara !== 'setujui')
      .map((s) => ({ nama: s.nama, no: b.nomor, alasan: s.alasan }));
  });
  return {
    naskah: naskahOf(bahan, kepala, tata.ketuaPanel),
    hal: HAL,
    rapat: { tanggal: kepala.tanggal, tempat: tata.tempatRapat },
    anggota: hadir.map((h) => ({
      nama: h.nama,
      kedudukan: h.ketua ? 'Ketua' : 'Anggota',
      jabatan: h.jabatan,
      hadir: true,
    })),
    kuorumMinimum: tata.kuorumMinimum,
    konflik: baris.flatMap((b) =>
      b.konflik.map((k) => ({ nama: k.nama, no: b.nomor, keterangan: 'tidak memberi suara atas baris ini' })),
    ),
    hasil: baris.map((b) => hasilBaris(bahan, b)),
    keluar: berkas.keluar.map((b) => hasilKeluar(bahan, b)),
    pendapatBerbeda: dissent,
    catatan: [],
  };
}

function hasilBaris({ dasar: { index }, timbangan: { fakta } }: BahanSurat, b: Baris): HasilBaris {
  const line = fakta.baris.find((f) => f.barisId === b.id);
  const result = line ? hasilPanel(line, fakta.hadir) : 'belum';
  return {
    ...siapa(index, b),
    ...hitungan(suaraSah(b, fakta.hadir), result),
    konflik: b.konflik.length,
    hasil: result === 'belum' ? 'tinjau-ulang' : result,
  };
}

const siapa = (
  index: PaketIndex,
  b: Baris | BarisKeluar,
): Pick<HasilBaris, 'no' | 'nama' | 'nip' | 'lama' | 'baru'> => ({
  no: b.nomor,
  nama: b.nama,
  nip: orangOf(index, b).nip,
  lama: penempatan(index, b.from),
  baru: penempatan(index, b.to),
});

/** Votes by kind, and the reasons of those who carried the result. */
function hitungan(
  votes: readonly { readonly suara: string; readonly alasan: string }[],
  result: string,
): Pick<HasilBaris, 'setujui' | 'tolak' | 'tinjauUlang' | 'alasan'> {
  const of = (suara: string): number => votes.filter((s) => s.suara === suara).length;
  return {
    setujui: of('setujui'),
    tolak: of('tolak'),
    tinjauUlang: of('tinjau-ulang'),
    alasan: [...new Set(votes.filter((s) => s.suara === result).map((s) => s.alasan))],
  };
}

const hasilKeluar = ({ dasar: { index } }: BahanSurat, b: BarisKeluar): BeritaAcaraData['keluar'][number] => ({
  ...siapa(index, b),
  ...hitungan(b.suara, b.hasil),
  konflik: b.konflik,
  hasil: b.hasil,
  sebab: b.alasan,
  pada: today(new Date(b.pada)),
});

/** The proposal of the pyb to the ppk. */
export function usulan(bahan: BahanSurat, kepala: Kepala): UsulanData {
  const { tata } = bahan;
  const lines = barisBerjalan(bahan);
  return {
    bentuk: 'surat-usulan',
    naskah: naskahOf(bahan, kepala, tata.pyb),
    kepada: tata.ppk.jabatan,
    dari: tata.pyb.jabatan,
    hal: `Usul ${HAL}`,
    pertimbangan: pertimbanganOf(bahan, lines),
    bukti: buktiOf(bahan),
    baris: lines.map((b) => barisMutasi(bahan, b)),
    lampiran: 'Daftar nama, jabatan lama, dan jabatan baru',
  };
}

/** "5 setuju, 0 tolak". */
export function suaraRingkas(bahan: BahanSurat, b: Baris): string {
  const { setujui, tolak, tinjauUlang } = hasilBaris(bahan, b);
  return `${setujui} setuju, ${tolak} tolak${tinjauUlang > 0 ? `, ${tinjauUlang} tinjau ulang` : ''}`;
}

export const tentangOf = (): string => `${HAL} di Lingkungan Pemerintah Daerah`;
export const alasanDari = ({ timbangan }: BahanSurat, b: Baris): string[] =>
  alasanBaris(b, timbangan.nilaiOf(b.id).rules);

export const hariOf = (saat: Date | null): Day | null => saat && today(saat);
