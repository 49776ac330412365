import type { Day, Teks } from '../../kernel/index.ts';
import type { BatasBantuan } from './batas.ts';

/** The plan of temporary help: `surge --json`. Days are calendar days, people are FTE, points as in `bobotKurang`. */
export interface RencanaBantuan {
  readonly from: Day;
  readonly to: Day;
  /** `optimal`: proven; `gap`: the best found, with the distance to the bound; `stopped`: by the clock or by hand. */
  readonly status: 'optimal' | 'gap' | 'stopped';
  /** `dual`: the prices alone prove it; `search`: every plan the prices leave open was gone through, which a checker must believe. */
  readonly proof: 'dual' | 'search' | 'none';
  readonly objective: number;
  readonly objectiveTanpaBantuan: number;
  /** No plan within the same terms and limits has fewer points; rebuilt from `prices` by `verifySurge`. */
  readonly bound: number;
  readonly gap: number;
  readonly days: readonly HariBantuan[];
  readonly assignments: readonly Bantuan[];
  readonly service: LayananSemua;
  readonly batas: BatasBantuan;
  readonly porsi: readonly number[];
  /** pegawaiId of all who volunteered, chosen or not. */
  readonly relawan: readonly string[];
  /** `harian`: terms may begin on any open day; `pekanan`: they begin and end with weeks and events. */
  readonly langkah: 'harian' | 'pekanan';
  readonly prices: HargaBantuan;
  readonly assumptions: readonly Teks[];
  readonly rulesChecked: readonly string[];
}

export interface HariBantuan {
  readonly tanggal: Day;
  /** Sum of shortages before and after, FTE; a surplus elsewhere hides none. */
  readonly kurangSebelum: number;
  readonly kurangSesudah: number;
  readonly unit: readonly UnitHari[];
}

export interface UnitHari {
  readonly unorId: string;
  readonly layananId: readonly string[];
  /** Pieces by service. */
  readonly masuk: readonly number[];
  readonly need: number;
  readonly fte: number;
  readonly kurangSebelum: number;
  readonly kurangSesudah: number;
  /** FTE received (with the loss of learning) and lent. */
  readonly dibantu: number;
  readonly membantu: number;
}

export interface Bantuan {
  readonly pegawaiId: string;
  readonly from: { readonly unorId: string; readonly jabatanId: string };
  readonly to: { readonly unorId: string; readonly layananId: readonly string[] };
  readonly mulai: Day;
  /** Last day; the return is automatic on the next. */
  readonly selesai: Day;
  readonly porsi: number;
  readonly hari: number;
  readonly km: number;
  readonly relawan: boolean;
  /** Person-days times kilometres in the ledger before this assignment. */
  readonly bebanSebelum: number;
}

export interface HargaBantuan {
  /**
   * Points of a thousandth of a person on a day, by receiving group (help by those who still learn has a price of its own) and by lending
   * post. The posts and groups named here are the scope of the plan: the points count them, and the bound speaks of help from these posts
   * within `jangkauanKm` of a receiver (null = any).
   */
  readonly terima: readonly {
    readonly unorId: string;
    readonly layananId: readonly string[];
    readonly jangkauanKm: number | null;
    readonly perHari: readonly number[];
    readonly perHariBelajar: readonly number[];
  }[];
  readonly lepas: readonly {
    readonly unorId: string;
    readonly jabatanId: string;
    readonly perHari: readonly number[];
  }[];
}

export interface LayananSemua {
  readonly menitSehari: number;
  readonly sasaranMenit: number;
  readonly unit: readonly LayananUnit[];
}

/** One service of one unit that receives or lends, on its busiest day, with one person fewer and more. */
export interface LayananUnit {
  readonly unorId: string;
  readonly layananId: string;
  readonly peran: 'penerima' | 'pemberi';
  readonly tanggal: Day;
  readonly tanpaBantuan: PilihanLayanan;
  /** n - 1, n, n + 1 people at the counters, n with the plan. */
  readonly pilihan: readonly PilihanLayanan[];
  readonly saran: Teks;
}

export interface PilihanLayanan {
  readonly orang: number;
  /** Minutes; null where the queue grows all day. */
  readonly tungguRata: number | null;
  readonly tungguP90: number | null;
  /** Share served within the target. */
  readonly dalamSasaran: number;
  /** Pieces left at the end of the window, and most on any day. */
  readonly tunggakanAkhir: number;
  readonly tunggakanPuncak: number;
}
