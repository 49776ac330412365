import { arahOf, type Jabatan, type PaketIndex, type Pegawai, type Sel } from '../domain/index.ts';
import { addMonths, type Day, daysBetween } from '../kernel/index.ts';
import { isMovable } from '../planning/index.ts';
import type { Judge, Masa, Verdict } from '../regulation/index.ts';
import { biayaTujuan } from './biaya.ts';
import type { Keadaan } from './keadaan.ts';
import type { PilihanKalender } from './pilihan.ts';

/** Somebody who may be rotated in a window. */
export interface Peserta {
  readonly pegawai: Pegawai;
  readonly home: Sel;
  readonly masa: Masa;
  /** Lawful places elsewhere, in the order of `index.sel`. */
  readonly tujuan: readonly Sel[];
  /** Points of the move to each of them. */
  readonly biaya: Float64Array;
  /** What the calendar gains when this person goes in this window; see `nilaiRotasi`. */
  readonly nilai: number;
}

export const opens = (v: Verdict): boolean => v === 'allowed' || v === 'needs-consent';

/** Later of two days. */
export const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

/** Days that somebody has waited on `tmt`, counted from the end of the maximum term but never from before the first window. */
export const terlambatPada = (genapPada: Day, pertama: Day, tmt: Day): number =>
  Math.max(0, daysBetween(laterOf(genapPada, pertama), tmt));

/** One day of waiting, in the points of the flow: more than load, distance and competence of any real exchange of places. */
const HARI = 1e9;
/** One day over the maximum term: orders people who would wait equally long. At most half a day of waiting in all. */
const LEWAT = 1e5;
const LEWAT_MOST = 5000;

/** Days of waiting saved against the next window, then how long somebody has been over the term. */
function nilaiRotasi(genapPada: Day, tmt: Day, next: Day): number {
  const saved = Math.max(0, daysBetween(laterOf(genapPada, tmt), next));
  if (saved === 0) return 0;
  const over = Math.min(LEWAT_MOST, Math.max(0, daysBetween(genapPada, tmt)));
  return HARI * saved + LEWAT * over;
}

/** True where the person may take part on `tmt`: the ordinary track, within reach of the maximum term, and not close to retirement. */
export function ikutPada({ masa }: Keadaan, own: Masa, { majuBulan }: PilihanKalender, tmt: Day): boolean {
  return own.jalur === 'umum' && addMonths(tmt, majuBulan) > own.genapPada && !masa.dekatPensiun(own, tmt);
}

/** The participants of a window, in the order of `index.sel`; who has been rotated already is in `sudah`. */
export function pesertaOf(
  keadaan: Keadaan,
  pilihan: PilihanKalender,
  next: Day,
  sudah: ReadonlySet<string>,
): Peserta[] {
  const { index, judge, tmt, masa } = keadaan;
  const { bobot } = index.paket.kebijakan;
  const tujuanOf = tujuanSetara(index, judge);
  return index.sel.flatMap((home) =>
    home.pemangku.flatMap((pegawai) => {
      if (!isMovable(pegawai) || sudah.has(pegawai.pegawaiId)) return [];
      const own = masa.of(pegawai);
      if (!ikutPada(keadaan, own, pilihan, tmt)) return [];
      const nilai = nilaiRotasi(own.genapPada, tmt, next);
      const tujuan = tujuanOf(pegawai, home);
      return [{ pegawai, home, masa: own, tujuan, biaya: biayaTujuan(bobot, pegawai, home, tujuan), nilai }];
    }),
  );
}

/** Lawful places at the same level: a rotation neither promotes nor demotes. */
export function tujuanSetara(index: PaketIndex, judge: Judge): (p: Pegawai, home: Sel) => Sel[] {
  const known = new Map<Jabatan, Jabatan[]>();
  const open = new Map(Array.from(index.selByJabatan, ([id, list]) => [id, list.filter((s) => s.resmi)]));
  const reachable = (from: Jabatan): Jabatan[] => {
    let list = known.get(from);
    if (!list) known.set(from, (list = index.paket.jabatan.filter((to) => isSetara(judge, from, to))));
    return list;
  };
  return (p, home) =>
    reachable(home.jabatan)
      .filter((to) => opens(judge.verdictJabatan(p, to.jabatanId)))
      .flatMap((to) => (open.get(to.jabatanId) ?? []).filter((s) => s !== home && opens(judge.verdict(p, s))));
}

export function isSetara(judge: Judge, from: Jabatan, to: Jabatan): boolean {
  const arah = arahOf(from, to);
  return (arah === 'sejabatan' || arah === 'setara') && opens(judge.verdictPasangan(from.jabatanId, to.jabatanId));
}
