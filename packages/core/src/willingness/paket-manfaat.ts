import { formasiKey, type Tempat } from '../domain/index.ts';
import { addMonths, canonicalHash, type Day, daysBetween, err, ok, type Result, type Sha256 } from '../kernel/index.ts';

/**
 * Benefits for seats that nobody takes of the own will (reference/matching.md 2.6): a published, dated policy of the agency, raised step by
 * step by a rule that everyone can read. A package belongs to the seat: it is the same for whoever ends the round there, and it is fixed
 * before the lists open. So it is part of what a place is, and no false wish can raise it. It is never settled with one person.
 */
export interface LangkahManfaat {
  /** Rotation points on top, in percent of a month's points (poinBulan), 0-200. */
  readonly kreditPersen: number;
  /** Months after which the person may go back; null = no return right. */
  readonly hakKembaliBulan: number | null;
  /** The first claim in the next round in which the person takes part. */
  readonly pilihanPertama: boolean;
  /** Training the agency has really set aside a seat for; null = none. */
  readonly pelatihan: string | null;
}

export interface KebijakanManfaat {
  /** First day on which rounds open under it. */
  readonly berlaku: Day;
  /** Decision it rests on, as cited. */
  readonly dasar: string;
  /** One step up for this many rounds, or weeks, in which nobody took the seat. */
  readonly naikSetiap: { readonly satuan: 'putaran' | 'minggu'; readonly jumlah: number };
  /** First step first; none gives less than the one before. */
  readonly langkah: readonly LangkahManfaat[];
}

/** What became of a place in one closed round. */
export interface KursiPutaran extends Tempat {
  readonly ditutup: Day;
  /** Seats that the fair share or the default plan wanted filled beyond the people who were there. */
  readonly dibutuhkan: number;
  /** People who came in by an offer they accepted. */
  readonly sukarela: number;
}

/** A seat with its package in one round. */
export interface KursiManfaat extends Tempat {
  /** From 1. */
  readonly langkah: number;
  /** Rounds in a row, up to now, in which it was wanted and nobody took it. */
  readonly sepi: number;
}

/** The packages of one round, fixed when it opens. */
export interface ManfaatPutaran {
  readonly kebijakan: KebijakanManfaat;
  readonly kursi: readonly KursiManfaat[];
  /** Canonical SHA-256 of policy and seats. */
  readonly sidik: string;
}

export interface SebabManfaat {
  readonly code: 'manfaat-kosong' | 'manfaat-turun';
  readonly values: Readonly<Record<string, string>>;
}

/** A policy can be published when it has a step, each step gives something, and none takes back what the one before gave. */
export function periksaManfaat({ langkah }: Pick<KebijakanManfaat, 'langkah'>): Result<true, SebabManfaat> {
  const empty = langkah.findIndex(isKosong);
  if (langkah.length === 0 || empty >= 0)
    return err({ code: 'manfaat-kosong', values: { langkah: String(Math.max(0, empty) + 1) } });
  const fallen = langkah.findIndex((l, i) => i > 0 && isKurang(l, langkah[i - 1]!));
  return fallen < 0 ? ok(true) : err({ code: 'manfaat-turun', values: { langkah: String(fallen + 1) } });
}

const isKosong = (l: LangkahManfaat): boolean =>
  l.kreditPersen <= 0 && l.hakKembaliBulan === null && !l.pilihanPertama && l.pelatihan === null;

/** A return right may come earlier, not later; whatever was given stays given. */
const isKurang = (l: LangkahManfaat, before: LangkahManfaat): boolean =>
  l.kreditPersen < before.kreditPersen ||
  (before.pilihanPertama && !l.pilihanPertama) ||
  (before.pelatihan !== null && l.pelatihan === null) ||
  (before.hakKembaliBulan !== null && (l.hakKembaliBulan === null || l.hakKembaliBulan > before.hakKembaliBulan));

/** Closed rounds in a row, up to the last one, in which the seat was wanted and nobody took it. `riwayat` is of one place. */
function sepiBerturut(riwayat: readonly KursiPutaran[]): readonly KursiPutaran[] {
  const inOrder = riwayat.toSorted((a, b) => daysBetween(b.ditutup, a.ditutup));
  const last = inOrder.findLastIndex((k) => k.dibutuhkan === 0 || k.sukarela > 0);
  return inOrder.slice(last + 1);
}

/** The step of a place on a day; 0 = no package. The last step is the cap. */
export function langkahKursi(kebijakan: KebijakanManfaat, riwayat: readonly KursiPutaran[], hariIni: Day): number {
  const empty = sepiBerturut(riwayat);
  const first = empty[0];
  if (!first || hariIni < kebijakan.berlaku) return 0;
  const { satuan, jumlah } = kebijakan.naikSetiap;
  const waited = satuan === 'putaran' ? empty.length : Math.floor(daysBetween(first.ditutup, hariIni) / 7);
  return Math.min(kebijakan.langkah.length, Math.floor(waited / jumlah));
}

/** The packages of a round that opens on that day. Reads what became of seats in closed rounds, and no wish. */
export function manfaatPutaran(
  kebijakan: KebijakanManfaat,
  riwayat: readonly KursiPutaran[],
  hariIni: Day,
  digest?: Sha256,
): ManfaatPutaran {
  const byPlace = new Map<string, KursiPutaran[]>();
  for (const k of riwayat) {
    const key = formasiKey(k.unorId, k.jabatanId);
    byPlace.set(key, [...(byPlace.get(key) ?? []), k]);
  }
  const kursi = [...byPlace.values()].flatMap((rows): KursiManfaat[] => {
    const langkah = langkahKursi(kebijakan, rows, hariIni);
    const { unorId, jabatanId } = rows[0]!;
    return langkah === 0 ? [] : [{ unorId, jabatanId, langkah, sepi: sepiBerturut(rows).length }];
  });
  const body = { kebijakan, kursi: kursi.toSorted(urut) };
  return { ...body, sidik: canonicalHash(body, digest) };
}

const urut = (a: Tempat, b: Tempat): number =>
  a.unorId < b.unorId ? -1 : a.unorId > b.unorId ? 1 : a.jabatanId < b.jabatanId ? -1 : 1;

/** The package of a place; null = none in this round. Whoever is asked about, and whatever they wished, the answer is the same. */
export function paketKursi(
  manfaat: ManfaatPutaran | null,
  { unorId, jabatanId }: Tempat,
): (KursiManfaat & { readonly isi: LangkahManfaat }) | null {
  const kursi = manfaat?.kursi.find((k) => k.unorId === unorId && k.jabatanId === jabatanId);
  const isi = kursi && manfaat?.kebijakan.langkah[kursi.langkah - 1];
  return isi ? { ...kursi, isi } : null;
}

/** First day on which the return right may be used. */
export const hakKembaliMulai = (tmt: Day, bulan: number): Day => addMonths(tmt, bulan);

/** Points that stand for "first claim": above anything that months of service can earn. */
export const POIN_PILIHAN_PERTAMA = 1_000_000;
