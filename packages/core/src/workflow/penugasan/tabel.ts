import type { Oleh } from '../pelaku.ts';
import type { Transisi } from '../transisi.ts';
import type { FaktaPenugasan } from './fakta.ts';
import type { CatatanPenugasan, KeadaanPenugasan, LangkahPenugasan, TindakanPenugasan } from './keadaan.ts';
import * as s from './syarat.ts';

export type TransisiPenugasan = Transisi<
  KeadaanPenugasan,
  TindakanPenugasan,
  FaktaPenugasan,
  LangkahPenugasan,
  CatatanPenugasan
>;

interface Ciri<T extends TindakanPenugasan> {
  readonly definitif?: true;
  readonly syarat?: readonly s.SyaratTugas[];
  readonly isian?: s.IsianTugas<T>;
  readonly menggugurkan?: readonly CatatanPenugasan[];
}

const bila = <T extends TindakanPenugasan>(
  dari: KeadaanPenugasan,
  tindakan: T,
  oleh: readonly Oleh[],
  ke: KeadaanPenugasan,
  ciri: Ciri<T> = {},
): TransisiPenugasan => ({
  dari,
  tindakan,
  oleh,
  definitif: ciri.definitif ?? false,
  ke,
  syarat: ciri.syarat ?? [],
  // The engine calls an input check only with the act of its own row.
  isian: ciri.isian ? [ciri.isian as s.IsianTugas<TindakanPenugasan>] : [],
  menggugurkan: ciri.menggugurkan ?? [],
});

const alasan = { isian: s.alasanTerisi } as const;
const surat = [s.adaOrang, s.suratLengkap, s.masaTugasBerlaku, s.belumMulai, s.bebanOrangWajar] as const;
const lapor = { syarat: [s.sisiPenerima], isian: s.laporanTerisi } as const;

/** The way of a temporary assignment (reference/regulation.md TMP-01, TMP-04 to TMP-06): post, unit and pay stay, so no panel and no I-MUT. */
export const TABEL_PENUGASAN: readonly TransisiPenugasan[] = [
  bila('draf', 'ajukan', ['pengusul'], 'tanggapan', { syarat: surat, isian: s.tenggatTanggapan }),

  bila('tanggapan', 'tanggapi', ['kepala-unit'], 'tanggapan', { syarat: [s.adaSisiSendiri], isian: s.tanggapanSisi }),
  bila('tanggapan', 'tutup-tanggapan', ['analis'], 'keputusan', { syarat: [s.semuaMenjawab] }),
  bila('tanggapan', 'kembalikan', ['analis'], 'draf', { ...alasan, menggugurkan: ['tanggapan'] }),

  bila('keputusan', 'tugaskan', ['pyb'], 'berjalan', { ...alasan, definitif: true, syarat: surat }),
  bila('keputusan', 'kembalikan', ['pyb'], 'draf', { ...alasan, menggugurkan: ['tanggapan'] }),
  bila('keputusan', 'tolak', ['pyb'], 'ditolak', { ...alasan, definitif: true }),

  bila('berjalan', 'lapor', ['ketua-tim', 'kepala-unit'], 'berjalan', lapor),
  bila('berjalan', 'perpanjang', ['pyb'], 'berjalan', {
    definitif: true,
    syarat: [s.masihDapatDiperpanjang],
    isian: s.perpanjanganBerlaku,
  }),
  bila('berjalan', 'pulangkan', ['pyb', 'kepala-unit'], 'selesai', { ...alasan, syarat: [s.sisiSendiri] }),
  bila('berjalan', 'kembali', ['sistem'], 'selesai', { syarat: [s.masaTugasLewat] }),
  bila('selesai', 'lapor', ['ketua-tim', 'kepala-unit'], 'selesai', lapor),

  bila('draf', 'tarik', ['pengusul', 'analis'], 'ditarik', alasan),
  bila('tanggapan', 'tarik', ['pengusul', 'analis'], 'ditarik', alasan),
  bila('keputusan', 'tarik', ['pengusul', 'analis'], 'ditarik', alasan),
];
