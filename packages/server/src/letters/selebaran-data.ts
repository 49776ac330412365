import type { Day } from '@seimbang/core/kernel';
import type { TataNaskah } from './naskah.ts';

interface UnitSelebaran {
  readonly unorId: string;
  readonly nama: string;
  /** FTE. */
  readonly butuh: number;
  /** Heads. */
  readonly ada: number;
  readonly rasio: number | null;
}

/** (h) What is handed out at a unit meeting: no decision, no number, no signature. The figures are those of the screen. */
export interface SelebaranData {
  readonly bahasa: 'id' | 'en';
  readonly tata: Pick<TataNaskah, 'pemerintah' | 'perangkatKepegawaian' | 'alamat' | 'kontak'>;
  readonly demo: boolean;
  readonly tanggal: Day;
  readonly dataPer: Day;
  readonly wkeMenit: number;
  readonly unit: UnitSelebaran & { readonly fte: number };
  /** Heaviest first, the unit itself among them. */
  readonly tetangga: readonly UnitSelebaran[];
  readonly rencana: {
    readonly asal: 'usul' | 'putaran';
    readonly judul: string;
    readonly tmt: Day;
    readonly ditetapkan: boolean;
    readonly keluar: number;
    readonly masuk: number;
    readonly adaSesudah: number;
    readonly rasioSesudah: number | null;
  } | null;
  readonly putaran: {
    readonly nama: string;
    readonly buka: Day;
    readonly tutup: Day;
    readonly tenggat: Day | null;
    readonly tmt: Day;
  } | null;
  readonly kampanye: {
    readonly judul: string;
    readonly mulai: Day;
    readonly selesai: Day;
    readonly pertemuan: readonly {
      readonly id: string;
      readonly unorId: string;
      readonly unorNama: string;
      readonly tanggal: Day;
      readonly jam: string;
      readonly tempat: string;
    }[];
  } | null;
  /** Working days. */
  readonly hak: {
    readonly penyampaian: number;
    readonly penyampaianMassal: number;
    readonly keberatan: number;
    readonly putusanKeberatan: number;
  };
}
