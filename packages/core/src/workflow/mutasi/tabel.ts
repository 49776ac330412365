import type { Oleh } from '../pelaku.ts';
import type { IsianUsul, SyaratUsul, TransisiMutasi } from './jenis.ts';
import type { CatatanMutasi, KeadaanMutasi, TindakanMutasi } from './keadaan.ts';
import * as putusan from './keputusan.ts';
import * as rapat from './rapat.ts';
import * as sisi from './tanggapan.ts';
import * as periksa from './verifikasi.ts';

interface Ciri<T extends TindakanMutasi> {
  readonly definitif?: true;
  readonly syarat?: readonly SyaratUsul[];
  readonly isian?: IsianUsul<T>;
  readonly menggugurkan?: readonly CatatanMutasi[];
}

const bila = <T extends TindakanMutasi>(
  dari: KeadaanMutasi,
  tindakan: T,
  oleh: Oleh | readonly Oleh[],
  ke: KeadaanMutasi,
  ciri: Ciri<T> = {},
): TransisiMutasi => ({
  dari,
  tindakan,
  oleh: typeof oleh === 'string' ? [oleh] : oleh,
  definitif: ciri.definitif ?? false,
  ke,
  syarat: ciri.syarat ?? [],
  // The engine calls an input check only with the act of its own row.
  isian: ciri.isian ? [ciri.isian as IsianUsul<TindakanMutasi>] : [],
  menggugurkan: ciri.menggugurkan ?? [],
});

const alasan = { isian: putusan.alasanTerisi } as const;
const SESUDAH_PYB: readonly CatatanMutasi[] = ['pertimbangan-pyb', 'kirim-imut', 'rekomendasi', 'keputusan'];
const SESUDAH_BEKU: readonly CatatanMutasi[] = ['beku', 'kehadiran', 'konflik', 'suara', ...SESUDAH_PYB];

const TARIK: readonly KeadaanMutasi[] = ['draf', 'tanggapan', 'verifikasi', 'panel', 'pyb', 'imut', 'ppk'];

/** The way of a mutasi inside one agency (reference/regulation.md WF-01, WF-02, WF-09, WF-12, WF-13, TMP-04), one row for each state and act. */
export const TABEL_MUTASI: readonly TransisiMutasi[] = [
  bila('draf', 'ajukan', 'pengusul', 'tanggapan', {
    syarat: [sisi.adaBaris, sisi.bukanSimulasi],
    isian: sisi.tenggatSesudahHariIni,
  }),

  bila('tanggapan', 'tanggapi', 'kepala-unit', 'tanggapan', {
    syarat: [sisi.adaSisiSendiri],
    isian: sisi.tanggapanLengkap,
  }),
  bila('tanggapan', 'tutup-tanggapan', 'analis', 'verifikasi', { syarat: [sisi.semuaMenjawab] }),

  bila('verifikasi', 'jawab-keberatan', 'analis', 'verifikasi', {
    syarat: [periksa.adaKeberatan],
    isian: periksa.jawabanTertulis,
  }),
  bila('verifikasi', 'selesaikan-syarat', 'analis', 'verifikasi', {
    syarat: [periksa.adaSyarat],
    isian: periksa.dokumenSyarat,
  }),
  bila('verifikasi', 'verifikasi', 'analis', 'panel', {
    syarat: [sisi.adaBaris, sisi.bukanSimulasi, periksa.masihTerbukti, periksa.daftarPeriksaLolos],
  }),
  bila('verifikasi', 'kembalikan', 'analis', 'draf', { ...alasan, menggugurkan: ['tanggapan'] }),

  bila('panel', 'hadir', 'tpk', 'panel'),
  bila('panel', 'konflik', 'tpk', 'panel', { isian: rapat.konflikLengkap }),
  bila('panel', 'suara', 'tpk', 'panel', { syarat: [rapat.sudahHadir], isian: rapat.suaraLengkap }),
  bila('panel', 'perbaiki', 'analis', 'panel', { syarat: [rapat.adaGerbongPutus], isian: rapat.perbaikanLengkap }),
  bila('panel', 'tanggapi', 'kepala-unit', 'panel', { syarat: [sisi.adaSisiBaru], isian: sisi.tanggapanBarisBaru }),
  bila('panel', 'jawab-keberatan', 'analis', 'panel', {
    syarat: [periksa.adaKeberatan],
    isian: periksa.jawabanTertulis,
  }),
  bila('panel', 'selesaikan-syarat', 'analis', 'panel', {
    syarat: [periksa.adaSyarat],
    isian: periksa.dokumenSyarat,
  }),
  bila('panel', 'tutup-rapat', 'ketua-tpk', 'pyb', {
    syarat: [
      rapat.sudahHadir,
      rapat.kuorumTercapai,
      rapat.semuaBermayoritas,
      rapat.adaYangDisetujuiPanel,
      rapat.gerbongUtuh,
      sisi.barisBaruMenjawab,
      periksa.barisBaruLolos,
    ],
  }),
  bila('panel', 'kembalikan', 'ketua-tpk', 'verifikasi', { ...alasan, menggugurkan: SESUDAH_BEKU }),

  bila('pyb', 'setujui-pyb', 'pyb', 'imut', { ...alasan, definitif: true }),
  bila('pyb', 'kembalikan', 'pyb', 'panel', alasan),

  bila('imut', 'kirim-imut', 'analis', 'imut', { isian: putusan.tanggalKirimBerlaku }),
  bila('imut', 'catat-rekomendasi', 'analis', 'ppk', {
    syarat: [putusan.sudahDikirim],
    isian: putusan.rekomendasiLengkap,
  }),
  bila('imut', 'kembalikan', 'analis', 'verifikasi', { ...alasan, menggugurkan: SESUDAH_BEKU }),

  bila('ppk', 'putuskan', 'ppk', 'ppk', { definitif: true, isian: putusan.putusanLengkap }),
  bila('ppk', 'tetapkan', 'ppk', 'ditetapkan', {
    definitif: true,
    syarat: [
      putusan.adaRekomendasi,
      rapat.kuorumTercapai,
      putusan.adaPertimbanganPyb,
      putusan.masihBeku,
      putusan.semuaDiputus,
      rapat.gerbongUtuh,
    ],
  }),
  bila('ppk', 'kembalikan', 'ppk', 'panel', { ...alasan, menggugurkan: SESUDAH_PYB }),

  bila('ditetapkan', 'terbitkan', 'ppk', 'terbit', {
    definitif: true,
    syarat: [putusan.adaRekomendasi, putusan.masihBeku],
  }),

  ...TARIK.map((dari) => bila(dari, 'tarik', ['pengusul', 'analis'], 'ditarik', alasan)),
  bila('verifikasi', 'tolak', 'analis', 'ditolak', alasan),
  bila('panel', 'tolak', 'ketua-tpk', 'ditolak', alasan),
  bila('pyb', 'tolak', 'pyb', 'ditolak', { ...alasan, definitif: true }),
  bila('ppk', 'tolak', 'ppk', 'ditolak', { ...alasan, definitif: true }),
];
