/** What a plan is computed with, kept beside it. */
export interface KenopBantuan {
  readonly jamSehari: number;
  readonly paruhWaktu: boolean;
  readonly larang: readonly string[];
  readonly dahulukan: readonly string[];
}

/** Computations of this process, by plan: a non-zero word asks for the best so far. */
export const berjalan = new Map<string, SharedArrayBuffer>();

export const isBerjalan = (rencanaId: string): boolean => berjalan.has(rencanaId);
