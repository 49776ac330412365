import type { Day } from '@seimbang/core/kernel';
import type { Orang, Penempatan, Rujukan } from './data.ts';
import type { Naskah } from './naskah.ts';

/** What a helper must know on the first day, on one page. */
export interface OrientasiData {
  readonly naskah: Naskah;
  readonly orang: Orang;
  readonly asal: Penempatan;
  readonly unitPenerima: string;
  /** The letter he goes by; null while it is not signed. */
  readonly suratTugas: Rujukan | null;
  readonly mulai: Day;
  readonly selesai: Day;
  /** Share of the working day, 0-1, and the hours of it. */
  readonly porsi: number;
  readonly jamSehari: number;
  /** Whom to ask there, and at home. */
  readonly kepalaPenerima: string;
  readonly kepalaAsal: string;
  readonly tugas: string;
  /** Working days in which nobody expects full speed. */
  readonly hariBelajar: number;
}

/** Record of help given, usable as evidence of performance. */
export interface TerimaKasihData {
  readonly naskah: Naskah;
  readonly orang: Orang;
  readonly asal: Penempatan;
  readonly unitPenerima: string;
  readonly suratTugas: Rujukan | null;
  readonly mulai: Day;
  readonly selesai: Day;
  readonly porsi: number;
  readonly tugas: string;
  readonly hariTugas: number;
  readonly hariHadir: number;
  readonly relawan: boolean;
}
