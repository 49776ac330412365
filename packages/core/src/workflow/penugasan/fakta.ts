import type { Day } from '../../kernel/index.ts';
import type { SisiPenugasan } from './keadaan.ts';

/** One person who is to help. */
export interface FaktaOrang {
  readonly barisId: string;
  readonly pegawaiId: string;
  readonly sisi: readonly {
    readonly sisi: SisiPenugasan;
    readonly unorId: string;
    readonly jawaban: 'dapat' | 'keberatan' | null;
  }[];
  /** Another assignment of the person overlaps this one. */
  readonly bertumpuk: boolean;
  /** Days assigned in the calendar year of `mulai`, this assignment not counted. */
  readonly hariTahunIni: number;
  /** Days between the end of the person's last assignment and `mulai`; null = none before. */
  readonly jedaHari: number | null;
}

/** Everything the guards ask about an assignment. */
export interface FaktaPenugasan {
  readonly hariIni: Day;
  readonly orang: readonly FaktaOrang[];
  readonly uraianTugas: string;
  readonly tempatTugas: string;
  readonly mulai: Day;
  readonly selesai: Day;
  /** pegawaiId of the lead; must be one of the people. */
  readonly ketuaTim: string | null;
  readonly tenggat: Day | null;
  /** How often it has been extended already. */
  readonly kaliPerpanjang: number;
  readonly batas: BatasPenugasan;
}

/** Limits of TMP-05 and TMP-06: decisions of the product or of the agency, see `batasPenugasanBawaan`. */
export interface BatasPenugasan {
  /** Longest term of one letter, days. */
  readonly hariMaksimum: number;
  readonly perpanjanganMaksimum: number;
  /** Most days of one person in a calendar year. */
  readonly hariSetahun: number;
  /** Days off between two assignments of one person. */
  readonly jedaHari: number;
}
