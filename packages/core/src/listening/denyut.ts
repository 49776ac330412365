import { addDays, type Day, sha256Hex } from '../kernel/index.ts';

/** Days after a move takes effect on which people are asked. */
export const HARI_DENYUT = [30, 90, 180] as const;
export type HariDenyut = (typeof HARI_DENYUT)[number];

/** Days an invitation stays open. */
export const MASA_JAWAB = 28;

/** Of the colleagues in a unit at most this many are asked about one order, drawn by lot. */
export const REKAN_PALING_BANYAK = 12;

/** Who is asked: who moved, who works where they came to, who works where they left. */
export const KELOMPOK_DENYUT = ['pindah', 'penerima', 'pemberi'] as const;
export type KelompokDenyut = (typeof KELOMPOK_DENYUT)[number];

/** An order that has taken effect: a decree, or an assignment. */
export interface Perintah {
  readonly id: string;
  readonly tmt: Day;
  readonly baris: readonly { readonly pegawaiId: string; readonly dariUnor: string; readonly keUnor: string }[];
}

export interface Undangan {
  readonly pegawaiId: string;
  readonly kelompok: KelompokDenyut;
}

/** The wave that is open on a day, with its last day for answers; null between waves. */
export function gelombangTerbuka(tmt: Day, hariIni: Day): { readonly hari: HariDenyut; readonly tutup: Day } | null {
  for (const hari of HARI_DENYUT) {
    const mulai = addDays(tmt, hari);
    const tutup = addDays(mulai, MASA_JAWAB);
    if (mulai <= hariIni && hariIni <= tutup) return { hari, tutup };
  }
  return null;
}

/**
 * Who is asked about an order: everybody who moved, and of each receiving and each giving unit at most REKAN_PALING_BANYAK who work there
 * now. Nobody is asked twice: a mover is no colleague, and a unit that receives counts as receiving, even where it gives as well. The lot
 * is a hash of order and person, so the same people are asked in each wave, whoever draws it.
 */
export function diundang(perintah: Perintah, pegawai: readonly { pegawaiId: string; unorId: string }[]): Undangan[] {
  const movers = new Set(perintah.baris.map((b) => b.pegawaiId));
  const menerima = new Set(perintah.baris.map((b) => b.keUnor));
  const memberi = new Set(perintah.baris.map((b) => b.dariUnor).filter((u) => !menerima.has(u)));
  const rekan = (unor: ReadonlySet<string>, kelompok: KelompokDenyut): Undangan[] =>
    [...unor].flatMap((unorId) => {
      const there = pegawai.filter((p) => p.unorId === unorId && !movers.has(p.pegawaiId));
      return undi(perintah.id, there).map((pegawaiId) => ({ pegawaiId, kelompok }));
    });
  const pindah = [...movers].map((pegawaiId): Undangan => ({ pegawaiId, kelompok: 'pindah' }));
  return [...pindah, ...rekan(menerima, 'penerima'), ...rekan(memberi, 'pemberi')];
}

const undi = (perintahId: string, pegawai: readonly { pegawaiId: string }[]): string[] =>
  pegawai
    .map(({ pegawaiId }) => ({ pegawaiId, lot: sha256Hex(`${perintahId}\n${pegawaiId}`) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, REKAN_PALING_BANYAK)
    .map((p) => p.pegawaiId);
