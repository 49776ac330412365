import { formasiKey, type Tempat } from '../domain/index.ts';

/** A place as the check needs it; `limitsOfPlaces` of planning gives the same limits that the planner keeps. */
export interface BatasTempat {
  readonly tempat: Tempat;
  /** Full-time heads at present, and part-time ones beside them. */
  readonly hadir: number;
  readonly paruhWaktu: number;
  /** Fewest full-time heads that may stay. */
  readonly lantai: number;
  /** Most full-time heads; null = no limit. Structural posts have one holder. */
  readonly langit: number | null;
}

/** One line of the list as the check needs it. */
export interface PindahanBaris {
  readonly barisId: string;
  readonly gerbong: string;
  readonly from: Tempat;
  readonly to: Tempat;
}

/**
 * Why a gerbong breaks when only some lines go:
 * - `di-bawah-lantai`: the place left would keep `tersisa` people, its floor is `batas`;
 * - `dua-pemangku`: the post entered would have `tersisa` holders, at most `batas` are allowed;
 * - `kursi-tidak-ditinggalkan`: the line fills the seat of `barisLawan`, who now does not leave.
 */
export interface SebabPutus {
  readonly kode: 'di-bawah-lantai' | 'dua-pemangku' | 'kursi-tidak-ditinggalkan';
  readonly barisId: string;
  readonly tempat: Tempat;
  readonly tersisa: number;
  readonly batas: number | null;
  readonly barisLawan: string | null;
}

export interface GerbongPutus {
  readonly gerbong: string;
  readonly sebab: readonly SebabPutus[];
}

const keyOf = (t: Tempat): string => formasiKey(t.unorId, t.jabatanId);

/**
 * The gerbong that break if of all `pindahan` only the lines `terpilih` go, in the order of the list. A gerbong without a chosen line does
 * not break: it does not take place. Throws where a line names a place without limits.
 */
export function gerbongPutus(
  batas: readonly BatasTempat[],
  pindahan: readonly PindahanBaris[],
  terpilih: readonly string[],
): GerbongPutus[] {
  const going = new Set(terpilih);
  const chosen = pindahan.filter((p) => going.has(p.barisId));
  const limits = new Map(batas.map((b) => [keyOf(b.tempat), b]));
  const heads = headsAfter(limits, chosen);
  const found = new Map<string, SebabPutus[]>();
  for (const p of chosen) {
    const why = [...reasonsOfPlaces(limits, heads, p), ...reasonsOfSeat(limits, heads, p, pindahan, going)];
    if (why.length > 0) found.set(p.gerbong, [...(found.get(p.gerbong) ?? []), ...why]);
  }
  return Array.from(found, ([gerbong, sebab]) => ({ gerbong, sebab }));
}

type Limits = ReadonlyMap<string, BatasTempat>;

function limitOf(limits: Limits, tempat: Tempat): BatasTempat {
  const limit = limits.get(keyOf(tempat));
  if (!limit) throw new Error(`gerbongPutus: no limits for "${tempat.jabatanId}" in "${tempat.unorId}".`);
  return limit;
}

function headsAfter(limits: Limits, chosen: readonly PindahanBaris[]): Map<string, number> {
  const heads = new Map<string, number>();
  const shift = (t: Tempat, by: number): void => {
    heads.set(keyOf(t), (heads.get(keyOf(t)) ?? limitOf(limits, t).hadir) + by);
  };
  for (const { from, to } of chosen) {
    shift(from, -1);
    shift(to, 1);
  }
  return heads;
}

function reasonsOfPlaces(limits: Limits, heads: ReadonlyMap<string, number>, p: PindahanBaris): SebabPutus[] {
  const { barisId, from, to } = p;
  const left = heads.get(keyOf(from)) as number;
  const entered = heads.get(keyOf(to)) as number;
  const { lantai } = limitOf(limits, from);
  const { langit, paruhWaktu } = limitOf(limits, to);
  const found: SebabPutus[] = [];
  if (left < lantai)
    found.push({ kode: 'di-bawah-lantai', barisId, tempat: from, tersisa: left, batas: lantai, barisLawan: null });
  if (langit !== null && entered > langit) {
    const [tersisa, most] = [entered + paruhWaktu, Math.max(langit + paruhWaktu, 1)];
    found.push({ kode: 'dua-pemangku', barisId, tempat: to, tersisa, batas: most, barisLawan: null });
  }
  return found;
}

/** The seat that a chosen line fills was to be left by a line of the same gerbong that does not go. */
function reasonsOfSeat(
  limits: Limits,
  heads: ReadonlyMap<string, number>,
  p: PindahanBaris,
  pindahan: readonly PindahanBaris[],
  going: ReadonlySet<string>,
): SebabPutus[] {
  const place = keyOf(p.to);
  const leaver = pindahan.find((x) => x.gerbong === p.gerbong && keyOf(x.from) === place);
  if (!leaver || going.has(leaver.barisId)) return [];
  return [
    {
      kode: 'kursi-tidak-ditinggalkan',
      barisId: p.barisId,
      tempat: p.to,
      tersisa: (heads.get(place) as number) + limitOf(limits, p.to).paruhWaktu,
      batas: null,
      barisLawan: leaver.barisId,
    },
  ];
}
