import { indexPaket, type Paket, type PaketIndex, type Pegawai, type Tempat } from '../domain/index.ts';
import type { Day } from '../kernel/index.ts';
import { type Cells, readCells } from '../planning/index.ts';
import { type BacaMasa, bacaMasa, createJudge, type Judge } from '../regulation/index.ts';

/** The agency just before a window: earlier moves made, retired people gone, the law of that day. */
export interface Keadaan {
  readonly tmt: Day;
  readonly index: PaketIndex;
  readonly judge: Judge;
  readonly masa: BacaMasa;
  readonly cells: Cells;
  /** Fewest full-time people of a place after the window, by `sel.indeks`: see `lantaiRotasi`. */
  readonly lantai: Int32Array;
  readonly pensiun: number;
}

export interface Langkah {
  readonly pegawaiId: string;
  readonly to: Tempat;
}

/** The package on the way into a window: moves of the window before done, people past the retirement age left out. */
export function majukan(
  paket: Paket,
  langkah: readonly Langkah[],
  sejak: Day | null,
  tmt: Day,
): { paket: Paket; pensiun: number } {
  const moved = new Map(langkah.map((l) => [l.pegawaiId, l.to]));
  const placed = paket.pegawai.map((p) => {
    const to = moved.get(p.pegawaiId);
    return to && sejak ? { ...p, ...to, tmtJabatan: sejak } : p;
  });
  const next: Paket = { ...paket, pegawai: placed, kebijakan: { ...paket.kebijakan, tmt, wajibRotasi: false } };
  const masa = bacaMasa(indexPaket(next));
  const staying = placed.filter((p) => !isPensiun(masa, p, tmt));
  return { paket: { ...next, pegawai: staying }, pensiun: placed.length - staying.length };
}

function isPensiun(masa: BacaMasa, p: Pegawai, tmt: Day): boolean {
  const { bupPada } = masa.of(p);
  return bupPada !== null && bupPada <= tmt;
}

export function bacaKeadaan(paket: Paket, pensiun: number): Keadaan {
  const index = indexPaket(paket);
  const cells = readCells(index);
  const masa = bacaMasa(index);
  return {
    tmt: paket.kebijakan.tmt,
    index,
    judge: createJudge(index),
    masa,
    cells,
    lantai: lantaiRotasi(cells),
    pensiun,
  };
}

/**
 * A rotation keeps the floors of the plan (`minimum`, `kritis`, donor limit) and makes no shortage: a place that has fewer people than its
 * workload needs ends with no fewer, and one that has more keeps what it needs. Nobody's post is left empty for somebody else's rotation.
 */
function lantaiRotasi({ floor, present, need, phi }: Cells): Int32Array {
  return floor.map((f, k) => Math.max(f, Math.min(present[k]!, Math.ceil(need[k]! - phi[k]! - 1e-9))));
}
