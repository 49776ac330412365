import { formasiKey, type PaketIndex, type Pegawai, type Sel, type Tempat } from '../domain/index.ts';
import { drawOrder, isMovable, kmFromHome, readCells } from '../planning/index.ts';
import type { Berhak } from './berhak.ts';
import { type Kursi, pilihCadangan } from './cadangan.ts';

export interface CadanganBaris {
  readonly pegawaiId: string;
  /** 1 = is asked first. */
  readonly urutan: number;
  /** Straight-line kilometres from home; null where unknown. */
  readonly km: number | null;
}

export interface Cadangan {
  /** By line, in the order given. */
  readonly baris: readonly (readonly CadanganBaris[])[];
  readonly nilai: number;
  readonly batas: number;
}

/** People looked at for one seat, the nearest to home: of a city's thousands nobody asks the last ones. */
const CALON_PALING_BANYAK = 40;
const CADANGAN_PER_KURSI = 3;

/**
 * Backups for the seats of a round: people whom the rules let go there and whom the round leaves where they are. `peluang` is the base rate of
 * a yes, the same for everybody: who is likely to say yes must not decide who is asked. Nearest to home first, then by the lottery.
 */
export function cadanganOf(
  index: PaketIndex,
  berhak: Berhak,
  baris: readonly { readonly pegawaiId: string; readonly ke: Tempat }[],
  peluang: number,
): Cadangan {
  const taken = new Set(baris.map((b) => b.pegawaiId));
  const free = index.paket.pegawai.filter((p) => isMovable(p) && !taken.has(p.pegawaiId));
  const drawn = drawOrder(free, index.paket.kebijakan.benih, (p) => p.pegawaiId);
  const nomorOf = new Map(drawn.map((p, i) => [p, i]));
  const cells = readCells(index);
  const kursi = baris.map(({ ke }): Kursi & { calonPegawai: Calon[] } => {
    const sel = index.selByKey.get(formasiKey(ke.unorId, ke.jabatanId));
    if (!sel) throw new Error(`cadanganOf: no place ${ke.unorId} / ${ke.jabatanId} in the package.`);
    const n = Math.max(1, cells.present[sel.indeks]!);
    const calonPegawai = calonOf(berhak, nomorOf, sel);
    const calon = calonPegawai.map((c) => ({ orang: c.nomor, peluang }));
    return { nilai: cells.points(sel.indeks, n - 1) - cells.points(sel.indeks, n), calon, calonPegawai };
  });
  const { urutan, nilai, batas } = pilihCadangan(kursi, CADANGAN_PER_KURSI);
  return {
    baris: urutan.map((list, j) => {
      const known = new Map(kursi[j]!.calonPegawai.map((c) => [c.nomor, c]));
      return list.map((nomor, i) => {
        const { pegawai, km } = known.get(nomor)!;
        return { pegawaiId: pegawai.pegawaiId, urutan: i + 1, km: km === null ? null : Math.round(km * 10) / 10 };
      });
    }),
    nilai,
    batas,
  };
}

interface Calon {
  /** Position in the order of the lottery. */
  readonly nomor: number;
  readonly pegawai: Pegawai;
  readonly km: number | null;
}

function calonOf(berhak: Berhak, nomorOf: ReadonlyMap<Pegawai, number>, sel: Sel): Calon[] {
  const able = berhak.ke(sel).flatMap((pegawai): Calon[] => {
    const nomor = nomorOf.get(pegawai);
    return nomor === undefined ? [] : [{ nomor, pegawai, km: kmFromHome(pegawai, sel.unor) }];
  });
  return able
    .toSorted((a, b) => (a.km ?? Infinity) - (b.km ?? Infinity) || a.nomor - b.nomor)
    .slice(0, CALON_PALING_BANYAK);
}
