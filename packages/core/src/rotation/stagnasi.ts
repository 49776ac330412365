import { isAktif, type Paket, type PaketIndex, type Pegawai, readDay, type Tempat } from '../domain/index.ts';
import { completedMonths, type Day } from '../kernel/index.ts';
import { bacaMasa } from '../regulation/index.ts';
import type { Kalender } from './dokumen.ts';
import { akhirKalender } from './pilihan.ts';

/** Whole months without a change after which somebody counts as standing still. */
export const STAGNASI_BULAN = 60;

/** Optional columns of pegawai.csv that count as a change beside a new post; kept among the extras by the reader. */
const KOLOM = { golongan: 'tmt_golongan', pelatihan: 'pelatihan_terakhir' } as const;

export interface BagianStagnan {
  readonly orang: number;
  readonly stagnan: number;
}

export interface UnitStagnasi {
  readonly unorId: string;
  readonly hariIni: BagianStagnan;
  /** On the same day after the moves of a plan; null without a plan. */
  readonly sesudahRencana: BagianStagnan | null;
  /** At the end of the calendar, without and with it; null without a calendar. */
  readonly akhirTanpa: BagianStagnan | null;
  readonly akhirDengan: BagianStagnan | null;
}

export interface Stagnasi {
  readonly tmt: Day;
  readonly akhir: Day | null;
  /** Which changes the data tell: the post always, grade and training where a column has a day. */
  readonly dasar: { readonly golongan: boolean; readonly pelatihan: boolean };
  readonly unit: readonly UnitStagnasi[];
  readonly semua: Omit<UnitStagnasi, 'unorId'>;
}

interface Pindah {
  readonly pegawaiId: string;
  readonly to: Tempat;
}

/**
 * Share of people over five years without a change of post, grade or training, per unor: today, after a plan, and at the end of a rotation
 * calendar. People past the retirement age are not counted; in the future nobody else is assumed to arrive, rise or be trained.
 */
export function stagnasi(index: PaketIndex, rencana: readonly Pindah[] | null, kalender: Kalender | null): Stagnasi {
  const { paket } = index;
  const { tmt } = paket.kebijakan;
  const today = countOn(index, paket.pegawai, tmt);
  const planned = rencana && countOn(index, moved(paket, rencana, tmt), tmt);
  const akhir = kalender && akhirKalender(kalender.pilihan);
  const without = akhir && countOn(index, paket.pegawai, akhir);
  const withIt = kalender && akhir && countOn(index, rotated(paket, kalender), akhir);
  const row = (key: string): UnitStagnasi => ({
    unorId: key,
    hariIni: today.get(key) ?? KOSONG,
    sesudahRencana: planned && (planned.get(key) ?? KOSONG),
    akhirTanpa: without && (without.get(key) ?? KOSONG),
    akhirDengan: withIt && (withIt.get(key) ?? KOSONG),
  });
  const unit = paket.unor
    .map((u) => row(u.unorId))
    .filter((r) => r.hariIni.orang > 0 || (r.akhirDengan?.orang ?? 0) > 0);
  const { unorId: _, ...semua } = row(SEMUA);
  const known = (name: string): boolean => paket.pegawai.some((p) => dayOfColumn(p, name) !== null);
  return { tmt, akhir, dasar: { golongan: known(KOLOM.golongan), pelatihan: known(KOLOM.pelatihan) }, unit, semua };
}

const KOSONG: BagianStagnan = { orang: 0, stagnan: 0 };
/** Key of the whole agency among the counts; no unor can have it. */
const SEMUA = '\u001f';

function countOn(index: PaketIndex, people: readonly Pegawai[], on: Day): Map<string, BagianStagnan> {
  const masa = bacaMasa(index);
  const count = new Map<string, { orang: number; stagnan: number }>();
  for (const p of people) {
    const { bupPada } = masa.of(p);
    if (!isAktif(p) || (bupPada !== null && bupPada <= on)) continue;
    const still = completedMonths(lastChange(p), on) >= STAGNASI_BULAN;
    for (const key of [p.unorId, SEMUA]) {
      const row = count.get(key) ?? { orang: 0, stagnan: 0 };
      count.set(key, row);
      row.orang++;
      if (still) row.stagnan++;
    }
  }
  return count;
}

function lastChange(p: Pegawai): Day {
  const days = [dayOfColumn(p, KOLOM.golongan), dayOfColumn(p, KOLOM.pelatihan)].filter((d) => d !== null);
  return days.reduce((latest, d) => (d > latest ? d : latest), p.tmtJabatan);
}

function dayOfColumn(p: Pegawai, name: string): Day | null {
  const text = p.ekstra[name]?.trim();
  if (!text) return null;
  return readDay(text);
}

function moved(paket: Paket, moves: readonly Pindah[], on: Day): Pegawai[] {
  const to = new Map(moves.map((m) => [m.pegawaiId, m.to]));
  return paket.pegawai.map((p) => {
    const place = to.get(p.pegawaiId);
    return place ? { ...p, ...place, tmtJabatan: on } : p;
  });
}

const rotated = (paket: Paket, { jendela }: Kalender): readonly Pegawai[] =>
  jendela.reduce<readonly Pegawai[]>((pegawai, j) => moved({ ...paket, pegawai }, j.pindah, j.tmt), paket.pegawai);
