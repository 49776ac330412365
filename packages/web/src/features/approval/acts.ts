import type { Usul } from '@seimbang/contract';
import type { NamaRute } from '@seimbang/contract/light';
import type { pesan as kata } from './kata/pesan.ts';

export type Tindakan = Usul['tindakan'][number]['tindakan'];

/** What an act asks for before it goes out. */
export type Isian = 'tenggat' | 'alasan' | 'data' | 'tanggal' | 'nomor' | 'sampai' | 'isi' | 'nomorDokumen' | 'catatan';

interface Act {
  readonly rute: Extract<NamaRute, `usul${string}`>;
  readonly label: keyof typeof kata;
  readonly isian: readonly Isian[];
  /** The step the case is waiting for; the others stand beside it. */
  readonly utama?: true;
  /** Ends or turns back the way. */
  readonly berat?: true;
  /** What goes with every call of it. */
  readonly tetap?: object;
}

/** Acts on the whole case. Acts on lines stand beside the lines. */
export const ACTS: Readonly<Partial<Record<Tindakan, Act>>> = {
  ajukan: { rute: 'usulAjukan', label: 'act-ajukan', isian: ['tenggat'], utama: true },
  'tutup-tanggapan': { rute: 'usulTutupTanggapan', label: 'act-tutup-tanggapan', isian: [], utama: true },
  verifikasi: { rute: 'usulVerifikasi', label: 'act-verifikasi', isian: [], utama: true },
  hadir: { rute: 'usulHadir', label: 'act-hadir', isian: [], utama: true, tetap: { hadir: true } },
  'tutup-rapat': { rute: 'usulTutupRapat', label: 'act-tutup-rapat', isian: [], utama: true },
  'setujui-pyb': { rute: 'usulSetujuiPyb', label: 'act-setujui-pyb', isian: ['alasan'], utama: true },
  'kirim-imut': { rute: 'usulKirimImut', label: 'act-kirim-imut', isian: ['tanggal'], utama: true },
  'catat-rekomendasi': {
    rute: 'usulRekomendasi',
    label: 'act-catat-rekomendasi',
    isian: ['nomor', 'tanggal'],
    utama: true,
  },
  tetapkan: { rute: 'usulTetapkan', label: 'act-tetapkan', isian: [], utama: true },
  terbitkan: { rute: 'usulTerbitkan', label: 'act-terbitkan', isian: [], utama: true },
  tugaskan: { rute: 'usulTugaskan', label: 'act-tugaskan', isian: ['alasan'], utama: true },
  lapor: { rute: 'usulLapor', label: 'act-lapor', isian: ['isi'], utama: true },
  perpanjang: { rute: 'usulPerpanjang', label: 'act-perpanjang', isian: ['sampai', 'alasan'] },
  pulangkan: { rute: 'usulPulangkan', label: 'act-pulangkan', isian: ['alasan'] },
  kembalikan: { rute: 'usulKembalikan', label: 'act-kembalikan', isian: ['alasan'], berat: true },
  tarik: { rute: 'usulTarik', label: 'act-tarik', isian: ['alasan'], berat: true },
  tolak: { rute: 'usulTolak', label: 'act-tolak', isian: ['alasan'], berat: true },
};

/** Refusals that say only that the act belongs to somebody else: such an act is not shown at all. */
const NOT_MINE: readonly string[] = ['peran-tidak-berwenang', 'tindakan-di-luar-keadaan'];

/** Acts on the case that are the caller's own, open or closed with the reason. */
export const myActs = (usul: Usul): Usul['tindakan'] =>
  usul.tindakan.filter(
    ({ tindakan, boleh, sebab }) =>
      ACTS[tindakan] && (boleh || !NOT_MINE.includes(sebab?.code ?? '')) && !(tindakan === 'hadir' && isHere(usul)),
  );

/** Somebody who sits in the meeting leaves it beside the list of those present. */
const isHere = (usul: Usul): boolean => usul.panel?.hadir.some((one) => one.saya) ?? false;

/** May the caller do this now? */
export const mayDo = (usul: Usul, tindakan: Tindakan): boolean =>
  usul.tindakan.some((one) => one.tindakan === tindakan && one.boleh);
