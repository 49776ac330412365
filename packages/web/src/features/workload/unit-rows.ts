import type { Beban } from '@seimbang/contract';

export type UnitLoad = Beban['unor'][number];
/** A unit that has work or people of its own, with its name. */
export interface UnitRow extends UnitLoad {
  readonly nama: string;
  readonly jenis: string | null;
  readonly gap: number;
}

/** Units with work or people of their own, heaviest first, those without a ratio last. */
export function unitRows(beban: Beban): readonly UnitRow[] {
  const byId = new Map(beban.daftarUnor.map((unit) => [unit.unorId, unit]));
  return beban.unor
    .filter((load) => load.need > 0 || load.bezetting > 0)
    .map((load) => ({
      ...load,
      nama: byId.get(load.unorId)?.nama ?? load.unorId,
      jenis: byId.get(load.unorId)?.jenis ?? null,
      gap: load.bezetting - load.need,
    }))
    .sort((a, b) => (b.rasio ?? -1) - (a.rasio ?? -1));
}

/** As many as a picture can hold: the heaviest and the slackest, in their order. */
export function forChart(rows: readonly UnitRow[], most: number): readonly UnitRow[] {
  return rows.length <= most ? rows : [...rows.slice(0, most / 2), ...rows.slice(rows.length - most / 2)];
}
