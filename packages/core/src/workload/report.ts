import type { Issue } from '../domain/index.ts';

/** Letter of Permendagri 12/2008: A = above 1.00, that is overloaded. */
export type Peringkat = 'A' | 'B' | 'C' | 'D' | 'E';

export interface FormasiLoad {
  readonly unorId: string;
  readonly jabatanId: string;
  /** `need * wke`, minutes per year. */
  readonly beban: number;
  /** FTE, never rounded. */
  readonly need: number;
  /** Heads with active legal status, part-time ones included. */
  readonly bezetting: number;
  readonly fte: number;
  /** need / fte; null = no incumbent. */
  readonly rasio: number | null;
  /** `bezetting - need`, heads; negative = people are missing. */
  readonly gap: number;
  readonly ej: Peringkat | null;
}

export interface UnorLoad {
  readonly unorId: string;
  readonly beban: number;
  readonly need: number;
  readonly bezetting: number;
  readonly fte: number;
  readonly rasio: number | null;
  readonly eu: Peringkat | null;
}

/** MODEL section 2: how the load is spread over the people who carry it. */
export interface Balance {
  /** Sum over formasi of need^2 / max(fte, 1/3). */
  readonly B: number;
  /** Population standard deviation of the ratio over heads. */
  readonly simpangan: number;
  readonly max: number | null;
  readonly min: number | null;
  readonly gini: number;
  /** Heads above 1.15 and below 0.85. */
  readonly over: number;
  readonly under: number;
  /** Formasi with work and nobody in them: not part of simpangan, always named beside it. */
  readonly empty: number;
}

export interface AbkReport {
  readonly wkeMenit: number;
  readonly formasi: readonly FormasiLoad[];
  readonly unor: readonly UnorLoad[];
  readonly totals: {
    readonly need: number;
    readonly bezetting: number;
    readonly shortage: number;
    readonly surplus: number;
  };
  readonly balance: Balance;
  readonly issues: readonly Issue[];
}
