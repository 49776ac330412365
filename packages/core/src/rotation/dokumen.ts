import type { Tempat } from '../domain/index.ts';
import type { Day, Teks } from '../kernel/index.ts';
import type { PilihanKalender } from './pilihan.ts';

/** Who helps at a handover; `pegawaiId` null = nobody fits, said plainly. */
export interface Pendamping {
  readonly pegawaiId: string | null;
  readonly dasar: 'sejabatan' | 'serumpun' | null;
  /** Whole months of the companion in the present post on the tmt of the window. */
  readonly bulan: number | null;
}

export interface PindahRotasi {
  readonly pegawaiId: string;
  readonly from: Tempat;
  readonly to: Tempat;
  /** Whole months in the present jabatan on the tmt of the window. */
  readonly bulan: number;
  /** Last day of the maximum term. */
  readonly genapPada: Day;
  /** Days of waiting since the later of this day and the first window; 0 for a move that is early. */
  readonly terlambatHari: number;
  /** Kilometres that the move adds to the way to work; null where home or a unit has no coordinates. */
  readonly tambahanKm: number | null;
  /** Missing competence levels in the present and in the new jabatan. */
  readonly kurangKompetensi: { readonly asal: number; readonly tujuan: number };
  /** Rules that ask an authority for its consent, by id. */
  readonly persetujuan: readonly string[];
  /** Takes over in the old unit. */
  readonly serahTerima: Pendamping;
  /** Helps to settle in the new unit. */
  readonly pembimbing: Pendamping;
}

/** A unor in one window: how many leave of how many, and whether its floors hold. */
export interface UnitJendela {
  readonly unorId: string;
  /** People with 24 whole months in post on the tmt, before the window. */
  readonly berpengalaman: number;
  readonly batasKeluar: number;
  readonly keluar: number;
  readonly masuk: number;
  readonly orangSebelum: number;
  readonly orangSesudah: number;
  /** Sum of the floors of its formasi. */
  readonly lantai: number;
}

export interface Jendela {
  /** 1, 2, ... */
  readonly nomor: number;
  readonly tmt: Day;
  readonly pindah: readonly PindahRotasi[];
  /** People who reached the retirement age since the window before, and are not counted any more. */
  readonly pensiun: number;
  /** Every unor with people or formasi. */
  readonly unit: readonly UnitJendela[];
}

/** Why somebody who is due has no place in the calendar. */
export type Sebab = 'pensiun' | 'tidak-ada-tujuan' | 'batas-unit' | 'penuh';

export interface Halangan {
  /** Rule id, `EL-31`. */
  readonly id: string;
  readonly article: string;
  readonly message: Teks;
  readonly remedy: Teks | null;
}

export interface TidakTertempatkan {
  readonly pegawaiId: string;
  readonly tempat: Tempat;
  readonly genapPada: Day;
  readonly sebab: Sebab;
  readonly message: Teks;
  /** Rules that stand in the way, for `pensiun` and `tidak-ada-tujuan`. */
  readonly halangan: readonly Halangan[];
}

/** A plan of windows. It moves nobody: each window still goes the way of a plan and a decision. */
export interface Kalender {
  readonly jenis: 'kalender-rotasi';
  readonly pilihan: PilihanKalender;
  readonly jendela: readonly Jendela[];
  readonly tidakTertempatkan: readonly TidakTertempatkan[];
  readonly ringkas: {
    /** People whose maximum term ends within the calendar. */
    readonly jatuhTempo: number;
    /** Of these, people with a place in a window. */
    readonly tertempatkan: number;
    /** All moves, early ones included. */
    readonly pindah: number;
    /** Sum over the people who are due, up to the end of the calendar (or their retirement) where they have no place. */
    readonly terlambatHari: number;
    /** No calendar within these limits can have a smaller sum. */
    readonly batasBawahHari: number;
    readonly tanpaPendamping: number;
  };
}
