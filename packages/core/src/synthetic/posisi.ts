import type { Formasi } from '../domain/index.ts';
import type { Random } from '../kernel/index.ts';
import { jabatan } from './jabatan.ts';
import { type Pos, polaUnit } from './pola-unit.ts';
import { diceOf, type Keadaan, type Unit } from './unit.ts';

/** One formasi of a unit: how many people hold it and how many it would need (FTE). */
export interface Posisi {
  readonly jabatanId: string;
  readonly orang: number;
  readonly need: number;
  readonly kritis: boolean;
}

/** Need per person against a unit that kept pace. The gap between the groups is what makes a few moves worth a lot. */
const RASIO: Readonly<Record<Keadaan, readonly [number, number]>> = {
  kewalahan: [1.32, 1.52],
  biasa: [0.96, 1.06],
  longgar: [0.58, 0.72],
};

/** Formasi of a unit; the same for the same seed and unit, whatever else is generated. */
export function posisiUnit(unit: Unit, seed: number | string): Posisi[] {
  const dice = diceOf(seed, `posisi/${unit.unor.unorId}`);
  const seen = new Set<string>();
  const posisi: Posisi[] = [];
  for (const pos of polaUnit[unit.jenis]) {
    const drawn = posisiOf(unit, pos, dice);
    if (!seen.has(drawn.jabatanId)) posisi.push(drawn);
    seen.add(drawn.jabatanId);
  }
  return posisi;
}

function posisiOf(unit: Unit, pos: Pos, dice: Random): Posisi {
  const jabatanId = dice.pick(pos.jabatan);
  const empty = dice.next() < (pos.kosong ?? 0) || (jabatanId === 'LURAH' && unit.lurahKosong);
  const [least, most] = pos.orang;
  const any = least + dice.below(most - least + 1);
  const present = unit.keadaan === 'kewalahan' ? least : unit.keadaan === 'longgar' ? most : any;
  const [low, high] = RASIO[unit.keadaan];
  const ratio = (low + (high - low) * dice.next()) * unit.tekanan;
  const kritis = pos.kritis ?? false;
  if (jabatan(jabatanId).jenis === 'struktural') return { jabatanId, orang: empty ? 0 : 1, need: 1, kritis };
  return { jabatanId, orang: empty ? 0 : present, need: ratio * (empty ? 0.6 * least : present), kritis };
}

/** The row of formasi.csv. `kebutuhan` stays empty: tugas.csv says it (a structural post needs exactly 1). */
export const formasiRow = (unit: Unit, p: Posisi): Formasi => ({
  unorId: unit.unor.unorId,
  jabatanId: p.jabatanId,
  kebutuhan: jabatan(p.jabatanId).jenis === 'struktural' ? 1 : null,
  minimum: p.kritis && p.orang > 0 ? 1 : 0,
  kritis: p.kritis,
  ekstra: {},
});
