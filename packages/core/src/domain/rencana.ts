import type { Teks } from '../kernel/index.ts';

/** The plan document of DATA section 2: what `plan` prints, what the web shows, what `verify` judges. Numbers of points are whole. */
export interface Rencana {
  readonly status: 'optimal' | 'gap' | 'stopped' | 'infeasible';
  readonly proof: 'dual' | 'branches' | 'highs' | 'none';
  /** Absolute points: balance weight x sum of points_k(n_k), plus the cost of the moves. */
  readonly objective: number;
  /** The bound that the verifier can rebuild from `prices` and `branches`; whole points, rounded up. */
  readonly bound: number;
  /** objective - bound, points. */
  readonly gap: number;
  readonly moves: readonly Pindahan[];
  readonly gerbong: readonly Gerbong[];
  readonly before: Keadaan;
  readonly after: Keadaan;
  readonly rulesChecked: readonly string[];
  readonly rulesNotChecked: readonly string[];
  readonly assumptions: readonly {
    readonly code: string;
    readonly message: Teks;
    readonly pegawai: number;
    readonly confirmed: boolean;
  }[];
  /** True when a bulk-confirmed assumption stands in for a datum: such a plan cannot be submitted. */
  readonly simulasi: boolean;
  /** Budget K used; null = none. */
  readonly maxMoves: number | null;
  readonly prices: Prices;
  /** Null unless `proof` is `branches`. */
  readonly branches: Branch | null;
  /** People a `wajib` lock could not place (only when infeasible). */
  readonly unplaced: readonly string[];
  readonly inputHash: string;
  readonly planHash: string;
  readonly seed: string;
}

export interface Tempat {
  readonly unorId: string;
  readonly jabatanId: string;
}

export interface Pindahan {
  readonly pegawaiId: string;
  readonly from: Tempat;
  readonly to: Tempat;
  readonly kind: 'mutasi' | 'promosi';
  /** Parts that add up to what the move changes in the objective (negative = improves), applied in list order. */
  readonly points: { readonly balance: number; readonly move: number; readonly km: number; readonly gap: number };
  /** Id of its gerbong. */
  readonly gerbong: string;
  readonly label: string;
  readonly reasons: readonly (Teks & { readonly code: string })[];
}

/** A path (vacancy -> mover -> new vacancy) or a cycle of moves; `moves` are pegawaiId in order of release. */
export interface Gerbong {
  readonly id: string;
  readonly kind: 'rantai' | 'siklus';
  readonly moves: readonly string[];
}

export interface Keadaan {
  readonly B: number;
  readonly simpangan: number;
  readonly max: number | null;
  readonly min: number | null;
  readonly gini: number;
  readonly over: number;
  readonly under: number;
  readonly empty: number;
  readonly competence: { readonly gapTotal: number; readonly metShare: number; readonly unknownShare: number };
}

/**
 * Dual prices: `price / scale` points are charged to everyone in that cell, `multiplier / scale` points for each move.
 * By weak duality every such set gives a lower bound; a cell that is not listed has price 0.
 */
export interface Prices {
  readonly scale: number;
  readonly multiplier: number;
  readonly cells: readonly (Tempat & { readonly price: number })[];
}

/**
 * Cover of all plans when K lies between hull points. A split halves the plans by the number of people of one class (people with the
 * same present cell and the same priced choices as `pegawaiId`) who go to a cell: at most `atMost`, or more. A leaf gives prices;
 * its `cells` replace those of `Rencana.prices` cell by cell. An empty half (impossible counts) is its own proof.
 */
export type Branch =
  | ({
      readonly kind: 'split';
      readonly pegawaiId: string;
      readonly atMost: number;
      readonly below: Branch;
      readonly above: Branch;
    } & Tempat)
  | { readonly kind: 'leaf'; readonly prices: Prices };
