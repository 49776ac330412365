import type { Pegawai, Tempat } from '../domain/index.ts';
import type { Day } from '../kernel/index.ts';
import { ujiAcak } from './acak-tabel.ts';
import { DIMENSI, type Dimensi, kelompokOf } from './ciri.ts';
import { holm } from './holm.ts';
import { type Selang, selangTepat } from './selang-tepat.ts';
import { hiddenGroups } from '../algorithms/index.ts';
import { dayaUji, ujiTepat } from './uji-tepat.ts';

/** How a decided move came about: labels of the trade, the person's own request, a promotion, or need of service without a question. */
export const SIFAT_PINDAH = ['kebutuhan-dinas', 'memilih', 'sukarela', 'permohonan', 'promosi'] as const;
export type SifatPindah = (typeof SIFAT_PINDAH)[number];

/** One decided move of the period. */
export interface Pindah {
  readonly pegawaiId: string;
  readonly dari: Tempat;
  readonly sifat: SifatPindah;
  /** Straight-line kilometres from home that the move adds, never below 0; null where home or a unit has no coordinates. */
  readonly kmTambahan: number | null;
}

/** What is compared, and for whom it is told. */
export interface BahanBeban {
  readonly hariIni: Day;
  /** People at risk: who may be moved by the rules, and who was moved. Each once. */
  readonly berisiko: readonly Pegawai[];
  readonly pindah: readonly Pindah[];
  /** True: groups under five are merged with others (everybody but the auditor). */
  readonly sembunyikan: boolean;
}

/**
 * A group is tested when a burden three times as heavy would be noticed at least every second time; with fewer people the answer is "too few",
 * whatever the figures show. Decided from the group sizes and the number of moves alone, before looking at who was moved.
 */
export const SYARAT_UJI = { taraf: 0.05, odds: 3, daya: 0.5 } as const;

export type PutusanBeban = 'terlalu-sedikit' | 'tidak-tampak-beda' | 'perlu-diperiksa';

export interface KelompokBeban {
  /** Names of the groups told together; more than one where small ones were merged. */
  readonly nama: readonly string[];
  readonly orang: number;
  /** People of the group who were moved for need of service, each once. */
  readonly kena: number;
  /** Share of the group, with its exact 95 % interval. */
  readonly bagian: Selang;
  /** Share among all others; null where there is nobody else. */
  readonly bagianLain: number | null;
  /** Exact two-sided chance, plain and corrected (Holm) over all groups tested in the report; null where not tested. */
  readonly p: number | null;
  readonly pHolm: number | null;
  /** How often a burden three times as heavy would be noticed. */
  readonly daya: number;
  readonly putusan: PutusanBeban;
}

export interface TabelBeban {
  readonly dimensi: Dimensi;
  readonly kelompok: readonly KelompokBeban[];
  /** Chance of the whole table when moves fall on people at random; null with fewer than two groups or no move. */
  readonly pTabel: number | null;
}

export interface LaporanBeban {
  readonly berisiko: number;
  /** People moved for need of service, each once; and decided moves by how they came about. */
  readonly kena: number;
  readonly pindah: Readonly<Record<SifatPindah, number>>;
  readonly tabel: readonly TabelBeban[];
  /** Involuntary moves by kilometres added; small groups merged. */
  readonly jarak: readonly { readonly nama: readonly string[]; readonly pindah: number }[];
}

/** Who bears moves that nobody asked for, compared with everybody who could have been moved. */
export function bebanPindah(bahan: BahanBeban): LaporanBeban {
  const { berisiko, pindah, sembunyikan } = bahan;
  const dinas = pindah.filter((p) => p.sifat === 'kebutuhan-dinas');
  const kena = new Set(dinas.map((p) => p.pegawaiId));
  const asal = new Map(pindah.map((p) => [p.pegawaiId, p.dari.unorId]));
  const mentah = DIMENSI.map((dimensi) => {
    const hitung = new Map<string, { orang: number; kena: number }>();
    for (const p of berisiko) {
      const nama = kelompokOf(dimensi, p, asal.get(p.pegawaiId) ?? p.unorId, bahan.hariIni);
      const row = hitung.get(nama) ?? { orang: 0, kena: 0 };
      hitung.set(nama, { orang: row.orang + 1, kena: row.kena + (kena.has(p.pegawaiId) ? 1 : 0) });
    }
    return { dimensi, baris: gabung(hitung, sembunyikan) };
  });
  return {
    berisiko: berisiko.length,
    kena: mentah[0]!.baris.reduce((s, b) => s + b.kena, 0),
    pindah: Object.fromEntries(
      SIFAT_PINDAH.map((sifat) => [sifat, pindah.filter((p) => p.sifat === sifat).length]),
    ) as LaporanBeban['pindah'],
    tabel: diuji(mentah),
    jarak: jarakOf(dinas, sembunyikan),
  };
}

