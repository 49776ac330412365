import type { Paket, Rencana } from '@seimbang/core/domain';
import type { Day, Teks } from '@seimbang/core/kernel';
import type {
  BarisPindah,
  CurvePoint,
  ExplainQuestion,
  Explanation,
  Perbaikan,
  PlaceWorth,
  PlanProgress,
} from '@seimbang/core/planning';
import type { HasilSimulasi, RencanaBantuan, RiwayatBantuan, Simulasi } from '@seimbang/core/surge';
import type { Asumsi, Lonjakan, Puncak, RamalanLayanan, UjiMundur } from '@seimbang/core/surge';
import type { Penilaian, TugasPenilaian } from '@seimbang/core/evaluation';
import type { VerifyReport } from '@seimbang/core/verify';
import type { JawabanRotasi, TugasRotasi } from './protocol-rotasi.ts';

/** What a solver thread can be asked. A package is sent once and kept under its fingerprint for the questions that follow. */
export type Task =
  | TugasRotasi
  | { readonly jenis: 'rencana'; readonly maxMoves: number | null }
  | { readonly jenis: 'kurva' }
  | { readonly jenis: 'penjelasan'; readonly rencana: Rencana; readonly tanya: ExplainQuestion }
  | { readonly jenis: 'unit'; readonly rencana: Rencana; readonly unorId: string }
  | {
      readonly jenis: 'perbaikan';
      readonly rencana: Rencana;
      readonly tertolak: readonly BarisPindah[];
      /** pegawaiId of the moves of the plan that are in the list. */
      readonly daftar: readonly string[];
    }
  | { readonly jenis: 'bantuan'; readonly tanya: TanyaBantuan }
  | { readonly jenis: 'penilaian'; readonly ukuran: readonly TugasPenilaian[] }
  | { readonly jenis: 'simulasi'; readonly simulasi: Simulasi }
  | {
      readonly jenis: 'prakiraan';
      readonly libur: readonly Day[];
      readonly asumsi: readonly Asumsi[];
      readonly horizon: number;
    }
  | { readonly jenis: 'verifikasi'; readonly rencana: unknown; readonly maxMoves: number | null };

/** A plan of temporary help in a window; ends with the best so far after so many seconds. */
export interface TanyaBantuan {
  readonly from: Day;
  readonly to: Day;
  readonly paruhWaktu: boolean;
  readonly relawan: readonly string[];
  readonly penerima: readonly string[];
  readonly riwayat: readonly RiwayatBantuan[];
  readonly detik: number;
}

/** The plan with what the independent check says of it. */
export interface BantuanDiperiksa {
  readonly rencana: RencanaBantuan;
  readonly periksa: { readonly ok: boolean; readonly jumlah: number };
}

/** What is said of the days ahead, what would have been said of the days behind, and what stands out in both. */
export interface IsiPrakiraan {
  /** Last day known. */
  readonly sampai: Day;
  readonly ramalan: readonly RamalanLayanan[];
  readonly ujiMundur: UjiMundur;
  readonly lonjakan: readonly Lonjakan[];
  readonly puncak: readonly Puncak[];
}

export interface Kurva {
  readonly points: readonly CurvePoint[];
  readonly knee: number;
  readonly openingBudget: number;
  /** People whom the planner may place. */
  readonly staf: number;
}

export interface Why {
  readonly explanation: Explanation;
  /** Simpangan of the best plan without this very move; null where the question is not about a move. */
  readonly simpanganTanpa: number | null;
}

/** The answer to each kind of task. */
export interface Answers extends JawabanRotasi {
  readonly rencana: Rencana;
  readonly kurva: Kurva;
  readonly penjelasan: Why;
  readonly unit: readonly PlaceWorth[];
  readonly perbaikan: readonly Perbaikan[];
  readonly bantuan: BantuanDiperiksa;
  readonly simulasi: HasilSimulasi;
  readonly prakiraan: IsiPrakiraan;
  /** One for each measure; null where not a single row can be used. */
  readonly penilaian: readonly (Penilaian | null)[];
  readonly verifikasi: VerifyReport;
}

/** Something the user can cause and change: a policy the planner cannot keep, a place that does not exist. */
export interface TaskProblem {
  readonly code: string;
  readonly message: Teks;
}

export interface ToThread {
  readonly nomor: number;
  readonly sidik: string;
  /** Present when the thread does not hold this package yet. */
  readonly paket: Paket | null;
  readonly task: Task;
  /** One Int32: anything but 0 asks to stop with the best plan so far. */
  readonly stop: SharedArrayBuffer;
}

export type FromThread =
  | { readonly nomor: number; readonly kind: 'progress'; readonly progress: PlanProgress }
  | { readonly nomor: number; readonly kind: 'done'; readonly answer: Answers[Task['jenis']] }
  | { readonly nomor: number; readonly kind: 'problem'; readonly problem: TaskProblem }
  | { readonly nomor: number; readonly kind: 'failed'; readonly stack: string };