interface Baris {
  readonly nama: readonly string[];
  readonly orang: number;
  readonly kena: number;
}

/** Groups by name; small ones, with those hidden beside them, become one row. */
function gabung(hitung: ReadonlyMap<string, { orang: number; kena: number }>, sembunyikan: boolean): Baris[] {
  const all = [...hitung].sort(([a], [b]) => (a < b ? -1 : 1));
  const hidden = sembunyikan ? hiddenGroups(all.map(([, r]) => r.orang)) : [];
  const told = all.flatMap(([nama, r], i) => (hidden[i] ? [] : [{ nama: [nama], ...r }]));
  const small = all.filter((_, i) => hidden[i]);
  if (small.length === 0) return told;
  const sum = (pick: (r: { orang: number; kena: number }) => number): number =>
    small.reduce((s, [, r]) => s + pick(r), 0);
  return [...told, { nama: small.map(([n]) => n), orang: sum((r) => r.orang), kena: sum((r) => r.kena) }];
}

function diuji(mentah: readonly { dimensi: Dimensi; baris: readonly Baris[] }[]): TabelBeban[] {
  const tabel = mentah.map(({ dimensi, baris }) => ({
    dimensi,
    kelompok: baris.map((b) => satu(b, baris)),
    pTabel: baris.length > 1 && baris.some((b) => b.kena > 0) ? ujiAcak(baris, `keadilan/${dimensi}`) : null,
  }));
  const tested = tabel.flatMap((t) => t.kelompok).filter((k) => k.p !== null);
  const corrected = holm(tested.map((k) => k.p as number));
  const pHolmOf = new Map(tested.map((k, i) => [k, corrected[i] as number]));
  return tabel.map((t) => ({
    ...t,
    kelompok: t.kelompok.map((k): KelompokBeban => {
      const pHolm = pHolmOf.get(k) ?? null;
      const putusan =
        pHolm === null ? 'terlalu-sedikit' : pHolm < SYARAT_UJI.taraf ? 'perlu-diperiksa' : 'tidak-tampak-beda';
      return { ...k, pHolm, putusan };
    }),
  }));
}

function satu({ nama, orang, kena }: Baris, all: readonly Baris[]): Omit<KelompokBeban, 'pHolm' | 'putusan'> {
  const lain = all.reduce((s, b) => s + b.orang, 0) - orang;
  const kenaLain = all.reduce((s, b) => s + b.kena, 0) - kena;
  const tabel = { kelompok: orang, kena, lain, kenaLain };
  const daya = lain === 0 ? 0 : dayaUji(tabel, SYARAT_UJI.odds, SYARAT_UJI.taraf);
  return {
    nama,
    orang,
    kena,
    bagian: selangTepat(kena, orang),
    bagianLain: lain === 0 ? null : kenaLain / lain,
    p: daya >= SYARAT_UJI.daya ? ujiTepat(tabel).duaSisi : null,
    daya,
  };
}

const BATAS_KM = [
  ['0', 0],
  ['0-5', 5],
  ['5-10', 10],
  ['10-ke-atas', Number.POSITIVE_INFINITY],
] as const;

function jarakOf(dinas: readonly Pindah[], sembunyikan: boolean): LaporanBeban['jarak'] {
  const names = [...BATAS_KM.map(([n]) => n), 'tidak-diketahui'] as const;
  const nameOf = ({ kmTambahan: km }: Pindah): string =>
    km === null ? 'tidak-diketahui' : BATAS_KM.find(([, upTo]) => km <= upTo)![0];
  const counts = names.map((n) => dinas.filter((p) => nameOf(p) === n).length);
  const hidden = sembunyikan ? hiddenGroups(counts) : [];
  const told = names.flatMap((nama, i) =>
    hidden[i] || counts[i] === 0 ? [] : [{ nama: [nama as string], pindah: counts[i]! }],
  );
  const small = names.filter((_, i) => hidden[i]);
  const sum = counts.reduce((s, n, i) => s + (hidden[i] ? n : 0), 0);
  return small.length === 0 ? told : [...told, { nama: small, pindah: sum }];
}
